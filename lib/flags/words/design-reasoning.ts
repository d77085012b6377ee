import { phrases } from '../../text/phrases.ts';
import { TELL } from './design-reasoning-further.ts';

/** The words of `rules/design-reasoning.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const TECH = '(technical|architect(ure|ural)|software|systems?|engineering|solution|api|tech)';
const SAY =
  '(explain|articulat|justif|communicat|convey|defend|present|reason about|reason through|argue|discuss|debat|document|write (up|down)|share|balanc|weigh)(e|es|s|ing|y|ies|ying|ed)?';
const EXPLAIN =
  '(explain|articulat|justif|communicat|convey|defend|present|reason about|reason through|argue|debat)(e|es|s|ing|y|ies|ying|ed)?';
const GAP = "((?!(with|ensure|status|progress) )[\\w’',/]+ )";
export const WRITTEN = phrases([
  `(${TECH} )?design (documents?|docs?|proposals?|specs?|records?|memos?|artifacts?|artefacts?)`,
  '(design|architecture|architectural)(/technical|,? (and|&) \\w+)? documentations?',
  'documentation (of|for|on|about|covering) ((?!code)[\\w,]+ ){0,3}?(architectures?|designs?)(?! (teams?|systems?|drawings?))',
  'document(s|ing)? (the |our )?(\\w+ )?architectures?(?=,| and|\\.|$)',
  'explain(s|ing)? (a|the|your|our) (\\w+ )?decisions? (crisply|clearly|concisely|in writing)',
  '(design|architecture|architectural)/(design|architecture|architectural) sessions?',
  'document(s|ing)? ([\\w,]+ ){0,3}?((system|software|solution|application|platform) architectures?|design specifications?)',
  `(architecture|architectural|system|engineering) proposals?|${TECH} (design )?(rfcs?|decision records?|design and specs|designs and specs)`,
  '(writ(es?|ing|ten)|creat(es?|ing)|draft(s|ing)?|author(s|ing)?|produc(es?|ing)|review|reviewing|own(s|ing)?|publish(es|ing)?|circulat(es?|ing)|compos(es?|ing)|shepherd(s|ing)?|put(s|ting)? together)( [\\w,]+){0,4},? ((tech|technical|design|architecture|architectural)(/technical)? (spec(s|ifications?)?|designs)|(tech|technical) design)',
  '(requests? for comments|architecture decision records?|written (technical |engineering |design |architecture )?proposals|one page proposals?|written argument|written down why|write down why|ontwerpdocument~|architekturentwürfe)',
  `${TECH} designs? and spec(s|ifications?)|c4 diagrams?|what was weighed`,
  '(documents?|diagrams?) (that |which )?describ(e|es|ing) how (\\w+ ){0,3}?(systems?|software|services?|solutions?|components?) (will |should |would )?(works?|fits?|interacts?)',
  '(write|writes|writing|written|put|putting) (up|down) (\\w+ ){0,3}?(designs?|architectures?|options|proposals?|(technical|design|architecture) decisions?|reasoning|alternatives)',
  `${TECH} proposals? (on paper|in writing)`,
  '(writ(es?|ing)|draft(s|ing)?|author(s|ing)?|review(s|ing)?|respond(s|ing)? to|comment(s|ing)? on|discuss|contribut(es?|ing) to|read|reading|publish(es|ing)?|circulat(es?|ing)|internal|open|lightweight|team|our|post(s|ing)?|rais(es?|ing)|via|through)( (and|or|,|\\w+ (to|on))){0,3} rfcs',
  '(review|reviewing|discuss|comment(ing)? on|respond(ing)? to|(write|writing) (and|&) review(ing)?) technical proposals',
  '(rfcs?|adrs?) for (anything|all|every|each|larger?|bigger|any|changes)|(keep|keeps|write|record|maintain)s? adrs',
  'adrs? (live |sit |are |stay |kept |stored )?(in|next to|beside|alongside) (the|our|git|every|each|code)',
  'rfc (archive|culture|template|discussions?|repo(sitory)?)|(accepted|rejected|pending|past|hotly debated) rfcs',
  '(short |written |two page |one page )?technical proposals?,? (\\w+ )?([\\w,]+ ){0,4}?(that|anyone|everyone|colleagues|engineers)',
  '(document|write|prepare|produce|maintain|create|draft)(s|ing)? (\\w+ ){0,2}?(technical )?(solution designs?|architecture descriptions?)',
  '(one|two) ?-? ?page(r|rs)? (memo|design|proposal)s?',
]);
export const SPOKEN = phrases([
  '(problem|context|situation)(,| and)? (the |its |our )?(options|alternatives)(,| and) (\\w+ ){0,6}?(gives? up|lose|costs?|drawbacks|consequences|decision|trade ?offs?|choice)',
  'argu(e|ing) about (\\w+ ){0,3}?(design|architecture)',
  '(alternatives|options|designs?|approaches|choices|architectures) ((that )?(you|we|they|were|was|it) )?(have )?(\\w+ )?(rejected|turned down|discarded|dismissed|decided against|ruled out)',
  '(rejected|discarded|dismissed|considered) (alternatives|designs|approaches|options|architectures)|alternatives considered',
  `${TECH} design(/architecture| and architecture| or architecture)? (discussions?|conversations?|debates?)`,
  `${TECH}? ?design(/architecture|/code| and architecture| or architecture| and code)? reviews?`,
  'design(/architecture| and architecture| or architecture) (discussions?|conversations?|debates?)',
  '(lead|leading|drive|driving|facilitat\\w+|participat\\w+ in|take part in|(code|peer) reviews?,? (and |or )?) ?(\\w+ ){0,2}design (discussions?|conversations?|debates?)',
  '(code|peer) and design reviews?|design and code reviews?',
  '(architecture|architectural)(/design| and design| or design)? (discussions?|reviews?|conversations?|debates?)',
  `${SAY},? ${GAP}{0,6}(design|architecture|architectural|technical|engineering) (\\w+ )?(decisions?|choices?|trade ?offs?|reasoning|rationale)`,
  '(explain|say|show|argue|justify|defend|tell|told|describe)(s|ing)? (\\w+ ){0,3}?why (\\w+ ){0,3}?(chose|choose|chosen|picked|pick|preferred|decided (on|for)) (\\w+ ){0,3}?(design|architecture|approach|solution|database|structure|library|framework|technology|queue|one)',
  '(technical|design|architecture) proposals? ((is|are|get) )?(\\w+ ){0,3}?(written|discussed|read|commented|circulated|debated|reviewed)',
  `${EXPLAIN} ${GAP}{0,4}(designs|your design|architectures?(?! (deliverables|strateg\\w+|teams?|practice|group|standards|office)))`,
  `${SAY} ${GAP}{0,5}architectural(,? (and|or|and/or) \\w+)? (design )?(problems|concepts|ideas|issues|topics|matters)`,
  '(decisions|choices) and (document|explain|defend|justify)',
  '(discuss|debat)(e|es|ing)? ((\\w+ ){0,3}?(technical|architectural) (solutions|approaches|alternatives|designs)|(the |our |system |software )?architectures?(?! (teams?|deliverables|office)))',
  '(decisions?|choices?|reasons) (\\w+ ){0,4}(are|is|get|were) (written (down|up)|documented|explained|debated|discussed)',
  'input (on|into|to) ([\\w-]+ ){0,3}?(architecture|architectural|design)( and \\w+)? (decisions?|choices?)',
  'technical discussions? and (architecture|architectural|design) decisions?',
  'implications of (\\w+ ){0,3}?(design|architecture|architectural) (choices?|decisions?)',
  '(communicat|explain|present|defend|justif|argue)(e|es|ing|s|ed|y|ies)? (both sides of )?(a|the|your|our) (\\w+ )?(design|architecture)(?! (team|system))',
  'call(s|ing)? (out )?(the )?trade ?offs?',
  '(lay(s|ing)? |laid |to lay ?)out (the )?(designs?|architectures?)|whiteboard(ing|s)? (\\w+ ){0,2}(architectures?|designs?)',
  'discussions? (for|on|about|around|of) (the |our )?(technical solutions?|architecture|(system|software|technical) designs?(?! patterns?))',
  '(walk|take)(s|ing)? (the team|us|others|colleagues|your team) through (the|your|a) design',
  'poke holes in (the|our|your) (architecture|designs?)',
  '(justif|explain|argue|say|defend)(y|ies|s|ing)? why (an? )?(\\w+ ){1,3}?(and not|rather than|instead of|over)',
  'technical proposals? ([\\w,]+ ){0,6}?(engineers?|engineering|teams?|peers|colleagues|architects?|discuss\\w*|defend\\w*)',
  '(sketch|draw|outlin|discuss)\\w* (\\w+ ){0,3}?(architectures?|systems?|designs?) (\\w+ )?on (an? |the )?((white)?board|napkin|flip ?chart|piece of paper|sheet of paper)',
  '(lead|participat|facilitat|run|host|take part)\\w* ([\\w,]+ ){0,4}?(design|architecture) sessions?',
  '(creat|writ|produc|prepar|draft)\\w* (\\w+ ){0,3}?solution designs?',
  'document(s|ing)? ([\\w,]+ ){0,3}?(designs|design choices)(?! (systems?|patterns|and processes))',
  'design,? (and )?technical spec(s|ifications?)',
  '(discuss|debat|critiqu)\\w* (our |your |the |new |each )?designs? (in the open|openly|together|before|with (\\w+ )?(team|engineers|colleagues|peers))',
  '(communication|explanation|discussion|presentation|articulation|justification|documentation|exposition|defen[cs]e) of (\\w+ ){0,2}?(design|architecture|architectural|technical|engineering) (decisions?|choices?|trade ?offs|rationales?|reasoning|options|alternatives)',
  '(architecture|design)s? and (defend|explain|justify) (it|them)',
  'reason(s|ing)? (out loud |aloud |clearly |well )?about (\\w+ ){0,3}?(architectures?|designs)',
  'why an? (\\w+ )?(design|architecture) (works|holds|fails|breaks)',
  '(explain|articulat|say|justif|argue)\\w* why (\\w+ ){1,2}(should|is|was|gets?|has to) (be )?(built|designed|structured|modelled|modeled)',
  '(decisions?|choices?),? (and|with|along with|together with) (the|its|their|our) (\\w+ )?(reasons|reasoning|rationale)(?! (to|for (hir|reject|dismiss|sanction))\\w*)',
  'decisions? (are|is|get) (made|taken|recorded|captured) in writing|diskut~ (@ )?(entwürfe|architekturen?|softwaredesign)',
  '(uzasadni|wyjaśni|dokument|opis|objaśni)~ (@ ){0,4}?decyzj@ (architekt|techn|projekt)@',
  '(motiv|spieg|giustific|document|illustr)~ (@ ){0,3}?(scelte|decisioni) (architettural|progettual|tecnic|di )~',
  '(justific|explic|document|argument|defend|fundament|sustent)~ (@ ){0,3}?(decisiones|decisões|escolhas|elecciones) (de (arquite[ct]+ura|diseño|design|projeto)|t[ée]cnicas|arquite[ct]+[óôo]nicas|arquite[ct]+urales|arquiteturais)',
  '(vysvětl|zdůvodn|dokument|obháj|odôvodn)~ (@ ){0,3}?(architektonick|technick)@ rozhodnut@',
  '(begründ|erklär|dokument|diskut|erläuter)~( @){0,4} architektur ?entscheidungen',
  'architektur ?entscheidungen (@ ){0,4}(begründ|erklär|dokument|diskut|erläuter)~',
  '(dokumentation|begründung) (von|der) architektur ?entscheidungen',
  'architectuur ?(keuzes?|beslissingen) (@ ){0,3}(uitleggen|onderbouwen|vastleggen|vast)',
  '(technische|architectuur|technologie) ?keuzes? (@ ){0,3}(uit|uitleggen|toelichten|onderbouwen)|architekturdokument~',
  "architectuurdocument~|(documents?|dossiers?) d[’']architecture|entwurfsdokumente?|designdokumente?",
  "(expliqu|justifi|argument|défend|document)~ ([\\p{L}’']+ ){0,5}choix (d[’']architecture|techniques)",
  '(document|explic|justific)~ (@ ){0,3}decisiones de arquitectura|decyzji architektonicznych|compromessi architetturali',
  'documents? de conception (logicielle?|technique|détaillée?)',
  '(articulate|explain|say|tell (us|the team)|argue|justify|show)( \\w+){0,2} why you (would |have |had )?(choose|chose|pick|picked|prefer|use|used|made|built)',
  'what you (chose|picked|built),? (and )?what you (gave up|left out|rejected|lost)',
  'justif(y|ies|ying) (the |your )?(chosen|recommended|preferred|selected) (option|architecture|design|approach|one)',
  'walk (us|the team|others) through (a|the|your|one) (\\w+ )?(system|architecture|design) (that )?you',
  "why you([’']d| would) (choose|pick|use|prefer)|(set out|lay out|weigh up) (the )?options (\\w+ ){0,4}?(pros and cons|costs?|risks?)",
  '(short |brief |written )?tech(nical)? spec first|defend (your|the) recommendation',
  "written comparison of (\\w+ ){0,4}?(ways|options|approaches|designs)|why we[’']?d? (would )?(build|do|solve|design) it (this|that) way",
  'log of (technical|design|architecture) (choices|decisions)|(architecture|architectural|technical|design) decision logs?',
  'schreib~ auf,? welche (alternativen|möglichkeiten|optionen)',
  '(weigh|weighing|weighs) (latency|cost|accuracy|consistency|complexity|speed|performance) against',
  'why (an?|the|this) (\\w+ )?architecture was chosen|architekturentscheidungen (@ ){0,3}in adrs|options and what each (\\w+ )?costs?',
  'options and (their|the) (costs|trade ?offs|pros and cons)',
]);
const PAPERS_ASKED =
  '((written|shared|documented|reviewed) (\\w+ ){0,2}?(designs?|specs?)|written (technical|engineering) \\w+|design doc\\w*|(tech|technical|design)( design)? (specs?|plans?|briefs?|notes?|write ?ups?|proposals?)|design reviews?|rfcs?|adrs?|(written|agreed) proposals?|architecture reviews?|decision records?|trade ?offs?)';
/** Nothing is built without one: the denial is part of it. */
export const GATE = phrases([
  'no (rfc|adr|design (doc|document|note)),? (then )?no (new )?(project|service|feature|start|code|build|budget|merge|table|system)',
  `(no|not|never|nothing|nobody|no one|don[’']t|doesn[’']t|won[’']t|can[’']t|cannot) ([\\w’']+ ){0,8}?(without|until|unless|before) ([\\w’']+ ){0,5}?${PAPERS_ASKED}(?! (are|is) (rare|not|optional))`,
  "(no|not|never|nothing|nobody|no one|don[’']t|doesn[’']t|won[’']t|can[’']t|cannot) ([\\w’']+ ){0,8}?(without|until|unless|before) ([\\w’']+ ){0,4}?(papers?|documents?|docs?|memos?|notes?|pages?|write ?ups?|proposals?|writing|written|diagrams?|sketch(es|ing)?|discuss\\w*|debat\\w+|weigh\\w*|explain\\w*|argu\\w+|compar\\w+)( [\\w’']+){0,5}? (designs?|architectur\\w+|technical (options|approach\\w*|alternatives|choices|decisions))",
  `(nobody|no one|none|never|no (\\w+ )?(engineer|developer)|don[’']t|doesn[’']t|won[’']t|not) ([\\w’']+ ){0,3}?(too (senior|junior|good|busy|important)|above|exempt|skips?|bypass(es)?|escapes?|skimps? on|dispense with|forgo|drop|do without) ([\\w’']+ ){0,5}?${PAPERS_ASKED}`,
  `but (not|never) (on |for |the |our )*${PAPERS_ASKED}`,
  "(systems?|architectures?|designs?|services?|solutions?|software|technical)[^.;]{0,80} (roads?|paths?|routes?|options?|alternatives?|choices|designs?|solutions?|ways?|forks?) (that )?(you|we|they|one) (did not|didn[’']t|never|chose not to|decided not to) (take|took|go|went|choose|chose|pick|picked|build|built|follow|followed|pursue|pursued)",
  "(not|isn[’']t|never) (merely|just|only|simply|so much) (the )?(what|how|that)[^.;]{0,50} (but|also) (also )?(the )?why (they|you|we|one|it|he|she|the team|something) ([\\w’']+ ){0,4}?(built|build|designed|design|structured|architected|wrote|modelled|works?|chosen|chose)",
  "(isn[’']t|not) (\\w+ )?(enough|only|just) ([\\w’']+ ){0,4}?(build|code|built|coding|implement)\\w*[^.]{0,40} (why|reason\\w*|trade ?offs?) (\\w+ ){0,3}?(architecture|design|approach|choices?|decisions?)",
]);
/** Said of other things, too: counts beside words of the craft. */
export const HALF_SAID = phrases([
  "(explain|say|tell|show|describ|articulat|justif|know|not|writ)(e|es|s|ing|y|ies)? ([\\w’']+ ){0,4}?what (you|we|they|it|one|to|the team|that|this|was|is)([’']ve| have| had to)? (\\w+ ){0,2}?(gave|given|give|gives|giving|sacrificed?|sacrifices|traded?|trades) (up|away|off|for|in (return|exchange))",
  '(decided|settled|argued( out)?|thrashed out|hashed out|worked out|proposed|debated|reasoned) (in writing|on paper)',
  '(proposals?|documents?|docs?|memos?|write ?ups?|rfcs?|papers?|notes?) (beats?|trumps?|wins? over|over|instead of|rather than|replaces?) (an? |the |another |more )?(\\w+ ){0,2}?(meetings?|calls?|slides?|decks?|powerpoints?)',
  `${TELL} ([\\w’']+ ){0,5}?why ([\\w’']+ ){1,5}?(taken|chosen|picked|preferred|rejected|built (that|this|the) way)`,
  '(thinking|ideas?|plans?) (into|down in|on) (an? )?(\\w+ )?(documents?|docs?|writing|paper)',
  'justify (your|their) (preference|pick|choice|recommendation)s?|explain your (pick|choice)s?|(tell us|say|explain) why(?=[,.;]|$)',
  'writing culture',
  "what (you|we|one|they)([’']d| would| will)? (lose|gain|give up|sacrifice) (by|when|if) (\\w+ )?(choos|pick|tak|go|adopt|us|switch)\\w*",
  '(write|note|log|record|document|jot)(s|ing)? (down |up )?(\\w+ ){0,3}?(decisions?|choices?)[^.;]{0,30} (and|with|plus) (its|the|their|our|all) (\\w+ )?(reasons?|reasoning|rationale|arguments|alternatives|context)',
  'write down (every|each|all|our|the) (\\w+ )?(decisions?|choices?)',
  '(arguments?|reasoning|reasoned case|case|reasons) (\\w+ ){0,6}?(beats?|wins?|counts?|outweighs?|than|trumps?|over|not|matters?) (\\w+ ){0,4}?(seniority|titles?|rank|hierarchy|authority|most)',
  'it depends[^.]{0,60}(depends on|explain|then|why)',
  '(name|explain|state) (the |its |their )?(\\w+ )?compromises',
  '(options|alternatives|approaches) (\\w+ ){0,3}?(and|with) (an? )?(clear |reasoned |written )?(recommendations?|reasoning)',
  'recommend\\w* (one|an option|an approach) with (\\w+ )?reason\\w*',
  '(explain|document|record|share|articulat|justif|communicat)\\w* (down )?(the |your |our |their )?(reasons?|reasoning|rationale) (behind|for)',
]);
export const CRAFT = phrases([
  "(architect(ure|ures|ural)|system designs?|software designs?|technical (decisions?|choices?|paths?|designs?|plans?|problems?|proposals?|memos?|direction|approach\\w*)|design decisions|design docs?|micro ?services?|monoliths?|schemas?|code ?base|refactor\\w*|technologies|storage engines?|designing (\\w+ )?systems|databases?|before (building|coding|implementing|we (build|code)|writing code)|technical alternatives|how we build|code review|white ?boards?|latency|throughput|(services?|components?|systems?) (\\w+ )?(fits?|hangs?) together|systems? (that )?(you|we|they)([’']ve| have)? (\\w+ )?(built|designed|made))",
]);
export const LOOSE = phrases([
  'trade ?offs?',
  '(written|(one|two|three|short|brief)( page)?( written)?) (reasoning|rationale|proposals?)',
  '(speaks?|arguments?|argu(e|es|ing)|reasons|case) for and against',
  'trading off',
  'pros and cons',
  '(weigh|lay out|laying out|compare|comparing|weighing) (\\w+ ){0,3}(options|alternatives|approaches)',
  'weigh(s|ed|ing)? (\\w+ ){1,3}against (\\w+ )?(cost|latency|speed|complexity|simplicity)|alternativen (\\w+ )?ab',
]);
export const REASONED = phrases([
  'pros and cons and (recommend|suggest|propos)\\w*',
  '(technical|architectural|architecture|designs?|designing|engineering trade ?offs?|system design|risks?|(evaluat\\w+|assess\\w*|consider\\w*) (\\w+ ){0,3}trade ?offs?|explain\\w*|articulat\\w+|discuss\\w*|debat\\w+|communicat\\w+|document\\w*|weigh\\w*|analy[sz]\\w+|reason\\w*|feasibility|write|writing|written|talk|propos\\w+|think(s|ing)? (in|about|through)|software|review\\w*|lay(ing)? out|choices?|choose|critically|between (\\w+ )?(solutions|technologies|designs)|out loud|before (we|you|any|coding)|begründ@|abwäg@|wägen)',
]);
/** Records of decisions; beside words of the craft, as their letters stand for other things too. */
export const RECORDS = phrases([
  'rfcs?',
  'adrs?',
  '(hld|lld)s?',
  'documentos? de (diseño|design|projeto)|documenti di progettazione|dokument@ projektow@',
]);
export const RECORDED = phrases([
  '(rédig~|décision~|entscheidung~|beslissing~|internal(ly)?|circulat\\w+|draft\\w*|author(ed|ing)|technical|architect\\w*|designs?|engineering|software|discuss\\w*|document\\w*|write|writing|written|decisions?|propos\\w+|review\\w*|insist\\w*|record\\w*|decid\\w+|process|changes|working groups|collaborat\\w+|änderung~|comment\\w*|kommentier~|specs?|before (we|you|any|coding)|desarrollo|desenvolvimento|sviluppo|(técnic|tecnic|technic|techniq)@)',
]);
export const HOMONYMS = phrases([
  'adrs?,? (and|or|&|/) (occupancy|revpar|yield|rates?)|(occupancy|revpar|hotels?|rooms?)[^.;]{0,40} adrs?|adrs?[^.;]{0,20} (occupancy|revpar)',
  // The verb: "you will design documents and forms".
  '(will|would|can|could|should|who|you) design (documents|specs|proposals|memos|notes)(?! and (architect|code|review))|design (documents|proposals) (such as|like|including) (\\w+ )?(brochures|forms|flyers|leaflets|invoices|certificates|letters|reports|templates|posters|menus)',
  '(office|building|interior|landscape|urban|brand|residential|modern) architectures?',
  '(stor|manag|archiv|index|hold|search|keep|version|organi[sz])(e|es|s) design documents (for|of) (our |the |\\w+ )?(firms|companies|clients|customers|builders|makers|engineers|architects|contractors|manufacturers)',
  'design (documents?|docs?|proposals?) (for|of|from|by) (\\w+ ){0,3}?(civil engineers|contractors|construction|architects)',
  "why you([’']d| would)? (chose|choose|picked?|prefer) (to |for )?(us|this (company|job|role|career|position|field)|our (company|team)|appl\\w+|work\\w*|join\\w*)",
  '(ux|ui|ux/ui|ui/ux|product|graphic|interior|visual|game|web|user experience|hardware|pcb|fashion|instructional|creative|learning|experimental|study|trial|brand|mechanical|chip|physical|garment|figma) designs? (reviews?|docs?|documents?|discussions?|specs?|proposals?|documentation|critiques?|files?|decisions?|choices?)',
  'secure design reviews?|design reviews? and (threat|security)|based on (\\w+ )?(design|technical) specs?',
  'security architecture (reviews?|discussions?)|their pros and cons|rfcs? ?\\((maintenance|change|request for change)|rfc ?\\d{3,5}s?',
  '(bapis?|idocs?|abap|sap|badis?)[^.]{0,40} rfcs?|rfcs?(,| and|/) (bapis?|idocs?|odata|badis?)|rfcs? ?/ ?dp|rfc (way|management|tasks?)|(read|reads|reading) (\\w+ )?(api|technical) specs|trade ?offs? and (expected )?returns',
  '(sponsored|level \\w+|unsponsored) adrs?',
  'adrs? (licen[cs]e|schein|certificate|goods|programmes?|programs?|shares?|(and|or|&|/) gdrs?|listing|hotels?|reporting|trading|i+ |level|team)',
  '(adverse|alternative|drug|depositary|depository|dangerous)[^.]{0,30} ?\\(?adrs?|(rugby|football|club|harbour)[^.]{0,30} rfc|mit adr',
  'adrs? ?\\((alternative|average|adverse|american|european)',
  'design (documents?|reviews?|specs?) (for|of|with) (\\w+ ){0,4}?(bridges?|roads?|buildings?|schools?|houses|tunnels?|plants?|machines?|furniture)',
  'rfc,? (con )?(homoclave|curp)|(curp|nss|homoclave)[^.]{0,30} rfc|(homoclave|curp)',
  '(fiscal|budget(ary)?|commercial|pric(e|ing)|investment|policy|financial|inventory|political|revenue|margin) (\\w+ )?trade ?offs?',
  'trade ?offs?,? (between|under|across) (\\w+ ){0,3}?(fiscal|budgets?|pricing|margins?|volume|revenue|growth|profit\\w*|service levels?|inventory|commercial)(?! (engines?|services?|systems?|models?|platforms?))',
  'trade ?offs? (between|of) (\\w+ )?(risks?|returns?|yields?|rewards?) (and|versus|vs|against) (\\w+ )?(risks?|returns?|yields?|rewards?)',
  '(risk ?/? ?return|risk ?/? ?reward|bias variance|cost of living|work life) trade ?offs?',
  'trade ?offs? between (work|life|family|career|these objectives)',
]);

export const UNLESS = phrases([
  // Who reads them to test what they tell has not written them.
  '(from|based on|per|against|review\\w*|analy[sz]\\w+|read(s|ing)?|understand\\w*) (the |all |any )?(given |business |product |functional |customer |project )?(requirements?|specifications?|user stories)( documents?)?[^.;]{0,60} designs? (documents?|docs?|specifications?)',
  '(ux|ui|product|graphic|visual|interior|instructional|industrial) (design(?! docs?)|designers?|fellows?)|design fellows?',
  'figma|interiors?|fittings|landscape (architects?|gardens?|design)',
  'between (work|family|life|career)',
  '(tenders?|rfps?|bids?|pre ?sales|commercial|clients?|customers?)[^.;]{0,60} proposals?',
  'proposals?[^.;]{0,60} (tenders?|rfps?|bids?|pre ?sales|clients?|customers?)',
  // Designs of things that are made of metal or medicine.
  '(fmea|fem analysis|manufacturing|hardware (industry|development)|vlsi|rtl|ppap|drawings|zeichnung~|mechanical|pcb|hardware|test equipment|qms|patient|ctq|consumer safety|engineering data|configuration audits|spatial planning|formulary|apparel|sales collateral|educate customers)',
]);
