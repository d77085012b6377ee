import type { EmployerKind } from '../../vocabulary.ts';
import { KNOWN } from './names.ts';

type Kind = Exclude<EmployerKind, 'unclear'>;

const LEGAL_FORM =
  /[\s,]{1,3}(?:inc|llc|ltd|limited|gmbh|ag|b\.?v|n\.?v|s\.?a|s\.?l|plc|corp|corporation|co|kg|se|llp|srl|& co|pvt|ab|a\/?s|asa|oyj?|sas|sarl|s\.?p\.?a|ug|pbc|pty)\.?$/u;
/** Words after a name that keep it the same employer: a country, a legal form, a branch. */
const SAME_HOUSE = new RegExp(
  [
    String.raw`^(?:bank|group|groep|holding|n\.?v\.?|b\.?v\.?|se|ag|sa|plc|inc\.?|global|international|worldwide|`,
    'europe|emea|nederland|netherlands|the netherlands|germany|deutschland|austria|france|uk|usa?|india|',
    'poland|belgium|spain|italy|israel|switzerland|ireland|canada|americas|north america|technology|',
    'technologies|technology services|digital|careers|services|solutions|asset management|company|',
    String.raw`financial services|business services|de|nl|ch|fr|it)(?![\p{L}\p{N}])`,
  ].join(''),
  'u',
);

const KINDS = new Map<string, Kind>(
  (Object.entries(KNOWN) as [Kind, readonly string[]][]).flatMap(([kind, rows]) =>
    rows.flatMap((row) => row.split('|').map((name) => [name, kind] as const)),
  ),
);

/** The kind of a well-known employer, by its name with or without its legal form, country or branch; null for any other. */
export function knownKind(company: string): Kind | null {
  const words = bare(company).split(' ');
  for (let n = words.length; n > 0; n--) {
    const kind = KINDS.get(words.slice(0, n).join(' '));
    const rest = words.slice(n).join(' ');
    if (kind && (rest === '' || n >= 2 || isSameHouse(rest))) return kind;
  }
  return null;
}

/** True when words that follow a company's name keep it the same employer. */
export const isSameHouse = (rest: string): boolean => SAME_HOUSE.test(rest);

/** A company's name in lower case without article, legal form and what stands in brackets. */
export function bare(company: string): string {
  const whole = company.slice(0, 120).toLowerCase().replaceAll('’', "'").trim();
  let name = (whole.split(/\s{0,3}(?:[(|]|(?<!\sa)\/)\s{0,3}|\s[-–:]\s/u, 1)[0] || whole).replace(/^the /u, '');
  for (let cut = name.replace(LEGAL_FORM, ''); cut !== name; cut = name.replace(LEGAL_FORM, '')) name = cut;
  return name.replace(/[\s,.-]{1,6}$/u, '').replace(/\s{1,40}/gu, ' ');
}
