import { latin } from '../../text/latin.ts';
import { has, phrases } from '../../text/phrases.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { type Span, spanOf } from '../../text/span.ts';
import { bare, isSameHouse } from './known.ts';

/** Houses that find or lend people for others, lower case, without legal form; parted by `|`. Public knowledge, gathered in 2026. */
const HOUSES = [
  'adecco|aerotek|akkodis germany tech freelance|alexander daniels global|allegis group|amadeus fire|amoria bond',
  'apex systems|beacon hill|bee talents|brooksource|brunel|burns sheehan|caspian one|circle8|cititec talent|claire joster',
  'client server|computer futures|constaff|contractor consulting|coolpeople|crescendo global|crossing hurdles|cybercoders',
  'damia group|darwin recruitment|data idols|datatalent|dietrich spohr personalagentur|doghouse recruitment|dsj global',
  'eliassen group|emagine|etengo|experis|frank recruitment|franklin fitch|gazelle global|geco|glocomms|gulp|hackajob|harnham',
  'harvey nash|hays|haystack|hire feed|hire.nl|hirexa|hirexa solutions|hunter bond|huxley|ic resources',
  'insight global|investigo|investigo group|io associates|iso recruiting consultants|jcw|jefferson frank|jobot|k-recruiting',
  'kforce|koda staff|krongaard|la fosse|la fosse associates|larson maddox|leap29|levy global|levy professionals|madison black',
  'manpower|manpowergroup|masentó|mastech|mentor talent acquisition|michael bailey|michael bailey associates|michael page',
  'microtech global|modis|motion recruitment|mrj recruitment|nash squared|neartech search|nes global|net2source|nigel frank',
  'nigel frank international|oliver bernard|optimus search|opus recruitment solutions|orange quarter|orbis group',
  'oscar associates|outsource uk|page contracting|page executive|page group|page personnel|pagegroup|petroplan',
  'pro contract jobs|progressive recruitment|questax|randstad|real staffing|red commerce|red sap solutions|robert half',
  'robert walters|rullion|searchability|signify technology|solcom|square one resources|sthree|sthree_germany|synapri|talener',
  'talent skull|taylor root|teksystems|tempo team|tempo-team|tenth revolution|tenth revolution group|top itservices|trust in soda',
  'addison group|eden scott|epm scientific|halian|levy associates|lorien|lvi associates|marks sattin|morgan mckinley|octagon group|selby jennings',
  'uniting ambition|vallum associates|vector resourcing|venturi|vivid resourcing|westhouse|xcede|yacht|yer|yer staffing',
];
const HOUSE_NAMES = new Set(HOUSES.flatMap((row) => row.split('|')));
/** Words that only such a house has in its name. */
const TRADE = phrases([
  'recruit(ment|ing|ers?)',
  'staffing',
  'resourcing',
  'executive search',
  'headhunt(ers?|ing)',
  'personal(agentur|beratung|vermittlung|dienstleist\\p{L}{0,4}|service)',
  'zeitarbeit|uitzendbureau|detachering',
  'manpower',
]);
/** What makes it a firm that sells such houses its tools. */
const SERVES_IT = phrases([
  'software',
  'marketing',
  'platform',
  'tech(nologies|nology)?',
  'ai',
  'labs?',
  'systems',
  'app',
  'saas',
]);

/** How an advert for a house's own office speaks of it, about its name. */
const OWN_OFFICE: readonly (readonly [before: string, after: string])[] = [
  ['(?:join|joining|life at|work(?:ing)? (?:for|at|bij)|inside) ', ''],
  [
    '(?:at|bij|bei|chez) ',
    ',? (?:we|you|our|wij|werk|je|wir|nous|vous)(?! (?:believe|are committed|are an? equal|value|welcome|encourage|celebrate|embrace|place|recruit))',
  ],
  ['(?:our|the) ', ' (?:head ?office|team|family|data|engineering|platform|it|technology|product|digital)'],
];

/** True for the name of a house that finds or lends people for others. */
export function isStaffingHouse(company: string): boolean {
  const name = bare(company);
  const words = name.split(' ');
  const known = words.some((_, i) => {
    const rest = words.slice(i + 1).join(' ');
    const same = rest === '' || (isSameHouse(rest) && !rest.startsWith('digital'));
    return same && HOUSE_NAMES.has(words.slice(0, i + 1).join(' '));
  });
  return known || (has(TRADE, name) && !has(SERVES_IT, name));
}

/** The name of a house that posts for one of its clients; null for any other poster, and for an advert of its own office. */
export function postedFor({ company, description }: Pick<PostingText, 'company' | 'description'>): Span | null {
  if (!isStaffingHouse(company)) return null;
  const name = bare(company).replace(/[^\p{L}\p{N}]{1,9}/gu, '[^\\p{L}\\p{N}\\n]{1,3}');
  const isItsOwn = OWN_OFFICE.some(([before, after]) =>
    latin(new RegExp(`(?<![\\p{L}])${before}${name}${after}(?![\\p{L}])`, 'iu')).test(description),
  );
  return isItsOwn ? null : spanOf(company, 0, company.length, 'company');
}
