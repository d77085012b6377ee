import { phrases } from '../../text/phrases.ts';

/** The words of `rules/vague-pay.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const PAY =
  '(?:salar(?:y|ies)|pay|compensation|comp|remuneration|wages?|rates?(?: of pay)?|payout|package|day rates?|base|gehalt)';
const VAGUE =
  '(?:(?:highly |very |extremely |market |fair and |truly ){0,3}(?:competitive|attractive|excellent|generous|great|good|negotiable|above average|above market|(?<!on )top|top notch|market|market rate|market based|industry leading|market leading|fair)(?! of (?:your|my|that|an?) ))';
const BY_YOU =
  '(?:depend(?:s|ing|ent)?(?: \\w+)? (?:on|upon)|based (?:on|upon)(?! an? | \\d)|according to|tailored to|commensurate with|in line with|appropriate to|reflect(?:s|ing)?|matching|aligned? with|aligns with|consistent with|to be (?:negotiated|discussed|agreed|determined)|negotiable|doe\\b|d\\.o\\.e\\.?|tbd|tbc)';
export const PLAIN = phrases([
  "you(?:[’']ll| will| are| get)?(?: \\w+){0,2} (?:(?:well|fairly|generously|handsomely) paid|paid (?:very )?(?:well|fairly|generously|handsomely))|(?:competitive|attractive) (?:overall |total )?package",
  `${VAGUE} (?:(?:[\\w’'&/]+ ){0,3}?|\\w+, \\w+ (?:and|&) )(?:salar(?:y|ies)|pay|compensation|comp|remuneration|wages?|rates? of pay|pay ?rates?|day rates?|hourly rates?)(?: (?:and \\w+ )?(?:package|packages|range))?`,
  `${PAY}(?: (?:and|&|\\+) (?:benefits|bonus))?(?: package| range)? ?(?::|-|–|is|are|will be)? ?(?:highly |very |market |at |paid ){0,3}(?:competitive|attractive|negotiable|market rate|doe|d\\.o\\.e\\.?|on application|to be agreed|to be discussed)`,
  `(?:salar(?:y|ies)|pay|compensation|remuneration|wages?|day rate|your offer)(?: (?:and benefits|package|range|offer))?(?: (?:for|of) (?:this|the) (?:role|position|job))?(?: (?:is|are|will be|will))?(?::| )(?: )?(?:\\w+ )?${BY_YOU}`,
  '(?:keep|kept|aim)(?:ing)? (?:\\w+ )?(?:rates?|pay|compensation|salar(?:y|ies)) competitive',
  'comp competitive|competitive base|compensated (?:\\w+ )?competitively|(?:salary|pay|rate) ?: ?\\$competitive|earnings ?: ?(?:excellent|attractive|competitive)|what do we pay\\? market rate|(?:the |day )rate (?:for (?:\\w+ ){1,4})?(?:depends on|is negotiable)|(?:salary|pay|compensation|remuneration|wage) (?:[\\w’]+ ){0,6}?(?:depends on|based on|according to|reflects?) (?:your |the |relevant )?(?:experience|skills|seniority|profile|level|qualifications|candidate)|pays? (?:very |highly )?competitively|paid competitively',
  'pay (?:the|at|above|at or above) (?:best|market(?: rates?)?)',
]);
/** A label and its value, which a dash may have parted as two items. */
export const DASHED = phrases([
  `(?:salary|pay|compensation|remuneration) ?(?:range )?(?:-|–|—) ?(?:competitive|attractive|negotiable|doe|market rate|tbd)`,
]);
export const OTHER_TONGUES = phrases([
  '(?:attraktive?[sn]?|wettbewerbsfähige?[sn]?|marktgerechte?[sn]?|überdurchschnittliche?[sn]?|leistungsgerechte?[sn]?|faire?[sn]?) (?:\\w+ )?(?:gehalt|gehälter|vergütung|bezahlung|gehaltspaket|entlohnung)|gehalt (?:nach (?:vereinbarung|erfahrung)|verhandelbar)',
  '(?:marktconform|uitstekend|goed|competitief|concurrerend|aantrekkelijk|stevig|mooi|passend)e? (?:\\w+ )?(?:salaris|loon|uurtarief|beloning)|salaris (?:\\w+ )?(?:afhankelijk|in overleg|naar ervaring|op basis)',
  '(?:salaire|rémunération|package|tjm|taux journalier)(?: \\p{L}+)? ?:? ?(?:attracti\\w+|concurrentiel\\w*|compétiti\\w+|motivante?|selon|adaptée?|à (?:négocier|définir)|en fonction)',
  '(?:salario|retribución|remuneración|sueldo|retribuzione|compenso|salário|remuneração|enquadramento salarial|inquadramento contrattuale e retributivo|stipendio|wynagrodzenie)(?: \\w+)? ?:? ?(?:competitiv[oae]|atractiv[oa]|a convenir|según|en función|commisurat[oa]|de acordo|compatível|a combinar|da definire|konkurencyjne|atrakcyjne)',
  '(?:atrakcyjne|konkurencyjne) wynagrodzenie',
]);
/** Pay of others, and "competitive" of something else. */
export const HOMONYMS = phrases([
  '(?:customers?|clients?|merchants?|sellers?|suppliers?|drivers?|exchange|interest|mortgage|insurance|freight|conversion|click|error|growth|heart) (?:\\w+ )?(?:pay|rates?|compensation|salar\\w+)',
  '(?:paid|sick|maternity|paternity|parental|holiday|overtime|severance|redundancy|sick leave|pension) (?:pay|leave)',
  "(?:workers[’']?|unemployment|total|executive|carbon|sales|deferred) compensation (?:insurance|claims?|software|data|team|products?|planning|management)",
  '(?:compensation|pay|salary) (?:practices?|polic(?:y|ies)|philosophy)',
  'pay (?:increases?|rises?|raises?)|(?:equity|stock|deferred) compensation',
  'base (?:competitive|attractive|good|great)',
]);
export const UNLESS = phrases([
  '(?:salary|pay|compensation) (?:surveys?|benchmark\\w*|software|data|platform|transparency (?:act|law))',
  'pay (?:practices?|slips?|roll|equity|gap|days?|transparency)',
  'our (?:\\w+ )?(?:product|platform|customers|clients)|(?:victims?|artists?|musicians?|creators?|claimants?|patients?|growers|farmers)|project ‘',
]);

/** A figure of pay, in whatever form: with its period, beside a word of pay, or a range spoken of as posted. Then nothing is vague. */
const SUM =
  '(?:[€$£₹] ?\\d[\\d.,]{2,9}|\\d{1,3}(?:[.,]\\d{3}) ?(?:€|euro?|usd|gbp|chf|pln)|(?:eur|usd|gbp|chf|pln|inr) ?\\d[\\d.,]{2,9}|[€$£]? ?\\d{2,3} ?k)';
export const FIGURE = phrases([
  `${SUM}(?: ?(?:-|–|—|to|and) ?${SUM})? ?(?:gross |bruto |brutto |base )?(?:an?|per|/|p\\.|x)? ?(?:year|yr|annum|annually|month|hour|day|jaar|maand|uur|jahr|monat|an|mois|jour|(?:1[2-4]) x|\\(1[2-4] x)`,
  `(?:salary|pay|compensation|rate|role|ote|salaris|gehalt|salaire|tjm|brut|bruto|brutto)(?: (?:is|range|band|of|from|between|for|will|be|ab|vanaf|van|tussen|de|this|role|the|position)){0,4} ?:? ?${SUM}`,
  `(?:salar(?:y|is)|pay|gehalt|compensation|rate|loon) (?:[\\w’',]+ ){0,10}?(?:up to|to a maximum of|from|starting at|between|tot|max\\.?|maximaal|vanaf|van|tussen|ab|bis(?: zu)?) ${SUM}`,
  '(?:less|more) than this range|this (?:pay |salary |base pay |compensation )?range|(?:stated|posted|listed|above) (?:pay |salary |compensation )?ranges?|ranges? (?:\\w+ )?above',
]);
/** Two sums of a year's size, or one beside the role: pay, whatever else the sentence speaks of. */
export const YEARLY =
  /[$€£]\s?\d{2,3}[.,]?\d{3}\s?(?:-|–|—|to)\s?[$€£]?\s?\d{2,3}[.,]?\d{3}(?![\d.,]*\d)|\b(?:role|salary|base|pay|position)(?:\sis|\sof|:)?\s[$€£]\s?\d{2,3}[.,]?\d{3}\b/iu;
/** Other money of a posting: budgets, rewards and allowances. */
export const OTHER_MONEY = phrases([
  '(?:budgets?|bonus|bonuses|allowances?|stipends?|referr\\w+|match\\w*|reimburse\\w*|education\\w*|learning|training|wellness|insurance|premium|travel|commut\\w+|remote|internet|phone|raised|funding|revenue|arr|assets|savings|sponsor\\w*|opleiding\\w*|ontwikkel\\w+|vergoeding|reiskosten\\w*|thuiswerk\\w*|kindergarten|meal|lunch|relocation|housing|equipment|donat\\w+|volunteer\\w*|bike|bicycle|gym|fitness|home office)',
]);

export const NEAR = [
  '$competitive|earnings|competitive|attractive|negotiable|market rate| doe |tbd',
  'salar|salair|pay|paid|compens| comp |comp,|comp:|comp.|wage| rate|remun|base|package|offer|gehalt|gehält|vergütung|bezahlung|entlohnung|loon|tarief|beloning|rémun|tjm|taux|retribu|sueldo|stipend|wynagrodzenie|inquadramento|compenso & competitive|attracti|excellent|generous|great|good|negotiab|above|top|market|leading|fair|depend|based|according|tailored|commensurate|in line|appropriate|reflect|match|align|consistent|agreed|discussed|determined|doe|d.o.e|tbd|tbc|application|well|handsome|attrakti|wettbewerb|marktgerecht|überdurch|leistungsg|vereinbarung|erfahrung|verhandel|marktconform|uitstekend|goed|competitief|concurrerend|aantrekkelijk|stevig|mooi|passend|afhankelijk|overleg|ervaring|basis|compétiti|concurrentiel|motivant|selon|adapté|négocier|définir|en fonction|competitiv|atractiv|convenir|según|en función|commisurat|de acordo|compatível|a combinar|da definire|konkurencyjne|atrakcyjne|best',
];
