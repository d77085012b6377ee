import type { EvidenceText } from '../../evidence/candidate.ts';
import { digitsIn } from '../../text/digits.ts';
import { latin } from '../../text/latin.ts';
import { hasIn, phrases } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import { RECKONED } from './vague-pay-abroad.ts';

/** The words of `rules/vague-pay.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const PAY =
  '(salar(y|ies)|pay|compensation|comp|remuneration|wages?|rates?( of pay)?|payout|package|day rates?|base|gehalt)';
const VAGUE =
  '((highly |very |extremely |market |fair and |truly ){0,3}(competitive|attractive|excellent|generous|great|good|negotiable|above average|above market|(?<!on )top|top notch|market|market rate|market based|industry leading|market leading|fair)(?! of (your|my|that|an?) ))';
const BY_YOU =
  '(depend(s|ing|ent)?( \\w+)? (on|upon)|based (on|upon)(?! an? | \\d)|according to|tailored to|commensurate with|in line with|appropriate to|reflect(s|ing)?|matching|aligned? with|aligns with|consistent with|to be (negotiated|discussed|agreed|determined)|negotiable|doe\\b|d\\.o\\.e\\.?|tbd|tbc)';
/** Praise that is also given to much else: right before the pay only. */
const PRAISED =
  '(strong|solid|nice|top|fitting|rewarding|lucrative|healthy|handsome|best in (class|industry|the industry)|world class|first class)';
export const PLAIN = phrases([
  "you([’']ll| will| are| get)?( \\w+){0,2} ((well|fairly|generously|handsomely) paid|paid (very )?(well|fairly|generously|handsomely))",
  '(competitive|attractive) (overall |total )?package|competitive packages? with',
  'compensation is (designed|meant|built) to be (\\w+ )?competitive|market base(?=,? (\\+|and|plus|bonus|equity))',
  '(salary|pay|rate) ?:? ?[$€£] ?doe',
  `${VAGUE} (([\\w’'&/]+ ){0,3}?|\\w+, \\w+ (and|&) )(salar(y|ies)(\\d{1,2}(?= days))?|pay|compensation|comp|remuneration|renumeration|wages?|rates? of pay|pay ?rates?|(day|daily) rates?|hourly rates?)( (and \\w+ )?(package|packages|range))?`,
  `${PAY}( (and|&|\\+) (benefits|bonus))?( package| range)? ?(:|-|–|is|are|will be)? ?(highly |very |market |at |paid ){0,3}(competitive|attractive|negotiable|market rate|doe|d\\.o\\.e\\.?|on application|to be agreed|to be discussed)`,
  `(salar(y|ies)|pay|compensation|remuneration|wages?|day rate|your offer)( (and benefits|package|range|offer))?( (for|of) (this|the) (role|position|job))?( (is|are|will be|will))?(:| )( )?(\\w+ )?${BY_YOU}`,
  'paid (in line with|according to|at) (the )?market( rates?)?|money ?: ?(very )?(competitive|negotiable|doe)|paid what the market pays',
  '(it is|pay is|rate is|it’s) market rate|(how much|what) do we pay\\? (it )?(depends|market|competitive)',
  '(our )?(salaries|pay|wages) (keeps? up|compares? well|(is|are) in line) with (those of |that of |what )?(comparable|similar|other|peer)',
  '(keep|kept|aim)(ing)? (\\w+ )?(rates?|pay|compensation|salar(y|ies)) competitive',
  '(salary|pay|compensation|remuneration)( for this \\w+)?( offered| range)? (will|may|can) (vary|differ|depend|be determined)( \\w+)? (based )?(up)?on( (several|a number of|factors|various|many|your|the|such|as|including|multiple|individual))* (factors|experience|skills|qualifications|location|seniority)',
  '(competitive|attractive) (financial|monetary) (package|compensation)|competitive terms of employment|comp competitive|competitive base',
  'compensated (\\w+ )?competitively|(?<=(salary|pay|rate) ?: ?)\\$competitive|what do we pay\\? market rate',
  '(the |day )rate (for (\\w+ ){1,4})?(depends on|is negotiable)',
  '(salary|pay|compensation|remuneration|wage) ([\\w’]+ ){0,6}?(depends on|based on|according to|reflects?) (your |the |relevant )?(experience|skills|seniority|profile|level|qualifications|candidate)',
  '(?<=pa(y|ys|id) (very |highly )?)competitively',
  '([$€£₹] ?|ctc ?[:-]? ?)(highly |very )?competitive(?= ?([+,;.)/&|]|$| (plus|and|doe|as|depend\\w*|based|with|package|salary)(?![\\w’-])))',
  'pay (the|at|above|at or above) (best|market( rates?)?)',
  `${PRAISED} (base |basic |starting |annual |monthly |total |overall ){0,2}(salar(y|ies)|pay|compensation|remuneration)( packages?)?(?! (and benefits )?(experience|background|analy|knowledge|team|consult|expert|function|specialist|systems?))`,
  'best (compensation|salar(y|ies)|pay)( and benefits?)?( packages?)?',
  '(competitive,? |industry |market |u\\.?s\\.? ?){0,2}benchmarked (salar(y|ies)|compensation|pay)',
  'competitive (market|contract) rates?|market competitive rates?',
  '(salary|pay|compensation) (descriptions?|details|info\\w*) ?: ?(highly |very )?(competitive|attractive|negotiable)',
  'competitive benefits?(, ?| ?/ ?| and | & )(the |base )?(salary|pay|compensation)(?! (experience|plans?|team|analy))',
  'competitive rates? ?(\\((?=depend)|(depending|dependent|based) on|and benefits)',
  'rates? (are |is )?(dependent|dependant|depending) (up)?on (\\w+ )?(experience|skills|seniority|level)',
  '(competitive|attractive),? (\\w+ ){0,3}(rewards? (package|plan)|reimbursement(?! (of|for)))',
  '(salary|pay|compensation|rewards?|hourly rate|day rate)( package)? that (is|are|feels|meets) (\\w+ )?(competitive|fair|attractive)',
  'we (compensate|pay)( you| our \\w+)? (very |really )?(well|fairly|generously|handsomely)(?! (over|above|more|under|beyond|in advance))',
  '(salar(y|ies)|compensation)( and [\\w ]{1,20})? (is|are) (\\w+ )?(good|great|excellent|fair|generous)(?= ?([.,;!]|$))',
  '(salary|compensation|ctc|pay|remuneration|rate)( range)? ?: ?(as per|open(?! (to|source|door))|neg(\\.|\\b)|this is based on|no bar|best in (the )?(industry|market))( (\\w+ ){0,2}(market|industry|norms?|standards?|experience|skills))?',
  "(money|pay|salary|compensation|day rate|rate|remuneration) ?: ?(\\w+ )?(depends? on experience|market rates? appl(y|ies)|(we[’']ll|we will) (talk|make you)|whatever|negotiable|going rate)",
  '(compensation|salary|pay)( for (this|the) (\\w+ ){1,3})? is (highly |very )?competitive',
  '(attractively|competitively|handsomely) (paid|remunerated)|competitive offer|remunerated (handsomely|competitively|attractively)',
  'top of the market package|going rate',
  '(salary|pay|compensation|remuneration) for (this|the) (\\w+ ){1,4}(will be |is )(\\w+ )?(commensurate|in line with|competitive|negotiable|based on)',
  '(competitive|attractive) basic(?! \\w+ knowledge)|(day rate|rate|pay|salary) at market level',
  '(amount|figure) depends on (your )?experience',
]);
/** Praise and measures that stand right before the pay. */
const STIRRING =
  '(interesting|enticing|tempting|superb|terrific|fantastic|amazing|awesome|brilliant|stellar|impressive|outstanding|exceptional|unbeatable|appealing|exciting|compelling|motivating|above tariff|(market|industry|sector) (beating|topping)|premium|performance (oriented|related))';
const PLEASING = `(${STIRRING}|inviting|fabulous|stimulating|satisfying|satisfactory|suitable|adequate|appropriate|decent|respectable|reasonable|proper|substantial|sizeable|significant|favou?rable|equitable|desirable|(above|higher than|better than) (the )?(industry |market )?average|above (industry|the norm)|(market|industry|sector|class|category) (standard|leading|aligned|appropriate)|performance (based|linked|driven)|(merit|experience|skills?) based|industry best)`;
const TOP = 'top ((of (the )?|of )(market|range|industry)|quartile|decile|percentile)';
const KIND_OF_PAY =
  '(base|basic|starting|annual|monthly|gross|net|total|overall|financial|fixed|wage|salary|pay|market)';
const WAGE =
  '(salar(y|ies)|remuneration|wages?|day rates?|daily rates?|hourly rates?|(pay|salary|compensation|financial) packages?)';
/** No praise of a wage: a scheme beside it, a step of it, or the law's "reasonable range". */
const NOT_OF_WAGE =
  '(?! (ranges?|bands?|growth|increases?|raises?|rises?|reviews?|programs?|programmes?|plans?|schemes?|elements?|components?|incentives?|bonus(es)?|structures?|expectations?|requirements?|ladders?|progression|polic(y|ies)|adjustments?|equity|decisions?|for ((the|working|work|any) )?(on call|overtime|standby|nights?|weekends?|shifts?|holidays?|sundays?|unsocial)))';
const VERY = '(very |really |extremely |highly |pretty |quite |more than |rather |truly |always |also ){0,2}';
const GOOD =
  '(good|great|excellent|solid|strong|decent|generous|handsome|outstanding|superb|fantastic|competitive|attractive|fair|top notch|second to none|hard to beat|interesting|market rate|market leading|industry leading|among the (best|highest)|(better than|above|higher than|well above) (the )?(market|average|industry|norm|most)|best in (the )?(class|industry|market|business|sector))';
const MEASURE =
  '(experience|skills?|skill set|background|seniority|level|qualifications?|interviews?|profile|abilit(y|ies)|talents?|merit|performance|expertise|knowledge|competenc(e|es|y)|grade|responsibilit(y|ies)|last drawn|current ctc|previous salary|current salary|market|track record|suitability|capabilit(y|ies)|credentials|strengths?|contribution|value)';
const NORM = '(norms?|standards?|polic(y|ies)|practices?|rates?|bands?|levels?|conditions|benchmarks?)';
const OF_WHOM =
  "(the )?(company|industry|market|organi[sz]ation(al)?|sector|firm|institute|university|going|prevailing|current|local)([’']s)?";
/** Other ways of praising the pay, or of leaving it to what comes. */
export const PRAISE = phrases([
  '(salary|ctc|pay|package|rate|compensation|remuneration|stipend|level) (\\w+ )?(as per|according to) (the |your )?(\\w+ )?(market|industry|company|norms|standards?|experience|skills|profile|candidate)(?! (and|of) (law|act))',
  '(pay(ing|s)?|paid) ((you|people|everyone|engineers|staff|salaries|wages|well|slightly|our) ){0,2}?(above|over|at|around|close to) (the )?(market|industry)( (levels?|average|rates?|standards?|median))?(?= ?[.,;!)]|$| (for|and|to|so|because))',
  '(rate|salary|pay|stipend|ctc|package|compensation) ?[:–-] ?(at )?(market|suitable|decent|handsome|fair|good|best|industry standard)(?= ?([.,;!\\(]|$|and|as|per|for))',
  '(good|decent|handsome|best|attractive|great|nice|substantial) (hike|increment)( \\w+)? (on|over|from) (your |the )?(current|last|previous|existing|present)',
  '(best|highest)( \\w+)? (in|of) (the |our )?(industry|market|class|segment) (pay|salar(y|ies)|packages?|compensation|remuneration|ctc)',
  '(top|best) of (the )?market (cash|pay|salary|package|compensation|rates?)|decent (\\w+ )?salary',
  '(great|good|big|serious|decent|best|excellent) money (for|to) (\\w+ )?(people|talent|engineers|developers|candidates|work|you)',
  'generous base (and|plus|with)',
  'pay(s|ing)? (it |them |people |everyone |our \\w+ )(very |really )?(competitively|handsomely|generously|fairly)(?= ?[.,;!]|$)',
  '(salar(y|ies)|pay|wages?|compensation|package|it|they)( \\w+){0,3}? (matching|on par with|at par with|at) (the )?(market|industry)( (levels?|standards?|norms|rates?|average))(?= ?[.,;!)]|$)',
  '(salar(y|ies)|pay|wages?|compensation)( \\w+){0,3}? (on|at) par with (the )?(market|industry)',
  '(generous|attractive|competitive|great) (total )?rewards? package|above award (wages?|pay|rates?|salary)|top dollar(?= )',
  'benchmark (our |all )?(salaries|pay|compensation)( \\w+)? (against|to|with) (the )?market|never pays? below (the )?market',
  'package will reflect your (seniority|experience|skills)',
  '(financial )?package reflecting (your|the|one) (seniority|experience|skills|level|profile|talent)',
  'salary (\\w+ ){1,4}(worth it|handsome)',
  `(?<=(${PLEASING}|${TOP}) (and \\w{3,12} |,? \\w{3,12} )?(${KIND_OF_PAY} ){0,2})${WAGE}${NOT_OF_WAGE}`,
  `(?<=(${STIRRING}|${TOP}) (base |total |overall |financial |cash ){0,2})(pay|compensation|comp|rates?)(?! (earnings|limit\\w*|card))${NOT_OF_WAGE}`,
  '(pay(s|ing)?|paid) (you )?(at )?(the )?(top (of (the |our )?(market|range|band|industry)|dollar|money|whack|rates?|quartile|salaries|wages|end)|(well |way |far |significantly )?(above|over) (the )?(average|odds|industry|norm|competition|going rate|local)|better than (most|average|the (market|average|competition|industry))|more than (most|our competitors|the (market|competition|industry|average|big))|premium (rates?|salaries|wages))',
  '(?<=pay(s|ing)? a )premium (for|to) ((the|our|your|top|truly|really|great|good|outstanding|exceptional|excellent|strong|senior|skilled|experienced|rare|right|best|real|this|python|django) ){0,3}(\\w+ )?(developers?|engineers?|people|talents?|candidates?|skills?|experience|expertise|person|programmers?|quality|excellence|seniority|fit|hires?)',
  '(?<=(match|beat|exceed|outbid)(es|s)? (or (beat|exceed|better|top) )?)(what(ever)?|anything) ([\\w’]+ ){1,6}(pays?|offers?)(?! for)',
  '(?<=(match|beat|exceed|outbid)(es|s)? (or (beat|exceed|better|top) )?)(big tech( salaries| pay)|faang|your (current|present) (salary|pay)|any (other )?(salary|pay) offer)',
  `(?<=(pay(ing)?|paid|offer|earn(ing)?|make|making) ${VERY}(you )?(seriously )?(good|great|excellent|serious|top|decent|fantastic|proper|big) )money`,
  `(?<=(job|role|position|post|contract|work|company|firm|which|that) )pays ${VERY}(well|handsomely|generously|competitively)(?= ?([.,;!)]|$| (and|for|because|too|but)))`,
  `earn ${VERY}(well|handsomely|a good living|above average)(?= ?([.,;!)]|$| (and|for|here|with|from)))`,
  '(highly|well|handsomely|generously|best|lucratively) (paid|remunerated|compensated|paying) ((?!by)\\w+ ){0,2}(roles?|positions?|jobs?|posts?|contracts?|opportunit(y|ies)|internships?|placements?|gigs?|career|assignments?|engagement)',
  '(?<=(rewarded|rewards? you|reward (you|our (people|staff|team|engineers|developers)|talent|your work|good work)|remunerate[ds]?( you)?|compensated|paid)( \\w{2,12})? )(handsomely|richly|generously|lucratively)(?! (for (referr|recommend)|with(?! (an? )?(salary|pay))))',
  '(handsomely|richly|generously|attractively|competitively|financially well) (rewarded|compensated|remunerated)',
  '(?<=(be|are|is|get|feel) (\\w{2,12} )?(well|fairly|properly) )(compensated|remunerated)',
  `we (pay|remunerate|compensate|reward) ((people|everyone|everybody|staff|you|engineers|our \\w+|each \\w+|all \\w+) )?(according to|in line with|based on|commensurate with|in accordance with|relative to|on the basis of|for) (the |your |their |each )?(\\w+ )?${MEASURE}(?= ?([.,;!)]|$| (and|not|rather|of)))`,
  `(cash (compensation|comp)|base pay|compensation|comp|salar(y|ies)|pay|package|wages?|remuneration|stipend|money|day rate|earnings?)( (here|on offer|offered|we offer|itself|too|and benefits))? (is|are) ${VERY}${GOOD}(?= ?([.,;!):–—]|$| (and|but|plus|with|for|compared|too|here|as|so|though|on)))`,
  "(money|salary|pay|compensation|remuneration|budget)( (is|will be|would be|should be|wo|is simply))?( (no|not|never|not an?|n[’']t be an?)|n[’']t( be)?( an?)?| not be( an?)?| never be( an?)?) (the )?(problem|issue|object|obstacle|constraint|bar|barrier|limit|concern|stumbling block|sticking point)(?= ?([.,;!:)]|$| (for (the (right|ideal|best|perfect)|an? (good|great|strong|excellent)|you|somebody|someone)|if|when|here|to us|with)(?![\\w’])))",
  `(££?£?|€€?€?|\\$\\$?\\$?|ote|on target earnings|earnings?|pay scale|salary scale|package|salary package|ctc|money|cash|stipend|fees?|reward|wages?|salary|pay|rate|compensation|comp|remuneration|budget|income) ?[:?] ?((is|as|a|an|to be|will be) ){0,2}${VERY}(uncapped,? )?(negotiable|lucrative|open to discussion|open for discussion|not an issue|no bar|no constraint|top dollar|market( rates?| level| price)|industry standards?|to be (agreed|discussed|confirmed|determined|negotiated)|${GOOD})(?= ?([.,;!)\\(+/]|$| (and|plus|with|for|in|on|based|depend\\w*|base|salary|package)))`,
  `(salar(y|ies)|pay|pay scale|salary scale|ctc|compensation|remuneration|package|wages?|stipend|rate)( (for this \\w+|offered|structure|range|package))? ?:?( (will be|would be|shall be|is|are|will|be))?( (paid|offered|fixed|set|given|decided))? (as per|per|according to|in line with|in accordance with|aligned (to|with)|matching|at par with|on par with|comparable to|conform(ing)? to) ${OF_WHOM} (\\w+ )?${NORM}`,
  `(salar(y|ies)|pay|compensation|remuneration|wages?|ctc|offer|rate|stipend)( (offered|level|package|range|for this \\w+|on offer))? (will|would|shall|may|is|are|can)( be)?( \\w+)? (depend(ent|ant|ing|s)? (up)?on|(determined|decided|set|fixed|agreed|calculated|driven|guided|influenced|governed) (by|on|according to|based on|in line with|depending on)|a (function|matter|question) of|down to|up to|linked to|tied to) ([\\w’']+ ){0,4}${MEASURE}`,
  '(salar(y|ies)|pay|compensation|remuneration|wages?|ctc|rate|package|money|stipend|numbers)( (details?|offered|range|package|level|expectations))?( [\\w,]+){0,3}? (will be|to be|can be|is|gets?|are|shall be) (discussed|disclosed|revealed|shared|agreed|negotiated|finali[sz]ed|decided|settled|determined|confirmed|talked about|communicated) (individually|later|personally|in person|mutually|together|(at|in|during|after|upon|on|with|over|between|once) (the |an? |our |you |your |your first )?(\\w+ )?(interviews?|calls?|offer|stage|candidates?|talks?|conversation|meeting|phone|application|process|selection|round|hr|recruiter|team|joining|appointment))',
  `(depending on|based on|according to|in line with|commensurate with) (your )?(\\w+ )?${MEASURE}( and (your )?(\\w+ )?${MEASURE})?,? (you|we)([’']ll)? ([\\w’']+ ){0,6}(salary|remuneration|wage|pay package|compensation package)(?= ?([.,;!]|$| (and|with|plus|package)))`,
  `(salary|pay|compensation|remuneration|package|wage|rate)( package)? (that|which|to) (truly |really |fully |properly )?(match(es)?|reflects?|fits?|suits?|corresponds? to|is in line with|recogni[sz]es?|rewards?|befits?|does justice to|is worthy of|goes with|respects?|values?|mirrors?|is commensurate with|honou?rs|acknowledges?) (your|the|their|what|who|how) (\\w+ )?(${MEASURE}|impact|ambitions?|worth|work|role|you bring|you are worth|position|effort|commitment)`,
  "(salary|pay|compensation) (that )?you deserve|paid what you([’']re| are) worth",
  '(?<=(attractive|competitive|excellent|generous|interesting|favou?rable|good|great|lucrative) )(financial|salary|remuneration|monetary|wage) (conditions|terms|rewards?|offer|arrangements?|remuneration|deal)',
  '(financial|salary|remuneration) (conditions|terms)( (are|will be))? ?:? ?(very |highly )?(attractive|competitive|interesting|excellent|favourable|negotiable|generous)',
  '(?<=(attractive|competitive|excellent|generous) (terms and )?)(terms|conditions),? (of (employment|service)|including (pay|salary))',
  `(generous|healthy|flexible|ample|sizeable|comfortable|attractive|good|decent|large|big) ((salary|pay|compensation) budget|budget for ([\\w’']+ ){0,4}(salary|pay|compensation))`,
  '(competitive|attractive|very good|excellent) (monthly |annual |yearly |tax free |phd |doctoral |research |internship |fellowship |graduate ){0,2}(stipends?|scholarship)(?! (for|to|towards?|that|covering) ([\\w’]+ ){0,4}(home|learning|office|equipment|wellness|wellbeing|books?|travel|internet|gym|commut\\w+|education|setup|development))',
  '(competitive|attractive|excellent|generous|uncapped|great|lucrative|very good) (uncapped )?(ote|on target earnings|earnings(?! (calls?|reports?|releases?|growth|quality|season|per))|earning potential|income|contractor rates?|freelance rates?)',
  '(?<=the (best|highest|top) (\\w{2,12} )?)(salaries|wages|compensation packages?|pay packages?|remuneration) (in|on|around|of|for)',
  '(?<=(salaries|pay|wages|compensation|rates) (\\w{2,5} ){0,3})among(st)? the (best|highest|top)',
  `(?<=(talk|discuss|share|put|give|reveal|name|print)(ing)? (about )?(an? |the |any |actual |exact )?)(numbers?|figures?|money|sums?|salary)( [\\w’',]+){0,12}? (it|it[’']s|it[’']ll|they|they[’']re)( is| are| will be| be)? (very |highly |really )?(competitive|attractive|market rate|generous|above market|good|fair)(?= ?([.,;!)]|$| (and|for)))`,
]);
/** Said alone on the line below its label. */
export const BELOW = phrases([
  '((highly |very |market )?(competitive|attractive|negotiable)|open|doe|d\\.o\\.e\\.?|market rate|marktconform)(?= ?([.,;\\(/|+&]|$| (depending|based|doe|and|plus)))',
  '(depend(s|ing|ent)|based) (up)?on (\\w+ )?(experience|skills?|profile|qualifications|seniority)',
  'as per (\\w+ )?(industry|market|company)( \\w+)?|commensurate with|to be (discussed|agreed|negotiated)|nach (vereinbarung|absprache)',
  'selon (le |votre )?(profil|expérience)|à (négocier|définir|discuter)|in overleg|a convenir',
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
  `(salary|pay|compensation|remuneration|ctc|package) ?(range )?(-|–|—) ?(competitive|attractive|negotiable|doe|market rate|tbd|as per (market|industry|company|experience)|based on experience|depends on experience)`,
  `(what|how much) (do|does|will|can|would|is|are)( \\w+){1,4}?( (pay|earn|make|paid|get|offer|salary|rate))?\\? ((it|that|this|the|we|our|pay|is|pay|an?) ){0,3}${VERY}(market (rates?|price|level)|competitive(ly)?|depend(s|ing) on (your |the )?(\\w+ )?${MEASURE}|negotiable|attractive|well|handsomely)(?= ?([.,;!–—]|$| (and|for|with|but)))`,
  `(pay|salary|money|compensation|remuneration|wages?|day rate|rate|cash)\\? ((it|that|this|the|we|our|pay|is|pay|an?|yes|oh) ?,? ){0,3}${VERY}(negotiable|doe|depends on (your |the )?(\\w+ )?${MEASURE}|market rates?|competitive|attractive|${GOOD})(?= ?([.,;!–—]|$| (and|for|with|but)))`,
]);
export const OTHER_TONGUES = phrases([
  "(gehalt|vergütung|bezahlung|salaire|rémunération|salaris|salario|stipendio|retribuzione|salário|wynagrodzenie) (@ )?(richtet sich|orientiert sich|hängt|dépend|hangt|depende|dipende|commisurat\\p{L}|compatível|zależy)( [\\p{L}’]+){0,2}? (@[’'])?(erfahrung|markt|expérience|profil|ervaring|experiencia|experiência|esperienza|doświadczenia)",
  '(wir )?(zahlen|bezahlen|vergüten) (@ )?(überdurchschnittlich|marktgerecht|marktüblich|fair|gut)(?= ?([.,;!]|$| und))',
  'we betalen marktconform|(atrakcyjn|konkurencyjn)ą pensję',
  '(attraktive?[sn]?|wettbewerbsfähige?[sn]?|markt(gerecht|üblich|konform)e?[sn]?|überdurchschnittliche?[sn]?|leistungs(gerecht|orientiert)e?[sn]?|faire?[sn]?|angemessene?[sn]?|gute?[sn]?|übertarifliche?[sn]?|lukrative?[sn]?|top) (\\w+ )?((jahres|grund|einstiegs)?gehalt|gehälter|vergütung|(vergütungs|gehalts)paket|bezahlung|entlohnung|honorar|stundenlohn|stundensatz)',
  '(gehalt|vergütung|honorar|stundensatz|tagessatz)( \\w+)? ?:? ?(nach (vereinbarung|erfahrung|absprache|qualifikation)|verhandelbar|auf verhandlungsbasis|vhb|abhängig von|marktüblich|marktgerecht)',
  '(marktconform|uitstekend|goed|competitief|concurrerend|aantrekkelijk|stevig|mooi|passend|prima|top|riant|fijn|keurig|royaal)e? (\\w+ )?((start|basis|jaar|maand|bruto|aanvangs)?salaris(pakket)?|(start|basis)?loon(pakket)?|uurtarief|beloning(spakket)?|stagevergoeding)',
  'markt(con|com)formsalaris',
  '(~salaris|(start|uur|basis|maand)?loon|uurtarief|de rate)( \\w+)?,? (\\w+ )?(afhankelijk|in overleg|naar ervaring|op basis(?! van (een )?\\d)|passend bij|dat past bij)',
  '(salaires?|rémunération|package(?! avantages)|tjm|taux journalier( moyen)?)( @)? ?:? ?(attracti\\w+|concurrentiel\\w*|compétiti\\w+|motivante?|intéressante?|selon|adaptée?|à (négocier|définir|discuter|convenir|déterminer)|en fonction)',
  '(salario|retribución|remuneración|sueldo|paquete salarial|retribuzione|ral|compenso|salário|remuneração|pacote (salarial|remuneratório)|enquadramento salarial|inquadramento contrattuale e retributivo|stipendio|wynagrodzenie|stawka)( \\w+)? ?:? ?(competitiv[oae]|atra(c)?tiv[oa]|attraente|interessante|a convenir|según|acorde|negociable|a negociar|en función|commisurat[oa]|de acordo|compatível|a combinar|da (definire|concordare)|in linea|konkurencyjne|atrakcyjne|rynkow[ea]|do uzgodnienia|zależn[ey])',
  '(atrakcyjne|konkurencyjne|rynkowe) wynagrodzenie',
  '(atraktivní|zajímav[éá]|nadstandardní|konkurenceschopn[éá]|motivující|férov[éá]) (finanční )?(mzd\\p{L}|plat|ohodnocení|odměn@)',
  '(mzda|plat) (dle|podle) (dohody|zkušeností)',
  '(конкурентн|достойн|рыночн|ринков|гідн)[а-яёіїєґ]{1,4} (заробітн[а-яіїєґ]{1,4} |заработн[а-яё]{1,4} )?(плат|зарплат|оплат|вознагражд|винагород)[а-яёіїєґ]{1,7}',
  '(зарплата|оплата|доход)[ :-]{1,3}(по договор[её]нности|обсуждается|за домовленістю|договірна)',
]);
/** Pay of others, and "competitive" of something else. */
export const HOMONYMS = phrases([
  'additional compensation (to|for) (cover )?[^.;\\n]{0,60}|(on call|stand ?by|overtime) pay (is )?(based on|according to)',
  '(customers?|clients?|merchants?|sellers?|suppliers?|drivers?|exchange|interest|mortgage|insurance|freight|conversion|click|error|growth|heart) (\\w+ )?(pay|rates?|compensation|salar\\w+)',
  '(paid|sick|maternity|paternity|parental|holiday|overtime|severance|redundancy|sick leave|pension) (pay|leave)',
  "(workers[’']?|unemployment|total|executive|carbon|sales|deferred) compensation (insurance|claims?|software|data|team|products?|planning|management)",
  '(pay|payroll) (schedules?|cycles?|days?|dates?|periods?|frequency)|pay (as you go|per (use|click|view))',
  '(compensation|pay|salary) (practices?|polic(y|ies)|philosophy)',
  'pay (increases?|rises?|raises?)|(?<!cash (and|&|\\+) )(equity|stock|deferred) compensation',
  'base (competitive|attractive|good|great)|pays? (for (itself|themselves)|off(?! (scale|the)))',
]);
export const UNLESS = phrases([
  RECKONED,
  'tv ?öd|tv ?-?l(?= ?([.,;)]|$|e ?\\d))|within (pay )?(grade|band|scale) \\w{1,4}(?= ?([.,;)]|$))|(gave|give) up an? @|(most|many|some|other) (employers|companies|firms) (who|that|which)',
  '(helps?|helping|enables?|allows?|lets?) (\\w+ ){1,7}?(offer|pay|set|benchmark|find|negotiate)(?! you)',
  '(salary|pay|compensation) (surveys?|benchmark\\w*|software|data|platform|transparency (act|law))',
  '(hotel|room|interest|exchange|insurance|shipping|freight|energy|fuel|premium|roaming|pricing|click|ad) (\\w+ )?rates?',
  'pay (practices?|slips?|roll|equity|gap|days?|transparency)',
  'our (\\w+ )?(product|platform)(?![^.;]{0,100}[,:] (expect|(so|and|but|which is why) we (\\w+ )?(offer|pay)))|(?<!we (\\w+ )?(offer|pay) (you )?[^.;]{0,80}, )(?<!we (\\w+ )?(offer|pay) (you )?[^.;]{0,80}, and )our (\\w+ )?(customers|clients)(?! ?\\.?$|[^.;]{0,80}, ((so|and|which is why|that is why|therefore) (we|you)|but (we|for this)))',
  '(victims?|artists?|musicians?|creators?|claimants?|patients?|growers|farmers)|project ‘',
]);

/** A figure of pay, in whatever form: with its period, beside a word of pay, or a range spoken of as posted. Then nothing is vague. */
const SUM =
  '(([€$£₹]|r\\$|zł) ?\\d[\\d.,]{2,9}|\\d{1,3}([.,\\s]\\d{3})+([.,]-)? ?(€|euro?s?|usd|gbp|chf|pln|zł|brl|kr|sek|dkk|nok|czk|kč|dollars?|pounds?)|(eur|usd|gbp|chf|pln|inr) ?\\d[\\d.,]{2,9}|[€$£]? ?\\d{2,3} ?k ?€?)';
const FIGURE = phrases([
  '(salar(y|is|io|iale)|salaires?|salário|sueldo|retribu@|remunera@|rémunération|ral|stipendio|gehalt~|vergütung|wynagrodzeni@|stawk@|pay|rate|compensation|wage|loon)( @){0,3} ?:? ?(@ ){0,4}?([€$£]|r\\$)? ?(\\d{2,3}([.,]\\d{3}| \\d{3}|k)?|\\d{1,2}[.,]\\d{3}) ?(-|–|—|to|a|à|y|e|bis|tot|en|et|und|do) ?([€$£])? ?(\\d{2,3}([.,]\\d{3}| \\d{3})?|\\d{1,2}[.,]\\d{3}) ?(€|k€|k|euro?s?|usd|gbp|pln|zł|chf|brutto?|brut|bruto|lordi)',
  `${SUM}( ?(-|–|—|to|and) ?${SUM})? ?(gross |bruto |brutto |base )?(an?|per|/|p\\.|x)? ?(year|yr|annum|annually|month|hour|day|jaar|maand|uur|jahr|monat|an|mois|jour|(1[2-4]) x|\\(1[2-4] x)`,
  `(salary|pay|compensation|rate|role|ote|salaris|gehalt|salaire|salario|salário|sueldo|remuneración|remuneração|retribuzione|ral|wynagrodzenie|tjm|brut|bruto|brutto|competitiv[oae]|konkurencyjne)( (is|range|band|of|from|between|for|will|be|ab|vanaf|van|tussen|de|this|role|the|position)){0,4} ?:? ?${SUM}`,
  `(salar(y|is)|pay|gehalt|compensation|rate|loon) ([\\w’',]+ ){0,10}?(up to|to a maximum of|from|starting at|between|tot|max\\.?|maximaal|vanaf|van|tussen|ab|bis( zu)?) ${SUM}`,
  '(less|more) than this range|this (pay |salary |base pay |compensation )?range',
  '(stated|posted|listed|above) (pay |salary |compensation )?ranges?|ranges? (\\w+ )?above',
]);
/** Two sums of a year's size, or one beside the role: pay, whatever else the sentence speaks of. */
const YEARLY =
  /[$€£]\s?\d{2,3}[.,]?\d{3}\s?(?:-|–|—|(?:rising |up )?to|and)\s?[$€£]?\s?\d{2,3}[.,]?\d{3}(?![\d.,]*\d)|\b(?:role|salary|base|pay|position)(?:\sis|\sof|:)?\s[$€£]\s?\d{2,3}[.,]?\d{3}\b/i;
/** Other money of a posting: budgets, rewards and allowances. */
const OTHER_MONEY = phrases([
  '(budgets?|bonus|bonuses|allowances?|stipends?|referr\\w+|match(?!es (your|the))\\w*|reimburse\\w*|education\\w*|learning|training|wellness|insurance|premiums?|credits?|travel|commut\\w+|remote|internet|phone|raised|funding|revenue|arr|assets|savings|sponsor\\w*|opleiding\\w*|ontwikkel\\w+|vergoeding|reiskosten\\w*|thuiswerk\\w*|kindergarten|meal|lunch|relocation|housing|equipment|donat\\w+|volunteer\\w*|(hsa|company|employer) (\\w+ )?contributions?|bike|bicycle|gym|fitness|home office)',
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
