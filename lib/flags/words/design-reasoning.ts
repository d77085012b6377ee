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
  '(?:writ(?:es?|ing|ten)|creat(?:es?|ing)|draft(?:s|ing)?|author(?:s|ing)?|produc(?:es?|ing)|review|reviewing|own(?:s|ing)?|publish(?:es|ing)?|circulat(?:es?|ing)|compos(?:es?|ing)|shepherd(?:s|ing)?|put(?:s|ting)? together)(?: [\\w,]+){0,4},? (?:(?:tech|technical|design|architecture|architectural)(?:/technical)? (?:spec(?:s|ifications?)?|designs)|(?:tech|technical) design)',
  '(?:requests? for comments|architecture decision records?|written (?:technical |engineering |design |architecture )?proposals|one page proposals?|written argument|written down why|write down why|ontwerpdocument\\p{L}*|architekturentwürfe)',
  `${TECH} designs? and spec(?:s|ifications?)|c4 diagrams?|what was weighed|(?:documents?|diagrams?) (?:that |which )?describ(?:e|es|ing) how (?:\\w+ ){0,3}?(?:systems?|software|services?|solutions?|components?) (?:will |should |would )?(?:works?|fits?|interacts?)`,
  `(?:write|writes|writing|written|put|putting) (?:up|down) (?:\\w+ ){0,3}?(?:designs?|architectures?|options|proposals?|(?:technical|design|architecture) decisions?|reasoning|alternatives)|${TECH} proposals? (?:on paper|in writing)`,
  '(?:writ(?:es?|ing)|draft(?:s|ing)?|author(?:s|ing)?|review(?:s|ing)?|respond(?:s|ing)? to|comment(?:s|ing)? on|discuss|contribut(?:es?|ing) to|read|reading|publish(?:es|ing)?|circulat(?:es?|ing)|internal|open|lightweight|team|our|post(?:s|ing)?|rais(?:es?|ing)|via|through)(?: (?:and|or|,|\\w+ (?:to|on))){0,3} rfcs|(?:review|reviewing|discuss|comment(?:ing)? on|respond(?:ing)? to|(?:write|writing) (?:and|&) review(?:ing)?) technical proposals|(?:rfcs?|adrs?) for (?:anything|all|every|each|larger?|bigger|any|changes)|(?:keep|keeps|write|record|maintain)s? adrs|adrs? (?:in|next to) (?:the|our|git)',
  '(?:short |written |two page |one page )?technical proposals?,? (?:\\w+ )?(?:[\\w,]+ ){0,4}?(?:that|anyone|everyone|colleagues|engineers)|(?:document|write|prepare|produce|maintain|create|draft)(?:s|ing)? (?:\\w+ ){0,2}?(?:technical )?(?:solution designs?|architecture descriptions?)|(?:one|two) ?-? ?page(?:r|rs)? (?:memo|design|proposal)s?',
]);
export const SPOKEN = phrases([
  '(?:problem|context|situation)(?:,| and)? (?:the |its |our )?(?:options|alternatives)(?:,| and) (?:\\w+ ){0,6}?(?:gives? up|lose|costs?|drawbacks|consequences|decision|trade ?offs?|choice)|argu(?:e|ing) about (?:\\w+ ){0,3}?(?:design|architecture)|(?:alternatives|options|designs?|approaches) (?:(?:that )?(?:you|we|they|were|was|it) )?(?:have )?(?:\\w+ )?(?:rejected|turned down|discarded|dismissed|decided against|ruled out)|(?:rejected|discarded|dismissed|considered) (?:alternatives|designs|approaches)|alternatives considered',
  `${TECH} design(?:/architecture| and architecture| or architecture)? (?:discussions?|conversations?|debates?)|${TECH}? ?design(?:/architecture|/code| and architecture| or architecture| and code)? reviews?|design(?:/architecture| and architecture| or architecture) (?:discussions?|conversations?|debates?)|(?:lead|leading|drive|driving|facilitat\\w+|participat\\w+ in|take part in|(?:code|peer) reviews?,? (?:and |or )?) ?(?:\\w+ ){0,2}design (?:discussions?|conversations?|debates?)|(?:code|peer) and design reviews?|design and code reviews?`,
  '(?:architecture|architectural)(?:/design| and design| or design)? (?:discussions?|reviews?|conversations?|debates?)',
  `${SAY},? ${GAP}{0,6}(?:design|architecture|architectural|technical|engineering) (?:\\w+ )?(?:decisions?|choices?|trade ?offs?|reasoning|rationale)`,
  '(?:explain|say|show|argue|justify|defend|tell|told|describe)(?:s|ing)? (?:\\w+ ){0,3}?why (?:\\w+ ){0,3}?(?:chose|choose|chosen|picked|pick|preferred|decided (?:on|for)) (?:\\w+ ){0,3}?(?:design|architecture|approach|solution|database|structure|library|framework|technology|queue|one)',
  '(?:technical|design|architecture) proposals? (?:(?:is|are|get) )?(?:\\w+ ){0,3}?(?:written|discussed|read|commented|circulated|debated|reviewed)',
  `${EXPLAIN} ${GAP}{0,4}(?:designs|your design|architectures?(?! (?:deliverables|strateg\\w+|teams?|practice|group|standards|office)))|${SAY} ${GAP}{0,5}architectural(?:,? (?:and|or|and/or) \\w+)? (?:design )?(?:problems|concepts|ideas|issues|topics|matters)`,
  '(?:decisions|choices) and (?:document|explain|defend|justify)|(?:discuss|debat)(?:e|es|ing)? (?:(?:\\w+ ){0,3}?(?:technical|architectural) (?:solutions|approaches|alternatives|designs)|(?:the |our |system |software )?architectures?(?! (?:teams?|deliverables|office)))',
  '(?:decisions?|choices?|reasons) (?:\\w+ ){0,4}(?:are|is|get|were) (?:written (?:down|up)|documented|explained|debated|discussed)',
  'input (?:on|into|to) (?:[\\w-]+ ){0,3}?(?:architecture|architectural|design)(?: and \\w+)? (?:decisions?|choices?)|technical discussions? and (?:architecture|architectural|design) decisions?|implications of (?:\\w+ ){0,3}?(?:design|architecture|architectural) (?:choices?|decisions?)|(?:communicat|explain|present|defend|justif|argue)(?:e|es|ing|s|ed|y|ies)? (?:both sides of )?(?:a|the|your|our) (?:\\w+ )?(?:design|architecture)(?! (?:team|system))|call(?:s|ing)? (?:out )?(?:the )?trade ?offs?',
  'lay(?:ing)? ?out (?:the )?(?:designs?|architectures?)|whiteboard(?:ing|s)? (?:\\w+ ){0,2}(?:architectures?|designs?)|discussions? (?:for|on|about|around|of) (?:the |our )?(?:technical solutions?|architecture|(?:system|software|technical) designs?(?! patterns?))|(?:walk|take)(?:s|ing)? (?:the team|us|others|colleagues|your team) through (?:the|your|a) design|poke holes in (?:the|our|your) (?:architecture|designs?)',
  '(?:justif|explain|argue|say|defend)(?:y|ies|s|ing)? why (?:an? )?(?:\\w+ ){1,3}?(?:and not|rather than|instead of|over)|technical proposals? (?:[\\w,]+ ){0,6}?(?:engineers?|engineering|teams?|peers|colleagues|architects?|discuss\\w*|defend\\w*)|(?:sketch|draw|outlin|discuss)\\w* (?:\\w+ ){0,3}?(?:architectures?|systems?|designs?) (?:\\w+ )?on (?:an? |the )?(?:(?:white)?board|napkin|flip ?chart|piece of paper|sheet of paper)|(?:lead|participat|facilitat|run|host|take part)\\w* (?:[\\w,]+ ){0,4}?(?:design|architecture) sessions?|(?:creat|writ|produc|prepar|draft)\\w* (?:\\w+ ){0,3}?solution designs?|document(?:s|ing)? (?:[\\w,]+ ){0,3}?(?:designs|design choices)(?! (?:systems?|patterns|and processes))|design,? (?:and )?technical spec(?:s|ifications?)',
  '(?:discuss|debat|critiqu)\\w* (?:our |your |the |new |each )?designs? (?:in the open|openly|together|before|with (?:\\w+ )?(?:team|engineers|colleagues|peers))|(?:communication|explanation|discussion|presentation|articulation|justification|documentation|exposition|defen[cs]e) of (?:\\w+ ){0,2}?(?:design|architecture|architectural|technical|engineering) (?:decisions?|choices?|trade ?offs|rationales?|reasoning|options|alternatives)|(?:architecture|design)s? and (?:defend|explain|justify) (?:it|them)|reason(?:s|ing)? (?:out loud |aloud |clearly |well )?about (?:\\w+ ){0,3}?(?:architectures?|designs)',
  'why an? (?:\\w+ )?(?:design|architecture) (?:works|holds|fails|breaks)|(?:explain|articulat|say|justif|argue)\\w* why (?:\\w+ ){1,2}(?:should|is|was|gets?|has to) (?:be )?(?:built|designed|structured|modelled|modeled)|(?:decisions?|choices?),? (?:and|with|along with|together with) (?:the|its|their|our) (?:\\w+ )?(?:reasons|reasoning|rationale)(?! (?:to|for (?:hir|reject|dismiss|sanction))\\w*)|decisions? (?:are|is|get) (?:made|taken|recorded|captured) in writing|diskut\\p{L}* (?:\\p{L}+ )?(?:entwürfe|architekturen?|softwaredesign)',
  '(?:uzasadni|wyjaśni|dokument|opis|objaśni)\\p{L}* (?:\\p{L}+ ){0,4}?decyzj\\p{L}+ (?:architekt|techn|projekt)\\p{L}+|(?:motiv|spieg|giustific|document|illustr)\\p{L}* (?:\\p{L}+ ){0,3}?(?:scelte|decisioni) (?:architettural|progettual|tecnic|di )\\p{L}*|(?:justific|explic|document|argument|defend|fundament|sustent)\\p{L}* (?:\\p{L}+ ){0,3}?(?:decisiones|decisões|escolhas|elecciones) (?:de (?:arquite[ct]+ura|diseño|design|projeto)|t[ée]cnicas|arquite[ct]+[óôo]nicas|arquite[ct]+urales|arquiteturais)|(?:vysvětl|zdůvodn|dokument|obháj|odôvodn)\\p{L}* (?:\\p{L}+ ){0,3}?(?:architektonick|technick)\\p{L}+ rozhodnut\\p{L}+',
  '(?:begründ|erklär|dokument|diskut|erläuter)\\p{L}*(?: \\p{L}+){0,4} architektur ?entscheidungen|architektur ?entscheidungen (?:\\p{L}+ ){0,4}(?:begründ|erklär|dokument|diskut|erläuter)\\p{L}*|(?:dokumentation|begründung) (?:von|der) architektur ?entscheidungen|architectuur ?(?:keuzes?|beslissingen) (?:\\p{L}+ ){0,3}(?:uitleggen|onderbouwen|vastleggen|vast)|(?:technische|architectuur|technologie) ?keuzes? (?:\\p{L}+ ){0,3}(?:uit|uitleggen|toelichten|onderbouwen)|architekturdokument\\p{L}*',
  "architectuurdocument\\p{L}*|(?:documents?|dossiers?) d[’']architecture|entwurfsdokumente?|designdokumente?|(?:expliqu|justifi|argument|défend|document)\\p{L}* (?:[\\p{L}’']+ ){0,5}choix (?:d[’']architecture|techniques)|(?:document|explic|justific)\\p{L}* (?:\\p{L}+ ){0,3}decisiones de arquitectura|decyzji architektonicznych|compromessi architetturali|documents? de conception (?:logicielle?|technique|détaillée?)",
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
const TECHS =
  '(?:postgres\\w*|mysql|mongo\\w*|redis|kafka|rabbitmq|kubernetes|django|flask|fastapi|graphql|rest|grpc|n?o?sql|rust|python|react|micro ?services?|monoliths?|event sourcing|spark|airflow|celery|dynamodb|cassandra|serverless|event driven \\w+|message queues?)';
/** Of what is built: behind "decisions on". */
const MATTER =
  '(?:architecture|(?:(?:system|software|technical|api) )?design|technology|tooling|frameworks?|the stack)';
const PAPER =
  '(?:(?:tech|technical|engineering|architecture)(?: design)? (?:specs?|specifications?|briefs?|plans?|memos?|write ?ups?|one ?pagers?|proposals?|rfcs?)|design (?:memos?|notes?|write ?ups?|one ?pagers?|docs?|documents?|proposals?|specs?)|written (?:technical |system |software )?designs?|adrs|rfcs)';
const PASSED_ROUND =
  '(?:discussed|debated|circulated|argued (?:over|about)|torn apart|picked apart|taken apart|challenged|commented on|critiqued|shared|agreed|read|signed off|approved|reviewed)(?! by (?:another (?:team|department)|other (?:teams|departments)|clients?|customers?|consultants|architects|the (?:architects|client|customer)))';
/** Further ways of saying the same, plain enough to stand alone. */
export const FURTHER = phrases([
  // Papers that go round.
  `${PAPER} (?:is|are|gets?|has|have|must|should) (?:\\w+ ){0,3}?${PASSED_ROUND}`,
  'proposals (?:are|get) (?:\\w+ ){0,2}?(?:(?:commented on|discussed|reviewed|read)[^.;]{0,40} (?:engineers?|engineering|coding|code|architects?|developers)|circulated|argued (?:over|about)|torn apart|picked apart|debated|challenged|critiqued)',
  '(?:think|thinking|argue|decide|debate|work|reason|plan|sketch|design|settle|agree)(?:s|ing)? (?:\\w+ ){0,5}?(?:on paper|in prose)',
  '(?:on paper|in writing|in prose|whiteboard\\w*|in an? (?:\\w+ )?doc(?:ument)?|written (?:down|up|out)|diagrams?|written plan|written proposal)[^.;]{0,30} (?:before|prior to|ahead of) (?:\\w+ ){0,4}?(?:code|coding|builds?|building|built|implement\\w*|editor|keyboard|ide|programming|starts? work)',
  '(?:rfcs?|adrs?|design docs?|docs?|documents?|proposals?|papers?|write ?ups?|specs?|memos?)(?: comes?| goes)? first,? (?:and |then |the )*(?:code|coding|implement\\w*|build|pull requests?)',
  '(?:starts?|starting|begins?|beginning|kicks? off|precede[ds]?|opens?) (?:out )?(?:with|as|in|by|from) (?:an? |writing an? )?(?:short |brief |written |lightweight |small )?(?:design (?:notes?|write ?ups?)|technical (?:briefs?|proposals?|plans?|notes?|papers?|write ?ups?)|tech (?:briefs?|specs?|plans?|notes?)|one ?pagers?|design (?:docs?|sketch(?:es)?)|written (?:designs?|proposals?|plans?))',
  '(?:publish|writ|post|share|circulat|draft|keep|present|comment on|read|review)(?:e|es|s|ing)? (?:\\w+ ){0,2}?(?:(?:design|architecture|architectural) (?:notes?|memos?|papers?|write ?ups?|essays?|blueprints?|proposals?)|technical (?:memos?|write ?ups?|blueprints?|rationales?))(?! (?:for|to) (?:clients?|customers?))',
  '(?:writ(?:es?|ing|ten)|wrote) up (?:the|your|their|our|an?|each|every) (?:\\w+ )?(?:approach|solution|design|options|architecture)|(?:technical|architectur\\w+|design) (?:approach(?:es)?|ideas?|options?|directions?) (?:\\w+ ){0,2}?(?:in|as|through|via) (?:an? )?(?:\\w+ )?(?:one ?pagers?|papers?|memos?|documents?|docs|prose|notes?|writing)',
  'technical proposals? (?:\\w+ )?(?:are|is) (?:\\w+ )?(?:prose|documents?|papers?|public|open|published)|(?:design|architecture) walk ?throughs?|tech(?:nical)? spec(?:ification)? (?:reviews?|discussions?)|(?:present|pitch|defend|explain|discuss)\\w* (?:\\w+ ){0,2}?(?:software|system|technical) design (?:concepts?|ideas?|options?|proposals?)|technical blueprints?[^.;]{0,40} (?:talk|walk|explain|present|defend|discuss)\\w*',
  // Papers on how it is built and why.
  '(?:papers?|documents?|notes?|memos?|essays?|write ?ups?|pages|posts|docs) (?:that |which |to )?(?:explain|describ|set|lay|show|argu|justif|tell|say|stat|record)\\w* (?:out )?(?:\\w+ ){0,3}?(?:how|why) (?:(?:\\w+ ){0,4}?(?:it|everything) (?:is|was) (?:\\w+ )?(?:structured|designed|put together|architected)|[\\w’]+ ){0,3}?(?:systems?|services?|software|components?|platform|architecture|pipelines?|modules|back ?end|codebase) (?:\\w+ ){0,3}?(?:structured|designed|built|works?|fits?|organi[sz]ed|put together|interacts?|looks?|(?:that|this|the) way)',
  '(?:papers?|documents?|docs?|notes?|memos?|pages?|write ?ups?|proposals?) (?:that |which )?(?:set|lay|spell|nam|list|weigh|compar|explain|argu)\\w* (?:out )?(?:\\w+ ){0,3}?(?:technical|architectur\\w+|design|engineering) (?:options|alternatives|approaches|choices|decisions|trade ?offs)|how (?:[\\w’]+ ){1,4}?(?:structured|designed|architected|modelled),? and why',
  '(?:shap|decid|propos|influenc|driv|agree|align|lead|argu)\\w* (?:[\\w,]+ ){0,5}?(?:through|via) (?:\\w+ )?(?:rfcs?|adrs?|design docs?)',
  '(?:one|two|three|four|five|six) page (?:technical|design|architecture|engineering|written) (?:\\w+ )?(?:memos?|documents?|docs?|proposals?|papers?|narratives?|notes?|write ?ups?)',
  '(?:technical|design|decision) memos?(?=,? (?:[\\w,]+ ){0,4}?(?:debat|discuss|decision|before|design|engineers|architecture|read))|design (?:write ?ups?|one ?pagers?)',
  'decision records?(?! (?:of|keeping|for) )|decision logs?[^.;]{0,60} why|design (?:decision )?logs?',
  'written (?:technical |engineering |architecture |system |software )(?:plans?|designs?|reasoning|rationale|arguments?|case)|written designs?(?! (?:tests?|thinking|systems?))',
  'written (?:list|comparison|record|analysis) of (?:\\w+ ){0,3}?(?:options|alternatives|approaches|designs?|(?:technical|design|architecture|our|key) decisions?)',
  '(?:software|system|systems|solution|technical|application|platform) architecture (?:documents?|docs?|descriptions?|papers?|notes?|memos?|briefs?|write ?ups?)|architecture (?:docs?|notes|memos?)|c4 models?',
  'document(?:s|ing)? (?:the |our )?(?:software|solution|application) design(?! (?:systems?|patterns?))',
  'well documented (?:(?:solution|software|system|service|application) )?(?:architectures?|(?:system|software|solution|technical) designs?|(?:design|technical) (?:decisions|choices))',
  'communication,? (?:\\w+ ){0,2}?of (?:\\w+ ){0,3}?(?:technical proposals|(?:system|software|technical) designs|architectures?)',
  '(?:designs?|architectures?|technical decisions?) (?:\\w+ )?(?:in writing|on paper|written (?:down|up))(?! (?:standards|code))|(?:agree|decide)\\w* (?:on |upon )?(?:the |a |our |every )?(?:\\w+ )?designs? (?:\\w+ ){0,2}?before',
  // Reasons told and kept.
  `${RECORDING} (?:our |the |all |every |each |your |key |major ){0,2}(?:architectur(?:e|al)|design|technical) (?:and \\w+ )?(?:decisions?|choices?|reasoning|rationale)`,
  '(?:architectures?|(?:system|software|technical|api) (?:designs?|directions?|questions|matters|approach(?:es)?)) (?:is|are|gets?|being|be) (?:\\w+ ){0,3}?(?:discussed|debated|argued|challenged|critiqued|questioned|talked (?:over|through)|settled|thrashed out|hammered out|sketched|whiteboarded|explained|justified|defended|written (?:up|down|out)|decided (?:together|in writing|in the open|openly))(?! (?:by|with) (?:another|other|(?:our |the )?(?:clients?|customers?|architects)))',
  '(?:architectur(?:e|al)|design|technical|engineering) (?:and \\w+ )?(?:decisions?|choices?) (?:are|is|get|gets|being|be) (?:\\w+ ){0,2}?(?:backed|weighed|talked (?:over|through)|reasoned|argued over|logged|recorded|captured|noted|debated|argued|discussed|explained|justified|questioned|challenged|documented|written)',
  `${TELL} (?:[\\w’']+ ){0,5}?why (?:[\\w’']+ ){1,4}?(?:technical|technology|design|architectur\\w+|technological) (?:\\w+ )?(?:was|were|is|are) (?:taken|chosen|made|picked|selected|rejected|preferred|adopted)`,
  `why (?:we|you|one|they|the team|somebody|someone) (?:\\w+ )?${CHOSE} (?:[\\w+#.’']+ ){1,4}?(?:over|rather than|instead of|and not|for (?:this|that|an?|the|our) (?:\\w+ )?(?:service|queue|job|system|workload|store|api|pipeline|cache|problem|use case|component))`,
  'why (?:that|this|the|your|our|an?|one) (?:\\w+ )?(?:architecture|design|database|schema|data model|queue|framework) (?:and not|rather than|was (?:chosen|picked|right)|over|instead of|is (?:right|the right|better|wrong)|fits|suits|beats|costs|scales|holds|fails|breaks|wins)',
  'why we went (?:with|for)|note down why',
  `${REASON} behind (?:[\\w’']+ ){0,3}?(?:designs?(?! (?:systems?|thinking))|architectur\\w+|technical (?:decisions?|choices?|direction|approach\\w*|solutions?)|engineering decisions?|technology choices?|tech stack|design decisions|refactor\\w+|rewrites?)`,
  `${DESIGN}[^.;]{0,40} and (?:the |its |their |your )?${REASON} (?:behind|for) (?:it|them|that|those|each)`,
  `(?:the|your|our|its|their|a|an|each|any) (?:\\w+ )?${DESIGN} and (?:why (?:it|they|you|we)|what (?:it|they|each) costs?|what (?:was|you) (?:gave|given) up)`,
  `${DESIGN}[^.;]{0,30} (?:open|honest) about (?:the |their |its )?${WEAKNESS}`,
  '(?:architecture|architectural choice|design decision|design) (?:is|are|involves?|means?) (?:always |all )?(?:an? |about )?(?:compromises?|trade ?offs?)|(?:architectural|design|technical) compromises',
  '(?:set|lay|spell|explain|share|write)(?:s|ing)? (?:out |down )?(?:the |your |our )?(?:\\w+ )?(?:technical|architectural|engineering|design) (?:reasoning|rationale|arguments)',
  '(?:captur|describ|explain|outlin)(?:e|es|s|ing) (?:the |a |our |your )(?:proposed )?technical (?:approach|design)(?! (?:of|for) (?:customers?|clients?))',
  '(?:account for|answer for|stand (?:by|behind|up for)|back up|speak to|vouch for|(?:questioned|challenged|quizzed|grilled) (?:on|about|over)|questions (?:on|about)) (?:the|your|its|their|our) (?:\\w+ ){0,2}?(?:designs?(?! (?:team|system|process|changes))|architectures?|(?:technical|design|architectural|engineering) (?:choices|decisions|approach\\w*))(?= (?:of (?:your|the|our) (?:services?|systems?|software|code)|and|to|in|with|before|when|as)|[,.;]|$)',
  '(?:(?:system|software|technical) designs?|designs|architectures?|technical (?:choices|decisions)) (?:challenged|questioned|critiqued|debated|picked apart|torn apart|argued over|discussed|marked up)',
  '(?:design|architectur(?:e|al)|technical|engineering) (?:rationales?|reasoning)(?= (?:and|to|in|with|for|behind|clearly)|[,.;]|$)',
  '(?:defend|justif|argue for|explain|advocate|recommend|champion|make the case for|arguing for)(?:s|y|ies|ying|ing)? (?:\\w+ ){0,2}?(?:approach|design|architecture|solution|technology|framework|database|stack|option|pattern|tool|technique|library|structure) (?:over|against|rather than|instead of|versus) (?:another|the others?|others|alternatives|its|any other|one|the alternatives?)',
  "(?:discuss|explain|describe|walk|present|talk|defend|show)(?:s|ing)? (?:\\w+ ){0,2}?(?:through )?(?:a|the|any|one|some) (?:\\w+ )?(?:systems?|services?|architecture|pipelines?|platform|api|components?) (?:that )?you(?:[’']ve| have)? (?:\\w+ )?(?:designed|built|architected|made|created)[^.;]{0,40} (?:compromis|trade ?off|choices|decisions|why|alternatives|differently|reason)\\w*",
  '(?:reasoned|solid|well made|sound|convincing|clear|written|technical|compelling|coherent|mak(?:e|es|ing) (?:a|the|your)|put the|better|best) (?:case|arguments?) (?:for|against|behind) (?:\\w+ ){0,3}?(?:(?:technical|architectural|design) (?:approach|choices?|direction|decisions?)|architectures?|designs?(?! (?:systems?|thinking))|technolog(?:y|ies)|frameworks?|databases?|micro ?services|monoliths?|rewrites?|refactor\\w*)',
  `why (?:\\w+ ){0,3}?${TECHS} (?:and not|rather than|instead of|over|but not)|(?:argue|arguing|arguments?|case|reasons?|speaks) (?:for or against|for and against|for|against) (?:an? |the )?(?:\\w+ )?${TECHS}`,
  `decisions? (?:on|about|around|regarding|concerning) (?:our |the )?${MATTER}(?! (?:spend\\w*|budgets?|purchas\\w*|invest\\w*))[^.;]{0,50} (?:writ(?:e|ten|ing)|debat\\w+|discuss\\w*|document\\w*|explain\\w*|record\\w*|justif\\w+|argu\\w+|reason\\w*)`,
  `(?:explain|document|justif|defend|record|debat|discuss|articulat|argue)\\w* (?:\\w+ ){0,3}?(?:decisions?|choices?) (?:on|about|around|regarding|concerning|of) (?:our |the )?${MATTER}(?! (?:spend\\w*|budgets?|purchas\\w*|invest\\w*))`,
  '(?:draw|sketch|diagram|whiteboard|discuss|debate|argue|write down|write up)\\w* (?:\\w+ ){0,4}?(?:systems?|architectures?|solutions?|designs?|approach(?:es)?) (?:\\w+ ){0,3}?before (?:\\w+ ){0,2}?(?:build|building|built|code|coding|implement\\w*|writing|programming)',
  "(?:reasons?|reasoning|rationale|arguments?|motivation|justifications?) (?:for|of|behind|against) (?:[\\w’']+ ){0,3}?(?:technical|design|architectur\\w+|technology|engineering) (?:decisions?|choices?|selections?|approach\\w*|direction)",
  '(?:consequences|implications|drawbacks|downsides) (?:\\w+ ){0,4}?(?:before|when) (?:\\w+ )?(?:choos|pick|adopt|select|introduc)\\w+ (?:\\w+ ){0,2}?(?:technolog\\w+|frameworks?|tools?|databases?|library|libraries|architectures?|designs?|patterns?|approach(?:es)?)',
  "(?:compar|weigh|justif|argu|propos|debat|defend|explain)\\w* (?:[\\w’']+ ){0,3}?(?:solutions|approach(?:es)?|options|alternatives|designs?|architectures?) (?:\\w+ ){0,2}?(?:in writing|on paper|in a document|in prose)|(?:write|writing|written) (?:things|it|everything|them) down[^.;]{0,40} (?:designs|design decisions|architecture|technical decisions)",
  '(?:join|follow|hold|open|regular|weekly|public|our|your|healthy|honest) (?:\\w+ )?design discussions?|design discussions? (?:happen|take place|are (?:held|public|open|written))',
  '(?:technical|system|software|solution) designs? and (?:document|write|explain|defend|justif|communicat|record|publish)\\w* (?:it|them)',
  'warum (?:\\p{L}+ ){0,4}?(?:architektur|technologie|entwurf|design|lösung|framework|datenbank)\\p{L}* (?:\\p{L}+ ){0,3}?(?:entschieden|gewählt|gebaut)|(?:ventajas y (?:desventajas|inconvenientes)|vantagens e desvantagens|vantaggi e svantaggi|avantages et (?:les )?inconvénients|vor und nachteile|voor en nadelen|wady i zalety|zalety i wady)(?: [\\p{L}’]+){0,4}? (?:archite[ck]t|arquite[ct]|architett|diseño|entw[uü]rf|ontwerp|technologi|tecnolog|technolog|lösung|soluci)\\p{L}*',
  '(?:set|put|lay|write)(?:s|ting|ing)? (?:it |things )?(?:down )?(?:in writing|on paper|down) (?:how|why) (?:\\w+ ){0,4}?(?:systems?|services?|software|components?|features?|modules?|pipelines?|api) (?:\\w+ )?(?:should|will|would|is|are|works?|fits?)',
  '(?:engineers|developers|programmers|coders|architects) (?:who|that) (?:\\w+ ){0,2}?(?:explain|justify|defend|articulate|argue) (?:\\w+ ){0,2}?(?:choices?|decisions?|designs?|approach\\w*|reasoning|why)',
  '(?:talk|talks|talking|argue|arguing|debate|debating) (?:\\w+ ){0,3}?about (?:\\w+ )?(?:architectures?|(?:system|software|technical) design|design decisions|trade ?offs)(?= (?:and|in|before|openly|with (?:the|your|our|other|fellow|colleagues|peers|engineers))|[,.;]|$)|talk about architecture',
  '(?:account|list|summary|comparison|discussion|analysis) of (?:the |any |all )?(?:\\w+ )?(?:alternatives|options) (?:that )?(?:you|we|they|considered|looked|weighed|rejected|explored)',
  'technical concepts and (?:discuss|present|defend|explain|justif)\\w*|(?:draw(?:s|ing)? up|writ(?:es?|ing)) (?:\\w+ )?(?:technical|architecture|architectural|solution) concepts|architecture (?:papers|briefs)',
  '(?:question|challenge|critique|criticise)s? (?:our|your|their|existing) (?:\\w+ )?(?:architecture|(?:system|software|technical) design|technical (?:choices|decisions))',
  "(?:your|our|each other[’']s|one another[’']s|everyone[’']s) designs? (?:is|are|gets?|be|will be) (?:\\w+ )?(?:picked (?:over|apart)|challenged|discussed|debated|critiqued|questioned|torn apart|commented on)",
  'decisions?[^.;]{0,40} (?:context|reasons) and (?:its |their )?consequences|decisions? (?:\\w+ ){0,2}?(?:in|into|to|next to) (?:the |our |git )?(?:repo|repository|code ?base)',
  '(?:revis|chang|rework|adapt|reconsider|rethink|abandon|defend)\\w* (?:an? |your |their |the )?(?:\\w+ )?(?:designs?|architecture) (?:after|when|if|in the light of|following|under|against) (?:\\w+ ){0,3}?(?:criticism|arguments?|objections?|peers|discussion|scrutiny|questioning|questions)',
  'reason(?:s|ing)? about (?:\\w+,? ){0,3}?(?:scalability|latency|consistency|complexity|maintainability)[^.;]{0,50} (?:design|architect|system|choos|decid)\\w*',
  '(?:solution|system|technical|software) designs? (?:is|are|gets?) (?:\\w+ )?(?:presented|shown|put|brought|taken|submitted) (?:to|before|in front of) (?:\\w+ ){0,2}?(?:peers|team|colleagues|engineers|guild|forum|developers)',
  // Explained to others.
  '(?:designs?|architectures?|architectural \\w+) (?:down )?(?:\\w+ )?(?:into|in|to|using) (?:plain|simple|everyday|layman\\S*|understandable) (?:english|language|words|terms)',
  '(?:talk|walk|take)(?:s|ing)? (?:\\w+ ){1,4}?through (?:the |your |our |a |an |its |their |each )?(?:\\w+ ){0,2}?(?:designs(?! (?:process|system))|design(?= (?:you|and|of|decisions?|choices?|they)|[,.;]|$)|architectures?|trade ?offs?|(?:architecture|system|design) diagrams?)',
  'architecture diagrams? (?:[\\w,]+ ){0,3}?(?:and|to|then|that) (?:\\w+ )?(?:talk|walk|explain|present|discuss|defend|communicate)\\w*',
  '(?:system design|architectures?|designs?),? (?:[\\w,]+ ){0,5}?(?:explain|defend|justify|argue (?:for|about))(?:ing|s)? (?:it|them|its|why)(?= |[,.;]|$)',
  '(?:explain|defend|justify)(?:ing|s)? (?:\\w+ ){0,3}?(?:system|software|solution|technical|platform) (?:designs?|architectures?) (?:on|at|to|and|of|in|clearly|for|with)(?! (?:clients?|customers?|prospects?))',
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
  "why (?:[\\w’']+ ){1,4}?(?:designed|built|build|design|wrote|architected|structured|modelled|implemented) (?:it |them |something |things )?(?:that|this|the) way|why (?:[\\w’']+ )?(?:architecture|design|system|systems) (?:looks?|is|are) (?:the way|like|as)",
  "(?:opinions?|feedback|comments?|commenting) on (?:the |a |your |our )?(?:system designs|technical designs|software designs|(?:other people[’']s|each other[’']s|colleagues[’']|peers[’']|one another[’']s|others[’']) (?:\\w+ )?(?:designs|proposals|architectures?)|design (?:docs?|proposals?|decisions)|architecture (?:proposals?|decisions?))",
  '(?:high level|technical|system|software) designs? and (?:present|share|discuss)\\w* (?:it|them)|designs (?:are|get) (?:peer reviewed|discussed|debated|challenged|critiqued|written (?:down|up))',
  '(?:essays?|write ?ups?|papers|posts|notes) (?:on|of|about) (?:\\w+ ){0,2}?(?:technical|architectur\\w+|design) (?:choices|decisions|trade ?offs)',
  'well (?:argued|reasoned|justified) (?:\\w+ )?(?:technical|architectur\\w+|design) (?:choices?|decisions?|proposals?)',
  `(?:articulat|explain|discuss|describ|weigh|argu)\\w* (?:the )?(?:\\w+ )?${WEAKNESS}(?: and \\w+)? of (?:\\w+ ){0,3}?(?:architectures?|micro ?services|monoliths?|designs|databases|data ?stores)`,
  'propos(?:e|es|ing) (?:\\w+ )?(?:technical |system |software )?designs and (?:gather|get|collect|seek|ask|discuss)\\w*|compar(?:e|es) them and recommend\\w*',
  // Options weighed.
  '(?:set|lay|spell|present|explain|argu|debat|discuss|put)(?:s|ing|ting|e|es)? (?:out |forward )?(?:\\w+ ){0,2}?(?:technical|architectural|architecture|design|engineering) (?:options|alternatives)(?! (?:to|for) (?:clients?|customers?))',
  '(?:technical|architectural|architecture|design|engineering|implementation|solution|technology) (?:options|alternatives|approaches|possibilities),? (?:(?:and|with|along with|together with|including|by|in terms of) )(?:\\w+ ){0,2}?(?:costs?|benefits?|merits?|pros|risks?|drawbacks?|downsides|trade ?offs?|implications|consequences)',
  '(?:software|technical|engineering|architecture|architectural|system|design)[^.;]{0,60} alternatives (?:\\w+ ){0,3}?(?:considered|rejected|weighed|named|listed|examined|explored|discarded|ruled out|dismissed)',
  '(?:weigh|compar|evaluat|assess)(?:e|es|s|ing)? (?:\\w+ ){0,2}?(?:alternative|competing|several|different|candidate|two|multiple) (?:\\w+ )?(?:architectures|(?:system |software |technical )?designs|architectural (?:approaches|options)|(?:database )?schemas)',
  '(?:analy[sz]|evaluat|compar|discuss|weigh)\\w* (?:\\w+ ){0,3}?(?:architectural|architecture) (?:alternatives|options)',
  'compare (?:\\w+ ){0,3}?(?:schemas?|architectures?|designs?|databases?|data models?|technologies) and (?:\\w+ )?(?:spell|lay|say|explain|argue|recommend|justify|name)',
  `(?:set|lay|spell) out (?:the |their )?${WEAKNESS}(?: and \\w+)? (?:of|for) (?:each|both|every (?:option|design|approach))|what each (?:\\w+ ){0,3}?(?:makes? (?:easy|hard)|costs|gives? up)`,
  'monoliths? (?:versus|vs|or) (?:\\w+ )?(?:micro)?services|for and against (?:an? |the )?(?:\\w+ )?(?:micro ?services?|monoliths?|rewrites?|designs?|architectures?)',
  "what (?:are we|we are|we[’']re) giving up",
  'boxes and arrows',
  '(?:explain|defend|justify) (?:your |the |a |our )?(?:choices? of (?:\\w+ )?(?:database|framework|architecture|technology|stack|queue)|(?:database|framework|stack|technology) choices?)',
]);
const PAPERS_ASKED =
  '(?:(?:written|shared|documented|reviewed) (?:\\w+ ){0,2}?(?:designs?|specs?)|written (?:technical|engineering) \\w+|design doc\\w*|(?:tech|technical|design)(?: design)? (?:specs?|plans?|briefs?|notes?|write ?ups?|proposals?)|design reviews?|rfcs?|adrs?|(?:written|agreed) proposals?|architecture reviews?|decision records?|trade ?offs?)';
/** Nothing is built without one: the denial is part of it. */
export const GATE = phrases([
  `(?:no|not|never|nothing|nobody|no one|don[’']t|doesn[’']t|won[’']t|can[’']t|cannot) (?:[\\w’']+ ){0,8}?(?:without|until|unless|before) (?:[\\w’']+ ){0,5}?${PAPERS_ASKED}(?! (?:are|is) (?:rare|not|optional))`,
  "(?:no|not|never|nothing|nobody|no one|don[’']t|doesn[’']t|won[’']t|can[’']t|cannot) (?:[\\w’']+ ){0,8}?(?:without|until|unless|before) (?:[\\w’']+ ){0,4}?(?:papers?|documents?|docs?|memos?|notes?|pages?|write ?ups?|proposals?|writing|written|diagrams?|sketch(?:es|ing)?|discuss\\w*|debat\\w+|weigh\\w*|explain\\w*|argu\\w+|compar\\w+)(?: [\\w’']+){0,5}? (?:designs?|architectur\\w+|technical (?:options|approach\\w*|alternatives|choices|decisions))",
  `(?:nobody|no one|none|never|no (?:\\w+ )?(?:engineer|developer)|don[’']t|doesn[’']t|won[’']t|not) (?:[\\w’']+ ){0,3}?(?:too (?:senior|junior|good|busy|important)|above|exempt|skips?|bypass(?:es)?|escapes?|skimps? on|dispense with|forgo|drop|do without) (?:[\\w’']+ ){0,5}?${PAPERS_ASKED}|but (?:not|never) (?:on |for |the |our )*${PAPERS_ASKED}`,
  "(?:not|isn[’']t|never) (?:merely|just|only|simply|so much) (?:the )?(?:what|how|that)[^.;]{0,50} (?:but|also) (?:also )?(?:the )?why (?:they|you|we|one|it|he|she|the team|something) (?:[\\w’']+ ){0,4}?(?:built|build|designed|design|structured|architected|wrote|modelled|works?|chosen|chose)",
  "(?:isn[’']t|not) (?:\\w+ )?(?:enough|only|just) (?:[\\w’']+ ){0,4}?(?:build|code|built|coding|implement)\\w*[^.]{0,40} (?:why|reason\\w*|trade ?offs?) (?:\\w+ ){0,3}?(?:architecture|design|approach|choices?|decisions?)",
]);
/** Said of other things, too: counts beside words of the craft. */
export const HALF_SAID = phrases([
  `${TELL} (?:[\\w’']+ ){0,5}?why (?:[\\w’']+ ){1,5}?(?:taken|chosen|picked|preferred|rejected|built (?:that|this|the) way)`,
  '(?:thinking|ideas?|plans?) (?:into|down in|on) (?:an? )?(?:\\w+ )?(?:documents?|docs?|writing|paper)',
  'justify (?:your|their) (?:preference|pick|choice|recommendation)s?|explain your (?:pick|choice)s?|(?:tell us|say|explain) why(?=[,.;]|$)',
  'writing culture',
  "what (?:you|we|one|they)(?:[’']d| would| will)? (?:lose|gain|give up|sacrifice) (?:by|when|if) (?:\\w+ )?(?:choos|pick|tak|go|adopt|us|switch)\\w*",
  '(?:write|note|log|record|document|jot)(?:s|ing)? (?:down |up )?(?:\\w+ ){0,3}?(?:decisions?|choices?)[^.;]{0,30} (?:and|with|plus) (?:its|the|their|our|all) (?:\\w+ )?(?:reasons?|reasoning|rationale|arguments|alternatives|context)|write down (?:every|each|all|our|the) (?:\\w+ )?(?:decisions?|choices?)',
  '(?:arguments?|reasoning|reasoned case|case|reasons) (?:\\w+ ){0,6}?(?:beats?|wins?|counts?|outweighs?|than|trumps?|over|not|matters?) (?:\\w+ ){0,4}?(?:seniority|titles?|rank|hierarchy|authority|most)',
  'it depends[^.]{0,60}(?:depends on|explain|then|why)',
  '(?:name|explain|state) (?:the |its |their )?(?:\\w+ )?compromises',
  '(?:options|alternatives|approaches) (?:\\w+ ){0,3}?(?:and|with) (?:an? )?(?:clear |reasoned |written )?(?:recommendations?|reasoning)|recommend\\w* (?:one|an option|an approach) with (?:\\w+ )?reason\\w*',
  '(?:explain|document|record|share|articulat|justif|communicat)\\w* (?:down )?(?:the |your |our |their )?(?:reasons?|reasoning|rationale) (?:behind|for)',
]);
export const CRAFT = phrases([
  '(?:architect(?:ure|ures|ural)|system designs?|software designs?|technical (?:decisions?|choices?|paths?|designs?|plans?|problems?|proposals?|memos?|direction|approach\\w*)|design decisions|design docs?|micro ?services?|monoliths?|schemas?|code ?base|refactor\\w*|technologies|storage engines?|designing (?:\\w+ )?systems|databases?|before (?:building|coding|implementing|we (?:build|code)|writing code)|technical alternatives|code review)',
]);
export const LOOSE = phrases([
  'trade ?offs?',
  '(?:written|(?:one|two|three|short|brief)(?: page)?(?: written)?) (?:reasoning|rationale|proposals?)|(?:speaks?|arguments?|argu(?:e|es|ing)|reasons|case) for and against',
  'trading off',
  'pros and cons',
  '(?:weigh|lay out|laying out|compare|comparing|weighing) (?:\\w+ ){0,3}(?:options|alternatives|approaches)|weigh(?:s|ed|ing)? (?:\\w+ ){1,3}against (?:\\w+ )?(?:cost|latency|speed|complexity|simplicity)|alternativen (?:\\w+ )?ab',
]);
export const REASONED = phrases([
  'pros and cons and (?:recommend|suggest|propos)\\w*',
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
  '(?:rédig\\p{L}*|décision\\p{L}*|entscheidung\\p{L}*|beslissing\\p{L}*|internal(?:ly)?|circulat\\w+|draft\\w*|author(?:ed|ing)|technical|architect\\w*|designs?|engineering|software|discuss\\w*|document\\w*|write|writing|written|decisions?|propos\\w+|review\\w*|insist\\w*|record\\w*|decid\\w+|process|changes|working groups|collaborat\\w+|änderung\\p{L}*|comment\\w*|kommentier\\p{L}*|specs?|before (?:we|you|any|coding)|desarrollo|desenvolvimento|sviluppo|(?:técnic|tecnic|technic|techniq)\\p{L}+)',
]);
export const HOMONYMS = phrases([
  '(?:office|building|interior|landscape|urban|brand|residential|modern) architectures?',
  '(?:stor|manag|archiv|index|hold|search|keep|version|organi[sz])(?:e|es|s) design documents (?:for|of) (?:our |the |\\w+ )?(?:firms|companies|clients|customers|builders|makers|engineers|architects|contractors|manufacturers)|design (?:documents?|docs?|proposals?) (?:for|of|from|by) (?:\\w+ ){0,3}?(?:civil engineers|contractors|construction|architects)',
  "why you(?:[’']d| would)? (?:chose|choose|picked?|prefer) (?:to |for )?(?:us|this (?:company|job|role|career|position|field)|our (?:company|team)|appl\\w+|work\\w*|join\\w*)",
  '(?:ux|ui|ux/ui|ui/ux|product|graphic|interior|visual|game|web|user experience|hardware|pcb|fashion|instructional|creative|learning|experimental|study|trial|brand|mechanical|chip|physical|garment|figma) designs? (?:reviews?|docs?|documents?|discussions?|specs?|proposals?|documentation|critiques?|files?|decisions?|choices?)',
  'secure design reviews?|design reviews? and (?:threat|security)|based on (?:\\w+ )?(?:design|technical) specs?|security architecture (?:reviews?|discussions?)|their pros and cons|rfcs? ?\\((?:maintenance|change|request for change)|rfc ?\\d{3,5}s?|rfcs? ?/ ?dp|rfc (?:way|management|tasks?)|(?:read|reads|reading) (?:\\w+ )?(?:api|technical) specs|trade ?offs? and (?:expected )?returns',
  '(?:sponsored|level \\w+|unsponsored) adrs?|adrs? (?:licen[cs]e|schein|certificate|goods|programmes?|programs?|shares?|(?:and|or|&|/) gdrs?|listing|hotels?|reporting|trading|i+ |level|team)|(?:adverse|alternative|drug|depositary|depository|dangerous)[^.]{0,30} ?\\(?adrs?|(?:rugby|football|club|harbour)[^.]{0,30} rfc|mit adr|adrs? ?\\((?:alternative|average|adverse|american|european)|design (?:documents?|reviews?|specs?) (?:for|of|with) (?:\\w+ ){0,4}?(?:bridges?|roads?|buildings?|schools?|houses|tunnels?|plants?|machines?|furniture)|rfc,? (?:con )?(?:homoclave|curp)|(?:curp|nss|homoclave)[^.]{0,30} rfc|(?:homoclave|curp)',
  '(?:fiscal|budget(?:ary)?|commercial|pric(?:e|ing)|investment|policy|financial|inventory|political|revenue|margin) (?:\\w+ )?trade ?offs?|trade ?offs?,? (?:between|under|across) (?:\\w+ ){0,3}?(?:fiscal|budgets?|pricing|margins?|volume|revenue|growth|profit\\w*|service levels?|inventory|commercial)(?! (?:engines?|services?|systems?|models?|platforms?))',
  'trade ?offs? (?:between|of) (?:\\w+ )?(?:risks?|returns?|yields?|rewards?) (?:and|versus|vs|against) (?:\\w+ )?(?:risks?|returns?|yields?|rewards?)|(?:risk ?/? ?return|risk ?/? ?reward|bias variance|cost of living|work life) trade ?offs?|trade ?offs? between (?:work|life|family|career|these objectives)',
]);

export const UNLESS = phrases([
  '(?:ux|ui|product|graphic|visual|interior|instructional|industrial) (?:design|designers?|fellows?)|design fellows?',
  'figma|interiors?|fittings|landscape (?:architects?|gardens?|design)',
  'between (?:work|family|life|career)',
  '(?:tenders?|rfps?|bids?|pre ?sales|commercial|clients?|customers?)[^.;]{0,60} proposals?|proposals?[^.;]{0,60} (?:tenders?|rfps?|bids?|pre ?sales|clients?|customers?)',
  // Designs of things that are made of metal or medicine.
  '(?:fmea|fem analysis|manufacturing|hardware (?:industry|development)|vlsi|rtl|ppap|drawings|zeichnung\\p{L}*|mechanical|pcb|hardware|test equipment|qms|patient|ctq|consumer safety|engineering data|configuration audits|spatial planning|formulary|apparel|sales collateral|educate customers)',
]);
