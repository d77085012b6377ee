import { isPlace } from './page/place-words.ts';
import { namesRole } from './page/posting-words.ts';

/** What the first lines of a comment in a hiring thread name. Their parts stand in any order, and none must be there. */
export interface ThreadHeader {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly employmentType: readonly string[];
}

type Kind = 'place' | 'mode' | 'type' | 'term' | 'role' | 'other';

const EMPLOYMENT = /^(?:full[- ]?time|part[- ]?time|contract(?:or)?|freelance|interns?(?:hip)?|permanent|temporary)$/i;
const MODES =
  '(?:100 ?% |fully )?remote(?:[- ](?:first|only|ok|friendly|possible))?|on-?site|in[- ]office|in[- ]person|hybrid';
const MODE = new RegExp(`^(?:${MODES})(?: ?(?:or|and|[/,&]) ?(?:${MODES}))?$`, 'i');
const STARTS_AS_MODE = /^(?:(?:fully |partially )?remote|on-?site|in[- ]office|hybrid)\b/i;
const TYPE_AHEAD = /^(?:full|part)[- ]?time(?: in |, )/i;
const TERM =
  /^(?:seeking freelancers?|hiring|we(?:'|’)?re hiring|multiple (?:roles|positions)|various)$|\bvisa\b|\bequity\b|\bsalary\b|https?:|www\.|@|\d\s?k\b|[$€£]\s?\d|\d\s?[$€£]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR)\b/i;
const SENTENCES = /[.?!] \p{Lu}/u;
const LONGEST_PART = 120;

const LABELS: readonly (readonly [keyof ThreadHeader, RegExp])[] = [
  ['company', /^(?:company|employer|organi[sz]ation|who)$/i],
  ['title', /^(?:role|position|title|job(?: title)?|hiring(?: for)?|what)$/i],
  ['location', /^(?:location|where|place|based in)$/i],
  ['employmentType', /^(?:type|employment(?: type)?|contract)$/i],
];
const LABELLED = /^[-*•\s]{0,3}([\p{L} ]{2,20})\s?: ?(\S.{0,160})$/u;
const MOST_LABELLED = 8;

/** "Acme (YC S24) is hiring a Data Engineer in Oslo": what a sentence of a first line or a title says. */
const HIRING =
  /^(.{2,70}?)\s(?:is|are)\s(?:now\s|still\s)?(?:hiring|looking for|seeking)\s(?:for\s)?(?:an?\s|its\sfirst\s|our\sfirst\s|the\s)?(\S.{2,140})$/i;

/** Reads a comment's first lines. Null when they do not name a job as the lines of such threads do. */
export function headerOf(text: string): ThreadHeader | null {
  const lines = text.split('\n', MOST_LABELLED + 1);
  const [first = ''] = lines;
  return labelled(lines) ?? parted(first) ?? saysHiring(first);
}

/** Reads "Employer is hiring a role (place)". Null for any other sentence. */
export function saysHiring(line: string): ThreadHeader | null {
  const match = HIRING.exec(line.slice(0, 300));
  const company = cleanCompany(match?.[1] ?? '');
  const rest = (match?.[2] ?? '').split(/[.!?;](?: |$)/, 1)[0] ?? '';
  if (company === null || rest === '' || !namesRole(rest)) return null;
  const bracket = /^(.{3,100}?) ?\(([^()]{2,60})\)$/.exec(rest);
  if (bracket && isPlace(bracket[2] ?? ''))
    return { company, title: bracket[1] ?? null, location: bracket[2] ?? null, employmentType: [] };
  const at = /^(.{3,100}?),? (?:in|based in|from) (\S.{1,80})$/i.exec(rest);
  const place = at ? placeAhead(at[2] ?? '') : null;
  return { company, title: place === null ? rest : (at?.[1] ?? rest), location: place, employmentType: [] };
}

/** What of the beginning reads as a place: "Lisbon, Portugal" of "Lisbon, Portugal or close to it". */
function placeAhead(text: string): string | null {
  const joined = text.split(/( (?:or|and) )/);
  let end = 0;
  while (end < joined.length && isPlace(joined[end] ?? '')) end += 2;
  const [town = ''] = text.split(/,| - /, 1);
  return end > 0 ? joined.slice(0, end - 1).join('') : isPlace(town) ? town : null;
}

function labelled(lines: readonly string[]): ThreadHeader | null {
  const found = new Map<keyof ThreadHeader, string>();
  for (const line of lines.slice(0, MOST_LABELLED)) {
    const match = LABELLED.exec(line.slice(0, 200));
    const label = LABELS.find(([, names]) => names.test((match?.[1] ?? '').trim()));
    if (label && match?.[2] && !found.has(label[0])) found.set(label[0], match[2].trim());
  }
  if (found.size < 2 || !(found.has('title') || found.has('company'))) return null;
  const type = found.get('employmentType');
  return {
    title: found.get('title') ?? null,
    company: cleanCompany(found.get('company') ?? ''),
    location: found.get('location') ?? null,
    employmentType: type ? [type] : [],
  };
}

function parted(line: string): ThreadHeader | null {
  const parts = partsOf(line);
  const kinds = parts.map(kindOf);
  const all = (kind: Kind): string[] => parts.filter((_, i) => kinds[i] === kind);
  if (parts.length < 2 || (parts.length === 2 && all('role').length === 0)) return null;
  if (kinds.every((kind) => kind === 'other') || (line.includes(',') && !/[|•]|\s[–—-]\s/.test(line) && !sure(kinds)))
    return null;
  const roles = all('role');
  const others = all('other');
  const [first = ''] = parts;
  // An employer may be called as jobs are: "Data Garden | Engineer | Oslo".
  const company = kinds[0] === 'role' && roles.length > 1 ? first : (others[0] ?? (kinds[0] === 'role' ? first : null));
  const role =
    roles.find((one) => one !== company) ?? others.find((one) => one !== company && one.length <= LONGEST_PART) ?? null;
  const places = all('place');
  const modes = all('mode').join(', ');
  const place = places.join(', ');
  return {
    title: role,
    company: company === null ? null : cleanCompany(company),
    location: place !== '' && modes !== '' ? `${place} (${modes})` : place || modes || null,
    employmentType: all('type'),
  };
}

/** Commas part a header only where every part is one of a header's. */
const sure = (kinds: readonly Kind[]): boolean =>
  kinds.length >= 3 && kinds.includes('role') && kinds.filter((kind) => kind === 'other').length === 1;

function partsOf(line: string): string[] {
  const text = line.slice(0, 600);
  const split = /[|•]/.test(text)
    ? text.split(/[|•]/)
    : /\s[–—-]\s/.test(text)
      ? text.split(/\s[–—-]\s/)
      : text.length <= 140
        ? text.split(/,\s/)
        : [text];
  return split.map((part) => part.trim().replace(TYPE_AHEAD, '')).filter(Boolean);
}

function kindOf(part: string, index: number): Kind {
  if (EMPLOYMENT.test(part)) return 'type';
  if (MODE.test(part)) return 'mode';
  const named = part.replace(/\s*\((?:https?:|www\.)[^)]{0,200}\)/gi, '');
  // What stands first in the line is a place by more than its bracket: "Alder (London or Paris)" is an employer.
  const place = index === 0 ? named.replace(/ ?\([^()]{0,80}\)$/, '') : named;
  if (isPlace(place) || (STARTS_AS_MODE.test(named) && !namesRole(named) && !SENTENCES.test(named))) return 'place';
  if (TERM.test(named)) return 'term';
  return named.length <= LONGEST_PART && namesRole(named) ? 'role' : 'other';
}

/** An employer's name without its address and its batch; null for what is no name. */
function cleanCompany(name: string): string | null {
  const text = name
    .replace(/\s*\((?:https?:|www\.)[^)]{0,200}\)/gi, '')
    .replace(/\s*\((?:YC )?[A-Z]{1,3}\d{2}\)/g, '')
    .replace(/\s*https?:\S{1,200}$/i, '')
    .trim();
  return /[\p{L}\d]/u.test(text) && text.length <= 100 && !SENTENCES.test(text) ? text : null;
}
