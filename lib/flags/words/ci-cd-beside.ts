import { pattern, phrases } from '../../text/phrases.ts';
import { PEOPLE_DEPLOYED } from './denials.ts';

/** What stands beside the words of `rules/ci-cd.ts`, and what they mean elsewhere. */

/** Names whose capital in the middle looks like the next sentence. */
export const GLUED = phrases(['code ?(deploy|pipeline)|aws code ?build']);
/** The same said by denying its contrary. */
export const NEVER_WITHOUT = phrases([
  '(merged? (code|changes?|work)|merges) (reach(es)?|gets? to|hits?) (\\w+ )?(users|customers|production|prod) (\\w+ ){0,3}?(minutes?|hour|same day)',
  'main (branch )?(ships|deploys|goes out) (all day|daily|on every|several|many|continuously)',
  'branch(es)?[^.;]{0,30} (a|one|two) days?[^.;]{0,30} (trunk|main|master)',
  "last time (a |any |the |our )?(deployment|release|deploy|rollout)s? (\\w+ )?(wasn[’']t|was not|weren[’']t|needed a human|was done by hand|was manual)( automat\\w+)?",
  '(the|our|a) pipeline (does|handles|takes care of) (it|this|that|the rest|everything)',
  'code (goes|ships|flows) out (\\w+ )?(continuously|all day|every day)',
  // Hands are not needed, as a machine does it.
  '(nothing|nobody|no (one|code|change|commit|line|release))( \\w+)? (reach(es)?|gets? (in)?to|goes (in)?to|enters|lands in|touches) (prod|production|live|the (live )?servers?) (by hand|manually|(except|unless|other than|outside|but)[^.;]{0,30} pipeline)',
  'no (code |change |release |feature )?freezes?[^.]{0,12} we (ship|deploy|release) (\\w+ )?(all year|year round|every|daily|any)',
  "(nobody|no ?one|never|none of us|not|nothing|no|without|don[’']t|doesn[’']t)( \\w+){0,4} (deploy|releas|ship|roll|publish|server|install)\\w*( \\w+){0,3} (by hand|manually)( (here|any ?more|any longer))?( ?[,;:–] ?| because | since | as )(\\w+ ){0,3}?(pipelines?|bots?|robots?|machines?|automation|automat\\w+|merge|merging|build server|ci|push)",
  "manual(ly)? (deploy\\w*|releas\\w+|rollouts?) (do not|don[’']t|no longer|does not) exist[^.]{0,20} (automated|pipeline|automatic\\w*)",
  "(builds?|deploys?|deployed|ships?|shipped|releases?|released|rolls? out|rolled out|goes? live|in production|is live|new version)( [\\w’',-]+){0,9} (without|with no|no|needs? no) ((any|a|single|one) )?(human (hands?|touch|intervention|being|in between|involved)|humans? (in|touching|involved)|manual (steps?|intervention|work|action)|hands|(anybody|anyone|somebody|someone) (touching|clicking|pressing|logging|lifting|doing|having|watching))",
  "(no|without|don[’']t (do|have|need|plan|schedule|know)|do not (do|have|need|plan|know))( \\w+,?){0,3} (release|deployment|deploy|change|code) (windows?|weekends?|nights?|trains?|days?|freezes?|managers?|calendars?|committees?|boards?)(?=[^.]{0,80} (merged?|merging|automat\\w+|continuous\\w*|pipelines?|live|daily|every day|all day|any ?time|whenever|small changes)(?![\\w]))",
  '(commits?|merges?|pull requests?|(merged|approved) (changes?|code|work)|(each|every) (\\w+ ){0,2}?(change|push|build|tag|release|version))[^.;]{0,110} (without|with no|no|needs? no) ((any|a|single) )?(human|manual) (help|hands?|effort|action|touch|interaction|input|interference|aid|assistance|steps?|intervention)(?! (desk|review))',
  "(never|nothing|nobody|no (one|code|commit|change|line)|not|won[’']t|don[’']t|cannot|can[’']t) (\\w+ ){0,4}?(deploy\\w*|releas\\w+|ships?|shipped|merge[ds]?|live|production|prod|main|out) (\\w+ ){0,2}?(without|unless|until|except (by|through)) (\\w+ ){0,4}?(green|passing|pass(es)?|pipelines?|ci|build)",
  "(nobody|no (one|release) (\\w+ )?|never|no need to|don[’']t|not|no) ?(\\w+ ){0,2}?(waits?|waiting) for (an? |the |our )?(next )?(release|deployment) (trains?|windows?|days?|dates?|nights?|managers?)",
]);
/** Other things that come out often. */
export const UNLESS = phrases([
  // Denials of other languages whose noun stands before the name.
  "(n[’'](avons|a|y a|ont|utilisons) (@ )?(pas|aucune?)|wir haben keine?|(we|wij) hebben geen|no (tenemos|hay)|non (abbiamo|c[’']è)|não (temos|há)) (@ ){0,3}?(pipelines? )?(de )?(ci ?/ ?cd|ci)",
  '((was|were|got|been) (\\w+ )?(switched off|turned off|shut down|abandoned|scrapped|decommissioned)|(is|are|been|was) broken for|never (replaced|came back|repaired|revived))',
  '(founder|ceo|cto)s? who (has|have|had)',
  'corporate (identity|design)|corporate ?design|ci ?/ ?cd konform~|(logos?|schriften|broschüren|printprodukte|briefpapier|typografie)',
  'deployed to stakeholders',
  '(push(es|ing)? (\\w+ )?(yourself|themselves|ourselves|others|people|boundaries|limits|the (limits|boundaries|envelope)))',
  '(the |a )merge (with|of)',
  '(deliver|send|ship|push|deploy)(s|ing)? (\\w+ ){0,6}?(notifications?|e ?mails?|messages?|data to)|for daily (\\w+ )?use',
  '(vinyl|songs?|albums?|films?|movies|episodes?|videos?|articles?|podcasts?|collections?|newsletters?|reports?|statistics|figures|surveys|datasets?|parcels?|orders|bread|meals?|food|fish|dvds?|packages to|goods|issues of|books|press(?! (of )?a (\\w+ )?button)) (\\w+ ){0,3}(daily|weekly|every|each|a|per)',
  'ci ?/? ?cd (platform|product|vendor|company|startup)',
  '(build|building|new|existing|extend|maintain) (\\w+ ){0,2}?integrations (with|for) [^.;]{0,160}ci ?/? ?cd (platforms|tools|systems)',
]);
/** Servers that build or deliver: a name on a list of tools says nothing, beside delivery words it does. */
export const SERVERS = phrases(['(jenkins|teamcity|bamboo|argo ?cd|flux ?cd|gitops|spinnaker)']);
export const DELIVERY = phrases([
  '(ci|cd|pipelines?|builds?|deploy\\w*|releas\\w+|devops|delivery|continuous\\w*|integration|github actions|azure devops)',
]);
/** "CI" and "CD" alone, in capitals or beside delivery words. */
export const BARE = pattern(/(?<![\p{L}\p{N}_])(?:CI|CD)(?![\p{L}\p{N}_])/gu);
/** Names that "CD" is the second half of. */
export const SECOND_HALF = phrases(['(argo|flux) ?cd']);
export const CI_TALK = phrases([
  '(jobs?|git(hub|lab)?|python packages?|set(s|ting)? up ci|pull requests?|build|pipelines?|tests?|testing|deploy\\w*|docker|jenkins|devops|automation|code|scripts?|tools?|tooling|linux|checks?|runs?|minutes|seconds|culture|green|principles|concepts|passes|merging|fast(er)?|slow|flaky|speed|runners?|développement|mises? en production|integrate|merge[ds]?|environment|developer)',
]);
export const HOMONYMS = phrases([
  'continuous improvement( ?\\(?ci\\)?)?|(kaizen|lean|six sigma)[^.;]{0,40} ci(?![\\w/])',
  '(sales|hiring|talent|recruit\\w+|deal|drug|oil|gas|lead|marketing) pipelines?',
  PEOPLE_DEPLOYED,
  '(deploy|ship|releas|push|send|roll)(s|es|e|ed|ing)? (\\w+ ){0,3}?(field teams?|crews?|technicians?|nurses|volunteers|soldiers|troops|staff|parcels?|goods|boxes)',
  'merg(e|es|ed|ing) (\\w+ ){0,2}?(records|contacts|duplicates|datasets?|accounts|tables|files|companies)',
  'cds? (and|or|,) (cartridges?|flopp(y|ies)|vinyls?|dvds?|records|recordings|cassettes?|books)|(vinyls?|dvds?|cassettes?) (and|or|,) cds?',
  '(models?|ai|ml|machine learning|inference) deployment (pipelines?|automation)|(training|inference) and deployment',
  'model (management|training|serving|registry),? deployment pipelines|(vinyl|dvd|tape)s? (and|or|&) cds?|cds? (manufactur\\w+|pressing)',
  '(analytic\\w*|data|content|insights?|report\\w*) delivery pipelines?|jenkins,? our|cochlear[^.;]{0,20}ci',
  'build pipelines (for|to|that|which|from|(with|in|using)(?! (gitlab|github|bitbucket|azure devops|jenkins|ci)))|press releases?',
  'releases? of (the )?(figures|statistics|albums?|songs?|films?|reports?)',
  'kontinuierliche integration (von |der )?(@ )?(menschen|familien|kinder|geflüchtet|migrant|personen)~',
  'ciągł@ integracj@ (uchodźc|dziec|rodzin|osób)~|build automation (scripts?|tools?|workflows?|frameworks?|solutions?)',
  '(integraci[óo]n|integração|integrazione|intégration|integratie|integration) (cont@|en continu) (d[aeio]|of|von|van|de[is]|delle|del|das|dos) ((las|los|les|la|le|as|os|i|nuov@|nouve@|new) ){0,2}(fam[ií]l|person|refug|réfug|migrant|immigr|cittadin|alumn|alunos|élèves|niñ|menores|menschen|kind|people|pupil|child|jóvenes|jovens|giovani|jeunes|emplead|colaborad|patient|pacient)~',
  'intégration continue (des|de nos|du) (nouve@|salariés|collaborat@|collègues|équipes|personnes|alternants)',
  'continuous integration of (new |our )?(colleagues|hires|staff|people|joiners|newcomers|refugees|migrants|famil@|pupils|children|residents)',
  'deployments? (abroad|overseas|in the field)',
  'continuous (integration|delivery|deployment) (in small|of (value|infrastructure))',
  'continuous (integration|delivery|deployment) of (\\w+ )?(care|meals?|lunch\\w*|services|people|goods|parcels|food|mail|supplies)',
  '(mr|mrs|ms|dr|sarah|john|anna|james|tom|katy|karl)\\.? jenkins',
  'jenkins (& ?|and )(sons?|co|partners|associates)|jenkins (inc|ltd|llc|group|family|street|university)',
  'ci (score|interval|brand|design|projects?|initiatives?|events?|opportunit(y|ies))|(95|99) ?% ci|lean pipelines?',
  'bamboo ?hr',
  'c\\.?i\\.? (number|card)',
  '(github actions|gitlab ci|circle ?ci|ci ?/? ?cd|jenkins) (\\w+ )?(calculators?|marketplace|vendors?|competitors?|startups?)',
  'cd (shelf|player|collection|drive|rom)',
  '(architects?|engineers?|people|teams?|with|between|and|or|&),? (the |our )?ci ?/ ?cd (teams|squads)',
]);

/** What makes a quote the clearer the more of them it holds. */
export const NAMES = phrases(['(ci ?/? ?cd|continuous (integration|delivery|deployment)|ci|cd)']);
