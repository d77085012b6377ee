import { KNOWN_HOST } from './boards/known-hosts.ts';

/** What the address of one posting has on a board: a number, a long id, or a part for jobs with a name after it. */
const ONE =
  /\d{4,}|[\da-f]{8}-|[?&]\w*j\w{0,3}k?=|\/of-i\w|\/(?:jobs?|job-offer|remote-jobs|companies|postings|vacancy|j|o|p)\/[^/?]{3}/i;

/** Words of titles and addresses of postings, in a few languages. A hint, never enough alone. */
export const JOB =
  /(?:^|[^a-z])(?:jobs?|career|hiring|vacanc|position|recruit|stelle|emploi|offre|empleo|vaga|lavoro|vacature|prac|pr[aá]c|kar[ir]|вакан|engineer|developer|programm|manager|scientist|analyst|architect|designer|technician|specialist|intern|consultant|entwickl|ing[eé]ni|v[yý]voj|ashby_j|gh_j)/i;

/** Headings of a posting's parts, by what they speak of: two kinds make a page worth reading. */
const PARTS = [
  /responsib|what .{0,6}you.{1,8}(?:do|own|build|work)|about the (?:role|job|position)|job (?:desc|summ)|the (?:role|work)|your (?:work|day|job)|this job you|how we work|duties|aufgaben|mission|poste|funciones|função|taken|zada|obowi|n[aá]pl[nň]|[uú]kol|arbets|обяз|обов|仕事|업무|职责/i,
  /require|qualif|who you are|about you|you.{1,12}(?:bring|need)|mitbring|looking for|candidate|skills|profil|anforder|requisit|perfil|vragen|wymag|požad|oček|вимог|требов|資格|자격/i,
  /benefits|perks|\boffer\b|compensation|salary|why join|bieten|offrons|ofrece|oferuj|nab[ií]z|erbjud|предлаг|пропон|待遇/i,
  /\bapply|bewerben|postuler|aplicar|candidat|sollicit|aplikuj|přihl|odpov|ansök|откликн|応募/i,
];

/** An address below jobs: its last part may name the posting. */
const BELOW_JOBS =
  /\/(?:jobs?|careers?|vacanc\w+|positions?|openings?|stellen\w*|karriere|emplois?|vacatures?|vagas|kariera)\/(?:[^/?]+\/)*?([^/?.]{4,})\/?(?:index)?(?:\.\w+)?$/i;

/**
 * The cheap gate for every page on the web: is it worth reading? A known board's address, structured data, or a title and
 * headings that postings have. Generous, since the reader decides; no text walk, no layout.
 */
export function looksLikePosting(document: Document, url: string): boolean {
  try {
    return looksSo(document, url);
  } catch {
    // A page's own names may hide what a document can do (`<img name="querySelector">`); a click still reads such a page.
    return false;
  }
}

function looksSo(document: Document, url: string): boolean {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#:]+)([^#]*)/i.exec(url) ?? [];
  if (KNOWN_HOST.test(host) && ONE.test(path)) return true;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    if (/JobPosting/i.test(script.textContent)) return true;
  if (document.querySelector('[itemtype*="JobPosting" i],[typeof*="JobPosting" i]')) return true;
  const seen = new Set<RegExp>();
  let left = 150;
  for (const heading of document.querySelectorAll(
    'h1,h2,h3,h4,h5,dt,b,strong,.headline,[role=tab],[data-toggle=tab],a[href*=apply i],button',
  )) {
    if (!left--) break;
    const text = heading.textContent.trim();
    if (text.length < 60) for (const part of PARTS) if (part.test(text)) seen.add(part);
  }
  const slug = BELOW_JOBS.exec(path.replace(/\?.*/, ''))?.[1]?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (slug.length > 3 && document.querySelector('h1')?.textContent.toLowerCase().includes(slug)) return true;
  const named = `${document.title} ${document.querySelector('h1')?.textContent} /${host}${path}`;
  return seen.size > (JOB.test(named.slice(0, 600)) ? 1 : 2);
}
