import { has } from './phrases.ts';
import { spacedWords } from './spaced.ts';

/** Trades that write and ship no software, as titles name them: English, German, Dutch, French, Spanish, Portuguese, Italian, Polish. */
const OTHER_TRADES = spacedWords(
  '(?<!(algo|algorithmic|systematic|crypto) )traders?|sales|account ?(manage|executive|director)~|account(ants?|ing)|(business|partner) development|vend(as|ite|edor|itor)~|ventas|vente|comm?ercial~|(vertrieb|verkoop|verkäuf|sprzeda|handlow|acquist|einkäuf|inkoper|acheteu)~|buyers?|purchas~|customer (service|care|success)',
  '(compliance|tax|legal|fiscalist~|steuer(berat|fach)~|lawyers?|solicitors?|attorney|paralegal|counsel|notar~|juri(st|dique)~|rechtsan~|a(b|d|v)v?o[cg]a~)',
  '(?<!/)hr|human resources|people (partner|operations|officer)|recruit~|recrut(e[mu]|am|ad)~|talent (acquisition|partner)|(personal(ref|sach|leit)|payroll|lohnbuch|buchhalt|boekhoud|comptab|contab|księgow|kadr)~|ressources humaines|recursos humanos|risorse umane|book ?keepers?',
  'social (workers?|care|educators?|media)|sozial(arb|päd)~|assistante? sociale?|(trabaj|educ|éduc|assist|asist|operat)~(/@)? socia~|educat(ore|rice)|erzieher~|teach(ers?|ing assistant)|lehr(er|kraft)~|leraar|docent|enseignant~|professeur~|insegnante|nauczyciel~',
  'nurs(e|es|ing)|physicians?|doctors?|surgeon|dentist|midwi(fe|ves)|pharmacist|~therap(ist|eut|ia|euta)~|carer|paramedics?|(kranken|alten)?pfleg~|~(ärzt~|arzt)|verpleeg~|infirmi~|médecin|enferme~|infermier~|pielęgnia~',
  '(graphic|media|interior|fashion|brand|packaging|visual) designer|(grafik|grafisch|graphist)~|@ gráfic~|(content|poetry|film|photo|news|managing) (editor|writer)|copywriter|journalist~|reda[kc]t(eur|or)~|rédact~|translator|public relations|marketing|events? (manager|coordinator)',
  '(office|executive|personal|administrative|e ?commerce|matchday|store|shop) (@ )?(assistant|manager|associate|clerk)|reception~|secretar~|sekretär~|~fahrer~|(truck|bus|van|delivery|hgv) drivers?|chauffeur|conduct(eur|or)|motorista|kierow~|cooks?|(sous|head) chef|waiter|kellner~|cleaner|artisan|seamstress|tailor|gardener|electrician|plumber|carpenter|warehouse|lagerist~|magazijn~|estate agent',
);
/** Words that make a title technical all the same: "Sales Engineer", "HR data analyst", "Tax software developer". */
const TECHNICAL = spacedWords(
  '~(engineer|develop(er|pe)|entwickl|ontwikkel|programm|développ|desarroll|desenvolv|svilupp|in(g|ż)[eéy]n|engenh|ingegner|informati|software|daten|data)~|(app|web|product|platform|systems?) development|sre|sdet|devs?|~ops',
  'programad~|(analytic|scien|arch?ite[ck]t|techn|cyber|quant|automat|comput|research)~|tech|it|ict|ai|ki|ml|machine|python|java|php|c|net|sql|bi|qa|apis?|sap|crm|erp|cloud|security|platform|product|systems?|solutions?|infrastructure|digital|full ?stack|back ?end|front ?end|kubernetes|docker|linux|cto|coder|saas|network|(business|marketing|commercial|sales|pricing|hr|intelligence|reporting) anal[iy]st~',
);
/** Names of trades that hold a technical word and are none. */
const NAMED_OTHERWISE = spacedWords('mediengestalter~|media designers?|ingénieure?s? commercia~|technico commercia~');

/** True where `title` is of a job that writes and ships no software, whatever its posting tells of what it sells or serves. */
export const isOtherTrade = (title: string): boolean =>
  has(NAMED_OTHERWISE, title) || (has(OTHER_TRADES, title) && !has(TECHNICAL, title));
