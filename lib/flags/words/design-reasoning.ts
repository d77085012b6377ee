import { phrases } from '../../text/phrases.ts';

/** The words of `rules/design-reasoning.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const TECH = '(?:technical|architect(?:ure|ural)|software|systems?|engineering|solution|api|tech)';
const SAY =
  '(?:explain|articulat|justif|communicat|convey|defend|present|reason about|reason through|argue|discuss|debat|document|write (?:up|down)|share|balanc|weigh)(?:e|es|s|ing|y|ies|ying|ed)?';
const EXPLAIN =
  '(?:explain|articulat|justif|communicat|convey|defend|present|reason about|reason through|argue|debat)(?:e|es|s|ing|y|ies|ying|ed)?';
const GAP = "(?:(?!(?:with|ensure|status|progress) )[\\w’',/]+ )";
export const WRITTEN = phrases([
  `(?:${TECH} )?design (?:documents?|docs?|proposals?|specs?|records?|memos?|artifacts?|artefacts?)|(?:design|architecture|architectural)(?:/technical|,? (?:and|&) \\w+)? documentation|documentation (?:of|for|on|about|covering) (?:the |our )?(?:(?:technical|software|systems?|solution|infrastructure|platform) )?(?:architectures?|designs?)(?! (?:teams?|systems?))|document(?:s|ing)? (?:[\\w,]+ ){0,3}?(?:(?:system|software|solution|application|platform) architectures?|design specifications?)`,
  `(?:architecture|architectural|system|engineering) proposals?|${TECH} (?:design )?(?:rfcs?|decision records?|design and specs|designs and specs)`,
  '(?:write|writes|writing|written|create|creating|draft|drafting|author|authoring|produce|producing|review|reviewing)(?: [\\w,]+){0,4},? (?:(?:tech|technical|design|architecture|architectural)(?:/technical)? (?:spec(?:s|ifications?)?|designs)|(?:tech|technical) design)',
  '(?:requests? for comments|architecture decision records?|written (?:technical |engineering |design |architecture )?proposals|one page proposals?|written argument|written down why|write down why|ontwerpdocument\\p{L}*|architekturentwürfe)',
  `${TECH} designs? and spec(?:s|ifications?)|c4 diagrams?|what was weighed|(?:documents?|diagrams?) (?:that |which )?describ(?:e|es|ing) how (?:\\w+ ){0,3}?(?:systems?|software|services?|solutions?|components?) (?:will |should |would )?(?:works?|fits?|interacts?)`,
  `(?:write|writes|writing|written|put|putting) (?:up|down) (?:\\w+ ){0,3}?(?:designs?|options|proposals?|(?:technical|design|architecture) decisions?|reasoning|alternatives)|${TECH} proposals? (?:on paper|in writing)`,
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
  'why (?:an?|the|this) (?:\\w+ )?architecture was chosen|architekturentscheidungen (?:\\p{L}+ ){0,3}in adrs|options and what each (?:\\w+ )?costs?|options and (?:their|the) (?:costs|trade ?offs|pros and cons)',
]);
export const LOOSE = phrases([
  'trade ?offs?',
  '(?:written|(?:one|two|three|short|brief)(?: page)?(?: written)?) (?:reasoning|rationale|proposals?)|(?:speaks?|arguments?|argue|reasons|case) for and against',
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
  '(?:technical|architect\\w*|designs?|engineering|software|discuss\\w*|document\\w*|write|writing|written|decisions?|propos\\w+|review\\w*|record\\w*|decid\\w+|process|changes|working groups|collaborat\\w+|änderung\\p{L}*|comment\\w*|kommentier\\p{L}*|specs?|before (?:we|you|any|coding)|desarrollo|desenvolvimento|sviluppo|(?:técnic|tecnic|technic|techniq)\\p{L}+)',
]);
export const HOMONYMS = phrases([
  '(?:ux|ui|ux/ui|ui/ux|product|graphic|interior|visual|game|web|user experience|hardware|pcb|fashion|instructional|creative|learning|experimental|study|trial|brand|mechanical|chip|physical|garment|figma) designs? (?:reviews?|docs?|documents?|discussions?|specs?|proposals?|documentation|critiques?|files?|decisions?|choices?)',
  'secure design reviews?|design reviews? and (?:threat|security)|based on (?:\\w+ )?(?:design|technical) specs?|security architecture (?:reviews?|discussions?)|their pros and cons|rfcs? ?\\((?:maintenance|change|request for change)|rfc ?\\d{3,5}s?|rfcs? ?/ ?dp|rfc (?:way|management|tasks?)|(?:read|reads|reading) (?:\\w+ )?(?:api|technical) specs|trade ?offs? and (?:expected )?returns',
  '(?:sponsored|level \\w+|unsponsored) adrs?|adrs? (?:licen[cs]e|schein|certificate|goods|programmes?|programs?|shares?|(?:and|or|&|/) gdrs?|listing|hotels?|reporting|trading|i+ |level|team)|(?:adverse|alternative|drug|depositary|depository|dangerous)[^.]{0,30} ?\\(?adrs?|(?:rugby|football|club|harbour)[^.]{0,30} rfc|mit adr|adrs? ?\\((?:alternative|average|adverse|american|european)|design (?:documents?|reviews?|specs?) (?:for|of|with) (?:\\w+ ){0,4}?(?:bridges?|roads?|buildings?|schools?|houses|tunnels?|plants?|machines?|furniture)|rfc,? (?:con )?(?:homoclave|curp)|(?:curp|nss|homoclave)[^.]{0,30} rfc|(?:homoclave|curp)',
  '(?:fiscal|budget(?:ary)?|commercial|pric(?:e|ing)|investment|policy|financial|inventory|political|revenue|margin) (?:\\w+ )?trade ?offs?|trade ?offs?,? (?:between|under|across) (?:\\w+ ){0,3}?(?:fiscal|budgets?|pricing|margins?|volume|revenue|growth|profit\\w*|service levels?|inventory|commercial)(?! (?:engines?|services?|systems?|models?|platforms?))',
  '(?:risk ?/? ?return|risk ?/? ?reward|bias variance|cost of living|work life) trade ?offs?|trade ?offs? between (?:work|life|family|career|these objectives)',
]);

export const UNLESS = phrases([
  '(?:ux|ui|product|graphic|visual|interior|instructional|industrial) (?:design|designers?|fellows?)|design fellows?',
  'figma|interiors?|fittings',
  'between (?:work|family|life|career)',
  '(?:tenders?|rfps?|bids?|pre ?sales|commercial|clients?|customers?)[^.;]{0,60} proposals?|proposals?[^.;]{0,60} (?:tenders?|rfps?|bids?|pre ?sales|clients?|customers?)',
  // Designs of things that are made of metal or medicine.
  '(?:fmea|fem analysis|manufacturing|hardware (?:industry|development)|vlsi|rtl|ppap|drawings|zeichnung\\p{L}*|mechanical|pcb|hardware|test equipment|qms|patient|ctq|consumer safety|engineering data|configuration audits|spatial planning|formulary|apparel|sales collateral|educate customers)',
]);
