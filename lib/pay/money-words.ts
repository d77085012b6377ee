import { expressionOf, LATIN, latinSource } from '../text/latin.ts';
import { cut } from '../text/pattern/ways.ts';

/**
 * Words that decide whether money is pay. In these tables `<` and `>` are the borders of a word, `\\p{L}` is a Latin letter
 * and a space is any space; where there is no border, feeds are known to glue words together ("BenefitsSalary").
 */
const written = (source: string): string =>
  latinSource(source)
    .replace(/(?<![?(\\])<(?![=!])/g, `(?<![${LATIN}])`)
    .replaceAll('>', `(?![${LATIN}])`)
    .replaceAll(' ', '[\\s\\u00a0]');

/** Those of one first letter in one group, so that a place in a text is compared with a few letters instead of with every word. */
function byFirst(all: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const one of all) {
    const first = /^[a-z](?![?*{+])/.exec(one)?.[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), one.slice(first.length)]);
  }
  return [...groups]
    .map(([first, rest]) => (first === '' ? rest.join('|') : `${first}(?:${rest.join('|')})`))
    .join('|');
}

/** The source of a pattern for any of `rows`; those that begin at a word's border have it looked for once. */
function any(rows: readonly string[]): string {
  const all = rows.flatMap(cut);
  const bordered = all.filter((one) => one.startsWith('<')).map((one) => one.slice(1));
  const inside = byFirst(all.filter((one) => !one.startsWith('<')));
  return written(bordered.length === 0 ? inside : `<(?:${byFirst(bordered)})|${inside}`);
}

/** Any of these before a figure, without a decoy in between, makes it pay. */
const PAY = [
  'salar(?<!\\d ?[x×] (?:your |annual |base ){0,2}salar)(?:y|ies|is|io|ié|iu|iul)(?!\\p{L}{3})(?! (?:advances?|sacrifice|process|survey|data|packaging|exchange|reviews?>))|salário|salaire|sal(?:a|á)rial|maandsalaris|salarisschaal',
  'salarisniveau|salaris\\u00adniveau|gehalt(?!en)|geh[äa]lter|vergütung(?!en|sman)|verguetung|entgelt|verdien(?:st(?!e)|en>)|bezahlung',
  'entlohnung|(?<!be)lohn(?!t)|wynagrodzeni|zarob(?:ki|ków|isz)|widełk|stawk|pensj[aęi]|<płac(?:a|y|imy)>|mzd[auyo]|hodinovk|<odměn[auy]|<sazb[auy]',
  '(?:wir|we) (?:be)?(?:zahlen|talen)|<plat(?:em|ové|ový)?>|fizetés|bérsáv|<bér>|(?:óra|havi|alap|bruttó )bér>|bérezés|jövedel|kereset|óradíj|napidíj|l[öø]nn?(?:en)?>|lön(?:espann|eläge)|timepris|timpris|timarvode|<arvode|timesats|<tjäna|<tjener>|vederlag|palkka|retribuzione|retribución|<compenso>|<paga (?:oraria|mensile|base)|inquadramento|<RAL>',
  'rémunération|remuneration|remuneración|remuneração|remunerați[ae]|(?<!(?:travel|commut\\p{L}{1,4}|home working|equity|parking|meal|mobility|transport\\p{L}{0,6}) )compensation|<comp>|<(?<!(?:sick|maternity|paternity|leave|redundancy|notice|equal) )pay(?:s|ing)?(?!-(?:per|as|to|by|back)| gap)>|payscale',
  'pay scale|pay[\\s-]?range|pay[\\s-]?rate|<(?<!(?:employee|staff|room|hotel|guest|member|error|failure|success|click|conversion|growth|churn|exchange|interest|tax|response|sampling|data|refresh|frame|bit|request|processing|hit|win|fill|approval|attrition|bounce|crash|defect|fault|discount|mortgage|premium|usage|traffic|event) )rates?(?! limit)>|(?<!minimum )wages?>|<earn(?:ings|s)?>|<earning(?<!(?:\\p{L}{2,}s|staff|crew|people) earning)>|<OTE>|on[\\s-]target',
  '<TJM>|taux (?:journalier|horaire)|fourchette|tarif(?!\\p{L}{3})|tarief|tagessatz|stundensatz|dagprijs|uurprijs|honorar|sueldo|<(?:maand|uur|jaar|bruto)?loon>|bruto',
  'brutto|bruttó|<gross>|<(?<!(?:employee|customer|user|client|code|knowledge|installed?|data|fan|member) )base>|basic|faixa|<CTC>',
  '<(?<!(?:relocation|benefits?|severance|moving|perks|share|equity|welcome|joining)(?: (?:support|assistance|help|bonus))? )package>',
  '<renta (?:l[ií]quida|bruta|mensual|ofrecida|fija|base)>|<budget for this (?:role|position)|<cash (?:is|comp\\p{L}*|salary|pay|component|part)>|<brut>|年収|月給|年薪|月薪|给与|給与|연봉|internship fee|stagevergoeding|gratification',
  'stipendio|bezoldiging|inkomen|zakres|<range (?:is|for)|hiring range|zielgehalt|einkommen|offering',
  'зарплат|оклад|заробітн|заплата|plaća|<alga>|atlyginim|<palk>|μισθ|maaş|<gaji>|lương|vencimento|valor[\\s/-](?:da )?hora|<venit(?:ul)?>|<leaf[aă]|<laun>',
  '<(?<=(?:contractors?|consultan(?:ts?|cy)|freelance\\p{L}{0,2}|your|daily|day|hourly)(?: (?:an?|the|fixed|monthly|daily)){0,3} )fees?>|<fees? for your (?:services|work|time)>|(?<=(?:^|[\\n.!?|•] ?))fees? ?:|full[\\s-]time equivalent|<FTE>|einstieg mit|(?:ceiling|floor) (?:for|of) (?:this|the) (?:role|position|opening|job|band)|<you(?: (?:will|would|can|could))? start (?:on|at)|<start you (?:on|at)>',
  'inside IR35|outside IR35|<(?:UoP|CoE|B2B|CLT|PJ|W-?2|C2C|PAYE|umbrella)>',
];

/** Money for something else, also where a feed has glued it to the word before. */
const DECOYS_GLUED = [
  'příplat\\p{L}*|dopłat\\p{L}*|tillägg|tillæg|bonus(?:es)?>|bonusregel\\p{L}*|telefoon\\p{L}*|budget(?! for this (?:role|position))|allowances?|bijdrage|zuschuss|zulage|toeslag',
  'kosten(?:vergoeding)?|bemiddeling\\p{L}*|kinderopvang\\p{L}*|(?:erfolgs|gewinn|ergebnis|mitarbeiter)beteiligung|winst(?:deling|uitkering)|prämie|gutschein|rabatt|pauschale|provision(?:en)?|prowizja|premia|prémium|juttatás|cafeteria(?: (?:évi|havi))?(?: bruttó )?|béren kívüli|keret|támogatás',
  '资本金|資本金|売上|手当|補助',
];

/** Money for something else, as words of their own. */
const DECOYS = [
  'stipend(?!io)|reimburse\\p{L}*|expenses|one[\\s-](?:off|time)|eenmalig\\p{L}*|raised|raising|funding',
  'funded|round|series [a-f]>|seed|pre-seed|revenues?|turnover|<(?:ARR|MRR|GMV|AUM|TVL|IPO|EBITDA)>',
  'valuation|valued|worth|backed|invest(?:ed|ment|ors?|ing)\\p{L}*|capital|financing|assets|referr\\p{L}*',
  'refer a|bi(?:cycles?|kes?)>|gave|introductions?|recommendations?|empfehl\\p{L}*|prämie\\p{L}*',
  'cooptation|aanbreng\\p{L}*|conferences?|courses?|<on us>|sign[\\s-]?on|signing|relocat\\p{L}*',
  '401\\s?\\(?k\\)?|retirement|pension|donat\\p{L}*|customers?|clients?|clientes|clienti|kunden(?:projekt\\p{L}*)?>|kunder(?:ne|na)?>|kundene>|ügyfel\\p{L}*|clienți\\p{L}*|klient(?:y|ów|om|ami)>|zákazní\\p{L}*|előfizet\\p{L}*|abonam\\p{L}*|predplat\\p{L}*|budżet\\p{L}*|rozpočt\\p{L}*|orçamento|presupuesto|bugetul?>|wartoś\\p{L}*|zakáz\\p{L}*|obrat\\p{L}*|factur\\p{L}*|fattur\\p{L}*|omzet\\p{L}*|umsatz\\p{L}*|omsät\\p{L}*|omsæt\\p{L}*|omset\\p{L}*|chiffre d.affaires|klanten|klienci|users?|preisgeld\\p{L}*|portfolio',
  'market(?! (?:rate|salary|range|pay|based|related))|(?<!for the (?:\\p{L}+ )?)industry|savings?|saved|covers?>|covering|premiums?(?!(?<=(?:^|\\n)[^\\p{L}\\n]{0,6}premium)(?: plus)?: ?$)',
  'volumes?|projekt(?:volumen|budget)|(?:projecten|projets?|proyectos|progetti) (?:van|de|da)>|intéressement|abondement|participation|épargne|(?:order|contract|basket|cart|account) value|deal size|chargebacks?|losses of|payouts?|bount(?:y|ies)|prizes?|rewards? (?:of|from|up)|joining',
  'golden hello|retention|severance|annual leave|spend(?:ing)?|cost(?:s|ing)?>|pric\\p{L}*|<fees?>',
  'fines?>|<prize|supplements?>|surcharges?>|uplifts?>|on[\\s-]call>|prisbasbelopp|polece\\p{L}*|polecisz|vales?>|fondo de ahorro|suma asegurada|bejárás|grants?>|credits?>|vouchers?|(?:maaltijd|eco)?cheques?|titres?-restaurants?|tickets? restaurante?s?|stravenk\\p{L}*|buoni pasto|welfare|bonuri|karta|gift|contribut\\p{L}*|match(?:ing|es|ed)?>(?! (?:your|you|the|their|with)>)|insurance|invoices? (?:of|for)|gratuity|(?:death|life|accident) (?:benefit|cover|assurance)|subsid\\p{L}*|versicher\\p{L}*|assuranc\\p{L}*|seguros?>|assicuraz\\p{L}*|verzeker\\p{L}*|försäkr\\p{L}*|ubezpiecz\\p{L}*|friskvård\\p{L}*',
  'coverage|learning|training|education\\p{L}*|tuition|wellness|well-?being|gym|fitness|internet|<phone',
  'commut\\p{L}*|distance|kilomet|travel|equipment|home[\\s-]office|laptop|hardware|lunch|meals?|food|ticket',
  'reiskosten\\p{L}*|thuiswerk\\p{L}*|onkosten\\p{L}*|weiterbildung\\p{L}*|equity|stock|shares?>|options',
  'RSUs?|13th|holiday pay|vakantiegeld|transact\\p{L}*|payments? (?:volume|processed)',
  'process(?:ed|es|ing)|contracts? (?:worth|of(?! employment)|with)|contracts between|rent>|frais forfaitaires|(?:negotiate|award|approve|tender)\\p{L}* (?:\\p{L}+ ){0,2}contracts|(?:weighting|differential|top-up) of|balances?|purchases?|stand-?by|\\p{L}{0,4}bereitschaft\\p{L}*|astreintes?|subsistence|bursar(?:y|ies)|fellowships?|per diems?|lodging|accommodation|(?:api|pricing|paid|our|pro|starter|enterprise|subscription|premium) (?:plans?|tiers?)|(?:vertrag|auftrag) über|deals?(?!: ?$)|quota|sales cycle|value from|loans?|debt',
  'vendors?|suppliers?|premi(?:o|i)>|werben|leasing|valeur|rimbors(?:[oi]|are)>(?! spese di stage)|trasfert\\p{L}*|doporuč\\p{L}*|rozpoč[te]\\p{L}*|\\p{L}*basbelopp\\p{L}*|incentives?|disability|airfares?|lump sums?|\\p{L}*listenpreis|im wert von|t\\.?w\\.?v\\.?|hypothek\\p{L}*|bookings(?= ?$)|maintenance of|mid-?point|deductible|aktie\\p{L}*|ESPP|warrants?|pikett\\p{L}*|limit(?:ed)?|cap of|penalt\\p{L}*|for as little|discount\\p{L}*',
  'per (?:candidate|referral|km)|prime>|prize pool|scholarship|profit[\\s-]share|commission|parental',
  'vale (?:refeição|alimentação|transporte|cultura)|auxílio|ajuda de custo|benefício|FSA|HSA|life|insured',
  'student loan|salary (?:advances?|packaging|sacrifice|exchange)|mortgages?|deposits?|(?:cloud|energy|phone|tax|aws|azure|gcp|hosting) bills?|projects? (?:of|worth|from|between)|value of|sales targets?',
  'paid (?:out|back)|macbook|monitor|adoption|fertility|ivf|bitcoin|ether(?:eum)?|payments? (?:of|from|up|between)|pays? (?:our |the |its )?(?:creators|merchants|sellers|drivers|partners|reps|agents|artists|authors|contributors|users|customers)|fiets\\p{L}*',
  'earning(?<=(?:\\p{L}{2,}s|staff|crew|people) earning)|earning (?:under|below|less than)|(?:family|household) income|salary structures (?:ranging|of|across)|pay of (?:our|their|the)|childcare|working compensation|awards?|in outside|profit|population|handicap|threshold|minimum wage|taxable income|(?:30|27) ?% ruling|(?:cut|cuts|lowered|reduced|slashed) (?:its|their|the|our|his) (?:\\p{L}+ ){0,2}(?:bills?|costs?|spend)',
];

/** What may stand between a figure and what it is for: "€500 a year for your training". */
const FILLERS = [
  'of|in|for|as|towards?|worth of|to|per|a|an|the|your|our|de|voor|für|pour|para|dla|för|(?:dein|ihr|eur)e[rnms]?|je|jouw|tes|tas?|vos|votre|annual|annually|monthly|yearly',
  'quarterly|weekly|one[\\s-]time|a year|a month|gross|net|usd|eur|personal|professional|company',
  'additional|new|total|and up to|each|every|more|than',
];

/** What a figure may be for that is not the work, right behind it. */
const PURPOSES = [
  'bonus|cafeteria|szép|budget|allowance|stipend|reimburse\\p{L}*|fund(?:ing|s|ed)?>|raised|round|series [a-f]>|seed',
  'pre-seed|in revenues?|revenues?|turnover|ARR|MRR|GMV|AUM|valuation|referral|sign[\\s-]?on|signing',
  'relocation|learning|training|development|educat\\p{L}*|continuing education|tuition|wellness',
  'well-?being|health(?:care)?|gym|fitness|internet|phone|cell|wifi|wi-fi|commut\\p{L}*|travel|equipment',
  'home[\\s-]office|it set[\\s-]?up|laptop|hardware|lunch|meals?|food|vouchers?|gift|credits?>',
  'contribution|match(?:ing)?|insurance|401|pension|equity|stock|options|shares?>|market|industry',
  'compan(?:y|ies)|startup|business|customers?|clients?|users?|candidate|hires?>|placement|referr\\p{L}*',
  'donation|charit(?:y|ies|able)|km|deal|contracts?(?! (?:rate|role|position))|assets|savings|worth',
  'grant|prize|quotas?|scholarship|discount|penalt\\p{L}*|fee>|ticket|spend|sales',
  'in (?:[a-z-]{2,12} ){0,3}revenues?|of work that|variable (?:compensation|pay|bonus)|geographical|mobiele|mobile|telefo\\p{L}*|home ergo\\p{L}*|set-?up',
  'in (?:sales|awards|assets|credit|outside|capital|venture|transactions|payments|financing|annual|funding|loans|savings|bookings)',
  'leasing|mobility|mobiliteit\\p{L}*|opleiding\\p{L}*|ontwikkel\\p{L}*|thuiswerk\\p{L}*',
  'weiterbildung\\p{L}*|formation\\p{L}*|zuschuss|desk|buy|prime|project|retention|commission|profit|quarterly bonus|holiday',
  'vacation|(?:employees|engineers|people|members|developers)(?! (?:in|with|based|located|outside|living|residing|who live)>)|requests|events|records|rows|hours|days|weeks',
  'years?(?= of| experience)|opportunit\\p{L}*|in cash prizes|preisgeld\\p{L}*|saved|conferences?|books?>|courses?|software|subscription|licen[cs]es?>|remote work\\p{L}*|work[\\s-]from[\\s-]home',
  'wfh|co-?working|per (?:candidate|referral|hire|km|employee|user|seat|page|word|question|interview|task|article|video|lesson|piece|item|order|deal|lead|sale|customer|client|trip|night|person)',
  'student loans?|lifetime|prämie\\p{L}*|umzug\\p{L}*|\\p{L}{3,14}(?:hilfe|prämie|zuschuss|zulage|pauschale|gutschein|rabatt|bonus|budget)',
];

/** "Salary", "Gehalt", "rémunération"… wherever they stand. */
export const PAY_SOURCE = any(PAY);
export const PAY_WORD = expressionOf(PAY_SOURCE, 'gi');

/** Money that is not the pay of the job. Before the figure: the one that stands nearest, decoy or pay word, decides. */
export const DECOY_BEFORE = expressionOf(`(?:${any(DECOYS_GLUED)}|${written('<')}(?:${any(DECOYS)}))`, 'gi');

const TO_SPEND = '(?:build|buy|set|upgrade|spend|improve|cover|support|get|use|invest|help|purchase)';

/** Right behind the figure and its period, before any comma, plus or "and". */
export const DECOY_BEHIND = expressionOf(
  written(
    `^ *(?:to ${TO_SPEND}>|towards?>|(?:in)?to (?:your|an?|the) (?:\\p{L}+ ){0,3}(?:pension|fund|pot|account|plan)>|of (?:\\p{L}+ ){0,2}spend>|from (?:our|the|its|their) (?:\\p{L}+ ){0,2}(?:bills?|costs?|budget)>|(?:(?:${FILLERS.join('|')}) +){0,4}?(?:${byFirst(PURPOSES.flatMap(cut))})>)`,
  ),
  'i',
);
