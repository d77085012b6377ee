/**
 * The boards by id, each with the beginning of its host's own name (a regular expression) where that is not the id and a
 * dot. The sentinel carries this table to every page of the web, so an entry is these two and no more; what an address of
 * a board means stands in `urls.ts`.
 */
const HOSTS = String.raw`
linkedin indeed glassdoor greenhouse:greenhouse\.io lever:lever\.co$ ashby:ashbyhq workday:myworkday(jobs|site) workable
smartrecruiters recruitee personio:jobs\.personio teamtailor bamboohr breezy:breezy\.hr jazzhr:applytojob icims jobvite
oracle:oraclecloud dice:dice\.com builtin:builtin\w* hackernews:news\.ycombinator yc:(ycombinator|workatastartup)\.
wwr:weworkremotely remoteok remotive wttj:welcometothejungle stepstone xing:xing\.com seek:(seek|jobstreet|jobsdb)\.
hh:(hh\.(ru|kz|uz)|rabota\.by) nofluffjobs python:python\.org jobscz:jobs\.cz startupjobs wellfound ziprecruiter monster
justjoin djinni arbeitnow himalayas rippling gusto:jobs\.gusto paylocity`
  .trim()
  .split(/\s+/)
  .map((entry) => entry.split(':'));

/** The id of the board that a host belongs to; null for any other site. */
export function boardOfHost(host: string): string | null {
  return HOSTS.find(([id, name = `${id}\\.`]) => new RegExp(`(^|\\.)${name}`, 'i').test(host))?.[0] ?? null;
}
