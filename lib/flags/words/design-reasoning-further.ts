import { phrases } from '../../text/phrases.ts';

/** Further words of `rules/design-reasoning.ts`, plain enough to stand alone. */

const DESIGN =
  '(architectures?|designs?|(design|architectural|architecture|technical|technology) (\\w+ )?(decisions?|choices?|calls?|directions?))';
const CHOSE =
  '(chose|choose|chosen|picked?|went (with|for)|go(es|ing)? (with|for)|decided (on|for|against)|opted for|preferred|prefer|settled on|rejected|ruled out)';
export const TELL =
  '(explain|say|tell|show|describe|articulate|justify|argue|record|document|note|write|log)(s|ing)?( down| out)?';
const RECORDING = '(record|captur|log|writ|not|explain|publish)(e|es|s|ing)?( down| up)?';
const WEAKNESS =
  '(downsides?|drawbacks?|compromises?|costs?|consequences|weaknesses|limits|limitations|implications|pros|risks|strengths|benefits|(dis)?advantages|merits|shortcomings)';
const REASON = '(reasons?|reasoning|rationale|thinking|why)';
const TECHS =
  '(postgres\\w*|mysql|mongo\\w*|redis|kafka|rabbitmq|kubernetes|django|flask|fastapi|graphql|rest|grpc|n?o?sql|rust|python|react|micro ?services?|monoliths?|event sourcing|spark|airflow|celery|dynamodb|cassandra|serverless|event driven \\w+|message queues?)';
/** Parts that one is preferred to the other of. */
const PART =
  '(queues?|brokers?|event (bus|log|stream)|cach(e|es|ing)|cron ?jobs?|batch(es)?|(batch|background|scheduled) jobs?|streams?|streaming|databases?|data ?stores?|indexe?s?|tables?|schemas?|monoliths?|monorepos?|micro ?services?|services?|librar(y|ies)|apis?|workers?|threads|lambdas?|web ?hooks?|polling|websockets?)';
/** Parts whose choice is a matter of design. */
const CHOSEN =
  '(databases?|data ?stores?|(message )?(queues?|brokers?)|cach(e|es|ing)|frameworks?|technolog(y|ies)|micro ?services?|(new|third party|python) librar(y|ies))';
/** Of what is built: behind "decisions on". */
const MATTER = '(architecture|((system|software|technical|api) )?design|technology|tooling|frameworks?|the stack)';
const PAPER =
  '((tech|technical|engineering|architecture)( design)? (specs?|specifications?|briefs?|plans?|memos?|write ?ups?|one ?pagers?|proposals?|rfcs?)|design (memos?|notes?|write ?ups?|one ?pagers?|docs?|documents?|proposals?|specs?|specifications?)|written (technical |system |software )?designs?|adrs|rfcs)';
const PASSED_ROUND =
  '(discussed|debated|circulated|argued (over|about)|torn apart|picked apart|taken apart|challenged|commented on|critiqued|shared|agreed|read|signed off|approved|reviewed|drafted|written|authored)(?! by (another (team|department)|other (teams|departments)|clients?|customers?|consultants|architects|the (architects|client|customer)))';
/** Further ways of saying the same, plain enough to stand alone. */
export const FURTHER = phrases([
  '(participat|contribut|tak|shar|involv|help|lead|driv)\\w* [^.;]{0,50}(architectur\\w*|design) decision making|(evaluat|weigh|assess)\\w* the (impact|consequences|effects?) of (architectur\\w*|design|technical) (decisions|choices)',
  '(architectur\\w*|design|technical) (decisions?|choices?) (that )?you( have|.ve)? (made|took|taken)( and why)?',
  // Papers that go round.
  `${PAPER} (is|are|gets?|has|have|must|should|to be) (\\w+ ){0,3}?${PASSED_ROUND}`,
  'proposals (are|get) (\\w+ ){0,2}?((commented on|discussed|reviewed|read)[^.;]{0,40} (engineers?|engineering|coding|code|architects?|developers)|circulated|argued (over|about)|torn apart|picked apart|debated|challenged|critiqued)',
  '(think|thinking|argue|decide|debate|work|reason|plan|sketch|design|settle|agree)(s|ing)? (\\w+ ){0,5}?(on paper|in prose)',
  '(on paper|in writing|in prose|whiteboard\\w*|in an? (\\w+ )?doc(ument)?|written (down|up|out)|diagrams?|written plan|written proposal)[^.;]{0,30} (before|prior to|ahead of) (\\w+ ){0,4}?(code|coding|builds?|building|built|implement\\w*|editor|keyboard|ide|programming|starts? work)',
  '(rfcs?|adrs?|design docs?|docs?|documents?|proposals?|papers?|write ?ups?|specs?|memos?)( comes?| goes)? first,? (and |then |the )*(code|coding|implement\\w*|build|pull requests?)',
  '(starts?|starting|begins?|beginning|kicks? off|precede[ds]?|opens?) (out )?(with|as|in|by|from) (an? |writing an? )?(short |brief |written |lightweight |small )?(design (notes?|write ?ups?)|technical (briefs?|proposals?|plans?|notes?|papers?|write ?ups?)|tech (briefs?|specs?|plans?|notes?)|one ?pagers?|design (docs?|sketch(es)?)|written (designs?|proposals?|plans?))',
  '(publish|writ|post|share|circulat|draft|keep|present|comment on|read|review)(e|es|s|ing)? (\\w+ ){0,2}?((design|architecture|architectural) (notes?|memos?|papers?|write ?ups?|essays?|blueprints?|proposals?)|technical (memos?|write ?ups?|blueprints?|rationales?))(?! (for|to) (clients?|customers?))',
  '(writ(es?|ing|ten)|wrote) up (the|your|their|our|an?|each|every) (\\w+ )?(approach|solution|design|options|architecture)',
  '(technical|architectur\\w+|design) (approach(es)?|ideas?|options?|directions?) (\\w+ ){0,2}?(in|as|through|via) (an? )?(\\w+ )?(one ?pagers?|papers?|memos?|documents?|docs|prose|notes?|writing)',
  'technical proposals? (\\w+ )?(are|is) (\\w+ )?(prose|documents?|papers?|public|open|published)|(design|architecture) walk ?throughs?',
  'tech(nical)? spec(ification)? (reviews?|discussions?)',
  '(present|pitch|defend|explain|discuss)\\w* (\\w+ ){0,2}?(software|system|technical) design (concepts?|ideas?|options?|proposals?)',
  'technical blueprints?[^.;]{0,40} (talk|walk|explain|present|defend|discuss)\\w*',
  // Papers on how it is built and why.
  '(papers?|documents?|notes?|memos?|essays?|write ?ups?|pages|posts|docs) (that |which |to )?(explain|describ|set|lay|show|argu|justif|tell|say|stat|record)\\w* (out )?(\\w+ ){0,3}?(how|why) ((\\w+ ){0,4}?(it|everything) (is|was) (\\w+ )?(structured|designed|put together|architected)|[\\w’]+ ){0,3}?(systems?|services?|software|components?|platform|architecture|pipelines?|modules|back ?end|codebase) (\\w+ ){0,3}?(structured|designed|built|works?|fits?|organi[sz]ed|put together|interacts?|looks?|(that|this|the) way)',
  '(papers?|documents?|docs?|notes?|memos?|pages?|write ?ups?|proposals?) (that |which )?(set|lay|spell|nam|list|weigh|compar|explain|argu)\\w* (out )?(\\w+ ){0,3}?(technical|architectur\\w+|design|engineering) (options|alternatives|approaches|choices|decisions|trade ?offs)',
  'how ([\\w’]+ ){1,4}?(structured|designed|architected|modelled),? and why',
  '(shap|decid|propos|influenc|driv|agree|align|lead|argu)\\w* ([\\w,]+ ){0,5}?(through|via) (\\w+ )?(rfcs?|adrs?|design docs?)',
  '(one|two|three|four|five|six) page (technical|design|architecture|engineering|written) (\\w+ )?(memos?|documents?|docs?|proposals?|papers?|narratives?|notes?|write ?ups?)',
  '(technical|design|decision) memos?(?=,? ([\\w,]+ ){0,4}?(debat|discuss|decision|before|design|engineers|architecture|read))',
  'design (write ?ups?|one ?pagers?)',
  'decision records?(?! (of|keeping|for) )|decision logs?[^.;]{0,60} why|design (decision )?logs?',
  'written (technical |engineering |architecture |system |software )(plans?|designs?|reasoning|rationale|arguments?|case)',
  'written designs?(?! (tests?|thinking|systems?))',
  'written (list|comparison|record|analysis) of (\\w+ ){0,3}?(options|alternatives|approaches|designs?|(technical|design|architecture|our|key) decisions?)',
  '(software|system|systems|solution|technical|application|platform) architecture (documents?|docs?|descriptions?|papers?|notes?|memos?|briefs?|write ?ups?)',
  '(?<!(study|studying|read|reading) ((the|our|aws|azure) )?)architecture (docs?|documents?|notes|memos?)|c4 models?',
  'document(s|ing)? (the |our )?(software|solution|application) design(?! (systems?|patterns?))',
  'well documented ((solution|software|system|service|application) )?(architectures?|(system|software|solution|technical) designs?|(design|technical) (decisions|choices))',
  'communication,? (\\w+ ){0,2}?of (\\w+ ){0,3}?(technical proposals|(system|software|technical) designs|architectures?)',
  '(designs?|architectures?|technical decisions?) (\\w+ )?(in writing|on paper|written (down|up))(?! (standards|code))',
  '(agree|decide)\\w* (on |upon )?(the |a |our |every )?(\\w+ )?designs? (\\w+ ){0,2}?before',
  "(texts?|papers?|documents?|docs?|notes?|memos?|essays?|write ?ups?|pages?|proposals?) (on|about|for|of|saying|proposing|describing) how ([\\w’']+ ){1,4}?((should|will|would|could|ought to|must|is to|are to|shall) be|is|are|gets?) (\\w+ )?(built|designed|structured|architected|put together|modelled|modeled)(?! by )",
  "how ([\\w’']+ ){1,4}?(fits? together|hangs? together|(is|are|should be|gets?|will be) (built|structured|designed)|talks? to (each other|one another)) (is|are|gets?) (\\w+ ){0,2}?(decided|settled|agreed|argued|debated|worked out|discussed|written (down|up|out)|documented|proposed)(?! by (another|other|the client|the customer|clients|customers))",
  '(author|writ|produc|draft|prepar|document|present|submit|review)(s|e|es|ing|ed|ten)? ([\\w,]+ ){0,4}?(high|low) level(,? (and|&|or|/|to) (high|low) level)? ((technical|system|solution|software|architecture|architectural) ){0,2}designs',
  '(notes?|records?|memos?|documents?|docs?|entr(y|ies)|pages?|papers?) (with|of|on|giving|holding|recording|setting out|that \\w+) (the |its |their )?context[^.;]{0,60}(consequences|alternatives|rejected|discarded)',
  // Reasons told and kept.
  `${RECORDING} (our |the |all |every |each |your |key |major ){0,2}(architectur(e|al)|design|technical) (and \\w+ )?(decisions?|choices?|reasoning|rationale)`,
  '(architectures?|(system|software|technical|api) (designs?|directions?|questions|matters|approach(es)?)) (is|are|gets?|being|be) (\\w+ ){0,3}?(discussed|debated|argued|challenged|critiqued|questioned|talked (over|through)|settled|thrashed out|hammered out|sketched|whiteboarded|explained|justified|defended|written (up|down|out)|decided (together|in writing|in the open|openly))(?! (by|with) (another|other|(our |the )?(clients?|customers?|architects)))',
  '(architectur(e|al)|design|technical|engineering) (and \\w+ )?(decisions?|choices?) ((has|have|needs?|ought|must|should|will) (to )?)?(are|is|get|gets|being|be) (\\w+ ){0,2}?(backed|weighed|talked (over|through)|reasoned|argued over|logged|recorded|captured|noted|debated|argued|discussed|explained|justified|questioned|challenged|documented|written)',
  `${TELL} ([\\w’']+ ){0,5}?why ([\\w’']+ ){1,4}?(technical|technology|design|architectur\\w+|technological) (\\w+ )?(was|were|is|are) (taken|chosen|made|picked|selected|rejected|preferred|adopted)`,
  `why (we|you|one|they|the team|somebody|someone) (\\w+ )?${CHOSE} ([\\w+#.’']+ ){1,4}?(over|rather than|instead of|and not|for (this|that|an?|the|our) (\\w+ )?(service|queue|job|system|workload|store|api|pipeline|cache|problem|use case|component))`,
  'why (that|this|the|your|our|an?|one) (\\w+ )?(architecture|design|database|schema|data model|queue|framework) (and not|rather than|was (chosen|picked|right)|over|instead of|is (right|the right|better|wrong)|fits|suits|beats|costs|scales|holds|fails|breaks|wins)',
  'why we went (with|for)|note down why',
  `${REASON} behind ([\\w’']+ ){0,3}?(designs?(?! (systems?|thinking))|architectur\\w+|technical (decisions?|choices?|direction|approach\\w*|solutions?)|engineering decisions?|technology choices?|tech stack|design decisions|refactor\\w+|rewrites?)`,
  `${DESIGN}[^.;]{0,40} and (the |its |their |your )?${REASON} (behind|for) (it|them|that|those|each)`,
  `(the|your|our|its|their|a|an|each|any) (\\w+ )?${DESIGN} and (why (it|they|you|we)|what (it|they|each) costs?|what (was|you) (gave|given) up)`,
  `${DESIGN}[^.;]{0,30} (open|honest) about (the |their |its )?${WEAKNESS}`,
  '(architecture|architectural choice|design decision|design) (is|are|involves?|means?) (always |all )?(an? |about )?(compromises?|trade ?offs?)',
  '(architectural|design|technical) compromises',
  '(set|lay|spell|explain|share|write)(s|ing)? (out |down )?(the |your |our )?(\\w+ )?(technical|architectural|engineering|design) (reasoning|rationale|arguments)',
  '(captur|describ|explain|outlin)(e|es|s|ing) (the |a |our |your )(proposed )?technical (approach|design)(?! (of|for) (customers?|clients?))',
  '(account for|answer for|stand (by|behind|up for)|back up|speak to|vouch for|(questioned|challenged|quizzed|grilled) (on|about|over)|questions (on|about)) (the|your|its|their|our) (\\w+ ){0,2}?(designs?(?! (team|system|process|changes))|architectures?|(technical|design|architectural|engineering) (choices|decisions|approach\\w*))(?= (of (your|the|our) (services?|systems?|software|code)|and|to|in|with|before|when|as)|[,.;]|$)',
  '((system|software|technical) designs?|designs|architectures?|technical (choices|decisions)) (challenged|questioned|critiqued|debated|picked apart|torn apart|argued over|discussed|marked up)',
  '(design|architectur(e|al)|technical|engineering) (rationales?|reasoning)(?= (and|to|in|with|for|behind|clearly)|[,.;]|$)',
  '(defend|justif|argue for|explain|advocate|recommend|champion|make the case for|arguing for)(s|y|ies|ying|ing)? (\\w+ ){0,2}?(approach|design|architecture|solution|technology|framework|database|stack|option|pattern|tool|technique|library|structure) (over|against|rather than|instead of|versus) (another|the others?|others|alternatives|its|any other|one|the alternatives?)',
  "(discuss|explain|describe|walk|present|talk|defend|show)(s|ing)? (\\w+ ){0,2}?(through )?(a|the|any|one|some) (\\w+ )?(systems?|services?|architecture|pipelines?|platform|api|components?) (that )?you([’']ve| have)? (\\w+ )?(designed|built|architected|made|created)[^.;]{0,40} (compromis|trade ?off|choices|decisions|why|alternatives|differently|reason)\\w*",
  '(reasoned|solid|well made|sound|convincing|clear|written|technical|compelling|coherent|mak(e|es|ing) (a|the|your)|put the|better|best) (case|arguments?) (for|against|behind) (\\w+ ){0,3}?((technical|architectural|design) (approach|choices?|direction|decisions?)|architectures?|designs?(?! (systems?|thinking))|technolog(y|ies)|frameworks?|databases?|micro ?services|monoliths?|rewrites?|refactor\\w*)',
  `why (\\w+ ){0,3}?${TECHS} (and not|rather than|instead of|over|but not)`,
  `(why|(explain|justif|defend|argu|case|reason)\\w*) ([\\w’']+ ){0,5}?(${PART}|${TECHS}) (and not|rather than|instead of|over|but not|versus|vs) (just |only )?(an? |the )?(\\w+ )?(${PART}|${TECHS})`,
  "why ([\\w’']+ ){1,5}?(append only|sharded|partitioned|denormali[sz]ed|normali[sz]ed|event sourced|event driven|stateless|asynchronous|synchronous|eventually consistent|idempotent|immutable|replicated|(split|broken|cut) (up )?(in|into|by))(?! (data|tables?))",
  `(argue|arguing|arguments?|case|reasons?|speaks) (for or against|for and against|for|against) (an? |the )?(\\w+ )?${TECHS}`,
  `decisions? (on|about|around|regarding|concerning) (our |the )?${MATTER}(?! (spend\\w*|budgets?|purchas\\w*|invest\\w*))[^.;]{0,50} (writ(e|ten|ing)|debat\\w+|discuss\\w*|document\\w*|explain\\w*|record\\w*|justif\\w+|argu\\w+|reason\\w*)`,
  `(explain|document|justif|defend|record|debat|discuss|articulat|argue)\\w* (\\w+ ){0,3}?(decisions?|choices?) (on|about|around|regarding|concerning|of) (our |the )?${MATTER}(?! (spend\\w*|budgets?|purchas\\w*|invest\\w*))`,
  '(draw|sketch|diagram|whiteboard|discuss|debate|argue|write down|write up)\\w* (\\w+ ){0,4}?(systems?|architectures?|solutions?|designs?|approach(es)?) (\\w+ ){0,3}?before (\\w+ ){0,2}?(build|building|built|code|coding|implement\\w*|writing|programming)',
  "(reasons?|reasoning|rationale|arguments?|motivation|justifications?) (for|of|behind|against) ([\\w’']+ ){0,3}?(technical|design|architectur\\w+|technology|engineering) (decisions?|choices?|selections?|approach\\w*|direction)",
  '(consequences|implications|drawbacks|downsides) (\\w+ ){0,4}?(before|when) (\\w+ )?(choos|pick|adopt|select|introduc)\\w+ (\\w+ ){0,2}?(technolog\\w+|frameworks?|tools?|databases?|library|libraries|architectures?|designs?|patterns?|approach(es)?)',
  "(compar|weigh|justif|argu|propos|debat|defend|explain)\\w* ([\\w’']+ ){0,3}?(solutions|approach(es)?|options|alternatives|designs?|architectures?) (\\w+ ){0,2}?(in writing|on paper|in a document|in prose)",
  '(write|writing|written) (things|it|everything|them) down[^.;]{0,40} (designs|design decisions|architecture|technical decisions)',
  '(join|follow|hold|open|regular|weekly|public|our|your|healthy|honest) (\\w+ )?design discussions?',
  'design discussions? (happen|take place|are (held|public|open|written))',
  '(technical|system|software|solution) designs? and (document|write|explain|defend|justif|communicat|record|publish)\\w* (it|them)',
  'warum (@ ){0,4}?(architektur|technologie|entwurf|design|lösung|framework|datenbank)~ (@ ){0,3}?(entschieden|gewählt|gebaut)',
  '(ventajas y (desventajas|inconvenientes)|vantagens e desvantagens|vantaggi e svantaggi|avantages et (les )?inconvénients|vor und nachteile|voor en nadelen|wady i zalety|zalety i wady)( [\\p{L}’]+){0,4}? (archite[ck]t|arquite[ct]|architett|diseño|entw[uü]rf|ontwerp|technologi|tecnolog|technolog|lösung|soluci)~',
  '(set|put|lay|write)(s|ting|ing)? (it |things )?(down )?(in writing|on paper|down) (how|why) (\\w+ ){0,4}?(systems?|services?|software|components?|features?|modules?|pipelines?|api) (\\w+ )?(should|will|would|is|are|works?|fits?)',
  '(engineers|developers|programmers|coders|architects) (who|that) (\\w+ ){0,2}?(explain|justify|defend|articulate|argue) (\\w+ ){0,2}?(choices?|decisions?|designs?|approach\\w*|reasoning|why)',
  '(talk|talks|talking|argue|arguing|debate|debating) (\\w+ ){0,3}?about (\\w+ )?(architectures?|(system|software|technical) design|design decisions|trade ?offs)(?= (and|in|before|openly|with (the|your|our|other|fellow|colleagues|peers|engineers))|[,.;]|$)',
  'talk about architecture',
  '(account|list|summary|comparison|discussion|analysis) of (the |any |all )?(\\w+ )?(alternatives|options) (that )?(you|we|they|considered|looked|weighed|rejected|explored)',
  'technical concepts and (discuss|present|defend|explain|justif)\\w*',
  '(draw(s|ing)? up|writ(es?|ing)) (\\w+ )?(technical|architecture|architectural|solution) concepts|architecture (papers|briefs)',
  '(question|challenge|critique|criticise)s? (our|your|their|existing) (\\w+ )?(architecture|(system|software|technical) design|technical (choices|decisions))',
  "(your|our|each other[’']s|one another[’']s|everyone[’']s) designs? (is|are|gets?|be|will be) (\\w+ )?(picked (over|apart)|challenged|discussed|debated|critiqued|questioned|torn apart|commented on)",
  'decisions?[^.;]{0,40} (context|reasons) and (its |their )?consequences',
  'decisions? (\\w+ ){0,2}?(in|into|to|next to) (the |our |git )?(repo|repository|code ?base)',
  '(revis|chang|rework|adapt|reconsider|rethink|abandon|defend)\\w* (an? |your |their |the )?(\\w+ )?(designs?|architecture) (after|when|if|in the light of|following|under|against) (\\w+ ){0,3}?(criticism|arguments?|objections?|peers|discussion|scrutiny|questioning|questions)',
  'reason(s|ing)? about (\\w+,? ){0,3}?(scalability|latency|consistency|complexity|maintainability)[^.;]{0,50} (design|architect|system|choos|decid)\\w*',
  '(solution|system|technical|software) designs? (is|are|gets?) (\\w+ )?(presented|shown|put|brought|taken|submitted) (to|before|in front of) (\\w+ ){0,2}?(peers|team|colleagues|engineers|guild|forum|developers)',
  // Explained to others.
  '(designs?|architectures?|architectural \\w+) (down )?(\\w+ )?(into|in|to|using) (plain|simple|everyday|layman\\S*|understandable) (english|language|words|terms)',
  "(talk|walk|take)(s|ing)? (\\w+ ){1,4}?through (the |your |our |a |an |its |their |each )?([\\w’']+ ){0,2}?(designs(?! (process|system))|design(?= (you|and|of|decisions?|choices?|they)|[,.;]|$)|architectures?|trade ?offs?|(architecture|system|design) diagrams?)",
  'architecture diagrams? ([\\w,]+ ){0,3}?(and|to|then|that) (\\w+ )?(talk|walk|explain|present|discuss|defend|communicate)\\w*',
  '(system design|architectures?|designs?),? ([\\w,]+ ){0,5}?(explain|defend|justify|argue (for|about))(ing|s)? (it|them|its|why)(?= |[,.;]|$)',
  '(explain|defend|justify)(ing|s)? (\\w+ ){0,3}?(system|software|solution|technical|platform) (designs?|architectures?) (on|at|to|and|of|in|clearly|for|with)(?! (clients?|customers?|prospects?))',
  'describ(e|es|ing) (the |your |our )?(\\w+ )?architectures? (of|and|that|behind|you)',
  "(describ|explain|document)(e|es|s|ing)? ([\\w’']+ ){0,3}?how ([\\w’']+ ){0,4}?(components?|services?|systems?|modules) (\\w+ )?(fits?|hangs?) together",
  'whiteboard(s|ing)? (the |our |out |a |your )?(\\w+ )?(options|alternatives|approaches|designs?|architectures?)',
  "(explain|defend|justify|discuss|argue)\\w* ([\\w’']+ ){0,4}?(on|at) (a|the) whiteboard",
  '(architecture|technical design|system design) (forums?|guilds?|clinics?|critiques?|debates?|talks?)',
  '(architecture|(system|software|api) design) sessions?(?! (round|interview|with (clients|customers)))',
  'defend (an?|your) (\\w+ )?(design|architecture|technical proposal)(?= (to|for|in|and|at|before)|[,.;]|$)|table a design',
  '(critique|question|challenge|scrutini[sz]e|debate)( \\w+){0,3}? (designs(?! (systems?|thinking))|(design|architectural|architecture|technical|engineering) (decisions?|choices?|assumptions|proposals?))',
  'technical (opinions?|views?|positions?) (up )?(with|by)',
  "(what|options|designs?|alternatives) (that )?(you|we|they)([’']ve| have)? (ruled out|decided against)",
  "what (you|we|they|one|the team|was|had been)([’']ve| have)? (\\w+ )?(rejected|turned down|discarded|threw out|thrown out|ruled out|dismissed|decided against|left out),? (and|with|or) (\\w+ )?(why|(for )?(what|which|the) reasons?|reasons)",
  'present your (technical )?(approach|designs?|solutions?) to (the |your |our )?(\\w+ )?(team|peers|colleagues|engineers|developers)',
  '(build|building|make) (against|versus|vs|or|and) (buy|buying)[^.;]{0,40} (explain|justify|defend|why|reasoning|argue|set out)',
  "(tell|say|explain)(s|ing)? (us |me )?what ([\\w’']+ ){1,4}?differently[^.;]{0,40} (architectures?|designs?|system)",
  'why this (queue|database|framework|architecture|design)',
  '(talk|think|reason)(ing)? through (the |your |our |a )?(\\w+ )?(system|software|technical|architectur\\w+|design) (designs?|options|trade ?offs|decisions|choices|proposals)',
  "why ([\\w’']+ ){1,4}?(designed|built|build|design|wrote|architected|structured|modelled|implemented|cut( up)?|split( up)?|laid out|put together|organi[sz]ed in|modelled) (it |them |something |things )?(that|this|the) way(?! (you|they|people) (work|spend|live))",
  `why ([\\w’']+ ){0,5}?(${PART}|${TECHS}) ((would|will|can) )?(beats?|outperforms?|wins? over|is (better|worse|wiser|simpler|cheaper) than|suits?) (an? |the )?(\\w+ )?(${PART}|${TECHS})`,
  // Who chooses a part of it writes down why.
  `(pick|choos|settl|propos|introduc|adopt|select|add)(e|es|s|ing)?( on)? ((an?|the|new|another|our|its|or|and) ){0,2}${CHOSEN}[^.;]{0,80} (writ(es?|ing)|explains?|justif(y|ies)|argues?|records?|documents?|notes?) ([\\w’']+ ){0,3}?(why|pages?|reasons?|reasoning|alternatives|memos?|one ?pagers?)`,
  `(writ(es?|ing)|explains?|justif(y|ies)|argues?|records?|documents?|notes?) ([\\w’'"“”]+ ){0,5}?["“]?(why|reasons?|alternatives)["”]? (whenever|when|before|each time|every time|if|once) ([\\w’']+ ){0,2}?(pick|choos|settl|propos|introduc|adopt|select|add)(e|es|s|ing)?( on)? (an? |the |new |another )?${CHOSEN}`,
  '(justify|weigh|argue|discuss|explain|balance|defend)(ing|s)? ([\\w’]+ ){0,3}?((latency|simplicity|consistency|throughput|complexity|memory) (versus|vs) (\\w+ )?(costs?|speed|\\w+y|throughput)|(costs?|speed|accuracy|availability|durability) (versus|vs) (\\w+ )?(latency|simplicity|consistency|throughput|complexity|memory))',
  `(modell?ing|schema|design|technical|architectur\\w+) (choices|decisions) and (their|its|the) ${WEAKNESS}(?! of (production|goods))`,
  'comments (of|on|in|under) (an? |the |our )?(\\w+ )?(proposal|design) docs?',
  'design before (we |you |any )?(code|coding|build|building)|no (code|coding|building|programming) before (the |an? |your )?(\\w+ )?(one ?pager|design|sketch|written \\w+|diagram)',
  "why ([\\w’']+ )?(architecture|design|system|systems) (looks?|is|are) (the way|like|as)",
  "(opinions?|feedback|comments?|commenting) on (the |a |your |our )?(system designs|technical designs|software designs|(other people[’']s|each other[’']s|colleagues[’']|peers[’']|one another[’']s|others[’']) (\\w+ )?(designs|proposals|architectures?)|design (docs?|proposals?|decisions)|architecture (proposals?|decisions?))",
  '(high level|technical|system|software) designs? and (present|share|discuss)\\w* (it|them)',
  'designs (are|get) (peer reviewed|discussed|debated|challenged|critiqued|written (down|up))',
  '(essays?|write ?ups?|papers|posts|notes) (on|of|about) (\\w+ ){0,2}?(technical|architectur\\w+|design) (choices|decisions|trade ?offs)',
  'well (argued|reasoned|justified) (\\w+ )?(technical|architectur\\w+|design) (choices?|decisions?|proposals?)',
  `((articulat|explain|discuss|describ|weigh|argu|compar)\\w*|(set|lay|spell)(s|ting|ing)? out) (the )?(\\w+ )?${WEAKNESS}( and \\w+)? of (\\w+ ){0,3}?(architectures?|micro ?services|monoliths?|designs|databases|data ?stores)`,
  'propos(e|es|ing) (\\w+ )?(technical |system |software )?designs and (gather|get|collect|seek|ask|discuss)\\w*',
  'compar(e|es) them and recommend\\w*',
  // Options weighed.
  '(set|lay|spell|present|explain|argu|debat|discuss|put)(s|ing|ting|e|es)? (out |forward )?(\\w+ ){0,2}?(technical|architectural|architecture|design|engineering) (options|alternatives)(?! (to|for) (clients?|customers?))',
  '(technical|architectural|architecture|design|engineering|implementation|solution|technology) (options|alternatives|approaches|possibilities),? ((and|with|along with|together with|including|by|in terms of) )(\\w+ ){0,2}?(costs?|benefits?|merits?|pros|risks?|drawbacks?|downsides|trade ?offs?|implications|consequences)',
  '(software|technical|engineering|architecture|architectural|system|design)[^.;]{0,60} alternatives (\\w+ ){0,3}?(considered|rejected|weighed|named|listed|examined|explored|discarded|ruled out|dismissed)',
  '(weigh|compar|evaluat|assess)(e|es|s|ing)? (\\w+ ){0,2}?(alternative|competing|several|different|candidate|two|multiple) (\\w+ )?(architectures|(system |software |technical )?designs|architectural (approaches|options)|(database )?schemas)',
  '(analy[sz]|evaluat|compar|discuss|weigh)\\w* (\\w+ ){0,3}?(architectural|architecture) (alternatives|options)',
  'compare (\\w+ ){0,3}?(schemas?|architectures?|designs?|databases?|data models?|technologies) and (\\w+ )?(spell|lay|say|explain|argue|recommend|justify|name)',
  `(set|lay|spell) out (the |their )?${WEAKNESS}( and \\w+)? (of|for) (each|both|every (option|design|approach))`,
  'what each (\\w+ ){0,3}?(makes? (easy|hard)|costs|gives? up)',
  'monoliths? (versus|vs|or) (\\w+ )?(micro)?services',
  'for and against (an? |the )?(\\w+ )?(micro ?services?|monoliths?|rewrites?|designs?|architectures?)',
  "what (are we|we are|we[’']re) giving up",
  'boxes and arrows',
  '(review|contribut|creat|writ|develop|prepar|produc|draft|author|maintain)\\w* (\\w+ ){0,4}?(functional|technical|software|system|requirements?) (and|or) design spec(s|ifications?)',
  '(creat|review|draw|produc|develop|author|present|discuss)\\w* (and \\w+ )?(our |the |of |clear |new )?(architecture|architectural|system design) diagrams?(?! (of|for) (buildings?|clients?|customers?))',
  '(documentation|documents|documenting)( (?!management)[^.;]{0,60}?)? (architecture|architectural) diagrams?',
  '(negotiat|challeng|debat|argu)(e|es|s|ing)? ((and|to|over|about|on) )?(\\w+ ){0,3}?(architecture|architectural)( and \\w+)? (decisions|choices)',
  '(into|writ\\w+|draft\\w*|prepar\\w+) (\\w+ ){0,2}?(back ?end|software|system|technical) design plans?',
  'trade ?offs (of|between) (\\w+ ){0,2}?(rendering|caching|storage|consistency|concurrency|messaging|database|deployment|partitioning) (techniques|models|strategies|approaches|engines|patterns)',
  '(explain|defend|justify) (your |the |a |our )?(choices? of (\\w+ )?(database|framework|architecture|technology|stack|queue)|(database|framework|stack|technology) choices?)',
  '(starts?|begins?|opens?)( (out|its|their))?( li(fe|ves))? (as|with|from) (an? |the )?(short |written |small |brief )*(rfcs?|adrs?|design (doc|document|note|memo|proposal|paper)s?)',
  '(ability|able|capable|skills?) (to|of|in) (substantiat|defend|justif|back up|argu)\\w* (technical |your |architectural )*design (decisions|choices)',
]);
