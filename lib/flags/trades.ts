import { spacedWords } from '../evidence/spaced.ts';

/** Trades that write and ship no software, as titles name them: English, German, Dutch, French, Spanish, Portuguese, Italian, Polish. */
const OTHER_TRADES = spacedWords(
  'sales|account ?(?:manage|executive|director)\\p{L}*|account(?:ants?|ing)|(?:business|partner) development|vend(?:as|ite|edor|itor)\\p{L}*|ventas|vente|comm?ercial\\p{L}*|(?:vertrieb|verkoop|verkäuf|sprzeda|handlow|acquist|einkäuf|inkoper|acheteu)\\p{L}*|buyers?|purchas\\p{L}+|customer (?:service|care|success)',
  '(?:compliance|tax|legal|fiscalist\\p{L}*|steuer(?:berat|fach)\\p{L}*|lawyers?|solicitors?|attorney|paralegal|counsel|notar\\p{L}*|juri(?:st|dique)\\p{L}*|rechtsan\\p{L}+|a(?:b|d|v)v?o[cg]a\\p{L}*)',
  '(?<!/)hr|human resources|people (?:partner|operations|officer)|recruit\\p{L}+|recrut(?:e[mu]|am|ad)\\p{L}+|talent (?:acquisition|partner)|(?:personal(?:ref|sach|leit)|payroll|lohnbuch|buchhalt|boekhoud|comptab|contab|księgow|kadr)\\p{L}*|ressources humaines|recursos humanos|risorse umane|book ?keepers?',
  'social (?:workers?|care|educators?|media)|sozial(?:arb|päd)\\p{L}*|assistante? sociale?|(?:trabaj|educ|éduc|assist|asist|operat)\\p{L}+(?:/\\p{L}+)? socia\\p{L}+|educat(?:ore|rice)|erzieher\\p{L}*|teach(?:ers?|ing assistant)|lehr(?:er|kraft)\\p{L}*|leraar|docent|enseignant\\p{L}*|professeur\\p{L}*|insegnante|nauczyciel\\p{L}*',
  'nurs(?:e|es|ing)|physicians?|doctors?|surgeon|dentist|midwi(?:fe|ves)|pharmacist|\\p{L}*therap(?:ist|eut|ia|euta)\\p{L}*|carer|paramedics?|(?:kranken|alten)?pfleg\\p{L}+|\\p{L}*(?:ärzt\\p{L}+|arzt)|verpleeg\\p{L}+|infirmi\\p{L}+|médecin|enferme\\p{L}+|infermier\\p{L}+|pielęgnia\\p{L}+',
  '(?:graphic|media|interior|fashion|brand|packaging|visual) designer|(?:grafik|grafisch|graphist)\\p{L}*|\\p{L}+ gráfic\\p{L}+|(?:content|poetry|film|photo|news|managing) (?:editor|writer)|copywriter|journalist\\p{L}*|reda[kc]t(?:eur|or)\\p{L}*|rédact\\p{L}+|translator|public relations|marketing|events? (?:manager|coordinator)',
  '(?:office|executive|personal|administrative|e ?commerce|matchday|store|shop) (?:\\p{L}+ )?(?:assistant|manager|associate|clerk)|reception\\p{L}*|secretar\\p{L}+|sekretär\\p{L}*|\\p{L}*fahrer\\p{L}*|(?:truck|bus|van|delivery|hgv) drivers?|chauffeur|conduct(?:eur|or)|motorista|kierow\\p{L}+|cooks?|(?:sous|head) chef|waiter|kellner\\p{L}*|cleaner|warehouse|lagerist\\p{L}*|magazijn\\p{L}*|estate agent',
);
/** Words that make a title technical all the same: "Sales Engineer", "HR data analyst", "Tax software developer". */
const TECHNICAL = spacedWords(
  '\\p{L}*(?:engineer|develop(?:er|pe)|entwickl|ontwikkel|programm|développ|desarroll|desenvolv|svilupp|in(?:g|ż)[eéy]n|engenh|ingegner|informati|software|daten|data)\\p{L}*|(?:app|web|product|platform|systems?) development|sre|sdet|devs?|\\p{L}*ops',
  'programad\\p{L}+|(?:analytic|scien|arch?ite[ck]t|techn|cyber|quant|automat|comput|research)\\p{L}*|tech|it|ict|ai|ki|ml|machine|python|java|php|c|net|sql|bi|qa|apis?|sap|crm|erp|cloud|security|platform|product|systems?|solutions?|infrastructure|digital|full ?stack|back ?end|front ?end|kubernetes|docker|linux|cto|coder|saas|network|(?:business|marketing|commercial|sales|pricing|hr|intelligence|reporting) anal[iy]st\\p{L}*',
);
/** Names of trades that hold a technical word and are none. */
const NAMED_OTHERWISE = spacedWords(
  'mediengestalter\\p{L}*|media designers?|ingénieure?s? commercia\\p{L}+|technico commercia\\p{L}+',
);

/** True where `title` is of a job that writes and ships no software, whatever its posting tells of what it sells or serves. */
export const isOtherTrade = (title: string): boolean =>
  NAMED_OTHERWISE.test(title) || (OTHER_TRADES.test(title) && !TECHNICAL.test(title));
