import { fold } from './fields.ts';

/** Countries, and the regions that postings name in their place: enough to know a place by when nothing labels it. */
const COUNTRIES = `usa|us|united states|united states of america|uk|united kingdom|great britain|england|scotland|wales|northern ireland|ireland|germany|deutschland|austria|österreich|switzerland|schweiz|suisse|france|spain|españa|portugal|italy|italia|netherlands|the netherlands|nederland|belgium|belgique|belgië|luxembourg|denmark|danmark|sweden|sverige|norway|norge|finland|suomi|iceland|poland|polska|czechia|czech republic|česko|česká republika|slovakia|slovensko|hungary|magyarország|romania|românia|bulgaria|greece|croatia|serbia|slovenia|ukraine|україна|russia|россия|estonia|latvia|lithuania|turkey|türkiye|israel|uae|united arab emirates|saudi arabia|egypt|morocco|nigeria|kenya|south africa|india|pakistan|bangladesh|sri lanka|china|hong kong|taiwan|japan|日本|south korea|korea|singapore|malaysia|indonesia|vietnam|thailand|philippines|australia|new zealand|canada|mexico|méxico|brazil|brasil|argentina|chile|colombia|peru|perú|uruguay|costa rica|cyprus|malta|georgia|armenia|kazakhstan
  |europe|emea|latam|apac|americas|north america|south america|latin america|european union|eu|worldwide|anywhere|global
  |alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|québec|british columbia|alberta|bayern|bavaria|hessen|nordrhein westfalen|baden württemberg|île de france|victoria|new south wales|queensland
  |london|berlin|münchen|munich|hamburg|köln|frankfurt|stuttgart|paris|lyon|madrid|barcelona|lisboa|lisbon|porto|milano|milan|roma|rome|amsterdam|rotterdam|utrecht|brussels|zürich|zurich|genève|geneva|wien|vienna|praha|prague|brno|ostrava|plzeň|bratislava|warszawa|warsaw|kraków|krakow|wrocław|budapest|bucharest|bucurești|sofia|athens|copenhagen|københavn|stockholm|oslo|helsinki|dublin|riga|vilnius|tallinn|kyiv|kiev|київ|москва|moscow|istanbul|tel aviv|dubai|cairo|nairobi|lagos|cape town|johannesburg|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|pune|chennai|gurgaon|gurugram|noida|jakarta|kuala lumpur|manila|bangkok|hanoi|ho chi minh city|tokyo|osaka|seoul|beijing|shanghai|shenzhen|sydney|melbourne|brisbane|auckland|toronto|vancouver|montreal|montréal|ottawa|calgary|san francisco|sf|bay area|los angeles|san diego|seattle|portland|denver|austin|dallas|houston|chicago|boston|atlanta|miami|nyc|new york city|philadelphia|san jose|mountain view|palo alto|phoenix|detroit|minneapolis|são paulo|rio de janeiro|buenos aires|bogotá|ciudad de méxico|mexico city|santiago|lima`;
const MODES =
  'remote|fully remote|remote only|remotely|hybrid|on site|onsite|in office|home office|télétravail|remoto|teletrabajo|homeoffice|distributed|worldwide|anywhere|удаленно|zdalnie|práce na dálku';
const US_STATE =
  /(?:^|, ?)(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|BC|QC|AB|NSW|VIC|QLD)(?:\b|$)/;

const split = (words: string): Set<string> => new Set(words.split('|').map(fold).filter(Boolean));
const places = split(COUNTRIES);
const modes = split(MODES);

/** True when a short line reads as a place or a way of working: "Berlin, Germany", "Miami, FL", "Remote (US only)". */
export function isPlace(line: string): boolean {
  if (
    line.length < 2 ||
    line.length > 90 ||
    /[!?@$€£]|\d\+? (?:min|hour|day|week|month|year|applicant|compan)/i.test(line)
  )
    return false;
  if (US_STATE.test(line) && /^[\p{Lu}]/u.test(line) && line.split(/\s+/).length <= 8) return true;
  const parts = line
    .split(/[,;/|()·•–—-]|\bor\b|\band\b|\bin\b/)
    .map((part) =>
      fold(part)
        .replace(/(?<!\p{L})\d[\d ]*/gu, '')
        .trim(),
    )
    .filter(Boolean);
  if (parts.length === 0 || parts.length > 8) return false;
  const known = parts.filter(
    (part) =>
      places.has(part) ||
      modes.has(part) ||
      places.has(part.replace(/^greater | area$| only$| metropolitan area$| city$| \d+$/g, '')),
  );
  const first = parts[0] ?? '';
  return (
    known.length >= Math.max(1, Math.ceil(parts.length / 3)) && (known.includes(first) || /^[\p{Lu}\p{Lo}]/u.test(line))
  );
}

/** True for words that say only how the work is done: "Hybrid", "On-site". */
export const isMode = (line: string): boolean =>
  line.split(/[,/]|\bor\b/).every((part) => modes.has(fold(part))) && !/worldwide|anywhere/i.test(line);
