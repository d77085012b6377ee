/** One board: where its postings stand, how they are read, and when that was last seen to be so. */
export interface Board {
  readonly id: string;
  readonly name: string;
  /** How the host's own name begins; what stands before it in a host is a country, a city or a customer. */
  readonly host: RegExp;
  /** Path and query of a page that shows one posting, the job's id in brackets. */
  readonly posting: RegExp;
  /** What its pages hold: structured data, or text alone. An adapter, where there is one, comes first. */
  readonly holds: 'JSON-LD' | 'microdata' | 'page';
  /** Year and month of the last evidence. */
  readonly seen: string;
}

/**
 * One row a board, two spaces between columns: id, name, host, one posting, holds, seen. After a change run
 * `npm run tables`, which writes the hosts into the sentinel's own list and the table into the README.
 */
const ROWS = String.raw`
linkedin  LinkedIn  linkedin\.  /jobs/view/(?:[^?]*-)?(\d{6,})|[?&]currentJobId=(\d+)  JSON-LD  2026-10
indeed  Indeed  indeed\.  /viewjob.*[?&]jk=(\w+)|[?&]vjk=(\w+)  page  2026-10
glassdoor  Glassdoor  glassdoor\.  [?&](?:jl|jobListingId)=(\d+)  page  2026-06
ziprecruiter  ZipRecruiter  ziprecruiter\.  [?&](?:jid|lk|lvk)=([\w-]+)  page  2026-06
monster  Monster  monster\.  /job-openings/.*?([\da-f]{8}-[\da-f-]{27})  page  2026-10
dice  Dice  dice\.com  /job-detail/([\w-]+)|[?&]selectedJobId=([\w-]+)  JSON-LD  2026-05
simplyhired  SimplyHired  simplyhired\.  /job/([\w-]+)|[?&]job=([\w-]+)  JSON-LD  2026-10
builtin  Built In  builtin\w*\.  /job/[^/]+/(\d+)  JSON-LD  2026-10
wellfound  Wellfound  (?:wellfound|angel)\.co  /jobs/(\d+)  JSON-LD  2026-10
hackernews  Hacker News  news\.ycombinator\.com  /item\?id=(\d+)  page  2026-10
yc  Y Combinator  (?:ycombinator|workatastartup)\.com  /companies/[^/]+/jobs/(\w+)|^/jobs/(\d+)  JSON-LD  2026-06
greenhouse  Greenhouse  greenhouse\.io  /jobs/(\d+)|/embed/job_app.*[?&]token=(\d+)  JSON-LD  2026-05
lever  Lever  lever\.co  /[^/]+/([\da-f-]{36})  JSON-LD  2026-05
ashby  Ashby  ashbyhq\.com  /[^/]+/([\da-f-]{36})  JSON-LD  2026-05
workday  Workday  myworkday(?:jobs|site)\.com  /(?:job|details)/(?:[^?]*/)?[^/?_]*_([\w-]+)  JSON-LD  2026-06
workable  Workable  workable\.com  /(?:j|view)/(\w+)  JSON-LD  2026-10
smartrecruiters  SmartRecruiters  smartrecruiters\.com  /[^/]+/(\d{6,})  microdata  2026-10
recruitee  Recruitee  recruitee\.com  /o/([\w-]+)  JSON-LD  2026-10
personio  Personio  jobs\.personio\.  /job/(\d+)  JSON-LD  2026-08
teamtailor  Teamtailor  teamtailor\.com  /jobs/(\d+)  JSON-LD  2026-09
bamboohr  BambooHR  bamboohr\.com  /careers/(\d+)  JSON-LD  2026-06
breezy  Breezy  breezy\.hr  /p/(\w+)  JSON-LD  2026-06
jazzhr  JazzHR  applytojob\.com  /apply/(?!jobs/?$)(?:jobs/details/)?(\w{6,})  page  2026-07
icims  iCIMS  icims\.com  /jobs/(\d+)  JSON-LD  2026-08
jobvite  Jobvite  jobvite\.com  /job/(\w+)  JSON-LD  2026-08
taleo  Taleo  taleo\.net  /jobdetail\.ftl.*[?&]job=([\w-]+)  page  2026-10
successfactors  SuccessFactors  successfactors\.  /job/[^?]*/(\d+)|[?&]career_job_req_id=(\d+)  microdata  2026-08
oracle  Oracle HCM  oraclecloud\d*\.com  /job/(\d+)  page  2026-10
rippling  Rippling  ats\.rippling\.com  /jobs/([\da-f-]{36})  page  2026-06
gem  Gem  jobs\.gem\.com  ^/(?!jobs/)[^/?]+/([^/?]{6,})  page  2026-08
pinpoint  Pinpoint  pinpointhq\.com  /postings/([\da-f-]{36})  JSON-LD  2026-10
comeet  Comeet  comeet\.com?  /jobs/[^/]+/[^/]+/[^/]+/([\w.]+)|/jobs/\w{2,3}\.\w{3}/(\w{2,3}\.\w{3})  page  2026-10
dover  Dover  app\.dover\.com  /apply/[^/]+/([\da-f-]{36})|/careers/([\da-f-]{36})  page  2026-08
wttj  Welcome to the Jungle  welcometothejungle\.com  /companies/[^/]+/jobs/([\w-]+)|^/jobs/(?!search)([\w-]{6,})  JSON-LD  2026-10
remoteok  Remote OK  remoteok\.(?:com|io)  /remote-jobs/(?:[^?]*-)?(\d{4,})  JSON-LD  2026-10
wwr  We Work Remotely  weworkremotely\.com  /remote-jobs/([\w-]+-[\w-]+)  JSON-LD  2026-08
remotive  Remotive  remotive\.(?:com|io)  /remote-jobs/.+-(\d+)  page  2026-06
himalayas  Himalayas  himalayas\.app  /companies/[^/]+/jobs/([\w-]+)  page  2026-10
workingnomads  Working Nomads  workingnomads\.com?  /jobs/([\w-]+-\d+)|[?&]job=([\w-]+)  page  2026-10
jobicy  Jobicy  jobicy\.com  /jobs/(\d+)  page  2026-10
arbeitnow  Arbeitnow  arbeitnow\.(?:com|co\.uk)  /jobs/companies/[^/]+/([\w-]+)  page  2026-10
fourdayweek  4 Day Week  4dayweek\.io  /(?:remote-)?job/([\w-]+)  page  2026-08
python  Python.org  python\.org  /jobs/(\d+)  page  2026-08
django  Django jobs  (?:djangojobs\.net|django-news\.com)  /jobs?/(?!new|post|page)([\w-]+)  page  2026-10
stackoverflow  Stack Overflow  stackoverflow\.com  /jobs/(\d+)|/jobs\?(?:.*&)?id=(\d+)  JSON-LD  2022-03
stepstone  StepStone  stepstone\.  --(\d{5,})|/job/[^?]*?(\d{6,})  JSON-LD  2026-10
xing  XING  xing\.com  /jobs/(?!search)[^?]*-(\d{5,})  JSON-LD  2026-07
reed  Reed  reed\.co\.uk  /jobs/[^/]+/(\d+)  page  2026-10
totaljobs  Totaljobs, CWJobs, Jobsite  (?:totaljobs|cwjobs|jobsite|caterer)\.  /job/[^?]*?job(\d+)  page  2026-10
cvlibrary  CV-Library  cv-library\.co\.uk  /job/(\d+)  page  2025-06
justjoin  Just Join IT  (?:justjoin\.it|rocketjobs\.pl)  /(?:job-offer|oferta-pracy)/([\w-]+)  page  2026-10
nofluffjobs  No Fluff Jobs  nofluffjobs\.com  /job/([\w-]+)  JSON-LD  2026-08
djinni  Djinni  djinni\.co  /jobs/(\d+)  page  2026-08
dou  DOU  jobs\.dou\.ua  /vacancies/(\d+)  page  2026-10
hh  hh.ru  (?:hh\.(?:ru|kz|uz)|rabota\.by|headhunter\.\w+)  /vacancy/(\d+)  JSON-LD  2026-10
seek  SEEK  (?:seek|jobstreet|jobsdb)\.  /job/(\d+)|[?&]jobId=(\d+)  page  2026-10
naukri  Naukri  naukri\.com  /job-listings-.*?(\d{9,})  page  2026-06
instahyre  Instahyre  instahyre\.com  /job-(\d+)  page  2026-10
getonboard  Get on Board  getonbrd\.com  /(?:jobs|empleos)/(?!tag/|city/)(?:[\w-]+/([\w-]+-[\w-]+)|((?:\w+-){3,}\w+))  microdata  2026-07
infojobs  InfoJobs  infojobs\.net  /of-i(\w{10,})  page  2026-10
hellowork  HelloWork  hellowork\.com  /emplois/(\d+)  JSON-LD  2026-07
apec  APEC  apec\.fr  /detail-offre/(\w+)  JSON-LD  2026-07
cadremploi  Cadremploi  cadremploi\.fr  [?&]offreId=(\w+)  JSON-LD  2026-07
francetravail  France Travail  (?:francetravail|pole-emploi)\.fr  /detail/(\w+)  microdata  2026-07
hiringcafe  hiring.cafe  hiring\.cafe  /(?:view)?job/([\w-]+)  page  2026-06
jobright  Jobright  jobright\.ai  /jobs/info/(\w+)  JSON-LD  2026-10
handshake  Handshake  joinhandshake\.com  /jobs/(\d+)|/job-search/(\d+)  page  2026-10
eightfold  Eightfold  eightfold\.ai  [?&]pid=(\d+)|/careers/job/(\d+)  page  2026-10
avature  Avature  avature\.net  /JobDetail(?:/[^?]*)?(?:/|[?&]jobId=)(\d+)  page  2026-10
csod  Cornerstone  csod\.com  /requisition/(\d+)  page  2026-08
softgarden  softgarden  softgarden\.io  /job/(\d+)  page  2026-10
join  JOIN  join\.com  /companies/[^/]+/(\d+)  page  2026-10
remnavi  RemNavi  remnavi\.com  /jobs?/\w+/(\d{6,})  page  2026-11
jobscz  Jobs.cz  (?:jobs|prace)\.cz  /(?:rpd|fp|pd)/(?:[^/]+/)?(\d+)  page  2026-10
startupjobs  StartupJobs  startupjobs\.(?:cz|com)  /nabidka/(\d+)  page  2026-06
gusto  Gusto  jobs\.gusto\.com  /postings/[^?]*([\da-f]{8}-[\da-f-]{27})  page  2026-06
paylocity  Paylocity  paylocity\.com  /Details/(\d+)  JSON-LD  2026-06
`;

/** Every board that the reader knows by its address; hosts are told apart by the first row that fits. */
export const BOARDS: readonly Board[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [id = '', name = '', host = '', posting = '', holds = 'page', seen = ''] = row.split('  ');
    return {
      id,
      name,
      host: new RegExp(`(?:^|\\.)${host}`, 'i'),
      posting: new RegExp(posting, 'i'),
      holds: holds as Board['holds'],
      seen,
    };
  });

/** The board and the job that an address shows. `id` is null when the board is known and the address shows no single posting. */
export interface BoardPage {
  readonly board: string;
  readonly id: string | null;
}

/** Which known board an address belongs to, and the job it shows. Null for any other site. */
export function boardPage(url: string | null): BoardPage | null {
  const parts = /^https?:\/\/([^/?#:]+)[^/?#]*([^#]*)/i.exec(url ?? '');
  const host = parts?.[1];
  const board = host === undefined ? undefined : BOARDS.find((one) => one.host.test(host));
  if (!board) return null;
  const match = board.posting.exec((parts?.[2] ?? '').replace(/&amp;/g, '&'));
  return { board: board.id, id: match ? (match.slice(1).find(Boolean) ?? '') : null };
}
