import { phrases } from '../../text/phrases.ts';

/** Further words of `rules/vague-pay.ts`. A space in a phrase stands for any short gap. */

const W =
  '(salar(y|ies)|pay|wages?|compensation|comp|remuneration|ctc|stipend|pay packages?|salary packages?|package|day rates?|daily rates?|hourly rates?|money|earnings|pay ?che(ck|que)s?|pay ?packets?)';
const THE_W = `(the|our|your|its|their|that|this|a) (\\w+ )?${W}`;
const MEASURE =
  '(experience|skills?|skill set|background|seniority|level|qualifications?|profile|abilit(y|ies)|talents?|merit|performance|expertise|knowledge|competenc(e|es|y)|market|track record)';
const ADV =
  '(\\w+ly|very|quite|rather|more than|of course|pretty|as|also|always|now|just|both|nothing if not|indeed|still|no less|at least|every bit as|well and truly)';
const MARKET =
  '((full )?market (rates?|level|price|value|standard)|the market (rate|level|price)|top of (the |our )?market|the going rate|industry standard)';
const SO_GOOD = `(competitive|attractive|negotiable|generous|above average|above (the )?market|market leading|(at )?${MARKET}|(in (line|step|keeping|tune)|on (a )?par) with (the |our )?(market|industry|sector))`;
const STOP =
  '(?= ?([.,;!)–—]|$| (and|but|too|as well|for|with|indeed|depending|plus|in|because|so|though|enough|all the same|these days|here)(?![\\w’-])))';
const DEPENDS = `(up to (your|the candidate[’']s) ${MEASURE}|(depend(s|ent|ing)|based|dependant) (up)?on (your |the |relevant )?(\\w+ )?(years? of )?${MEASURE})`;
/** What leads to an answer: "Let's just say it's". */
const LEAD =
  "((let[’']s|let us|just|say|well|it[’']s|it|is|are|that[’']s|that|this|the|we|our|offer|pay|salary|salaries|frankly|honestly|enough|ah|oh|yes|of course|they[’']re|they|simply|rest|be|assured|trust|us|me|suffice|to|know)[,:]? ){0,8}?";

/** Whose pay it is held against. */
const PEERS =
  '((what )?(similar|comparable|other|peer|neighbou?ring|competing|rival|local|leading|bigger|like minded) (\\w+ ){0,2}?(companies|firms|employers|institutes?|institutions|teams|organi[sz]ations|houses|jobs|roles|positions|studios|start ?ups|universities)|(our |the |its |your )?(\\w+ )?(peers|competitors|competition|rivals|neighbou?rs|market|industry|sector|region|benchmarks?|surveys?))';
const HANDSOMELY =
  '((very |really |quite )?(handsomely|richly|generously|lucratively|well|fairly|competitively|attractively))';
const WANTED =
  '((right|successful|best|ideal|strong|good|suitable|chosen|selected|winning|great|talented|experienced) ){1,2}(candidates?|persons?|people|applicants?|developers?|engineers?|hires?|programmers?|talents?|staff|ones?)';
/** Praise of the pay, and what it is left to, in words of other writers. */
export const FURTHER = phrases([
  `(as (to|for|regards)|regarding|concerning|about|on) (the )?(pay|salary|wages?|compensation|remuneration)[^.;?!]{0,40}? (say|tell you|promise|add|confirm)[^.;?!]{0,20}? (it|they)( is| are|[’']s) (${ADV} ){0,2}${SO_GOOD}`,
  'paid (\\w+ )?what (the )?(market|others|other (firms|companies|employers)) (would )?(pays?|offers?)(?![^.;]{0,20} \\d)',
  `${W}( (levels?|bands?|ranges?))? ?:? ?((is|are|gets?|will be|has been|have been) )?(\\w+ly )?(bench ?marked|compared|aligned|checked|calibrated|measured|pitched|pegged|set|reviewed|oriented|weighed|matched|adjusted|tested)( \\w+ly| (every|each) (year|spring|autumn))? (against|with|to|by|at|on|according to|in line with|with an eye (on|to)) ((that|those|what|the (pay|salaries|wages|rates?|level)|pay|salaries) ((of|at|in|paid (by|in|at)) )?)?(the )?(\\w+ )?${PEERS}`,
  `(reward|remunerate|compensate|pay)(s|ing)? ((the|our|a|an|its|any) )?${WANTED} (\\w+ )?${HANDSOMELY}(?= ?([.,;!)]|$| (and|for|here|with us)))`,
  `(generous|strong|healthy|competitive|attractive|solid|excellent|great|good|handsome|very good|above average) (base|fixed)( (pay|salary|wage))? ?(,|\\+|&|/|and|plus|with) ?((and|plus|an?|the|real|uncapped|\\w+ful|\\w+ous|annual|yearly|good|strong|company|early|performance) ){0,3}(equity|bonus(es)?|stock( options)?|options|perks|shares|commissions?|benefits)`,
  '(remuneration|compensation|pay|salary) (model|scheme|structure) ?[:–-] ?([\\w’]+ ){0,6}?(attractive|competitive|generous|fair) (\\w+ )?(model|scheme|structure|package)',
  `(find|call|consider|think)s? (the|our|your) ${W} (to be )?((more than|very|quite|rather|really) )?(fair|attractive|competitive|generous|good)(?= ?([.,;!]|$))`,
  `(?<!(customers|clients|users|data|children)[^.;\\n]{0,30} )(the|your|our) ${W} (grows|rises|increases|goes up|moves up|climbs) (\\w+ )?(with|alongside) (your |the )?(\\w+ )?(${MEASURE}|know how|responsibilit(y|ies)|growth)(?= ?([.,;!]|$| and))`,
  "(salary|pay|money|compensation|remuneration|day rate|rate) ?[:–-] ?(let[’']s (talk|discuss|chat|see)|we (can |will |should )?(talk|discuss|chat)|(happy|open) to (talk|discuss)|(just )?(ask|tell us|name your price|surprise us)|you (tell us|name it))",
  `(${W}|base)( \\w+){0,2} (sits?|lies?|ranks?|stands?|comes? in|lands?) (\\w+ )?(at|above|around|at or above) (the |our )?(market|industry)( (rate|level|average|median|standard)s?)?${STOP}`,
  `(${W}|what we pay( \\w+){0,3}) (will |can |does |do )?((stands?|bears?) (up to )?comparison|holds? (its|their) own|compares? (very )?(well|favou?rably))`,
  'we (\\w+ )?(benchmark|check|compare|measure) (our |the |all )?(salaries|pay|wages|compensation|ourselves)( \\w+){0,2} (against|with|to) (those of |that of )?(the )?(similar|other|comparable|market|industry|peers|competitors)',
  `${W}( (here|there|itself|on offer|we offer|on (this|that) one|for this \\w+|too|we have in mind|you (get|can expect|will (get|receive|earn))))?,?([’']s|,? which is|,? which are| is| are| will be| would be| remains?| stays?)( ${ADV}){0,3} ${SO_GOOD}${STOP}`,
  `(competitive|attractive|excellent|generous)[^.;!?:]{0,60}?(,|:| –| —| and| but)? ?(so|likewise|equally|as) (is|are) ${THE_W}`,
  `(competitive|attractive)( is (the (word|term|adjective)|what|how)|,? (that[’']s|that is) (what|how))[^.;]{0,40}?${W}`,
  `pay(s|ing)? (you |people |everyone |the |at |a )?(full )?(market (rates?|price|value|level)|competitively|attractively|decently|going rates?)(?! (cards?|for (cloud|data|energy|power)))`,
  "pay(s|ing)? (you |people |everyone |our \\w+ )?what (you|they|people)([’']re| are) worth",
  '(good|decent|handsome|best|attractive|great|nice|substantial|competitive) (hike|increment|rise)( \\w+)? (on|over|from) (their|his|her|your|the) (\\w+ )?(ctc|salary|package|pay)|hike[^.;]{0,40}? (will be|is) (decent|good|attractive|handsome|competitive)',
  '(competitive|attractive|excellent|negotiable|decent|handsome|best) (ctc|take home|pay ?che(ck|que)s?|pay ?packets?|honorari(um|a)|emoluments|pay scales?|pay deal|payment(?= ?([.,;!]|$| and)))',
  '(attr?active|atractive|attractve|competetive|competative|competitve|compeditive|competitiv) (\\w+ )?(salar(y|ies)|pay|wages?|compensation|remuneration|renumeration)',
  `${W} ?wise,? [^.;]{0,40}?(well|competitive|attractive|looked after|disappointed)|financially (very |highly )?(attractive|rewarding|interesting|lucrative)`,
  `${W} ?:? ?(is |are |will be |which is |that is )?(in (accordance|keeping|step|tune|conformity) with|corresponding to|that corresponds to|oriented (to|towards|at|by)|geared to|pegged to|benchmarked against) (the |your |our |his )?(\\w+ )?${MEASURE}`,
  `${W}( is| will be)? no (bar|constraint|limit) for (the )?(right|deserving|suitable|good|strong|exceptional|ideal|best|talented)`,
  `${W} (is|are|will be) (a (matter|question) (of|for) (negotiation|discussion|agreement)|up for (negotiation|discussion)|(subject|open) to negotiation|agreed individually|negotiated individually)`,
  `${W} (here )?(matches|meets|mirrors|tracks|follows|keeps (pace|up|step) with|moves with|is set by) (the )?(market|industry|going rate|sector)|competitive[^.;]{0,20} and ${THE_W} (matches|meets|reflects) it`,
  `(remunerated|compensated|paid) (appropriately|adequately|suitably|decently|attractively|competitively|commensurately|(in line with|according to|at) (the )?market|above (the )?(average|market))|(remunerated|compensated) accordingly`,
  "(salary|pay|wage|remuneration|package) (that |which |to )(can be seen|be proud of|(\\w+ )?(convinces|impresses|won[’']t disappoint|stands up|turns heads|makes you (smile|happy)|holds its own))",
  `(?<=(great|good|serious|decent|best|excellent) )money for (an? |the )?(\\w+ )?(person|talent|engineer|developer|candidate|programmer|coder)`,
  '([$€£]{1,4}|₹) ?(doe|negotiable|neg)(?![\\w])',
  '(first class|exceptional|outstanding|competitive|attractive|excellent|generous|great|superb) (financial|monetary|rewards?|remuneration|earnings) (package|offer|deal)',
  `${W} (\\w+ ){0,3}?(in|at|within) the (top|upper) (quartile|decile|third|half|end|tier|percentile)`,
  `(salary|pay|wage|compensation|remuneration|rate|package) (will |does )?(depends?|hinges|is dependent|rests|turns) (up)?on (you(rself)?(?= ?([.,;!]|$| and))|what you|who you|how (much|good|well|senior|experienced)|the (candidate|person|applicant|interview|conversation))`,
  `${W} (is|are) (\\w+ )?up to (your|the candidate[’']s) ${MEASURE}|${W},? like (the|our) \\w+,? (is|are) ${ADV}? ?(competitive|attractive|excellent|good|great)`,
  'what(ever)? the (market|industry|competition) pays,? (so do )?we|(pay|match|offer|earn|get|receive)s?( you| people)? what(ever)? the (market|industry|competition)( \\w+)? (pays|offers|bears|asks|demands)',
  `(what we pay|salaries|our pay|our compensation|wages)[^.;]{0,40}? (stay|remain|keep|kept|be)s? (\\w+ )?competitive${STOP}`,
  '(what|how much) (the (job|role|position)|we|it|you) (pays?|earns?|get paid|make|are paid) (will |here )?(depends?|is based|hinges|varies|rests) (up)?(on|with|by)',
  `(experience|skills?|seniority|profile|qualifications|level) (\\w+ )?(decides?|determines?|sets?|drives?|shapes?|dictates?|governs?) (what you([’']ll)? (earn|are paid|get|make)|(the|your) (salary|pay|wage|remuneration|rate)|how much (you|we))`,
  `the more (experience|skill\\w*|senior|you)[^.;]{0,30} the (more|better|higher) (we pay|you([’']ll)? (earn|are paid|get paid)|(the|your) (pay|salary))`,
  `paid (according to|based on|in line with|commensurate with) (your |the )?(\\w+ )?${MEASURE}${STOP}`,
  "(salary|pay|(?<!benefits? )package|compensation|remuneration)( package)? (that[’']s|which[’']s|that is|which is) (\\w+ )?(hard to beat|competitive|attractive|second to none|negotiable|above (average|market)|market rate)",
  "(flexible|open|negotiable) (on|about|regarding|as to|when it comes to) (the |your )?(salary|pay|day rate|rate|compensation)|(on|about|regarding) (salary|pay|compensation|rate),? we([’']re| are) (flexible|open)",
  'fees? (for \\w+ )?(is|are) (in line with the market|market rate|negotiable|competitive and)',
]);
/** The same in two breaths, and as the denial of its contrary: a denial is part of it. */
export const TOLD = phrases([
  `(you )?(will|shall|should|would|do|does)?(n[’']t| not| never) (\\w+ )?(regret|leave you wanting|leave you (hungry|cold|disappointed|short)|let you down|be the reason)[^.;]{0,20}(?<=(financially|money wise|salary wise|the (pay|salary|money|wage)|your (pay|salary|wage|remuneration|compensation))[^.;]{0,60})`,
  `what we pay( [\\w’]+){0,3} (holds? (up|its own)|stands? up|keeps? (up|pace)|measures? up)`,
  "(salary|pay|wage|package|remuneration|compensation),? (that |which )?(you|nobody|no one)( (won[’']t|will not|can[’']t|cannot|could|will|wouldn[’']t))? (be able to |have cause to |want to )?(complains?|regrets?|refuses?|turns? down|sneezes?|says? no|quarrels?)",
  `${W} (to be )?(anything (less|other) than|nothing (less|short) (than|of)) ${SO_GOOD}`,
  '(salaires?|rémunération) ?[?:]? ?(alignée?s?|conforme|aux conditions|au (niveau|prix)) (sur |d[eu] |au )?(le )?marché',
  `${W.replace('money|', '')}[^.?!]{0,90}?[;:,–—] ?(but |and |yet |so )?(now |here |instead |today |there |rest assured,? |be assured,? |trust (us|me),? |suffice (it )?to say,? )?(it|they|ours)([’']s| is| are|[’']re|[’']ll be| will be)?( ${ADV}){0,2} (${SO_GOOD}|${DEPENDS}|doe)${STOP}`,
  `${W}( \\w+){0,4} ?[:–—] ?(${ADV} ){0,2}(${SO_GOOD}|competitively|attractively)${STOP}`,
  `${W}[^.?!;]{0,40}[.;!?…] ?(let[’']s just say|let us say|rest assured|trust (us|me)|suffice (it )?to say|take it from me),? (that )?(it|they)([’']s| is| are|[’']re)( ${ADV}){0,2} (${SO_GOOD}|good|great|decent)`,
  `(what([’']s)?|how|how much|and)( [\\w’]+){0,4}? (pay|salary|money|earn|earning|paid|compensation|wage|package|rate)( [\\w’]+){0,2}\\? ${LEAD}(${ADV} ){0,3}(${SO_GOOD}${STOP}|decent|${DEPENDS}|depend(s|ing) on (what|who|how) )`,
  `(pay|salary|money|compensation|package|wage|rate)\\? ${LEAD}(${ADV} ){0,3}(${SO_GOOD}${STOP}|decent|market(?= ?[.;!]|$))|how much\\? ${LEAD}depends on (what|who|you|how|your)`,
  `(salar(y|ies)|pay|wages?|compensation|remuneration|package)( (is|are))?[^.;?!]{0,20}?(not|n[’']t|never|anything but|far from|hardly|no way) (\\w+ )?(uncompetitive|unattractive|below (the )?market|stingy)`,
  `(not|\\w+n[’']t|never|untrue|wrong|lie|false)[^.;?!]{0,40}? ${W} (is|are|was|were) (uncompetitive|unattractive)`,
  `(not|\\w+n[’']t|never|nobody|no one) (\\w+ )?(be |get |is )?(disappointed|let down|unhappy|complain\\w*) (by|with|about|at) (the|our|your) (\\w+ )?${W}`,
  `(about|with) the (pay|salary|wages?|compensation),? which (is|are)( ${ADV}){0,2} ${SO_GOOD}`,
]);
/** Words that are only quoted or worked with. */
export const QUOTED = phrases([
  '(say|says|said|write|wrote|writing|reads?|print|phrase|words?|adverts?|ads|do|did|like|hate|instead of|rather than|paper|book|study|report|article|talk|lecture|thesis|titled|called)( that| of|:)? ?[‘\'“"„«](\\w+:? ){0,3}?(salar|competitive|attractive|pay|wage)\\w*',
  'whether (the |their |your |our )?(pay|salary|wages?|salaries)|compensation claims?',
  '(model|analy[sz]e|forecast|predict|study|research|calculate|estimate)s? (\\w+ ){0,2}?(competitive|attractive) (wages?|pay|salar(y|ies)|compensation)',
]);
