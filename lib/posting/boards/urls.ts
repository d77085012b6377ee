import { boardOfHost } from './hosts.ts';

/** The board and the job that an address shows. `id` is null when the board is known and the address shows no single posting. */
export interface BoardPage {
  readonly board: string;
  readonly id: string | null;
}

/** One row a board of `hosts.ts`: what path and query of one posting look like, the job's id in brackets. */
const PATHS = new Map(
  String.raw`
linkedin /jobs/view/(?:.*-)?(\d{6,})|[?&]currentJobId=(\d+)
indeed /viewjob.*[?&]jk=(\w+)|[?&]vjk=(\w+)
glassdoor [?&](?:jl|jobListingId)=(\d+)
greenhouse /jobs/(\d+)|/embed/job_app.*[?&]token=(\d+)
lever /[^/]+/([\da-f-]{36})
ashby /[^/]+/([\da-f-]{36})
workday /(?:job|details)/.*_([\w-]+)
workable /(?:j|view)/(\w+)
smartrecruiters /[^/]+/(\d{6,})
recruitee /o/([\w-]+)
personio /job/(\d+)
teamtailor /jobs/(\d+)
bamboohr /careers/(\d+)
breezy /p/(\w+)
jazzhr /apply/(?!jobs/?$)(?:jobs/details/)?(\w{6,})
icims /jobs/(\d+)
jobvite /job/(\w+)
oracle /job/(\d+)
dice /job-detail/([\w-]+)|[?&]selectedJobId=([\w-]+)
builtin /job/[^/]+/(\d+)
yc /jobs/(\w+)
hackernews /item\?id=(\d+)
wwr /remote-jobs/([\w-]+-[\w-]+)
remoteok /remote-jobs/(?:.*-)?(\d+)
remotive /remote-jobs/.+-(\d+)
wttj /jobs/([\w-]+)
stepstone --(\d+)
xing /jobs/.*-(\d+)
seek /job/(\d+)|[?&]jobId=(\d+)
hh /vacancy/(\d+)
nofluffjobs /job/([\w-]+)
python /jobs/(\d+)
jobscz /(?:rpd|fp|pd)/(?:[^/]+/)?(\d+)
startupjobs /nabidka/(\d+)
wellfound /jobs/(\d+)
ziprecruiter [?&](?:jid|lk)=(\w+)
monster /job-openings/.*([\da-f-]{36})
justjoin /job-offer/([\w-]+)
djinni /jobs/(\d+)
arbeitnow /jobs/companies/[^/]+/([\w-]+)
himalayas /companies/[^/]+/jobs/([\w-]+)
rippling /jobs/([\da-f-]{36})
gusto /postings/.*?([\da-f-]{36})
paylocity /Details/(\d+)
`
    .trim()
    .split('\n')
    .map((row) => row.split(' ') as [string, string]),
);

/** Which known board an address belongs to, and the job it shows. Null for any other site. */
export function boardPage(url: string | null): BoardPage | null {
  const parts = /^https?:\/\/([^/?#:]+)[^/?#]*([^#]*)/i.exec(url ?? '');
  const board = parts && boardOfHost(parts[1] ?? '');
  if (!board) return null;
  const path = PATHS.get(board);
  const match = path === undefined ? null : new RegExp(path, 'i').exec((parts[2] ?? '').replace(/&amp;/g, '&'));
  return { board, id: match ? (match.slice(1).find(Boolean) ?? '') : null };
}
