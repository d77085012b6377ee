import { has, phrases } from '../text/phrases.ts';

/** Trades that write and ship no software, as titles name them: English, German, Dutch, French, Spanish, Portuguese, Italian, Polish. */
const OTHER_TRADES = phrases([
  'sales(?! ?force)|account(?:s|ing)? (?:manager|executive|director|assistant|clerk|representative|partner|payable|receivable)s?|(?:business|partner) development|vendas|ventas|vendite|comercial|commercial(?:e|aux)?|vertrieb\\p{L}*|(?:verkoop|verkäuf)\\p{L}*|account ?manage\\p{L}*|sprzedaż\\p{L}*|handlow\\p{L}+|telemarketing|call cent(?:er|re)',
  'compliance|tax|taxation|fiscalist\\p{L}*|steuer(?:berat|fach)\\p{L}*|legal|lawyers?|solicitors?|attorneys?|paralegals?|(?:general )?counsel|notar\\p{L}*|jurist\\p{L}*|rechtsan\\p{L}+|juridique|avocate?|abogad\\p{L}+|advogad\\p{L}+|avvocat\\p{L}+|prawnik',
  '(?<!/)hr|human resources|people (?:partner|operations|officer|manager)|recruit(?:er|ment|ing)\\p{L}*|talent (?:acquisition|partner|sourcer)|personal(?:referent|sachbearbeit|leit|entwickl)\\p{L}*|ressources humaines|recursos humanos|risorse umane|payroll|lohnbuchhalt\\p{L}*|kadr\\p{L}*',
  'accountants?|book ?keepers?|buchhalt\\p{L}+|boekhoud\\p{L}+|comptable|contable|contabilista|contabile|księgow\\p{L}+',
  'social (?:workers?|care|educators?|media)|sozial(?:arbeit|pädagog)\\p{L}*|maatschappelijk werk\\p{L}*|assistante? sociale?|(?:trabajador|educador|asistente|assistente)\\p{L}*(?:/\\p{L}+)? socia\\p{L}+|educat(?:ore|rice)\\p{L}*|erzieher\\p{L}*',
  'nurses?|physicians?|doctors?|surgeons?|dentists?|midwi(?:fe|ves)|pharmacists?|(?:physio|occupational )?therapists?|carers?|care assistants?|paramedics?|pflege(?:fach)?(?:kraft|frau|mann)\\p{L}*|(?:kranken|alten)pfleger\\p{L}*|(?:kinder)?ärzt\\p{L}+|arzt|verpleeg\\p{L}+|infirmi\\p{L}+|médecin|enfermer\\p{L}+|infermier\\p{L}+|pielęgnia\\p{L}+',
  'teachers?|teaching assistants?|lehrer\\p{L}*|lehrkraft|leraar|docent|enseignant\\p{L}*|professeur\\p{L}*|maestr[oa]|insegnante|nauczyciel\\p{L}*',
  '(?:graphic|media|interior|fashion|brand|packaging|visual) designers?|mediengestalter\\p{L}*|grafik(?:er|design)\\p{L}*|grafisch (?:ontwerp|vormgev)\\p{L}*|graphistes?|diseñador\\p{L}* gráfic\\p{L}+|grafico|grafik',
  '(?:copy|content|poetry|film|photo|picture|news|fiction|managing) (?:editors?|writers?)|copywriters?|journalist\\p{L}*|redakt(?:eur|or)\\p{L}*|rédact\\p{L}+|translators?|(?:public|press|media) relations|marketing|events? (?:managers?|coordinators?|assistants?|planners?)',
  '(?:office|reception|executive|personal|administrative|e ?commerce|matchday|retail|store|shop) (?:\\p{L}+ )?(?:assistants?|managers?|associates?|clerks?|secretary)|receptionists?|secretar(?:y|ies)|sekretär\\p{L}*|empfang\\p{L}*',
  '(?:truck|bus|van|delivery|lorry|taxi|hgv|tanker) drivers?|\\p{L}*fahrer\\p{L}*|chauffeurs?|conducteur\\p{L}*|conductor|motorista|autist[ai]|kierow\\p{L}+|cooks?|chef (?:de partie|de rang)|(?:sous|head|pastry) chefs?|waiters?|waitress(?:es)?|kellner\\p{L}*|köch\\p{L}+|cleaners?|warehouse (?:operatives?|workers?|associates?)|lagerist\\p{L}*|magazijn\\p{L}*|security guards?|hairdressers?|(?:real )?estate agents?|immobilienmakler\\p{L}*',
  'buyers?|purchas(?:ing|er)|einkäufer\\p{L}*|inkoper|acheteu\\p{L}+|fund ?raisers?|fundraising|insurance (?:brokers?|agents?)|claims (?:handlers?|adjusters?)|farmers?|gardeners?|customer (?:service|care|success) (?:managers?|associates?|representatives?|agents?|advisors?|specialists?)',
]);
/** Words that make a title technical all the same: "Sales Engineer", "HR data analyst", "Tax software developer". */
const TECHNICAL = phrases([
  '\\p{L}*engineer\\p{L}*|\\p{L}*develop(?:er|ers|pement)\\p{L}*|(?:software|app|web|product|platform|game|systems?) development|\\p{L}*(?:entwickl|ontwikkel|programm|développ|desarrollador|desenvolvedor|sviluppator|ingenieur|ingénieur|ingenier|engenh|ingegner|inżynier|informati|software|daten|data)\\p{L}*|sre|sdet|dev|devops|\\p{L}*ops',
  'programad\\p{L}+|analytic\\p{L}*|scien\\p{L}*|architect\\p{L}*|architekt\\p{L}*|technical|technolog\\p{L}+|tech|techni\\p{L}+|it|ict|ai|ki|ml|machine|python|java|php|c|net|sql|bi|qa|api|apis|sap|crm|erp|cloud|cyber\\p{L}*|security|computer|computational|quant\\p{L}*|automation|automati\\p{L}+|platform|product|systems?|solutions?|infrastructure|digital|full ?stack|back ?end|front ?end|kubernetes|docker|linux|research\\p{L}*|cto|coder|saas|network|forward deployed|(?:business|marketing|commercial|sales|pricing|reporting|intelligence|hr) anal[iy]st\\p{L}*',
]);

/** Names of trades that hold a technical word and are none. */
const NAMED_OTHERWISE = phrases([
  'mediengestalter\\p{L}*|media designers?|ingénieure?s? commercia\\p{L}+|technico commercia\\p{L}+',
]);

/** True where `title` is of a job that writes and ships no software, whatever its posting tells of what it sells or serves. */
export const isOtherTrade = (title: string): boolean =>
  has(NAMED_OTHERWISE, title) || (has(OTHER_TRADES, title) && !has(TECHNICAL, title));
