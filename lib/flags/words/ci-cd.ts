import { pattern, phrases } from '../../text/phrases.ts';

/** The words of `rules/ci-cd.ts`, kept beside it for their length. A space in a phrase stands for any short gap. */

const OFTEN =
  '(?:daily|continuously|continuous|automatically|weekly|hourly|often|(?:every|each) (?:morning|afternoon|night)|(?:several|multiple|many|dozens of|hundreds of|\\d+|a few|ten|twenty) times (?:a|per|each|every) (?:day|week|month|hour)|(?:every|each) (?:day|week|merge|commit|hour)|on (?:every|each) (?:merge|commit|push)|twice a (?:day|week)|(?:every|each) single (?:day|week|hour))';
/** By its name. */
export const NAMED = phrases([
  'ci ?/? ?cd',
  'ci ?(?:&|and|\\+|\\||\\\\) ?cd|cl ?/ ?cd',
  'c\\.i\\.? ?/ ?c\\.d',
  'continuous (?:(?:development|testing|builds?|feedback|delivery|deployment|integration)(?:,| and| &|/) ?){1,2}(?:integration|delivery|deployment)',
  'continuous(?:ly)? (?:integrations?|delivery|deployments?|integrated|delivered|deployed)',
]);
export const PLAIN = phrases([
  'continuous (?:builds?|releases?)|jenkins (?:tooling|jobs?|pipelines?|servers?|administration)|automated pipelines? (?:to|into) production|(?:pull requests?|merges?|commits?|branch)[^.;]{0,60} (?:by|through) (?:the|our|a) pipeline|pipeline carries (?:\\w+ ){0,2}?merges?|in main [^.;]{0,30}(?:customers|in production|live)',
  'continuously (?:\\w+ and )?(?:integrate|deliver(?! (?:value|results|on|new|high|great|the|our|improvements?|excellen\\w+))|deploy|release)|continuously build and (?:deploy|release|test|ship)',
  'gitlab ?ci|azure devops[^.;]{0,50}\\bpipelines|deployment ?scripts? (?:and|&|en|und|et) pipelines',
  '(?:deploy|ship|release|push|merge|live|out|production)s?(?: (?:anyway|code|changes|updates|software|it|to \\w+))? every (?:(?:few|couple of|two|three) (?:hours|minutes)|other day)|(?:rollbacks?|rolling back) (?:is|are|takes?) (?:just |only )?(?:an? |one )?(?:single )?(?:click|command|button|minutes?|seconds?|instant\\w*|automati\\w+)|friday (?:deploy|release)(?:s|ments?)?|(?:liefern|deploy|releas|livr|déploy|despl[ie]|brengen|rilasc|wdraż)\\p{L}* (?:\\p{L}+ ){0,3}?(?:alle paar stunden|elke paar uur|toutes les (?:\\p{L}+ )?heures|cada (?:\\p{L}+ )?horas|ogni poche ore|co kilka godzin)',
  'delivered continuously|gitops (?:tools?|tooling|mindset|culture|style|based|driven|workflows?|practices|approach|principles|pipelines?|deployments?)|continue (?:integratie|(?:op)?levering|uitrol)',
  '(?:gitlab|azure|github|bitbucket|travis|drone|tekton|buildkite|woodpecker) (?:ci|pipelines?|actions)',
  '(?:circle ?ci|travis ?ci|github actions?|git ?hub workflows|buildkite|codepipeline|cloud build|azure devops pipelines?)',
  '(?:releases?|deployments?|deploys|rollouts?|builds) (?:is|are|run|runs|happens?) (?:fully |completely |all |entirely )?(?:automated|automatic(?:ally)?|continuous(?:ly)?)',
  'in production (?:\\w+ ){0,3}?(?:within )?(?:minutes|an hour|hours|the same day)(?: later)?|go(?:es|ing)? live (?:within|in (?:minutes|seconds|under)|minutes|automatically|the same)',
  '(?:merged?|commit(?:s|ted)?|push(?:ed)?) (?:\\w+ ){0,6}?(?:is|are|goes?|be) (?:\\w+ ){0,2}?(?:live|in production|deployed|shipped|released) (?:by|within|in|before|on|the same|minutes|hours|an hour|automatically)',
  '(?:deployed|released|shipped|rolled out|live) (?:\\w+ ){0,4}?without (?:anybody|anyone|a human|human|manual|people|a person|somebody|someone|any manual|further hands)',
  '(?:commits?|merges?|changes?|push|pull requests?) (?:\\w+ ){0,4}?(?:goes through|go through|runs through|runs?|triggers?|starts?) (?:the|our|a) pipeline',
  'from (?:commit|merge|pull request|push) to (?:customers?|production|users?|live)',
  'trunk based(?: development| delivery)?|release trains? (?:\\w+ ){0,2}?(?:leaves?|departs?|goes|runs|automati\\w+)|(?:short|fast|quick|rapid|tight|frequent) (?:release|deployment|delivery) (?:cycles?|cadence)',
  '(?:merges?|commits?|push(?:es)?|pull requests?|changes?)(?: to \\w+)? (?:goes|go|lands?|gets?|is|are) (?:straight|directly|automatically|right|deployed straight) (?:in|to|into|on) (?:production|prod|live)|merging (?:means|equals|is|triggers) (?:shipping|deploy\\w*|releas\\w*|an? (?:release|deploy\\w*))|(?:deploy|ship|release)s? (?:\\w+ )?(?:at any (?:time|moment|hour)|whenever (?:we|you|they)|any time|on (?:a )?fridays?)|deploy(?:ments?|ing|s) (?:is|are) (?:just |only |merely )?(?:an?|one) (?:\\w+ )?(?:button|click|command|merge)(?! away from)',
  '(?:code|changes?|work|commits?|features?)[^.;]{0,40} (?:in|to|into|reach(?:es)?) production (?:(?:on|in|within) (?:your|the) first|the (?:same )?day)|(?:deploy|ship|release|push)\\w* (?:\\w+ ){0,4}?(?:to|into) production (?:\\w+ ){0,2}?(?:on|in) your first (?:day|week)|automat(?:e|es|ing|ed) (?:the |our )?(?:software |service |code )?delivery of (?:\\w+ ){0,2}?(?:services|software|code|applications|apps|systems|infrastructure)',
  'deploy(?:en|t|ed)? (?:\\p{L}+ ){0,3}?(?:mehrmals|täglich|stündlich|automatisch|kontinuierlich|wöchentlich|dagelijks|wekelijks)|(?:mehrmals|täglich|automatisch) (?:\\p{L}+ ){0,2}?(?:deployt|deployen|ausgerollt)|pipelines? (?:\\p{L}+,? ){0,5}?(?:deployt|déploie)|(?:déplo(?:yons|yez|yer|ie)|mises? en prod(?:uction)?) (?:\\p{L}+ ){0,3}?(?:plusieurs fois|chaque (?:jour|semaine|commit|merge)|tous les (?:jours|matins|soirs)|automati\\p{L}+|continues?|quotidien\\p{L}*|fréquentes?|souvent|fréquemment|régulièrement)|(?:despleg\\p{L}+|despliegues?|rilasc\\p{L}+|deploy|wdraża\\p{L}+|wdrożeni\\p{L}+|lançamos|releasen|uitrol\\p{L}*) (?:\\p{L}+ ){0,4}?(?:varias veces|várias vezes|cada (?:día|semana|commit|merge)|diari\\p{L}+|automátic\\p{L}+|ogni (?:giorno|settimana|commit|merge)|più volte|automatic[aio]\\p{L}*|kilka razy|codziennie|automatyczn\\p{L}+|todos os dias|dagelijks|wekelijks|meerdere keren)',
  'automat(?:e|es|ing) (?:[\\w/]+,? ){0,4}?(?:and )?(?:builds|deployments|releases|deploys|(?:deployment|release) (?:process(?:es)?|procedures?|workflows?))|deployment frequency|devops pipelines?|progressive (?:rollouts?|delivery)|(?:knowledge|experience|understanding|familiarity|familiar) (?:of|with|in) ci(?= ?(?:[.,;]|$))|(?:every|each) (?:merge|commit|push|pull request) (?:to \\w+ )?(?:is|gets|goes) (?:\\w+ )?(?:deployed|released|shipped|live|out)|pipelines? for (?:\\w+ )?(?:deployments?|releases?)|automation of (?:\\w+,? ){0,3}(?:and )?(?:build(?:ing|s)|deploy(?:ing|ments?)|releases?)|pipelines? (?:in|with|on|using|via) (?:gitlab|github|azure devops|bitbucket|jenkins)|(?:production|deploy\\w*|releas\\w+)[^.;]{0,50} automated pipelines?|(?:builds|building|build(?= and release)|deployments?|releases?) (?:and|&) (?:build|deployment|release) (?:infrastructure|systems?|process(?:es)?|tooling|automation|pipelines?)|live (?:\\w+ )?minutes later',
  '(?:deployment|delivery|release|ci) (?:pipelines?|automations?)|build (?:and|&) \\w+ (?:pipelines?|automations?)|(?:and|our|an?|your|the|software|automated|maintain\\w*) build (?:pipelines?|automations?)',
  '(?:automated?|automating|automatic|automate|frequent|zero downtime|rolling|self service|push button|one click|blue(?:/| )green|canary|daily|weekly) (?:our |the |their )?(?:\\w+ and )?(?:deployments?|deploys?|releases?(?! (?:reports?|notes|newsletters?|dates?))|deployment (?:scripts|process(?:es)?)|rollouts?)',
  `(?:deployments?|deploys|releases|rollouts?)(?: (?:in)?to \\w+)? (?:happen|take place|go out|occur|are done) ${OFTEN}`,
  `(?:deploy|deploys|ship|ships|release|releases|merge|merges|push) (?:[\\w,]+ ){0,14}?(?:(?:\\w+ to )?\\w+|several|many) times (?:a|per) (?:day|week)`,
  `(?:deploy|deploys|deployed|deploying|ship|ships|shipped|shipping|release|releases|released|push|merge|roll out|rolls out|rolled out)(?: (?:\\w+ ){0,6}|,? )?${OFTEN}`,
  '(?:ship|deploy|release|push)(?:ing|es|s)? (?:\\w+ ){0,4}to production (?:\\w+ ){0,3}(?:every|each|per|a) (?:day|week|month)',
  '(?:deployments?|releases|deploys) (?:a|per|each|every) (?:day|week|month)',
  '(?:kontinuierliche (?:integration|auslieferung|bereitstellung)|automatisierte[snr]? (?:deployments?|bereitstellung\\p{L}*|auslieferung|releases?))|geautomatiseerde (?:pipelines?|deployments?|releases?)|meerdere keren per dag',
  '(?:intégration|déploiement|livraison)s? (?:et (?:de |du |le |la )?(?:intégration|déploiement|livraison)s? )?(?:en )?continu\\w*|automatiser (?:les )?(?:\\p{L}+ de )?déploiements?',
  '(?:integración|entrega|despliegue|integração|entrega) (?:y \\w+ )?cont[ií]nu[ao]|ciągł\\w+ integracj\\w+|integrazione continua',
  '(?:merges?|merged|commits?|pushe?s?)(?: to \\w+)? (?:goes|go|moves?|lands?|reach(?:es)?|gets?|is|are) (?:\\w+ ){0,4}?(?:staging|production|prod|customers)(?: (?:\\w+ ){0,2}?(?:on its own|by itself|automatically|within|in \\w+ minutes))?|(?:green )?pipeline (?:on \\w+ )?(?:deploys?|ships?|releases?|goes) (?:\\w+ )?(?:straight |directly )?(?:in)?to',
  '(?:rolls?|goes?|ships?|deploys?|comes?|reverts?|rolled)(?: (?:it|them|back|out|live))* (?:by itself|by themselves|on its own|on their own)|(?:bot|robots?|automation|pipeline) (?:does|do|handles?|takes? care of|deploys?|ships?|takes? over)(?= ?[:,;.]| the (?:rollout|deploy\\w*|release))|(?:puts?|put|shipped|released) \\d+ (?:releases?|changes?|builds) (?:in)?to production',
  'from (?:merged?|commit\\w*|push\\w*|pr|pull request) to (?:live|prod|production)|automating (?:the )?(?:build|builds),? (?:tests?,? )?(?:and )?(?:deployment|delivery|release)s?|(?:gets?|goes?|reach\\w*) (?:there|live|out|production) through (?:the|a|our) pipeline',
  '(?:every|each) (?:merge|commit|change|push)(?: to (?:main|master|trunk))? (?:goes|lands|ships|reaches|rolls)(?: out| live)?(?: (?:in)?to)? prod(?:uction)?|chaque (?:commit|merge|fusion|modification|changement)[^.;]{0,30} (?:part|arrive|va) (?:en|vers la) prod\\p{L}*|(?:go|goes|gets?|are|is) (?:out|live|shipped|released)[^.;]{0,40} automated pipeline|go(?:es)? live (?:by itself|on its own|by themselves)',
  "ci builds it|you push,? (?:\\w+ ){1,6}?(?:it[’']s|it is) live",
  // Shipping is no event, or can be done whenever someone likes.
  '(?:deploy(?:s|ments?|ing)|releas(?:es|ing)|shipping|rollouts?|going live) (?:\\w+ ){0,2}?(?:is|are) (?:\\w+ ){0,3}?(?:non ?events?|boring|uneventful|painless|hands ?off|push ?button|self service|scripted|one click|everyday|daily|no drama|no big deal)',
  '(?:main|master|trunk|mainline|code ?base|every commit|the build|software) (?:is|stays|remains|must be|should be|in an?) (?:\\w+ )?(?:releasable|deployable|shippable|ready to (?:ship|release|deploy|go live))|always (?:releasable|deployable|shippable)|(?:deploy|release|ship)(?:s|ing|ment|ments)? on demand|(?:deploy|release|ship|merge) (?:\\w+ ){0,4}?(?:most days|all day long|around the clock|as soon as (?:it|they|something|the (?:tests|pipeline|build|checks))|the moment (?:it|they|something))',
  // What starts by itself when someone merges.
  '(?:builds?|pipelines?|rollouts?|deploy(?:s|ments?)?|releases?|test ?suites?|checks|tests) (?:\\w+ ){0,2}?(?:kicks? off|kicked off|starts?|started|triggers?|triggered|fires?|runs?) (?:\\w+ ){0,2}?(?:on|for|with|after|by|when|whenever|as soon as|every time|each time) (?:\\w+ ){0,3}?(?:pull requests?|merge requests?|push(?:es|ed)?|commits?|merges?|merged|prs?|mrs?|tags?)',
  '(?:tags?|tagging|merges?|merging|push(?:es)?|pushing|commits?|committing|pull requests?|approval)(?: (?:to|into|on) (?:the )?\\w+)? (?:\\w+ )?(?:triggers?|starts?|kicks? off|sets? off|fires? off|launch(?:es)?|results? in|leads? to|ends? in) (?:an? |the |our )?(?:\\w+ ){0,3}?(?:deploy\\w*|rollouts?|releases?|builds?|pipelines?)',
  'green (?:builds?|pipelines?|ci|checks|tests?(?: ?(?:run|suite))?)[^.;]{0,50} (?:ship(?:s|ped)?|deploy\\w*|releas\\w+|live|production|goes? out)|(?:deploy|release|ship|merge|live|production|goes? out)[^.;]{0,30} (?:once|when|as soon as|if|after) (?:\\w+ ){0,3}?(?:pipeline|ci|build|checks) (?:is|are|goes|turns?|runs?) (?:\\w+ )?(?:green|through)',
  '(?:every|each|all|any) (?:\\w+ ){0,2}?(?:commits?|merges?|changes?|push(?:es)?|pull requests?|prs?) (?:\\w+ ){0,2}?(?:goes?|pass(?:es)?|runs?|must pass|is built|are built) (?:through|in|by|on) (?:our |the |a )?(?:\\w+ )?(?:ci|pipelines?|build (?:servers?|system))',
  // A machine does it.
  '(?:bots?|robots?|pipelines?|automation) (?:then |always |also |itself )?(?:do(?:es)?|handles?|takes? (?:care of|over)|looks? after) (?:it (?:\\w+ )?times|the (?:rest|deploying|releasing|shipping)|(?:their|our|that) (?:job|work)|(?:all )?(?:the |our )?(?:deploy\\w*|releas\\w+|shipping|rollouts?))|(?:bots?|robots?|pipelines?) (?:then |always |automatically )?(?:deploys?|ships?|releases?|rolls? (?:it|them|everything) out)(?! (?:in|at|to|into) (?:warehouse|customer|client|hospital)\\w*)',
  '(?:let|lets|have|leave|leaves|trust) (?:\\w+ ){0,2}?(?:pipelines?|bots?|robots?|machines?|automation) (?:to )?(?:(?:do|handle|take care of) (?:the |all |our )?(?:deploy|releas|shipping|rollout)\\w*|deploy|release|ship)|(?:deploying|deployments?|releasing|releases|rollouts?|shipping) (?:is|are) (?:\\w+ )?(?:left|handed|up) to (?:the |our |a )?(?:\\w+ )?(?:pipelines?|bots?|robots?|machines?|automation)',
  '(?:path|way|route|road|journey|steps?|trip) (?:in)?to (?:production|prod|live|customers)[^.;]{0,30} (?:scripted|automat\\w+|hands ?off|runs itself|pipeline|no human)|(?:deploys|ships|releases|rolls) (?:itself|themselves)(?: out)?',
  '(?:applied|deployed|released|shipped|rolled out|published|built|promoted|delivered) (?:\\w+ ){0,4}?(?:from|by|through|via|in|with) (?:the|our|a|an|its|their) (?:\\w+ )?(?:ci|build servers?|(?:automated )?pipelines?(?! (?:of|that|which|for (?:data|models))))',
  '(?:commits?|merged? (?:pull requests?|code|changes?|work)|merges|pull requests?)(?: \\w+){0,4} (?:is|are) (?:on|in|with|live) (?:\\w+ ){0,2}?(?:production|prod|users?|customers?|hosted|live)[^.;]{0,20} (?:before|within|minutes|in minutes|hour|later)',
  '(?:builds?|tests?|test suite|checks|linters?)[^.;]{0,40} (?:runs?|executed|triggered|started) (?:automatically )?(?:on|for|after|with) (?:every|each) (?:push|commit|merge|pull request)|(?:automated|nightly) builds?|build farms?|build automation and|release tooling',
  '(?:deploys?|deployments?|releases?|rollouts?|rolling out) (?:takes?|lasts?|needs?) (?:\\w+ ){0,3}?(?:minutes?|seconds|one click|a click|one command|a single (?:click|command|button)|a button)|(?:deployed|released|shipped|rolled out) by (?:machines?|robots?|bots?|scripts?|automation)|fridays? we (?:\\w+ )?(?:deploy|ship|release)',
  '(?:every|each|all|an? approved|an? merged) (?:\\w+ )?(?:changes?|commits?|merges?|push(?:es)?|pull requests?) (?:\\w+ ){0,2}?(?:travels?|moves?|flows?|finds its way|heads|makes its way|gets?|reach(?:es)?|lands?|arrives?|promoted)(?: \\w+){0,3} (?:production|prod|live|customers|users)',
  // How soon.
  '(?:live|out|shipped|deployed|released|in production|delivered|online|in front of (?:\\w+ )?(?:users|customers)) (?:on )?(?:the|that) (?:very )?same (?:day|afternoon|morning|hour|evening)|in front of (?:\\w+ )?(?:users|customers) (?:\\w+ ){0,2}?(?:within|in (?:minutes|hours|under|less)|minutes|every (?:day|week)|daily)',
  '(?:within|in|under|minutes|hours|seconds|moments|shortly|straight|right|immediately) (?:\\w+ ){0,3}?(?:of|after) (?:\\w+ ){0,2}?(?:being |is |was |are |gets? )?(?:merg(?:e|ed|ing)|(?:the|every|each|a) (?:push|commit))',
  'from (?:\\w+ ){0,2}?(?:laptop|keyboard|editor|desk|idea|ticket|code|branch|review|approval) to (?:\\w+ )?(?:live|production|prod)(?: \\w+){0,4} (?:minutes?|hours?|an hour|day|hands ?off)',
  '(?:changes?|fix(?:es)?|features?|code|work|commits?|pull requests?|updates?) (?:\\w+ ){0,2}?(?:go|goes|is|are|gets?|ships?) (?:out|live|shipped|deployed|released)(?: (?:to|into) \\w+)?,? (?:\\w+ )?(?:as soon as|whenever|the moment|the minute|right away|straight away|all day|all the time|all week|continually|constantly|immediately|within (?:the|an|a few|minutes|hours|one))',
  // How often.
  '(?:put|puts|bring|brings|get|gets|move|moves|take|takes|send|roll|promote|go|goes|reach|reaches|ship|ships)(?: (?:\\w+,? ){0,5}?(?:in|to|into))? production (?:\\w+ ){0,2}?(?:every (?:single |working )?(?:day|week|hour|few)|daily|weekly|hourly|most days|all day|(?:\\w+ )?times (?:a|per|each|every)|(?:at least )?once (?:a|per) (?:day|week))',
  '(?:releas|deploy|ship|roll|deliver)(?:e|es|s|ed|ing|ment|ments)?(?: [\\w,]+){0,6} (?:every (?:single|working|week|business) ?(?:day|week|hour)|(?:several|multiple|many|a few|\\w+) times (?:each|every) (?:day|week)|(?:once|twice|thrice) (?:a|per) (?:day|week)(?! to (?:customers|clients) in))',
  '(?:code|software|features?|changes|fixes|improvements|updates|increments) (?:is|are|gets?|reach(?:es)?) (?:delivered |shipped |released |deployed |rolled out )?(?:to )?(?:our |the )?(?:users?|customers|production|prod) (?:\\w+ )?(?:daily|every (?:day|week)|weekly|within (?:minutes|hours|the hour|a day)|the same day|several times)',
  '(?:\\d+|dozens of|hundreds of|thousands of) (?:production (?:releases|deploy(?:s|ments)|rollouts)|(?:releases|deploy(?:s|ments)) (?:(?:in)?to (?:production|prod|live) )?(?:last|this|a|per|each|every|in the last) (?:day|week|month|year|quarter))|(?:puts?|made|shipped|released|brought|pushed|got) [\\d,.]+ (?:releases?|changes?|builds|deploy(?:s|ments)|versions) (?:live|out|(?:in)?to production)|bots? does (?:it|that|so) (?:\\w+ )?times (?:a|per)',
  '(?:integrate|merge|commit|push|develop|deliver|release|work)(?:s|ing)? (?:\\w+ ){0,4}?(?:on|to|into|from|off) (?:the )?(?:trunk|mainline)(?! of)|(?:integrate|merge|commit|push)(?:s|ing)? (?:\\w+ ){0,4}?(?:on|to|into) (?:the )?(?:main|master)(?: branch)? (?:\\w+ ){0,2}?(?:daily|every|several|many|multiple|times|at least)|(?:small|tiny|little|short lived) (?:batches|branches|changes|pull requests)[^.;]{0,40} (?:shipped|released|deployed|every day|daily|feature (?:flags?|toggles?))|(?:behind|using|with) feature (?:flags?|toggles?),? (?:\\w+ ){0,3}?(?:ship|release|deploy|merge|production)\\w*',
  'dora metrics|change (?:failure|fail) rate|lead time (?:for|to) (?:changes?|production)',
  'automat(?:e|es|ing|ion of) (?:[\\w/]+,? ){0,4}?(?:builds?|tests?|testing|packaging|release|integration),? (?:and |& ?)?(?:[\\w/]+,? (?:and )?){0,2}?(?:rollouts?|deployments?|deploying|releases?|shipping|delivery)|automat(?:e|es|ing|ion of) (?:the |our )?(?:software |code |application |service )?(?:rollouts?|releases?)(?! (?:notes|reports?))',
  // Tools whose one use this is.
  'tekton|spinnaker|argo ?cd|flux ?cd|octopus deploy|team ?city|go ?cd|semaphore ?ci|harness (?:ci|cd)|drone ?ci|concourse (?:ci|pipelines?)|(?:built|deployed|released|tested|shipped|builds?|deploy|release)[^.;]{0,30} (?:through|with|via|using|on|by) concourse|gitops',
  // Other languages.
  '(?:jeder|jede[ns]?|elke|ieder[e]?|chaque|cada|ogni|każd\\p{L}+|todo) (?:merge|commit|push|pull request|tag)[^.;]{0,50} (?:live|produ[kczt]\\p{L}*|deploy\\p{L}*|automat\\p{L}*|online|pipeline|déploi\\p{L}*|despl[ei]\\p{L}*|wdro\\p{L}*|rilasc\\p{L}*|ausgeroll\\p{L}*|uitgerold|auslös\\p{L}*)|(?:releases?|deployments?|rollouts?|auslieferung(?:en)?) (?:\\p{L}+ ){0,3}?(?:voll ?automati\\p{L}+|automatisiert|automatisch|volautomatisch|geautomatiseerd|vanzelf|von (?:selbst|alleine?))|releasen (?:\\p{L}+ ){0,3}?(?:wöchentlich|täglich|mehrmals|jede woche|jeden tag|elke (?:dag|week)|wekelijks|dagelijks)|(?:mises? en production|déploiements?|livraisons?|despliegues?|rilasci?o?|wdrożenia|deploys?) (?:\\p{L}+ ){0,2}?(?:automatisé\\p{L}*|automatiques?|automatizad\\p{L}+|automáticos?|automatizzat\\p{L}+|automatic[io]|automatyczn\\p{L}+|zautomatyzowan\\p{L}+)',
]);
/** Names whose capital in the middle looks like the next sentence. */
export const GLUED = phrases(['code ?(?:deploy|pipeline)|aws code ?build']);
/** The same said by denying its contrary. */
export const NEVER_WITHOUT = phrases([
  "last time (?:a |any |the )?(?:deployment|release|deploy) (?:wasn[’']t|was not) automat\\w+|pipeline (?:does|handles|takes care of|do) (?:it|this|that|the rest|everything)|merge (?:\\w+ )?to (?:main|master|trunk)[^.;]{0,40} (?:is|are|goes|gets) (?:live|in production|deployed)|code goes out (?:\\w+ )?continuously",
  "(?:never|nothing|nobody|no (?:one|code|commit|change|line)|not|won[’']t|don[’']t|cannot|can[’']t) (?:\\w+ ){0,4}?(?:deploy\\w*|releas\\w+|ships?|shipped|merge[ds]?|live|production|prod|main|out) (?:\\w+ ){0,2}?(?:without|unless|until|except (?:by|through)) (?:\\w+ ){0,4}?(?:green|passing|pass(?:es)?|pipelines?|ci|build)",
  "(?:nobody|no (?:one|release) (?:\\w+ )?|never|no need to|don[’']t|not|no) ?(?:\\w+ ){0,2}?(?:waits?|waiting) for (?:an? |the |our )?(?:next )?(?:release|deployment) (?:trains?|windows?|days?|dates?|nights?|managers?)",
  'no (?:release|deployment) (?:windows|weekends|nights|trains|days|freezes?|managers?)[:,;–] ',
]);
/** Other things that come out often. */
export const UNLESS = phrases([
  // Denials of other languages whose noun stands before the name.
  "(?:n[’'](?:avons|a|y a|ont|utilisons) (?:\\p{L}+ )?(?:pas|aucune?)|wir haben keine?|(?:we|wij) hebben geen|no (?:tenemos|hay)|non (?:abbiamo|c[’']è)|não (?:temos|há)) (?:\\p{L}+ ){0,3}?(?:pipelines? )?(?:de )?(?:ci ?/ ?cd|ci)",
  '(?:(?:was|were|got|been) (?:\\w+ )?(?:switched off|turned off|shut down|abandoned|scrapped|decommissioned)|(?:is|are|been|was) broken for|never (?:replaced|came back|repaired|revived))|(?:founder|ceo|cto)s? who (?:has|have|had)',
  'corporate (?:identity|design)|corporate ?design|ci ?/ ?cd konform\\p{L}*|(?:logos?|schriften|broschüren|printprodukte|briefpapier|typografie)',
  'deployed to stakeholders|(?:push(?:es|ing)? (?:\\w+ )?(?:yourself|themselves|ourselves|others|people|boundaries|limits|the (?:limits|boundaries|envelope)))|(?:the |a )merge (?:with|of)',
  '(?:deliver|send|ship|push|deploy)(?:s|ing)? (?:\\w+ ){0,6}?(?:notifications?|e ?mails?|messages?|data to)|for daily (?:\\w+ )?use',
  '(?:vinyl|songs?|albums?|films?|movies|episodes?|videos?|articles?|podcasts?|collections?|newsletters?|reports?|statistics|figures|surveys|datasets?|parcels?|orders|bread|meals?|food|fish|dvds?|packages to|goods|issues of|books|press(?! a button)) (?:\\w+ ){0,3}(?:daily|weekly|every|each|a|per)|ci ?/? ?cd (?:platform|product|vendor|company|startup)',
]);
/** Servers that build or deliver: a name on a list of tools says nothing, beside delivery words it does. */
export const SERVERS = phrases(['(?:jenkins|teamcity|bamboo|argo ?cd|flux ?cd|gitops|spinnaker)']);
export const DELIVERY = phrases([
  '(?:ci|cd|pipelines?|builds?|deploy\\w*|releas\\w+|devops|delivery|continuous\\w*|integration|github actions|azure devops)',
]);
/** "CI" and "CD" alone, in capitals or beside delivery words. */
export const BARE = pattern(/(?<![\p{L}\p{N}_])(?:CI|CD)(?![\p{L}\p{N}_])/gu);
/** Names that "CD" is the second half of. */
export const SECOND_HALF = phrases(['(?:argo|flux) ?cd']);
export const CI_TALK = phrases([
  '(?:jobs?|git(?:hub|lab)?|python packages?|set(?:s|ting)? up ci|pull requests?|build|pipelines?|tests?|testing|deploy\\w*|docker|jenkins|devops|automation|code|scripts?|tools?|tooling|linux|checks?|runs?|développement|mises? en production|integrate|merge[ds]?|environment|developer)',
]);
export const HOMONYMS = phrases([
  'cds? (?:and|or|,) (?:vinyls?|dvds?|records|recordings|cassettes?|books)|(?:vinyls?|dvds?|cassettes?) (?:and|or|,) cds?',
  '(?:models?|ai|ml|machine learning|inference) deployment (?:pipelines?|automation)|(?:training|inference) and deployment|model (?:management|training|serving|registry),? deployment pipelines|(?:vinyl|dvd|tape)s? (?:and|or|&) cds?|cds? (?:manufactur\\w+|pressing)|(?:analytic\\w*|data|content|insights?|report\\w*) delivery pipelines?|jenkins,? our|cochlear[^.;]{0,20}ci|build pipelines (?:for|to|that|which|from|(?:with|in|using)(?! (?:gitlab|github|bitbucket|azure devops|jenkins|ci)))|press releases?|releases? of (?:the )?(?:figures|statistics|albums?|songs?|films?|reports?)|kontinuierliche integration (?:von |der )?(?:\\p{L}+ )?(?:menschen|familien|kinder|geflüchtet|migrant|personen)\\p{L}*|ciągł\\p{L}+ integracj\\p{L}+ (?:uchodźc|dziec|rodzin|osób)\\p{L}*|build automation (?:scripts?|tools?|workflows?|frameworks?|solutions?)',
  '(?:integraci[óo]n|integração|integrazione|intégration|integratie|integration) (?:cont\\p{L}+|en continu) (?:d[aeio]|of|von|van|de[is]|delle|del|das|dos) (?:(?:las|los|les|la|le|as|os|i|nuov\\p{L}+|nouve\\p{L}+|new) ){0,2}(?:fam[ií]l|person|refug|réfug|migrant|immigr|cittadin|alumn|alunos|élèves|niñ|menores|menschen|kind|people|pupil|child|jóvenes|jovens|giovani|jeunes|emplead|colaborad|patient|pacient)\\p{L}*',
  'intégration continue (?:des|de nos|du) (?:nouve\\p{L}+|salariés|collaborat\\p{L}+|collègues|équipes|personnes|alternants)|continuous integration of (?:new |our )?(?:colleagues|hires|staff|people|joiners|newcomers|refugees|migrants|famil\\p{L}+|pupils|children|residents)|deployments? (?:abroad|overseas|in the field)',
  'continuous (?:integration|delivery|deployment) (?:in small|of (?:value|infrastructure))|continuous (?:integration|delivery|deployment) of (?:\\w+ )?(?:care|meals?|lunch\\w*|services|people|goods|parcels|food|mail|supplies)',
  '(?:mr|mrs|ms|dr|sarah|john|anna|james|tom|katy|karl)\\.? jenkins',
  'jenkins (?:& ?|and )(?:sons?|co|partners|associates)|jenkins (?:inc|ltd|llc|group|family|street|university)',
  'ci (?:score|interval|brand|design)|(?:95|99) ?% ci',
  'bamboo ?hr',
  'c\\.?i\\.? (?:number|card)',
  '(?:github actions|gitlab ci|circle ?ci|ci ?/? ?cd|jenkins) (?:\\w+ )?(?:calculators?|marketplace|vendors?|competitors?|startups?)',
  'cd (?:shelf|player|collection|drive|rom)',
  '(?:architects?|engineers?|people|teams?|with|between|and|or|&),? (?:the |our )?ci ?/ ?cd (?:teams|squads)',
]);

/** What makes a quote the clearer the more of them it holds. */
export const NAMES = phrases(['(?:ci ?/? ?cd|continuous (?:integration|delivery|deployment)|ci|cd)']);
