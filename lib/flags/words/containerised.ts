import { phrases } from '../../text/phrases.ts';

/** The words of `rules/containerised.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

export const CONTAINERS = phrases([
  'oom ?killed|crash ?loop\\w*|dev ?containers?|(look after|debug|restart|crashing)(s|ing)? ((your|our|the|its) )?(own )?pods',
  'docker(s|i[sz]ed?|file|files|hub| ?compose| ?swarm| containers?| images?)?',
  '(kubernetes\\w*|kuber?n[ae]tes|kuber(entes|nets|netis|nates|netees|etes)|kubernettes|kubectl|k8s|openshift|k[03]s|micro ?k8s|kube(let|config|adm|builder)s?|lx[cd]|apptainer|charliecloud|singularity (containern?|images?)|podman|containerd|rancher|portainer|helm charts?|minikube|istio|linkerd|etcd|skaffold|tekton|kaniko|buildah|skopeo|buildpacks?|distroless|kserve|cosign|cgroups?)',
  '(container|containers|containeri[sz](ed|e|ing|ation))( \\w+)? ?(orchestration|images?|platforms?|technolog(y|ies)|based|management|registr(y|ies)|runtimes?|services?|workloads?|environments?|deployments?|applications?|apps?|networking|builds?|hosting|native|infrastructure|tooling|tools|concepts|ecosystems?|schedul(er|ers|ing)|engines?)',
  'contain[ée]ri[sz](ed|e|es|ing|ation)|dockeris[ée]{1,2}s?|dockeri[sz](es|ing|ation)',
  '(experience|experienced|familiarity|familiar|knowledge|knowledgeable|comfortable|fluent|proficient|proficiency|confident|at home|at ease|versed|skilled|skills|expertise|competent|competence|exposure|understanding|grasp|command|background) (with|of|in|to|about) (\\w+ and |software |application |linux )?containers(?! (\\w))',
  'containers (hold|have|are) (no (secrets?|mystery|mysteries)|second nature|familiar (ground|territory))',
  'know(s|ing)? (your|their|a) way (around|about) (\\w+ and )?containers',
  // What only a cluster or an image has.
  'crash ?loop ?backoffs?|(readiness|liveness) probes?|ingress(es)? (controllers?|rules?|resources?)|nginx ingress|stateful ?sets?',
  'pod (autoscal\\w+|disruption budgets?|security (polic\\w+|standards))|sidecar (containers?|prox(y|ies))',
  'multi stage (docker |image )?builds?|our base images?|base images? of (our|the|all)|an image and a container|images and containers|compose (files?|stacks?)|crds|custom resource definitions?|namespaces? (in|of|on) (the|our|a) (\\w+ )?cluster',
  '(with|using) kopf(?= ?[.,;)]| (and|or) )|balena( ?(cloud|os|engine))?',
  'kustomize|helm ?files?|argo ?cd|flux ?cd|ck(a|ad|s)( certifi\\w+)?',
  'pods?,? (and |or )?(side ?cars?|ingress(es)?|namespaces?)|(side ?cars?|namespaces?),? (and |or )?pods',
  '(services?|jobs?|strateg(y|ies)|models?|workers?|tasks?|apps?|applications?|tenants?|apis?|pipelines?|components?|process(es)?|simulations?|builds?|scripts?|functions?|notebooks?|bots?|modules?|handlers?) (\\w+ ){0,3}?(lives?|runs?|running|sits?|starts?|executes?|deployed|scheduled|isolated|gets?|has|have) (\\w+ )?((in|as|inside|into|on) )?(its|their|a separate|an isolated|a dedicated|a single|a fresh|a short lived|separate|individual) (own )?pods?(?! (of|leaders?|casts?))',
  '(trim|shr[aiu]nk|slim|harden|rebuil[dt])\\w* (down )?(\\w+ ){0,3}?base images?|(trim|shr[aiu]nk|slim|cut|reduc|whittl|patch|harden|rebuil[dt])\\w* (down )?(\\w+ ){0,3}?(container|python) images?|(base|container) images? (\\w+ ){0,2}?(from|to|under|below|by|of) (\\w+ ){0,3}?(gigabytes?|megabytes?|[gm]i?b)',
  'images? (\\w+ )?(to|from|in|into) (an?|our|the|their|your) ((own|private|internal|container|docker) ){1,2}registr(y|ies)|rootless containers?|init containers?|pods? (that (are|is) )?(stuck in|evicted|oom ?killed|rescheduled)',
  '(code|(everything|anything|all|whatever|what) (that )?(we|you|the team) (write|writes|code|develop|develops|program)) (\\w+ ){0,2}?(ends? up|goes|go|ships?|shipped|runs?|lands?|packed|packaged|wrapped|put|leaves? us) (in|into|inside|as) ((an?|its own|one) )?(\\w+ )?containers?(?! (ship|terminal)s?)',
  'pod (per|for (each|every)) (task|job|service|worker|model|tenant|run)',
  '(an?|our|the|your|container|base) images? (\\w+ ){0,3}runs? as (non ?)?root',
  '(dans des conteneurs|conteneurisation|containerisierung|container ?umgebungen|(orquesta@|despl@|tecnolog@|imágenes|imagens) (@ ){0,2}?(de |en |em |con |com )?(contenedores|contêineres|contentores)|(contenedores|contêineres) (docker|de aplicaci@|\\(docker)|konteneryzacj\\w+|containerisatie|container ?techno@|oci (containers?|images?|arte?facts?)|containers? (and|&|\\+|/|und|en) (container )?orchestration)',
]);
export const CLOUD = phrases([
  // Functions that the cloud runs, without their names.
  '(uploaded|deployed|shipped|hosted) (\\w+ ){0,4}?as (an? |(small|cloud|python|single|managed|event driven|separate) ){0,2}functions?|(api gateway|event ?bridge|event grid|pub ?/? ?sub|scheduled events?|cloud scheduler|http requests?) (\\w+ )?(triggers?|invokes?|calls?|starts?|wakes?) ((our|the|your|a|an|each|python|small|cloud) ){0,3}functions?',
  '(runs?|running|deploy\\w*|shipped|ships?|lives?|hosted|packaged|released?|executes?) as ((small|tiny|single|cloud|python|event driven|managed|stateless|short|individual|separate|a set of|a few|dozens of) ){0,3}functions?( [\\w’,]+){0,3} (aws|azure|gcp|google|amazon|cloud|gateway|invoked|triggered|called|woken|wakes?|started|fired|behind|request|event|events|queue|queues|bucket|schedule|timer)',
  '(handlers?|functions?|code) (\\w+ )?(is|are|gets?|be) (\\w+ )?(zipped|uploaded|packaged|bundled)( up)?,? (\\w+,? ){0,3}?(wired|hooked|uploaded|triggered|invoked|bound|attached|subscribed|behind an api|to (queues?|topics?|events?|buckets?|aws|azure|the cloud))',
  '(functions?|handlers?|code) (that |which )?((is|are|gets?) )?(invoked|triggered|woken( up)?|scaled|spun up|started) (\\w+ )?(per|by|on|for each|for every|with each) (\\w+ ){0,2}?(http |api )?(requests?|queues?|topics?|s3|uploads?|cloud events?|schedules?|messages?)',
  '(runs?|running|deployed|lives?) (as|on|in) (an? )?((handful|bunch|set|couple|few) of )?lambdas',
  '((exposure|experience|familiarity|knowledge|familiar) (to|of|in)|with|using|via|through) helm(?= ?([,.;/)]|$|and|or|would|is))',
  '(aws )?(ecs|eks|fargate|ecr)|aws batch',
  '(aks|gke)',
  '(aws|amazon) lambdas?|lambda (handlers?|layers?)|(aws|with|using) chalice|(aws |iot )?greengrass|cloudflare workers?|open ?faas|functions? as a service|service mesh(es)?|(small|tiny|short|python) functions (in|on) (google cloud|gcp|azure|aws)|helm (is (how|what|our)|install|upgrade|releases?|values)|lambda functions? and deploy|deploy\\w* (them |it )?with (aws )?sam(?= ?[.,;)]|$)',
  '(run|runs|running|deploy\\w*|schedul\\w*) (\\w+ ){0,4}?(on|to|with|by|in|via) nomad(?= ?([.,;/)]|$|and|or|clusters?))|(consul|vault|kubernetes)(,? (and|or|\\+)?|,|/) ?nomad|nomad(,? (and|or|\\+)?|,|/) ?(consul|vault)',
  'pods,? (and )?(deployments|services|ingress)',
  '(google |gcp )?cloud ?(run(?! ?time|ning)|functions?)',
  '(azure )?functions? apps?|(azure|gcp|oci) functions?|azure container (apps|instances)|azure app services?',
  'serverless( (?!is |are |was |isn)\\w+)?',
  '(deploy\\w*|host\\w*|runs?|running|ship\\w*) (\\w+ ){0,4}heroku|(on|use|using) heroku|heroku (as|for|builds?|dynos?|slugs?)',
  'devops,? ?\\(?(\\w+, ?){0,2}heroku',
  '(app engine|cloud foundry|elastic beanstalk|(déplo@|deploy\\w*)[^.;]{0,40} ?\\(?(paas )?(scalingo|clever cloud)|dokku|hashicorp nomad|fly\\.io|knative|zappa|render,? railway|(aws )?app runner)',
  '(is|are|becomes?|stays?) (now )?(an? |its own |separate |small |tiny |single |plain )*((aws|amazon) lambdas?( functions?)?|(google )?cloud functions?|azure functions?)(?= ?[.,;:]| (in|written|that|which|with|and|behind|on|per|each) )',
]);
/** What stands beside dockers who unload ships, and beside the trousers. */
const QUAY =
  '((harbou?rs?|cranes?|quays?|docks|stevedor\\w+|longshore\\w*|tug ?boats?|pilots|port (of|authorit\\w+|workers?|operat\\w+)|the ports?|vessels?|seafarers?|sailors|unload\\w*|wharf|jeans|shorts|chinos|khakis|trousers|slacks|polos?|polo shirts?|t ?shirts?|shirts|sneakers|trainers and|sandals|dress ?code|suits and|hoodies))';
/** Words with other meanings too: they count beside other words of the trade. */
export const LOOSE = phrases([
  '(containers|containern|debug an? pod|(an?|one|own|each|every|single|the same|docker|linux) (\\w+ ){0,2}?container|(als|im|per) container|(is|as|in) (a|its own) pod|kubernetes pods?|conteneurs|contenedores|contêineres|kontener(y|ach|ów)|helm|lambdas?( functions?)?)',
  'images? and (pushed|push) (to )',
  '(pushed|push|pushes|pull|pulled) (\\w+ ){0,3}?(to|from) (our|the|an?) (own |private |internal |container |\\w+ )?registr(y|ies)(?! office)',
  '(containers?|pods?) (was|were|is|are|keeps?|got|gets?) (\\w+ )?(killed|restart\\w*|crash\\w*|evicted|oom)',
  'images? (goes|go|gets?|reach\\w*|lands?) (\\w+ )?(to|on|in|onto|into) (our|the) cluster',
  '(one|an?|each) (\\w+ )?image (per|for each|for every) (\\w+ )?(service|app|job|worker|component)',
  '(events|logs|restarts) of (an?|the|our|each) pods?|(\\d{3,}|hundreds?|thousands?)( of)? pods',
  '(scan|patch|rebuil|harden|shrink|slim|trim)\\w* (\\w+ ){0,3}?(base images?|image (layers|sizes?))|images? (\\w+ ){0,2}?in (our|the) (\\w+ )?registry',
  'images? (is|are|get) (\\w+ )?(built|pushed|pulled|deployed|started)',
  'builds? (an? |the )?(\\w+ )?images?(,| and)[^.;]{0,30} (registry|push\\w*)',
  '(pack|bake|build|wrap|turn|put|ship|release|deploy)~ (\\w+ ){0,3}?(into|in|as|to) (an? |one |its own |the )?(\\w+ )?images?',
  '(run|runs|running|deploy\\w*|schedul\\w+|serv(e|es|ed|ing)|restart\\w*|scal(e|es|ed|ing)|spread) ((?!teams?|squads?|engineers|people|developers|sprints|staff)\\w+ ){0,4}?(in|as|into|across) ((?!cross|small|agile|product)\\w+ )?pods',
]);
export const TRADE = phrases([
  '(docker\\w*|kubernetes|k8s|aws|gcp|azure|cloud\\w*|serverless|s3|ec2|sqs|sns|rds|glue|athena|api gateway|step functions|fargate|ecs|eks|micro ?services?|deploy\\w*|orchestrat\\w+|orchestrier\\w*|linux|virtual machines|vms|images|registr(y|ies)|ci ?/ ?cd|devops|terraform|infrastructure|services (run|live)|runtime|(ship|deploy|packag|runn?|rerun|mov|put|pack|host|serv|start|execut|bundl|wrap|deliver|launch|liv|sit|build|built|test|train|isolat|releas|spin|spun)(p?ed|p?ing|e?s|e|d|t(s|ing))? (\\w+ ){0,5}?(in|into|as|inside|within|from) (\\w+ ){0,2}?containers?|(run|running|writ(e|es|ing)|maintain\\w*) (\\w+ )?containers|(start|spin|launch|spawn)\\w* (up )?(an?|one|its) (\\w+ )?container|(fresh|throwaway|disposable|ephemeral) containers?|local development|hosts|(our|your) code (runs?|ends up|lives|sits|ships|goes)|(?<!used )as containers|over the air|edge (devices?|nodes?|box(es)?|gateways?|servers?|hardware)|(at|on|to) the edge|jetsons?|raspberry|monoliths?|workers?|notebooks?|nomad|(in|to|into) production|image (per|for) (\\w+ )?service|programs?|clusters?|argo ?cd|flux|charts?|python|applications?|déploi@|rodam|aplica@|servi[cç]@|serwis~|aplikacj~|uruchami@|wdra@|despl@|diensten|anwendung~|apps?|apis?|back ?ends?|django|flask|fastapi|celery|staging|bare metal|betreib~|dienste)',
]);
const WARES = '(docker|kubernetes|k8s|openshift|containers?|serverless)';
const SYMBOL =
  '(spectr(a|al|um)|wavelengths?|interferogra\\w+|regulari[sz]\\w+|ridge|lasso|poisson|eigenvalues?|cross validat\\w+|hyper ?parameters?)';
/** Boxes, people and mathematics. */
export const HOMONYMS = phrases([
  '(keys?|callbacks?|arguments?|closures?|functions?|expressions?) (\\w+ ){0,3}?(is|as|are) (just |only |often )?(an? )?lambdas?|lambda (expressions?|calculus|terms?)',
  'lambda (and|&|or|/|vs\\.?) kappa|kappa (and|&|or|/) lambda',
  "dockers[’'] \\w+|dockers (and|union|strike)",
  '(docker|podman|kube|helm|lambda),? (is )?(our|the|an?) (\\w+ )?(dog|cat|puppy|mascot|name of)',
  'docker (is|was) (one of|among|an? (client|customer|partner|sponsor|investor))|dockers (and|or|in|at|use|load)',
  'docker (or|and) (crane|forklift)|(worked|working|background|employed|hired) as an? docker(?= ?[,.;]|$| (at|in) the (port|harbou?r|docks))|(was|been) (once )?an? docker(?= ?[,.;]|$| (at|in) the)',
  '(docker|kubernetes),? longshore|(ecs|eks|aks|gke|ecr) ((is|stands) (short )?for|licen[cs]e|card|certificates?|electricians?)',
  'docker (street|st|avenue|road|lane|straße|strasse|straat)|(serverless|docker|kubernetes|kube) (summit|conference|con|meetups?|days)',
  'serverless (restaurants?|caf[eé]s?|bars?|dining|plug ?ins?)|(the|an?) (ecs|eks|aks)(?= (is|was|system|interface|department))',
  '(courses?|books?|tutorials?|articles?|podcasts?|blog ?posts?|talks?) (on|about) (docker|kubernetes|containers?)',
  '(docker|kubernetes) (schulung|kurs|seminar|books?|courses?)~',
  '(shipping|sea|ocean|freight|cargo|intermodal|reefer|food|storage|empty|port|waste|refrigerated|plastic|glass|steel|reusable|lunch|takeaway|gtm|tag manager|inversion of control|ioc|di|dependency injection|maritime) containers?',
  'containers? (ships?|terminals?|ports?|shipping|freight|logistics|handling|leasing|lines?|yards?|tracking|vessels?|moves?|cranes?|carriers?|store)',
  'containers? (types?|classes|protocols?|queries|elements?)|container data types',
  '(docker|kubernetes|k8s|helm) (swag|stickers?|t ?shirts?|mugs?|hoodies?|socks|plush\\w*|whale)|(former|retired|old|the) dockers',
  'dockers (still|need|who|were|are|have|had|to|unload)|serverless runtimes|for hosting serverless functions',
  'cloud (storage|sql|pub ?/? ?sub),? cloud ?functions?',
  'containeri[sz]ed (cargo|goods|freight|shipping|trade)',
  '(scaling past|outgrow(n|ing)?|outgrew|escaping( from)?|alternatives? to) (vercel ?/? ?)?(heroku|fly\\.io|render|railway)',
  'docker (embraces|welcomes|celebrates|believes|offers|is (an? (\\w+ )?(company|employer)|committed|proud|looking|hiring)|was founded)',
  'docker,? (inc|ltd|the company)|docker (loading|wanted|river|crane)|former docker|dockers? (wanted|workers?|strikes?|unions?)',
  '(at|from|by|like|as) docker(?=,? (github|gitlab|google|hashicorp|datadog|stripe|mongodb|elastic|red hat|or a|inc))|at docker',
  '((a|one line) lambdas? in python|an? lambda (is|when|where|into|should|would)|lambda functions?,? (and |or )?(map|filter|list)|mr docker|lambda (labs?|cold|cdm|school|calculus|architecture|expressions?|the|phage)|(python|half life|anonymous) lambdas?)',
  '(comprehensions?|decorators?|generators?|closures?|iterators?|context managers?|f strings|higher order functions)([, /&]+([\\w]+ ){0,2}?| and | or )(and |or )?(\\w+ )?lambdas?( functions?)?',
  'lambdas?( functions?)?(,? (and |or |& )?)(\\w+ )?(comprehensions?|decorators?|generators?|closures?|iterators?|context managers?|map(,| and| or| &) (\\w+ )?(filter|reduce))',
  'map,? (and )?filter(,? reduce)?,? (and |or )?lambdas?( functions?)?',
  '(at|take|taking|taken|take the) (the )?helm',
  `(estimat|fit)\\w* (the |a )?lambdas?|${SYMBOL}[^.;]{0,40} (?<!(on|as|with|to|aws|amazon) )lambdas?(?! functions?)|(?<!(aws|amazon) )lambdas?(?! functions?)[^.;]{0,40} ${SYMBOL}`,
  // The same letters for something else: "ECS (environmental control system)".
  'ecs ?\\(e(?!lastic container)\\w+ (\\w+ )?[cs]\\w+( s\\w+)?|e(?!lastic container)\\w+ c\\w+ s\\w+ ?\\(ecs|ecr ?\\(e(?!lastic)\\w+ c\\w+ r\\w+',
  // Who makes it, in a title as well.
  `${WARES} ((?!(first|native|based|heavy|centric|only|powered|at|in|for|and|or|to|with|by|of|on|our|the|a) )\\w+ )?(start ?up(?! (script|experience|time|prob))|scale ?up|company(?! wide)|vendor|market)`,
]);
/** A product of them: "builds a container registry for enterprises". */
const MADE = `(build|builds|building|make|makes|making|offer|offers|develops) (an? |the )(\\w+ ){0,2}?${WARES} ([\\w/]+ ){0,2}?(platform|database|engine|registry|cloud|product) for (enterprises|companies|businesses|banks|hospitals|retailers)`;
/** What else is packed into a container, and pictures. */
export const GOODS = phrases([
  MADE,
  '(marítim@|maritim@|alquiler|aluguel|noleggio|vermiet~|location de|reciclaje|reciclagem|riciclo|residuos|resíduos|déchets|rifiuti|abfall~|baustell~|fluvial~|puertos?|portuári~|portuari~|hafen~|havens?|scheepvaart|reeder~|spedition~|fracht~|umschlag~|przeładun~|morski~|żeglug~|stowage|shipping lines?|customs|terminals?|yards?|stacking|berths?|compost\\w*|recycling|skips?|laborator\\w+|samples?|seedlings?|plants?|toys?|kitchens?)',
  '(freight|moving|boxes|medicines?|vessels?|cargo|forklift|goods|food|meals?|fruits?|vegetables?|parcels?|pallets?|ports|harbou?rs?|trucks?|cranes?|liquids?|chemicals?|waste|bottles?|furniture|warehouses?|photos?|pictures?|scans|pixels|cameras?|x rays?)',
]);
export const UNLESS = phrases([
  `dockers[^.;]{0,100} ${QUAY}|${QUAY}[^.;]{0,100} dockers`,
  // What a company is known for or sells.
  `(we|wir|wij|nous|company|firm|consultancy|agency|consultants) ((have|has|hold|holds|are|is|sind|haben|uns|zijn|sommes|deep|strong|certified|several|\\w+ly) ){0,3}(speciali[sz]\\w+|spezialisiert|gespecialiseerd|spécialisés?|competenc\\w+|expert(s|ise)) (in|auf|dans|en) (?!run|deploy|build|operat|ship)([\\w&/]+,? ){0,6}?${WARES}`,
  `our (\\w+ )?(expertise|services|offerings?|portfolio|competenc\\w+) (covers?|spans?|includes?|ranges?) [^.;]{0,80}${WARES}`,
  `whether [^.;]{0,90} ${WARES} (migrations|projects|adoption)`,
  `${WARES} ((certified )?service provider|consulting|consultancy|competency partner)`,
  // What it is or makes: "we're a serverless platform", "the fastest Kubernetes backup".
  `we([’']re| are) (an? |the )((?!(company|team|start ?up|firm|group) )\\w+ ){0,2}?${WARES}(?! (first|native|based|heavy|centric|only|powered)) ([\\w/]+ ){0,3}?(platform|database|company|start ?up|provider|vendor|product)`,
  `(leading|fastest|world[’']s) (\\w+ ){0,2}?${WARES} ([\\w/]+ ){0,2}?(database|engine|registry|cloud|backups?|product|infrastructure|network)`,
  `${WARES} ([\\w/]+ ){0,2}?(platform|database|engine|registry|cloud|product),? ((that|which) is )?(used|trusted|loved) by (\\w+ ){0,2}?(\\d[\\d,.]*|hundreds|thousands|customers|companies|enterprises|banks)`,
  MADE,
  '(noch|ni|ani|né|nem) (docker|kubernetes)~,? (noch|ni|ani|né|nem)|meeting rooms?|named after|in greek|book club|longshore\\w+',
  '(reads?|blogs?|speaks?) about',
  '(sales|marketing|presales|training) (team|people|colleagues|department) (demonstrat|present|show|sell|teach)\\w*',
  '(ups|cooling|power distribution|data ?cent(er|re) (design|construction|infrastructure)|dcim|generators?)[^.;]{0,90}[ /]containeri[sz]ed',
  `(our|the|an?) ${WARES} (\\w+ ){0,2}?(product|add on)s?(?! (teams?|owners?|managers?|engineers?))`,
  'teach(es|ing)? ((docker|kubernetes|containers|and),? ){1,4}to (?!(our|the|your|colleagues|other) )\\w+',
  // Whom a recruiter looks for.
  "you([’']ll)? ((will|would) )?(\\w+ )?(place|recruit|source|headhunt|match|fill) [^.;]{0,60}?(people|folks?|engineers?|developers?|candidates?|specialists?|contractors?|vacanc(y|ies))",
  'partner(s|ships?)? (\\w+ )?(include|with)|(freight|vessels?|cargo|warehouse operators?|forklift)',
]);

/** What one need not know yet, as it is learnt on the job: the denial is part of it. */
export const LEARNT = phrases([
  "(never|no|not|[a-z]+n[’']t) [^.;]{0,40}(docker\\w*|kubernetes|k8s|containers)[^.;]{0,30}[,;:–] ?(but )?(you([’']ll| will) (have|learn|soon|pick)|we([’']ll| will)? (teach|show|train|help))",
]);

/** What makes a quote the clearer the more of them it holds. */
export const NAMES = phrases([
  '(docker\\w*|kubernetes|k8s|contain\\w+|helm|openshift|ecs|eks|aks|gke|lambdas?|serverless|fargate|orchestration)',
]);
