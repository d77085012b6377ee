import type { EvidenceText } from '../../evidence/candidate.ts';
import { digitsIn } from '../../text/digits.ts';
import { latin } from '../../text/latin.ts';
import { hasIn, phrases } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';

/** The words of `rules/vague-pay.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const PAY =
  '(?:salar(?:y|ies)|pay|compensation|comp|remuneration|wages?|rates?(?: of pay)?|payout|package|day rates?|base|gehalt)';
const VAGUE =
  '(?:(?:highly |very |extremely |market |fair and |truly ){0,3}(?:competitive|attractive|excellent|generous|great|good|negotiable|above average|above market|(?<!on )top|top notch|market|market rate|market based|industry leading|market leading|fair)(?! of (?:your|my|that|an?) ))';
const BY_YOU =
  '(?:depend(?:s|ing|ent)?(?: \\w+)? (?:on|upon)|based (?:on|upon)(?! an? | \\d)|according to|tailored to|commensurate with|in line with|appropriate to|reflect(?:s|ing)?|matching|aligned? with|aligns with|consistent with|to be (?:negotiated|discussed|agreed|determined)|negotiable|doe\\b|d\\.o\\.e\\.?|tbd|tbc)';
/** Praise that is also given to much else: right before the pay only. */
const PRAISED =
  '(?:strong|solid|nice|top|fitting|rewarding|lucrative|healthy|handsome|best in (?:class|industry|the industry)|world class|first class)';
export const PLAIN = phrases([
  "you(?:[’']ll| will| are| get)?(?: \\w+){0,2} (?:(?:well|fairly|generously|handsomely) paid|paid (?:very )?(?:well|fairly|generously|handsomely))|(?:competitive|attractive) (?:overall |total )?package|competitive packages? with",
  'compensation is (?:designed|meant|built) to be (?:\\w+ )?competitive|market base(?=,? (?:\\+|and|plus|bonus|equity))|(?:salary|pay|rate) ?:? ?[$€£] ?doe',
  `${VAGUE} (?:(?:[\\w’'&/]+ ){0,3}?|\\w+, \\w+ (?:and|&) )(?:salar(?:y|ies)(?:\\d{1,2}(?= days))?|pay|compensation|comp|remuneration|renumeration|wages?|rates? of pay|pay ?rates?|(?:day|daily) rates?|hourly rates?)(?: (?:and \\w+ )?(?:package|packages|range))?`,
  `${PAY}(?: (?:and|&|\\+) (?:benefits|bonus))?(?: package| range)? ?(?::|-|–|is|are|will be)? ?(?:highly |very |market |at |paid ){0,3}(?:competitive|attractive|negotiable|market rate|doe|d\\.o\\.e\\.?|on application|to be agreed|to be discussed)`,
  `(?:salar(?:y|ies)|pay|compensation|remuneration|wages?|day rate|your offer)(?: (?:and benefits|package|range|offer))?(?: (?:for|of) (?:this|the) (?:role|position|job))?(?: (?:is|are|will be|will))?(?::| )(?: )?(?:\\w+ )?${BY_YOU}`,
  'paid (?:in line with|according to|at) (?:the )?market(?: rates?)?|money ?: ?(?:very )?(?:competitive|negotiable|doe)|paid what the market pays|(?:it is|pay is|rate is|it’s) market rate|(?:how much|what) do we pay\\? (?:it )?(?:depends|market|competitive)|salaries anything less than competitive|(?:our )?(?:salaries|pay|wages) (?:keeps? up|compares? well|(?:is|are) in line) with (?:those of |that of |what )?(?:comparable|similar|other|peer)',
  '(?:keep|kept|aim)(?:ing)? (?:\\w+ )?(?:rates?|pay|compensation|salar(?:y|ies)) competitive',
  '(?:salary|pay|compensation|remuneration)(?: for this \\w+)?(?: offered| range)? (?:will|may|can) (?:vary|differ|depend|be determined)(?: \\w+)? (?:based )?(?:up)?on(?: (?:several|a number of|factors|various|many|your|the|such|as|including|multiple|individual))* (?:factors|experience|skills|qualifications|location|seniority)|(?:salary|pay|compensation|package) that (?:matches|reflects|fits|suits|corresponds to|is in line with) (?:your|the) (?:\\w+ )?(?:skills|experience|profile|knowledge|level|expertise)|(?:competitive|attractive) (?:financial|monetary) (?:package|compensation)|competitive terms of employment|comp competitive|competitive base|compensated (?:\\w+ )?competitively|(?:salary|pay|rate) ?: ?\\$competitive|earnings ?: ?(?:excellent|attractive|competitive)|what do we pay\\? market rate|(?:the |day )rate (?:for (?:\\w+ ){1,4})?(?:depends on|is negotiable)|(?:salary|pay|compensation|remuneration|wage) (?:[\\w’]+ ){0,6}?(?:depends on|based on|according to|reflects?) (?:your |the |relevant )?(?:experience|skills|seniority|profile|level|qualifications|candidate)|pays? (?:very |highly )?competitively|paid competitively',
  '(?:[$€£₹] ?|ctc ?[:-]? ?)(?:highly |very )?competitive(?= ?(?:[+,;.)/&|]|$| (?:plus|and|doe|as|depend\\w*|based|with|package|salary)(?![\\w’-])))',
  'pay (?:the|at|above|at or above) (?:best|market(?: rates?)?)',
  `${PRAISED} (?:base |basic |starting |annual |monthly |total |overall ){0,2}(?:salar(?:y|ies)|pay|compensation|remuneration)(?: packages?)?(?! (?:and benefits )?(?:experience|background|analy|knowledge|team|consult|expert|function|specialist|systems?))`,
  'best (?:compensation|salar(?:y|ies)|pay)(?: and benefits?)?(?: packages?)?|(?:competitive,? |industry |market |u\\.?s\\.? ?){0,2}benchmarked (?:salar(?:y|ies)|compensation|pay)',
  'competitive (?:market|contract) rates?|market competitive rates?|competitive rates? ?(?:\\((?=depend)|(?:depending|dependent|based) on|and benefits)|rates? (?:are |is )?(?:dependent|dependant|depending) (?:up)?on (?:\\w+ )?(?:experience|skills|seniority|level)',
  '(?:competitive|attractive),? (?:\\w+ ){0,3}(?:rewards? (?:package|plan)|reimbursement(?! (?:of|for)))|(?:salary|pay|compensation|rewards?|hourly rate|day rate)(?: package)? that (?:is|are|feels|meets) (?:\\w+ )?(?:competitive|fair|attractive)',
  'we (?:compensate|pay)(?: you| our \\w+)? (?:very |really )?(?:well|fairly|generously|handsomely)(?! (?:over|above|more|under|beyond|in advance))|(?:salar(?:y|ies)|compensation)(?: and [\\w ]{1,20})? (?:is|are) (?:\\w+ )?(?:good|great|excellent|fair|generous)(?= ?(?:[.,;!]|$))',
  '(?:salary|pay|rate) ?: ?market(?= ?(?:[.,;]|$))|(?:salary|compensation|ctc|pay|remuneration|rate)(?: range)? ?: ?(?:as per|open(?! (?:to|source|door))|neg(?:\\.|\\b)|this is based on|no bar|best in (?:the )?(?:industry|market))(?: (?:\\w+ ){0,2}(?:market|industry|norms?|standards?|experience|skills))?',
  "(?:money|pay|salary|compensation|day rate|rate|remuneration) ?: ?(?:\\w+ )?(?:depends? on experience|market rates? appl(?:y|ies)|(?:we[’']ll|we will) (?:talk|make you)|whatever|negotiable|going rate)|(?:compensation|salary|pay)(?: for (?:this|the) (?:\\w+ ){1,3})? is (?:highly |very )?competitive|(?:attractively|competitively|handsomely) (?:paid|remunerated)|competitive offer|remunerated (?:handsomely|competitively|attractively)|top of the market package|going rate",
  '(?:salary|pay|compensation|remuneration) for (?:this|the) (?:\\w+ ){1,4}(?:will be |is )(?:\\w+ )?(?:commensurate|in line with|competitive|negotiable|based on)',
  '(?:competitive|attractive) basic(?! \\w+ knowledge)|(?:day rate|rate|pay|salary) at market level|(?:amount|figure) depends on (?:your )?experience',
]);
/** Said alone on the line below its label. */
export const BELOW = phrases([
  '(?:(?:highly |very |market )?(?:competitive|attractive|negotiable)|open|doe|d\\.o\\.e\\.?|market rate|marktconform)(?= ?(?:[.,;(/|+&]|$| (?:depending|based|doe|and|plus)))',
  '(?:depend(?:s|ing|ent)|based) (?:up)?on (?:\\w+ )?(?:experience|skills?|profile|qualifications|seniority)|as per (?:\\w+ )?(?:industry|market|company)(?: \\w+)?|commensurate with|to be (?:discussed|agreed|negotiated)|nach (?:vereinbarung|absprache)|selon (?:le |votre )?(?:profil|expérience)|à (?:négocier|définir|discuter)|in overleg|a convenir',
]);
const LABEL = latin(
  /(?:^|[\r\n])[^\p{L}\r\n]{0,8}(?:(?:base|annual|gross)\s)?(?:salary|compensation|pay|remuneration|rate|day rate|ctc|gehalt|vergütung|salaris|salaire|rémunération|tjm|salario)(?:\s(?:range|package))?[^\p{L}\p{N}\r\n]{0,8}[\r\n][^\p{L}\p{N}]{0,8}$/iu,
);
/** As far before the words as their label begins at most, in UTF-16 units. */
const FAR = 50;
export const isBelowLabel = (text: string, { start }: Stretch): boolean =>
  LABEL.test(text.slice(Math.max(0, start - FAR), start));
/** A label and its value, which a dash may have parted as two items. */
export const DASHED = phrases([
  `(?:salary|pay|compensation|remuneration|ctc|package) ?(?:range )?(?:-|–|—) ?(?:competitive|attractive|negotiable|doe|market rate|tbd|as per (?:market|industry|company|experience)|based on experience|depends on experience)`,
  'what (?:do|does|will) (?:we|you|it|the job) (?:pay|earn)\\? (?:the )?market (?:rate|price)',
]);
export const OTHER_TONGUES = phrases([
  "(?:gehalt|vergütung|bezahlung|salaire|rémunération|salaris|salario|stipendio|retribuzione|salário|wynagrodzenie) (?:\\p{L}+ )?(?:richtet sich|orientiert sich|hängt|dépend|hangt|depende|dipende|commisurat\\p{L}|compatível|zależy)(?: [\\p{L}’]+){0,2}? (?:\\p{L}+[’'])?(?:erfahrung|markt|expérience|profil|ervaring|experiencia|experiência|esperienza|doświadczenia)",
  '(?:wir )?(?:zahlen|bezahlen|vergüten) (?:\\p{L}+ )?(?:überdurchschnittlich|marktgerecht|marktüblich|fair|gut)(?= ?(?:[.,;!]|$| und))|we betalen marktconform|(?:atrakcyjn|konkurencyjn)ą pensję',
  '(?:attraktive?[sn]?|wettbewerbsfähige?[sn]?|markt(?:gerecht|üblich|konform)e?[sn]?|überdurchschnittliche?[sn]?|leistungs(?:gerecht|orientiert)e?[sn]?|faire?[sn]?|angemessene?[sn]?|gute?[sn]?|übertarifliche?[sn]?|lukrative?[sn]?|top) (?:\\w+ )?(?:(?:jahres|grund|einstiegs)?gehalt|gehälter|vergütung|(?:vergütungs|gehalts)paket|bezahlung|entlohnung|honorar|stundenlohn|stundensatz)',
  '(?:gehalt|vergütung|honorar|stundensatz|tagessatz)(?: \\w+)? ?:? ?(?:nach (?:vereinbarung|erfahrung|absprache|qualifikation)|verhandelbar|auf verhandlungsbasis|vhb|abhängig von|marktüblich|marktgerecht)',
  '(?:marktconform|uitstekend|goed|competitief|concurrerend|aantrekkelijk|stevig|mooi|passend|prima|top|riant|fijn|keurig|royaal)e? (?:\\w+ )?(?:(?:start|basis|jaar|maand|bruto|aanvangs)?salaris(?:pakket)?|(?:start|basis)?loon(?:pakket)?|uurtarief|beloning(?:spakket)?|stagevergoeding)|markt(?:con|com)formsalaris',
  '(?:\\p{L}*salaris|(?:start|uur|basis|maand)?loon|uurtarief|de rate)(?: \\w+)?,? (?:\\w+ )?(?:afhankelijk|in overleg|naar ervaring|op basis(?! van (?:een )?\\d)|passend bij|dat past bij)',
  '(?:salaires?|rémunération|package(?! avantages)|tjm|taux journalier(?: moyen)?)(?: \\p{L}+)? ?:? ?(?:attracti\\w+|concurrentiel\\w*|compétiti\\w+|motivante?|intéressante?|selon|adaptée?|à (?:négocier|définir|discuter|convenir|déterminer)|en fonction)',
  '(?:salario|retribución|remuneración|sueldo|paquete salarial|retribuzione|ral|compenso|salário|remuneração|pacote (?:salarial|remuneratório)|enquadramento salarial|inquadramento contrattuale e retributivo|stipendio|wynagrodzenie|stawka)(?: \\w+)? ?:? ?(?:competitiv[oae]|atra(?:c)?tiv[oa]|attraente|interessante|a convenir|según|acorde|negociable|a negociar|en función|commisurat[oa]|de acordo|compatível|a combinar|da (?:definire|concordare)|in linea|konkurencyjne|atrakcyjne|rynkow[ea]|do uzgodnienia|zależn[ey])',
  '(?:atrakcyjne|konkurencyjne|rynkowe) wynagrodzenie|(?:atraktivní|zajímav[éá]|nadstandardní|konkurenceschopn[éá]|motivující|férov[éá]) (?:finanční )?(?:mzd\\p{L}|plat|ohodnocení|odměn\\p{L}+)|(?:mzda|plat) (?:dle|podle) (?:dohody|zkušeností)',
  '(?:конкурентн|достойн|рыночн|ринков|гідн)[а-яёіїєґ]{1,4} (?:заробітн[а-яіїєґ]{1,4} |заработн[а-яё]{1,4} )?(?:плат|зарплат|оплат|вознагражд|винагород)[а-яёіїєґ]{1,7}|(?:зарплата|оплата|доход)[ :-]{1,3}(?:по договор[её]нности|обсуждается|за домовленістю|договірна)',
]);
/** Pay of others, and "competitive" of something else. */
export const HOMONYMS = phrases([
  '(?:customers?|clients?|merchants?|sellers?|suppliers?|drivers?|exchange|interest|mortgage|insurance|freight|conversion|click|error|growth|heart) (?:\\w+ )?(?:pay|rates?|compensation|salar\\w+)',
  '(?:paid|sick|maternity|paternity|parental|holiday|overtime|severance|redundancy|sick leave|pension) (?:pay|leave)',
  "(?:workers[’']?|unemployment|total|executive|carbon|sales|deferred) compensation (?:insurance|claims?|software|data|team|products?|planning|management)",
  '(?:pay|payroll) (?:schedules?|cycles?|days?|dates?|periods?|frequency)|pay (?:as you go|per (?:use|click|view))|(?:compensation|pay|salary) (?:practices?|polic(?:y|ies)|philosophy)',
  'pay (?:increases?|rises?|raises?)|(?<!cash (?:and|&|\\+) )(?:equity|stock|deferred) compensation',
  'base (?:competitive|attractive|good|great)',
]);
export const UNLESS = phrases([
  '(?:salary|pay|compensation) (?:surveys?|benchmark\\w*|software|data|platform|transparency (?:act|law))',
  '(?:hotel|room|interest|exchange|insurance|shipping|freight|energy|fuel|premium|roaming|pricing|click|ad) (?:\\w+ )?rates?',
  'pay (?:practices?|slips?|roll|equity|gap|days?|transparency)',
  'our (?:\\w+ )?(?:product|platform)|our (?:\\w+ )?(?:customers|clients)(?! ?\\.?$)|(?:victims?|artists?|musicians?|creators?|claimants?|patients?|growers|farmers)|project ‘',
]);

/** A figure of pay, in whatever form: with its period, beside a word of pay, or a range spoken of as posted. Then nothing is vague. */
const SUM =
  '(?:(?:[€$£₹]|r\\$|zł) ?\\d[\\d.,]{2,9}|\\d{1,3}(?:[.,\\s]\\d{3})+(?:[.,]-)? ?(?:€|euro?s?|usd|gbp|chf|pln|zł|brl|kr|sek|dkk|nok|czk|kč|dollars?|pounds?)|(?:eur|usd|gbp|chf|pln|inr) ?\\d[\\d.,]{2,9}|[€$£]? ?\\d{2,3} ?k ?€?)';
const FIGURE = phrases([
  '(?:salar(?:y|is|io|iale)|salaires?|salário|sueldo|retribu\\p{L}+|remunera\\p{L}+|rémunération|ral|stipendio|gehalt\\p{L}*|vergütung|wynagrodzeni\\p{L}+|stawk\\p{L}+|pay|rate|compensation|wage|loon)(?: \\p{L}+){0,3} ?:? ?(?:\\p{L}+ ){0,4}?(?:[€$£]|r\\$)? ?(?:\\d{2,3}(?:[.,]\\d{3}| \\d{3}|k)?|\\d{1,2}[.,]\\d{3}) ?(?:-|–|—|to|a|à|y|e|bis|tot|en|et|und|do) ?(?:[€$£])? ?(?:\\d{2,3}(?:[.,]\\d{3}| \\d{3})?|\\d{1,2}[.,]\\d{3}) ?(?:€|k€|k|euro?s?|usd|gbp|pln|zł|chf|brutto?|brut|bruto|lordi)',
  `${SUM}(?: ?(?:-|–|—|to|and) ?${SUM})? ?(?:gross |bruto |brutto |base )?(?:an?|per|/|p\\.|x)? ?(?:year|yr|annum|annually|month|hour|day|jaar|maand|uur|jahr|monat|an|mois|jour|(?:1[2-4]) x|\\(1[2-4] x)`,
  `(?:salary|pay|compensation|rate|role|ote|salaris|gehalt|salaire|salario|salário|sueldo|remuneración|remuneração|retribuzione|ral|wynagrodzenie|tjm|brut|bruto|brutto|competitiv[oae]|konkurencyjne)(?: (?:is|range|band|of|from|between|for|will|be|ab|vanaf|van|tussen|de|this|role|the|position)){0,4} ?:? ?${SUM}`,
  `(?:salar(?:y|is)|pay|gehalt|compensation|rate|loon) (?:[\\w’',]+ ){0,10}?(?:up to|to a maximum of|from|starting at|between|tot|max\\.?|maximaal|vanaf|van|tussen|ab|bis(?: zu)?) ${SUM}`,
  '(?:less|more) than this range|this (?:pay |salary |base pay |compensation )?range|(?:stated|posted|listed|above) (?:pay |salary |compensation )?ranges?|ranges? (?:\\w+ )?above',
]);
/** Two sums of a year's size, or one beside the role: pay, whatever else the sentence speaks of. */
const YEARLY =
  /[$€£]\s?\d{2,3}[.,]?\d{3}\s?(?:-|–|—|to)\s?[$€£]?\s?\d{2,3}[.,]?\d{3}(?![\d.,]*\d)|\b(?:role|salary|base|pay|position)(?:\sis|\sof|:)?\s[$€£]\s?\d{2,3}[.,]?\d{3}\b/i;
/** Other money of a posting: budgets, rewards and allowances. */
const OTHER_MONEY = phrases([
  '(?:budgets?|bonus|bonuses|allowances?|stipends?|referr\\w+|match(?!es (?:your|the))\\w*|reimburse\\w*|education\\w*|learning|training|wellness|insurance|premiums?|credits?|travel|commut\\w+|remote|internet|phone|raised|funding|revenue|arr|assets|savings|sponsor\\w*|opleiding\\w*|ontwikkel\\w+|vergoeding|reiskosten\\w*|thuiswerk\\w*|kindergarten|meal|lunch|relocation|housing|equipment|donat\\w+|volunteer\\w*|bike|bicycle|gym|fitness|home office)',
]);

/** A figure of pay stands somewhere, in a form that need not be complete enough to compare. */
export function hasFigure({ description, sentences }: EvidenceText): boolean {
  const digits = digitsIn(description);
  let next = 0;
  return sentences.some(({ start, end }) => {
    while (next < digits.length && (digits[next] as number) < start) next++;
    const sentence = description.slice(start, end);
    if (!(next < digits.length && (digits[next] as number) < end) && !sentence.includes('range')) return false;
    if (YEARLY.test(sentence)) return true;
    return hasIn(FIGURE, description, start, end) && !hasIn(OTHER_MONEY, description, start, end);
  });
}
