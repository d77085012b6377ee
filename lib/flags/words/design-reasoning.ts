import { phrases } from '../../text/phrases.ts';

/** The words of `rules/design-reasoning.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const TECH = '(?:technical|architect(?:ure|ural)|software|systems?|engineering|solution|api|tech)';
const SAY =
  '(?:explain|articulat|justif|communicat|convey|defend|present|reason about|reason through|argue|discuss|debat|document|write (?:up|down)|share|balanc|weigh)(?:e|es|s|ing|y|ies|ying|ed)?';
const EXPLAIN =
  '(?:explain|articulat|justif|communicat|convey|defend|present|reason about|reason through|argue|debat)(?:e|es|s|ing|y|ies|ying|ed)?';
const GAP = "(?:(?!(?:with|ensure|status|progress) )[\\w’',/]+ )";
export const WRITTEN = phrases([
  `(?:${TECH} )?design (?:documents?|docs?|proposals?|specs?|records?|memos?|artifacts?|artefacts?)|(?:design|architecture|architectural)(?:/technical|,? (?:and|&) \\w+)? documentation|documentation (?:of|for|on|about|covering) (?:(?!code)[\\w,]+ ){0,3}?(?:architectures?|designs?)(?! (?:teams?|systems?|drawings?))|document(?:s|ing)? (?:the |our )?(?:\\w+ )?architectures?(?=,| and|\\.|$)|explain(?:s|ing)? (?:a|the|your|our) (?:\\w+ )?decisions? (?:crisply|clearly|concisely|in writing)|(?:design|architecture|architectural)/(?:design|architecture|architectural) sessions?|document(?:s|ing)? (?:[\\w,]+ ){0,3}?(?:(?:system|software|solution|application|platform) architectures?|design specifications?)`,
  `(?:architecture|architectural|system|engineering) proposals?|${TECH} (?:design )?(?:rfcs?|decision records?|design and specs|designs and specs)`,
  '(?:write|writes|writing|written|create|creating|draft|drafting|author|authoring|produce|producing|review|reviewing)(?: [\\w,]+){0,4},? (?:(?:tech|technical|design|architecture|architectural)(?:/technical)? (?:spec(?:s|ifications?)?|designs)|(?:tech|technical) design)',
  '(?:requests? for comments|architecture decision records?|written (?:technical |engineering |design |architecture )?proposals|one page proposals?|written argument|written down why|write down why|ontwerpdocument\\p{L}*|architekturentwürfe)',
  `${TECH} designs? and spec(?:s|ifications?)|c4 diagrams?|what was weighed|(?:documents?|diagrams?) (?:that |which )?describ(?:e|es|ing) how (?:\\w+ ){0,3}?(?:systems?|software|services?|solutions?|components?) (?:will |should |would )?(?:works?|fits?|interacts?)`,
  `(?:write|writes|writing|written|put|putting) (?:up|down) (?:\\w+ ){0,3}?(?:designs?|architectures?|options|proposals?|(?:technical|design|architecture) decisions?|reasoning|alternatives)|${TECH} proposals? (?:on paper|in writing)`,
  '(?:write|writes|writing|draft|drafts|drafting|author|authoring|review|reviewing|respond(?:ing)? to|comment(?:ing)? on|discuss|contribute to|read|reading)(?: (?:and|or|,|\\w+ (?:to|on)))* rfcs|(?:review|reviewing|discuss|comment(?:ing)? on|respond(?:ing)? to|(?:write|writing) (?:and|&) review(?:ing)?) technical proposals|(?:rfcs?|adrs?) for (?:anything|all|every|each|larger?|bigger|any|changes)|(?:keep|keeps|write|record|maintain)s? adrs|adrs? (?:in|next to) (?:the|our|git)',
  '(?:short |written |two page |one page )?technical proposals?,? (?:\\w+ )?(?:[\\w,]+ ){0,4}?(?:that|anyone|everyone|colleagues|engineers)|(?:document|write|prepare|produce|maintain|create|draft)(?:s|ing)? (?:\\w+ ){0,2}?(?:technical )?(?:solution designs?|architecture descriptions?)|(?:one|two) ?-? ?page(?:r|rs)? (?:memo|design|proposal)s?',
]);
export const SPOKEN = phrases([
  '(?:problem|context|situation)(?:,| and)? (?:the |its |our )?(?:options|alternatives)(?:,| and) (?:\\w+ ){0,6}?(?:gives? up|lose|costs?|drawbacks|consequences|decision|trade ?offs?|choice)|argu(?:e|ing) about (?:\\w+ ){0,3}?(?:design|architecture)|(?:alternatives|options|designs?) (?:(?:that )?(?:you|we|they) )?(?:have )?(?:rejected|turned down|discarded)',
  `${TECH} design(?:/architecture| and architecture| or architecture)? (?:discussions?|conversations?|debates?)|${TECH}? ?design(?:/architecture|/code| and architecture| or architecture| and code)? reviews?|design(?:/architecture| and architecture| or architecture) (?:discussions?|conversations?|debates?)|(?:lead|leading|drive|driving|facilitat\\w+|participat\\w+ in|take part in|(?:code|peer) reviews?,? (?:and |or )?) ?(?:\\w+ ){0,2}design (?:discussions?|conversations?|debates?)|(?:code|peer) and design reviews?|design and code reviews?`,
  '(?:architecture|architectural)(?:/design| and design| or design)? (?:discussions?|reviews?|conversations?|debates?)',
  `${SAY},? ${GAP}{0,6}(?:design|architecture|architectural|technical|engineering) (?:\\w+ )?(?:decisions?|choices?|trade ?offs?|reasoning|rationale)`,
  '(?:explain|say|show|argue|justify|defend|tell|told|describe)(?:s|ing)? (?:\\w+ ){0,3}?why (?:\\w+ ){0,3}?(?:chose|choose|chosen|picked|pick|preferred|decided (?:on|for)) (?:\\w+ ){0,3}?(?:design|architecture|approach|solution|database|structure|library|framework|technology|queue|one)',
  '(?:technical|design|architecture) proposals? (?:(?:is|are|get) )?(?:\\w+ ){0,3}?(?:written|discussed|read|commented|circulated|debated|reviewed)',
  `${EXPLAIN} ${GAP}{0,4}(?:designs|your design|architectures?(?! (?:deliverables|strateg\\w+|teams?|practice|group|standards|office)))|${SAY} ${GAP}{0,5}architectural(?:,? (?:and|or|and/or) \\w+)? (?:design )?(?:problems|concepts|ideas|issues|topics|matters)`,
  '(?:decisions|choices) and (?:document|explain|defend|justify)|(?:discuss|debat)(?:e|es|ing)? (?:(?:\\w+ ){0,3}?(?:technical|architectural) (?:solutions|approaches|alternatives|designs)|(?:the |our |system |software )?architectures?(?! (?:teams?|deliverables|office)))',
  '(?:decisions?|choices?|reasons) (?:\\w+ ){0,4}(?:are|is|get|were) (?:written (?:down|up)|documented|explained|debated|discussed)',
  'input (?:on|into|to) (?:[\\w-]+ ){0,3}?(?:architecture|architectural|design)(?: and \\w+)? (?:decisions?|choices?)|technical discussions? and (?:architecture|architectural|design) decisions?|implications of (?:\\w+ ){0,3}?(?:design|architecture|architectural) (?:choices?|decisions?)|(?:communicat|explain|present|defend|justif|argue)(?:e|es|ing|s|ed|y|ies)? (?:both sides of )?(?:a|the|your|our) (?:\\w+ )?(?:design|architecture)(?! (?:team|system))|call(?:s|ing)? (?:out )?(?:the )?trade ?offs?|lay(?:ing)? ?out (?:the )?(?:designs?|architectures?)|whiteboard(?:ing|s)? (?:\\w+ ){0,2}(?:architectures?|designs?)|discussions? (?:for|on|about|around|of) (?:the |our )?(?:technical solutions?|architecture|(?:system|software|technical) designs?(?! patterns?))|(?:walk|take)(?:s|ing)? (?:the team|us|others|colleagues|your team) through (?:the|your|a) design|poke holes in (?:the|our|your) (?:architecture|designs?)',
  '(?:justif|explain|argue|say|defend)(?:y|ies|s|ing)? why (?:an? )?(?:\\w+ ){1,3}?(?:and not|rather than|instead of|over)|technical proposals? (?:[\\w,]+ ){0,6}?(?:engineers?|engineering|teams?|peers|colleagues|architects?|discuss\\w*|defend\\w*)|(?:sketch|draw|outlin|discuss)\\w* (?:\\w+ ){0,3}?(?:architectures?|systems?|designs?) (?:\\w+ )?on an? (?:white)?board|(?:lead|participat|facilitat|run|host|take part)\\w* (?:[\\w,]+ ){0,4}?(?:design|architecture) sessions?|(?:creat|writ|produc|prepar|draft)\\w* (?:\\w+ ){0,3}?solution designs?|document(?:s|ing)? (?:[\\w,]+ ){0,3}?(?:designs|design choices)(?! (?:systems?|patterns|and processes))|design,? (?:and )?technical spec(?:s|ifications?)',
  '(?:discuss|debat|critiqu)\\w* (?:our |your |the |new |each )?designs? (?:in the open|openly|together|before|with (?:\\w+ )?(?:team|engineers|colleagues|peers))|(?:communication|explanation|discussion) of (?:\\w+ ){0,2}?(?:design|architecture|architectural|technical) (?:decisions?|choices?|trade ?offs)|(?:architecture|design)s? and (?:defend|explain|justify) (?:it|them)|reason(?:s|ing)? (?:out loud |aloud |clearly |well )?about (?:\\w+ ){0,3}?(?:architectures?|designs)|why an? (?:\\w+ )?(?:design|architecture) (?:works|holds|fails|breaks)|(?:explain|articulat|say|justif|argue)\\w* why (?:\\w+ ){1,2}(?:should|is|was|gets?|has to) (?:be )?(?:built|designed|structured|modelled|modeled)|(?:decisions|choices) and the (?:reasons|reasoning|rationale)|decisions? (?:are|is|get) (?:made|taken|recorded|captured) in writing|diskut\\p{L}* (?:\\p{L}+ )?(?:entwürfe|architekturen?|softwaredesign)',
  '(?:uzasadni|wyjaśni|dokument|opis|objaśni)\\p{L}* (?:\\p{L}+ ){0,4}?decyzj\\p{L}+ (?:architekt|techn|projekt)\\p{L}+|(?:motiv|spieg|giustific|document|illustr)\\p{L}* (?:\\p{L}+ ){0,3}?(?:scelte|decisioni) (?:architettural|progettual|tecnic|di )\\p{L}*|(?:justific|explic|document|argument|defend|fundament|sustent)\\p{L}* (?:\\p{L}+ ){0,3}?(?:decisiones|decisões|escolhas|elecciones) (?:de (?:arquite[ct]+ura|diseño|design|projeto)|t[ée]cnicas|arquite[ct]+[óôo]nicas|arquite[ct]+urales|arquiteturais)|(?:vysvětl|zdůvodn|dokument|obháj|odôvodn)\\p{L}* (?:\\p{L}+ ){0,3}?(?:architektonick|technick)\\p{L}+ rozhodnut\\p{L}+',
  "(?:begründ|erklär|dokument|diskut|erläuter)\\p{L}*(?: \\p{L}+){0,4} architektur ?entscheidungen|architektur ?entscheidungen (?:\\p{L}+ ){0,4}(?:begründ|erklär|dokument|diskut|erläuter)\\p{L}*|(?:dokumentation|begründung) (?:von|der) architektur ?entscheidungen|architectuur ?(?:keuzes?|beslissingen) (?:\\p{L}+ ){0,3}(?:uitleggen|onderbouwen|vastleggen|vast)|(?:technische|architectuur|technologie) ?keuzes? (?:\\p{L}+ ){0,3}(?:uit|uitleggen|toelichten|onderbouwen)|architekturdokument\\p{L}*|architectuurdocument\\p{L}*|(?:documents?|dossiers?) d[’']architecture|entwurfsdokumente?|designdokumente?|(?:expliqu|justifi|argument|défend|document)\\p{L}* (?:[\\p{L}’']+ ){0,5}choix (?:d[’']architecture|techniques)|(?:document|explic|justific)\\p{L}* (?:\\p{L}+ ){0,3}decisiones de arquitectura|decyzji architektonicznych|compromessi architetturali|documents? de conception (?:logicielle?|technique|détaillée?)",
  '(?:articulate|explain|say|tell (?:us|the team)|argue|justify|show)(?: \\w+){0,2} why you (?:would |have |had )?(?:choose|chose|pick|picked|prefer|use|used|made|built)|what you (?:chose|picked|built),? (?:and )?what you (?:gave up|left out|rejected|lost)|justif(?:y|ies|ying) (?:the |your )?(?:chosen|recommended|preferred|selected) (?:option|architecture|design|approach|one)|walk (?:us|the team|others) through (?:a|the|your|one) (?:\\w+ )?(?:system|architecture|design) (?:that )?you',
  "why you(?:[’']d| would) (?:choose|pick|use|prefer)|(?:set out|lay out|weigh up) (?:the )?options (?:\\w+ ){0,4}?(?:pros and cons|costs?|risks?)|(?:short |brief |written )?tech(?:nical)? spec first|defend (?:your|the) recommendation",
  "written comparison of (?:\\w+ ){0,4}?(?:ways|options|approaches|designs)|why we[’']?d? (?:would )?(?:build|do|solve|design) it (?:this|that) way|log of (?:technical|design|architecture) (?:choices|decisions)|(?:architecture|architectural|technical|design) decision logs?|schreib\\p{L}* auf,? welche (?:alternativen|möglichkeiten|optionen)|(?:weigh|weighing|weighs) (?:latency|cost|accuracy|consistency|complexity|speed|performance) against|why (?:an?|the|this) (?:\\w+ )?architecture was chosen|architekturentscheidungen (?:\\p{L}+ ){0,3}in adrs|options and what each (?:\\w+ )?costs?|options and (?:their|the) (?:costs|trade ?offs|pros and cons)",
]);
const DESIGN =
  '(?:architectures?|designs?|(?:design|architectural|architecture|technical|technology) (?:\\w+ )?(?:decisions?|choices?|calls?|directions?))';
const CHOSE =
  '(?:chose|choose|chosen|picked?|went (?:with|for)|go(?:es|ing)? (?:with|for)|decided (?:on|for|against)|opted for|preferred|prefer|settled on|rejected|ruled out)';
const TELL =
  '(?:explain|say|tell|show|describe|articulate|justify|argue|record|document|note|write|log)(?:s|ing)?(?: down| out)?';
const RECORDING = '(?:record|captur|log|writ|not|explain|publish)(?:e|es|s|ing)?(?: down| up)?';
const WEAKNESS =
  '(?:downsides?|drawbacks?|compromises?|costs?|consequences|weaknesses|limits|limitations|implications|pros|risks|strengths|benefits)';
const REASON = '(?:reasons?|reasoning|rationale|thinking|why)';
const PAPER =
  '(?:(?:tech|technical|engineering|architecture)(?: design)? (?:specs?|specifications?|briefs?|plans?|memos?|write ?ups?|one ?pagers?|proposals?|rfcs?)|design (?:memos?|notes?|write ?ups?|one ?pagers?|docs?|documents?|proposals?|specs?)|written (?:technical |system |software )?designs?|adrs|rfcs)';
const PASSED_ROUND =
  '(?:discussed|debated|circulated|argued (?:over|about)|torn apart|picked apart|taken apart|challenged|commented on|critiqued|shared|agreed|read|signed off|approved|reviewed)(?! by (?:another (?:team|department)|other (?:teams|departments)|clients?|customers?|consultants|architects|the (?:architects|client|customer)))';
/** Further ways of saying the same, plain enough to stand alone. */
export const FURTHER = phrases([
  // Papers that go round.
  `${PAPER} (?:is|are|gets?|has|have|must|should) (?:\\w+ ){0,3}?${PASSED_ROUND}`,
  'proposals (?:are|get) (?:\\w+ ){0,2}?(?:circulated|argued (?:over|about)|torn apart|picked apart|debated|challenged|critiqued)',
  '(?:think|argue|decide|debate) (?:\\w+ ){0,2}?on paper',
  '(?:starts?|begins?|kicks? off) (?:out )?(?:with|as|in) (?:an? )?(?:short |brief |written |lightweight |small )?(?:design (?:notes?|write ?ups?)|technical (?:briefs?|proposals?|plans?)|tech (?:briefs?|specs?)|one ?pagers?|written (?:designs?|proposals?|plans?))',
  '(?:shap|decid|propos|influenc|driv|agree|align|lead|argu)\\w* (?:[\\w,]+ ){0,5}?(?:through|via) (?:\\w+ )?(?:rfcs?|adrs?|design docs?)',
  '(?:one|two|three|four|five|six|\\d) ?page (?:technical|design|architecture|engineering|written) (?:\\w+ )?(?:memos?|documents?|docs?|proposals?|papers?|narratives?|notes?|write ?ups?)',
  '(?:technical|design|decision) memos?(?=,? (?:[\\w,]+ ){0,4}?(?:debat|discuss|decision|before|design|engineers|architecture|read))|design (?:write ?ups?|one ?pagers?)',
  'decision records?(?! (?:of|keeping|for) )|decision logs?[^.;]{0,60} why|design (?:decision )?logs?',
  'written (?:technical |engineering |architecture |system |software )(?:plans?|designs?|reasoning|rationale|arguments?|case)|written designs?(?! (?:tests?|thinking|systems?))',
  `written (?:list|comparison|record|analysis) of (?:\\w+ ){0,3}?(?:options|alternatives|approaches|designs?|(?:technical|design|architecture|our|key) decisions?)`,
  '(?:software|system|systems|solution|technical|application|platform) architecture (?:documents?|docs?|descriptions?|papers?|notes?|memos?|briefs?|write ?ups?)|architecture (?:docs?|notes|memos?)|c4 models?',
  'document(?:s|ing)? (?:the |our )?(?:software|solution|application) design(?! (?:systems?|patterns?))',
  'well documented (?:(?:solution|software|system|service|application) )?(?:architectures?|(?:system|software|solution|technical) designs?|(?:design|technical) (?:decisions|choices))',
  `communication,? (?:\\w+ ){0,2}?of (?:\\w+ ){0,3}?(?:technical proposals|(?:system|software|technical) designs|architectures?)`,
  '(?:designs?|architectures?|technical decisions?) (?:\\w+ )?(?:in writing|on paper|written down)(?! (?:standards|code))|(?:agree|decide)\\w* (?:on |upon )?(?:the |a |our |every )?(?:\\w+ )?designs? (?:\\w+ ){0,2}?before',
  // Reasons told and kept.
  `${RECORDING} (?:our |the |all |every |each |your |key |major ){0,2}(?:architectur(?:e|al)|design|technical) (?:and \\w+ )?(?:decisions?|choices?|reasoning|rationale)`,
  '(?:architectur(?:e|al)|design|technical) (?:and \\w+ )?(?:decisions?|choices?) (?:are|is|get|gets|being) (?:\\w+ ){0,2}?(?:logged|recorded|captured|noted|debated|argued|discussed|explained|justified|questioned|challenged|documented|written)',
  `${TELL} (?:[\\w’']+ ){0,5}?why (?:[\\w’']+ ){1,4}?(?:technical|technology|design|architectur\\w+|technological) (?:\\w+ )?(?:was|were|is|are) (?:taken|chosen|made|picked|selected|rejected|preferred|adopted)`,
  `why (?:we|you|one|they|the team|somebody|someone) (?:\\w+ )?${CHOSE} (?:[\\w+#.’']+ ){1,4}?(?:over|rather than|instead of|and not|for (?:this|that|an?|the|our) (?:\\w+ )?(?:service|queue|job|system|workload|store|api|pipeline|cache|problem|use case|component))`,
  `why (?:that|this|the|your|our|an?|one) (?:\\w+ )?(?:architecture|design|database|schema|data model|queue|framework) (?:and not|rather than|was (?:chosen|picked|right)|over|instead of|is (?:right|the right|better|wrong)|fits|suits|beats)`,
  'why we went (?:with|for)|note down why',
  `${REASON} behind (?:[\\w’']+ ){0,3}?(?:designs?(?! (?:systems?|thinking))|architectur\\w+|technical (?:decisions?|choices?|direction|approach\\w*|solutions?)|engineering decisions?|technology choices?|tech stack|design decisions)`,
  `${DESIGN}[^.;]{0,40} and (?:the |its |their |your )?${REASON} (?:behind|for) (?:it|them|that|those|each)`,
  `(?:the|your|our|its|their|a|an|each|any) (?:\\w+ )?${DESIGN} and (?:why (?:it|they|you|we)|what (?:it|they|each) costs?|what (?:was|you) (?:gave|given) up)`,
  `${DESIGN}[^.;]{0,30} (?:open|honest) about (?:the |their |its )?${WEAKNESS}`,
  '(?:architecture|architectural choice|design decision|design) (?:is|are|involves?|means?) (?:always |all )?(?:an? |about )?(?:compromises?|trade ?offs?)|(?:architectural|design|technical) compromises',
  '(?:set|lay|spell|explain|share|write)(?:s|ing)? (?:out |down )?(?:the |your |our )?(?:\\w+ )?(?:technical|architectural|engineering|design) (?:reasoning|rationale|arguments)',
  '(?:captur|describ|explain|outlin)(?:e|es|s|ing) (?:the |a |our |your )(?:proposed )?technical (?:approach|design)(?! (?:of|for) (?:customers?|clients?))',
  // Explained to others.
  '(?:designs?|architectures?|architectural \\w+) (?:down )?(?:\\w+ )?(?:into|in|to|using) (?:plain|simple|everyday|layman\\S*|understandable) (?:english|language|words|terms)',
  '(?:talk|walk|take)(?:s|ing)? (?:\\w+ ){1,4}?through (?:the |your |our |a |an |its |their |each )?(?:\\w+ ){0,2}?(?:designs(?! (?:process|system))|design(?= (?:you|and|of|decisions?|choices?|they)|[,.;]|$)|architectures?|trade ?offs?|(?:architecture|system|design) diagrams?)',
  'architecture diagrams? (?:[\\w,]+ ){0,3}?(?:and|to|then|that) (?:\\w+ )?(?:talk|walk|explain|present|discuss|defend|communicate)\\w*',
  `(?:system design|architectures?|designs?),? (?:[\\w,]+ ){0,5}?(?:explain|defend|justify|argue (?:for|about))(?:ing|s)? (?:it|them|its|why)(?= |[,.;]|$)`,
  `(?:explain|defend|justify)(?:ing|s)? (?:\\w+ ){0,3}?(?:system|software|solution|technical|platform) (?:designs?|architectures?) (?:on|at|to|and|of|in|clearly|for|with)(?! (?:clients?|customers?|prospects?))`,
  'describ(?:e|es|ing) (?:the |your |our )?(?:\\w+ )?architectures? (?:of|and|that|behind|you)',
  "(?:describ|explain|document)(?:e|es|s|ing)? (?:[\\w’']+ ){0,3}?how (?:[\\w’']+ ){0,4}?(?:components?|services?|systems?|modules) (?:\\w+ )?(?:fits?|hangs?) together",
  "whiteboard(?:s|ing)? (?:the |our |out |a |your )?(?:\\w+ )?(?:options|alternatives|approaches|designs?|architectures?)|(?:explain|defend|justify|discuss|argue)\\w* (?:[\\w’']+ ){0,4}?(?:on|at) (?:a|the) whiteboard",
  '(?:architecture|technical design|system design) (?:forums?|guilds?|clinics?|critiques?|debates?|talks?)|(?:architecture|(?:system|software|api) design) sessions?(?! (?:round|interview|with (?:clients|customers)))',
  'defend (?:an?|your) (?:\\w+ )?(?:design|architecture|technical proposal)(?= (?:to|for|in|and|at|before)|[,.;]|$)|table a design',
  '(?:critique|question|challenge|scrutini[sz]e|debate)(?: \\w+){0,3}? (?:designs(?! (?:systems?|thinking))|(?:design|architectural|architecture|technical|engineering) (?:decisions?|choices?|assumptions|proposals?))',
  "technical (?:opinions?|views?|positions?) (?:up )?(?:with|by)|(?:what|options|designs?|alternatives) (?:that )?(?:you|we|they)(?:[’']ve| have)? (?:ruled out|decided against)",
  'present your (?:technical )?(?:approach|designs?|solutions?) to (?:the |your |our )?(?:\\w+ )?(?:team|peers|colleagues|engineers|developers)',
  '(?:build|building|make) (?:against|versus|vs|or|and) (?:buy|buying)[^.;]{0,40} (?:explain|justify|defend|why|reasoning|argue|set out)',
  "(?:tell|say|explain)(?:s|ing)? (?:us |me )?what (?:[\\w’']+ ){1,4}?differently[^.;]{0,40} (?:architectures?|designs?|system)",
  'why this (?:queue|database|framework|architecture|design)',
  '(?:talk|think|reason)(?:ing)? through (?:the |your |our |a )?(?:\\w+ )?(?:system|software|technical|architectur\\w+|design) (?:designs?|options|trade ?offs|decisions|choices|proposals)',
  "why (?:[\\w’']+ ){1,4}?(?:designed|built|architected|structured) (?:that|this|the) way|why (?:[\\w’']+ )?(?:architecture|design|system|systems) (?:looks?|is|are) (?:the way|like|as)",
  "(?:opinions?|feedback|comments?|commenting) on (?:the |a |your |our )?(?:system designs|technical designs|software designs|(?:other people[’']s|each other[’']s|colleagues[’']|peers[’']|one another[’']s|others[’']) (?:\\w+ )?(?:designs|proposals|architectures?)|design (?:docs?|proposals?|decisions)|architecture (?:proposals?|decisions?))",
  '(?:high level|technical|system|software) designs? and (?:present|share|discuss)\\w* (?:it|them)|designs (?:are|get) (?:peer reviewed|discussed|debated|challenged|critiqued|written (?:down|up))',
  '(?:essays?|write ?ups?|papers|posts|notes) (?:on|of|about) (?:\\w+ ){0,2}?(?:technical|architectur\\w+|design) (?:choices|decisions|trade ?offs)',
  'well (?:argued|reasoned|justified) (?:\\w+ )?(?:technical|architectur\\w+|design) (?:choices?|decisions?|proposals?)',
  `(?:articulat|explain|discuss|describ|weigh|argu)\\w* (?:the )?(?:\\w+ )?${WEAKNESS}(?: and \\w+)? of (?:\\w+ ){0,3}?(?:architectures?|micro ?services|monoliths?|designs|databases|data ?stores)`,
  'propos(?:e|es|ing) (?:\\w+ )?(?:technical |system |software )?designs and (?:gather|get|collect|seek|ask|discuss)\\w*|compar(?:e|es) them and recommend\\w*',
  // Options weighed.
  `(?:weigh|compar|evaluat|assess)(?:e|es|s|ing)? (?:\\w+ ){0,2}?(?:alternative|competing|several|different|candidate|two|multiple) (?:\\w+ )?(?:architectures|(?:system |software |technical )?designs|architectural (?:approaches|options)|(?:database )?schemas)`,
  '(?:analy[sz]|evaluat|compar|discuss|weigh)\\w* (?:\\w+ ){0,3}?(?:architectural|architecture) (?:alternatives|options)',
  'compare (?:\\w+ ){0,3}?(?:schemas?|architectures?|designs?|databases?|data models?|technologies) and (?:\\w+ )?(?:spell|lay|say|explain|argue|recommend|justify|name)',
  `(?:set|lay|spell) out (?:the |their )?${WEAKNESS}(?: and \\w+)? (?:of|for) (?:each|both|every (?:option|design|approach))|what each (?:\\w+ ){0,3}?(?:makes? (?:easy|hard)|costs|gives? up)`,
  'monoliths? (?:versus|vs|or) (?:\\w+ )?(?:micro)?services|for and against (?:an? |the )?(?:\\w+ )?(?:micro ?services?|monoliths?|rewrites?|designs?|architectures?)',
  "what (?:are we|we are|we[’']re) giving up",
  'boxes and arrows',
  '(?:explain|defend|justify) (?:your |the |a |our )?(?:choices? of (?:\\w+ )?(?:database|framework|architecture|technology|stack|queue)|(?:database|framework|stack|technology) choices?)',
]);
const PAPERS_ASKED =
  '(?:written (?:\\w+ )?designs?|design doc\\w*|(?:tech|technical|design)(?: design)? (?:specs?|plans?|briefs?|notes?|write ?ups?|proposals?)|design reviews?|rfcs?|adrs?|(?:written|agreed) proposals?|architecture reviews?|decision records?|trade ?offs?)';
/** Nothing is built without one: the denial is part of it. */
export const GATE = phrases([
  `(?:no|not|never|nothing|nobody|no one|don[’']t|doesn[’']t|won[’']t|can[’']t|cannot) (?:[\\w’']+ ){0,8}?(?:without|until|unless|before) (?:[\\w’']+ ){0,5}?${PAPERS_ASKED}(?! (?:are|is) (?:rare|not|optional))`,
  `(?:isn[’']t|not) (?:\\w+ )?(?:enough|only|just) (?:[\\w’']+ ){0,4}?(?:build|code|built|coding|implement)\\w*[^.]{0,40} (?:why|reason\\w*|trade ?offs?) (?:\\w+ ){0,3}?(?:architecture|design|approach|choices?|decisions?)`,
]);
/** Said of other things, too: counts beside words of the craft. */
export const HALF_SAID = phrases([
  `${TELL} (?:[\\w’']+ ){0,5}?why (?:[\\w’']+ ){1,5}?(?:taken|chosen|picked|preferred|rejected|built (?:that|this|the) way)`,
  '(?:thinking|ideas?|plans?) (?:into|down in|on) (?:an? )?(?:\\w+ )?(?:documents?|docs?|writing|paper)',
  'justify (?:your|their) (?:preference|pick|choice|recommendation)s?|explain your (?:pick|choice)s?|(?:tell us|say|explain) why(?=[,.;]|$)',
  'writing culture',
  'it depends[^.]{0,60}(?:depends on|explain|then|why)',
  `(?:name|explain|state) (?:the |its |their )?(?:\\w+ )?compromises`,
  `(?:options|alternatives|approaches) (?:\\w+ ){0,3}?(?:and|with) (?:an? )?(?:clear |reasoned |written )?(?:recommendations?|reasoning)|recommend\\w* (?:one|an option|an approach) with (?:\\w+ )?reason\\w*`,
  `(?:explain|document|record|share|articulat|justif|communicat)\\w* (?:down )?(?:the |your |our |their )?(?:reasons?|reasoning|rationale) (?:behind|for)`,
]);
export const CRAFT = phrases([
  '(?:architect(?:ure|ures|ural)|system designs?|software designs?|technical (?:decisions?|choices?|paths?|designs?|plans?|problems?|proposals?|memos?|direction|approach\\w*)|design decisions|design docs?|micro ?services?|monoliths?|schemas?|code ?base|refactor\\w*|technologies|storage engines?|designing (?:\\w+ )?systems|databases?|before (?:building|coding|implementing|we (?:build|code)|writing code))',
]);
export const LOOSE = phrases([
  'trade ?offs?',
  '(?:written|(?:one|two|three|short|brief)(?: page)?(?: written)?) (?:reasoning|rationale|proposals?)|(?:speaks?|arguments?|argu(?:e|es|ing)|reasons|case) for and against',
  'trading off',
  'pros and cons',
  '(?:weigh|lay out|laying out|compare|comparing|weighing) (?:\\w+ ){0,3}(?:options|alternatives|approaches)|weigh(?:s|ed|ing)? (?:\\w+ ){1,3}against (?:\\w+ )?(?:cost|latency|speed|complexity|simplicity)|alternativen (?:\\w+ )?ab',
]);
export const REASONED = phrases([
  '(?:technical|architectural|architecture|designs?|designing|engineering trade ?offs?|system design|risks?|(?:evaluat\\w+|assess\\w*|consider\\w*) (?:\\w+ ){0,3}trade ?offs?|explain\\w*|articulat\\w+|discuss\\w*|debat\\w+|communicat\\w+|document\\w*|weigh\\w*|analy[sz]\\w+|reason\\w*|feasibility|write|writing|written|talk|propos\\w+|think(?:s|ing)? (?:in|about|through)|software|review\\w*|lay(?:ing)? out|choices?|choose|critically|between (?:\\w+ )?(?:solutions|technologies|designs)|out loud|before (?:we|you|any|coding)|begründ\\p{L}+|abwäg\\p{L}+|wägen)',
]);
/** Records of decisions; beside words of the craft, as their letters stand for other things too. */
export const RECORDS = phrases([
  'rfcs?',
  'adrs?',
  '(?:hld|lld)s?',
  'documentos? de (?:diseño|design|projeto)|documenti di progettazione|dokument\\p{L}+ projektow\\p{L}+',
]);
export const RECORDED = phrases([
  '(?:technical|architect\\w*|designs?|engineering|software|discuss\\w*|document\\w*|write|writing|written|decisions?|propos\\w+|review\\w*|insist\\w*|record\\w*|decid\\w+|process|changes|working groups|collaborat\\w+|änderung\\p{L}*|comment\\w*|kommentier\\p{L}*|specs?|before (?:we|you|any|coding)|desarrollo|desenvolvimento|sviluppo|(?:técnic|tecnic|technic|techniq)\\p{L}+)',
]);
export const HOMONYMS = phrases([
  "why you(?:[’']d| would)? (?:chose|choose|picked?|prefer) (?:to |for )?(?:us|this (?:company|job|role|career|position|field)|our (?:company|team)|appl\\w+|work\\w*|join\\w*)",
  '(?:ux|ui|ux/ui|ui/ux|product|graphic|interior|visual|game|web|user experience|hardware|pcb|fashion|instructional|creative|learning|experimental|study|trial|brand|mechanical|chip|physical|garment|figma) designs? (?:reviews?|docs?|documents?|discussions?|specs?|proposals?|documentation|critiques?|files?|decisions?|choices?)',
  'secure design reviews?|design reviews? and (?:threat|security)|based on (?:\\w+ )?(?:design|technical) specs?|security architecture (?:reviews?|discussions?)|their pros and cons|rfcs? ?\\((?:maintenance|change|request for change)|rfc ?\\d{3,5}s?|rfcs? ?/ ?dp|rfc (?:way|management|tasks?)|(?:read|reads|reading) (?:\\w+ )?(?:api|technical) specs|trade ?offs? and (?:expected )?returns',
  '(?:sponsored|level \\w+|unsponsored) adrs?|adrs? (?:licen[cs]e|schein|certificate|goods|programmes?|programs?|shares?|(?:and|or|&|/) gdrs?|listing|hotels?|reporting|trading|i+ |level|team)|(?:adverse|alternative|drug|depositary|depository|dangerous)[^.]{0,30} ?\\(?adrs?|(?:rugby|football|club|harbour)[^.]{0,30} rfc|mit adr|adrs? ?\\((?:alternative|average|adverse|american|european)|design (?:documents?|reviews?|specs?) (?:for|of|with) (?:\\w+ ){0,4}?(?:bridges?|roads?|buildings?|schools?|houses|tunnels?|plants?|machines?|furniture)|rfc,? (?:con )?(?:homoclave|curp)|(?:curp|nss|homoclave)[^.]{0,30} rfc|(?:homoclave|curp)',
  '(?:fiscal|budget(?:ary)?|commercial|pric(?:e|ing)|investment|policy|financial|inventory|political|revenue|margin) (?:\\w+ )?trade ?offs?|trade ?offs?,? (?:between|under|across) (?:\\w+ ){0,3}?(?:fiscal|budgets?|pricing|margins?|volume|revenue|growth|profit\\w*|service levels?|inventory|commercial)(?! (?:engines?|services?|systems?|models?|platforms?))',
  'trade ?offs? (?:between|of) (?:\\w+ )?(?:risks?|returns?|yields?|rewards?) (?:and|versus|vs|against) (?:\\w+ )?(?:risks?|returns?|yields?|rewards?)|(?:risk ?/? ?return|risk ?/? ?reward|bias variance|cost of living|work life) trade ?offs?|trade ?offs? between (?:work|life|family|career|these objectives)',
]);

export const UNLESS = phrases([
  '(?:ux|ui|product|graphic|visual|interior|instructional|industrial) (?:design|designers?|fellows?)|design fellows?',
  'figma|interiors?|fittings',
  'between (?:work|family|life|career)',
  '(?:tenders?|rfps?|bids?|pre ?sales|commercial|clients?|customers?)[^.;]{0,60} proposals?|proposals?[^.;]{0,60} (?:tenders?|rfps?|bids?|pre ?sales|clients?|customers?)',
  // Designs of things that are made of metal or medicine.
  '(?:fmea|fem analysis|manufacturing|hardware (?:industry|development)|vlsi|rtl|ppap|drawings|zeichnung\\p{L}*|mechanical|pcb|hardware|test equipment|qms|patient|ctq|consumer safety|engineering data|configuration audits|spatial planning|formulary|apparel|sales collateral|educate customers)',
]);
