import { edgeAt } from '../text/pattern/find.ts';
import { hasIn } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';
import { spaced, spacedWords } from '../text/spaced.ts';
import { isDoneBy } from './before.ts';

/** What stands for things told of before. */
const IT = '(it|that|this|those|these|them|either|any of (it|this|that|them|those|these)|such (work|things))';
const JOB = '(role|job|post|position|vacancy|opening|assignment|contract|placement|remit|advert|work|team)';
/** That the job has no part in what was told of. */
const NO_PART = spacedWords(
  `(nothing|little|not much|no more) to do with ${IT}|has nothing to do with|(no|little|not any) (part|share|hand|say) (in|of) ${IT}`,
  `(is|are|be|of)(n[’']t| not| never|) (@ )?(out of scope|outside) (of |for )?(the scope of )?(this|your|the|our) ${JOB}|(out of|not in|outside) scope`,
  `(not|@n[’']t|never) (be )?(a )?part of (this|your|our|the) ${JOB}|(not|@n[’']t|never) (be )?(in|on|with) that (team|squad|group|unit|department)`,
  `(not|@n[’']t|never) (be )?(involved|touch|see|write|maintain|support|work(ing)? (in|on|with)|deal with|have access|be asked|have to|need to|share)( (with|in|on|to|for|or @))? (${IT}|there)`,
  "(?<!or (they|it|you|we) )(not|@n[’']t|never) (be )?(ours|yours|your (job|business|concern|problem|headache|worry)|our (job|business|concern))|(this|the|your) (position|role|job|post|vacancy) (does|is|has)( not|n[’']t)(?= ?[.,;])|none of (your|our) (job|business|concern|problem)s?|you (will |would |[’']ll )?(hardly|barely|scarcely|rarely) (ever )?(see|notice|touch|meet) (it|them|any of it)",
  `(that|this|it|which)(( is|[’']s)| (stays|remains)) (their|his|her|its|the client[’']s|the customer[’']s) (@ ){0,3}?(own )?(affair|business|job|concern|problem|matter|responsibility|domain|code|system|baby)|(stays?|remains?|stay|left|rests?|kept|keeps?) (in|with) (their|its|them|his|her)( own)?( hands| team| department| staff| it)?|(remains?|stays?) theirs`,
  '(looks?|looked|sees?|takes? care) (after|of|to) (it|them|those|these|that) (by )?(itself|themselves|on (its|their) own)|(maintains?|runs?|handles?|manages?|keeps?|operates?|supports?) (it|them|those|these|that) (by )?(itself|themselves|on (its|their) own)',
  '(has|have|with|by|on) (its|their) own (it|staff|people|developers?|engineers?|experts|team|department|programmers|cms|specialists|crew)|vacancies of (its|their) own|in (its|their) own (repositories|repository|code|building)',
  "(damit|mit (dies|jen)~ @) (@ ){0,4}?nichts zu tun|hast du (@ ){0,5}?nichts zu tun|haben sie (@ ){0,5}?nichts zu tun|niets mee te maken|(heb|hebt) (je|u) (@ ){0,3}?niets|n[’']y (touch|intervien|particip)~ pas|rien à voir avec|chez (lui|eux|elle|elles)|nada que ver|no (tiene|tienes|tendrás) (@ ){0,3}?(parte|acceso)|niente a che (fare|vedere)",
);
/** What the posting is, as it speaks of itself. */
const THIS_JOB =
  '((this|the present|the|our) ([\\p{L}-]+ ){0,2}?(vacancy|vacancies|opening|advert|ad|post|posting|role|job|position|listing|hire|seat|competition|contract|recruitment|placement)( (advertised|on offer|described|below|here|you are reading|in question|at hand)){0,2}|your (own |future |new )?(desk|group|team|unit|department|boss|squad|place|role|job|crew|office))';
/** The job is put somewhere, in a sentence of its own or behind a semicolon. */
const PUT = spacedWords(
  `${THIS_JOB}(,? however)?,? (is|sits|lies|belongs|concerns|comes|would be|will be)( @)? (with|within|for|from|in (the )?([\\p{L}&-]+ ){0,3}?(team|unit|department|group|division|office|squad|directorate|venture)|in (?!(the|our|a|an|london|berlin) )@(?= ?[.,;]))`,
  `${THIS_JOB},? (@ ){0,4}?(is (a different|another|run|organised|not)|has (no|nothing)|has its own|works in|keeps)( @)?`,
  "(you|you[’']d|you[’']ll|we|we[’']re) (would |will |are |would be |will be |[’']ll be )?(be |being |be )?((joining|join|sit|sitting|based|part of|applying to|hired into|assigned to)( (in|for|with|on|at|of|to))?|(working|work) (in|for|on the)) (?!(it|them|that|this|these|those|us|one of|the team|this team|our team|an?|our customers|customers|clients|close~|together|on this)(?!\\p{L}))@",
  "(you|you[’']d|you[’']ll) (would |will )?(be|work|sit) in (the )?(@ ){0,2}?(team|unit|department|group|division|engineering|forecasting|@ (banking|engineering|team|unit|group|department))",
  '(where|in which|with|for which|which has|that has) (this|your|the) (post|role|job|desk|position|vacancy|opening|contract)( (sits|is|would be|belongs))?|(who|which|and) (are|is) (recruiting|hiring|advertising) (separately|too|as well)|(their|its) own (jobs|vacancies|adverts)|for which we are (hiring|recruiting)|(that|which) is hiring|with this (vacancy|opening)|(you|you.d) (would )?be (with|in) another (group|team)|your (squad|team|group|unit) (is|will be) (building|working|responsible)|no dealings with|for the present (post|vacancy|role)|for that vacancy|(separate|own) advert|engineering (sticks|is|keeps|uses)',
  "(that|which) you( would| will|[’'](ll|d))? (be )?(join|joining)|(the|our) (@ ){0,3}?(one|team|unit|group|desk) (that |which )?you( would| will|[’'](ll|d)) (be )?(join|joining)|where you (come|would come|will come) in|your (future|own|new) (department|boss|team|unit|group)",
  "(we|here) (don[’']t|do not|never) (work|share|mix) (@ )?with them|(we|which) share (@ ){0,4}?with them,? not|ours (is|are|runs|uses|has)|(here|we) in (the )?(@ ){1,3}(we|you)|we are the (@ ){1,4}(team|desk|people|unit|group|crew)|we are hiring for|(@|[\\p{N}]+) is us",
  '(this|your) (role|unit|position|vacancy|desk|department|team|job)(?= ?[)\\]:])|not this (role|vacancy|job)',
  '(ausgeschrieben ist|die stelle|diese stelle|die ausgeschriebene)|(du|sie) (arbeite~|sitz~|komm~|gehör~)|(jij|je|u) (werkt|komt) (bij|in)|jij (werkt|komt)|de vacature|deze (vacature|functie)|le poste (proposé|à pourvoir)|ce poste|vous (rejoindrez|travaillerez|intégrerez)|la vacante|este puesto|(te|se) (unirás|incorporarás|incorporará)',
);
/** The job set against what was told before: "whereas your team …", "…; yours has none". */
const CONTRAST = spacedWords(
  "((whereas|while|whilst) (in |on |at |for |with )?(your|our)|but our own|(?<=; )our) (@ ){0,2}?(team|group|unit|squad|desk|side|crew|own|role|code|code ?base|services?|work|job|part|corner|applications?|apps?|software|back ?end|scripts|systems?|pipelines?)|(?<=; |(but|while|whereas) )the (@ ){1,3}you([’']ll| will| would|[’']d) (be )?(work(ing)? on|maintain|own|build|write)|whereas (we|you|everyone|everybody|nobody|no one)|(whereas|while|whilst|but|yet) (in |on |at |for |with )?(yours|ours|here|this (@ ){0,3}?(team|role|job|position|group|unit|post|squad))",
  "unlike (@ ){0,3}?(ours?|us|here|yours?)|yours (has|have|does|do|is|are|will|stays?|remains?|keeps?|runs?|still|never)|you (won[’']t|will not) be( asked to)?(?= ?[.:,;])|you (won[’']t|will not) be asked to",
);
/** Where another part of the house is, or that it is one. */
const UNIT =
  '(team|unit|division|department|dept|group|guild|chapter|squad|tribe|desk|crew|office|branch|floor|lab|colleagues|people|engineers|developers|technicians|operators|analysts|scientists|folks|side|directorate|studio|depot|site|circle|organi[sz]ation|institute|help ?desk|helpdesk|architects|designers|planners|testers|reporters|newsroom)';
const AWAY =
  '(upstairs|downstairs|next door|down the (hall|corridor|road|street)|across the (hall|corridor|road|street|yard)|(one|two|three|four|a|some) (floors?|storeys?|stories|doors?|building) (up|down|below|above|away|over)|on (the|another|a different) (@ )?(floor|campus|site|continent)|in another (building|office|city|country)|of (its|their) own)';
/** Another part of the house as who does it, before the words. */
const PART = spaced(
  `^[^\\p{L}\\p{N}]*(the|our|some|an?|other|another|both|all|only the|just the) ([\\p{L}\\p{N}&’'-]+ ){0,4}?${UNIT}s?([’']s?( @){1,3}?)?( (${AWAY}|(in|from|at|of|on|over in|out in|that|who|which) [^;.]{2,50}?))?,? (?!(of|you|we|and|or|is looking|are looking|is seeking)(?!\\p{L}))@`,
  `^[^\\p{L}\\p{N}]*(marketing|sales|finance|legal|hr|human resources|accounting|procurement|physics|chemistry|biology|customer (care|support|success|service)|field (services|operations|engineering)|facilities|logistics|compliance|risk|treasury|security|editorial|hardware|firmware|embedded|mobile|payments|core (engineering|banking)|headquarters|head office|corporate it|central it|group it)([’']s [^,;.]{2,40}?)?( (in|at|over in) [^,;.]{2,30}?)? (?!(and|or|of|as|for|to|in|with|the|experience|systems?|software|engineers?|developers?|teams?|tools?|platforms?|applications?|knowledge|skills|is looking|are)(?!\\p{L}))@`,
  `(?<!\\p{L})([\\p{L}\\p{N}&’'-]+ ){1,4}?${UNIT}s?( [^,;.]{2,40}?| ?[\\(][^)]{2,60}[)])?,? (?!(of|you|we|and|or|is looking|are looking|is seeking|to|in|at|on|for|with|lead|leads|members?|player)(?!\\p{L}))@`,
  '^[^\\p{L}\\p{N}]*(support|research|design|product|operations) (still |only |alone )?(has|owns|is|keeps|runs|leaves|does|uses|calls|likes|deploys|writes) ',
  `^[^\\p{L}\\p{N}]*(die|das|der|unsere?|de|het|onze|la|le|l[’']|les|nuestr[oa]|el) ([\\p{L}&’'-]+ ){0,2}?(~abteilung|~bereich|~afdeling|équipe|service|departamento|equipo|~team)([^,;.]{2,40}?)? @`,
);
/** The same, behind the words. */
const DONE_BY = spaced(
  `^[^.;]{0,60}? (is|are|remains?|stays?|lies?) (the )?(sole )?(responsibility|business|job|domain|affair|task|preserve|territory|work|in the hands) of (?!(this|your|the (role|team|post|holder|whole)|you|everyone|every|all|each|our (team|engineers|developers))(?!\\p{L}))`,
  `^[^.;]{0,40}? (is|are|remains?|stays?) (the |our )([\\p{L}&-]+ ){1,3}?${UNIT}s?[’']s? (business|job|domain|affair|task|concern|matter|territory|work)(?!\\p{L})`,
  `^[^.;]{0,60}? (belongs?|falls?|is left|are left|is up|are up|is down|are down|sits?|lives?|is with|are with) (to|under|with|in) (the|a|another|an|our) ([\\p{L}&-]+ ){0,4}?${UNIT}(?!\\p{L})`,
  `^[^.;]{0,60}? (is|are|gets?) (@ ){0,3}?by (the|a|another|an|our) ([\\p{L}&-]+ ){0,4}?${UNIT} (${AWAY}|in|at|from)(?!\\p{L})`,
);
/** The same, in a way that needs no more: "is how our neighbours in Firmware work". */
const THEIR_WAY = spaced(
  "^[^.;]{0,60}? (is|are|remains?|stays?) (@ )?a matter (for|of) (the |our |another )?(@ ){0,2}?(head ?office|headquarters|board|management|architects|colleagues|group[’']s)(?!\\p{L})",
  `^[^.;]{0,30}? (is|are) (something|a thing|things|a habit|an achievement) (that |which )?(the|our|another) ([\\p{L}&-]+ ){1,3}?${UNIT}s? (?!(and|we|you)(?!\\p{L}))@`,
  '^[^.;]{0,30}? (is|are) (how|what|the way|something) (our|the) (neighbou?rs|sister company|parent company|colleagues|friends|sister team|people|other)(?!\\p{L})',
);
/** A part of the house that is elsewhere needs no word that the job is not in it. */
const FAR_PART = spacedWords(
  `${UNIT}s? ${AWAY}`,
  `(our|the) (colleagues|people|folks|friends) (in|on|from|over in|at) (the )?(@ ){1,3}?(floor|department|team|unit|division|group|mobile|marketing|sales|finance|legal|it|support|operations|infrastructure|security|hardware|platform|field services)`,
  '(our )?(sister|parent|neighbou?ring) (team|company|firm|unit|department|group|organi[sz]ation)s?|(our|the) neighbou?rs (in|from|at)|(empresa|sociedad) hermana|~?(schwesterfirma|schwestergesellschaft)|zuster(bedrijf|team)|société sœur',
  '(over|up|down|out|back) (in|at) (@ ){1,3}(they|people|colleagues)|(they|those) in [^,.;]{2,30}',
  ', an? (separate|different|neighbouring) (department|team|unit|group|company|division)|(our|the) @ (on|from) the (first|second|third|fourth|ground|top) floor|(colleagues|people|folks) in (sales|marketing|finance|hr|support|operations)|the people department',
  'sales ?people|sales ?floor|(our|the) (sales|marketing|legal|finance|hr|pr) (team|people|department|colleagues|floor|folks)',
);
/** Who of the house may do it after all. Not "our": another team may well run what is ours. */
const OURS = spacedWords("we|we[’']@|us|our team|you|you[’']@|your|and (our|the) (engineers|developers)");
/** How far behind the sentence is looked, in UTF-16 units. */
const NEXT = 150;

/** A name as who does it: "Gdańsk writes", "Leasing supports". */
const NAMED =
  /^[^\p{L}\p{N}]*(?:[^,;.:]{2,40}, )?(?!(?:It|This|That|These|There|The|What|Our|We|You|All|Everything|Everyone|Each|Every|Who|Work|Development|Code|Python|Experience|Knowledge)\s)\p{Lu}[\p{L}&-]+(?:\s\p{Lu}[\p{L}&-]+){0,2}(?:,\s[^,]{3,40},)?\s(?:still\s|only\s|already\s)?(?:has|have|had|writes?|runs?|supports?|works?|keeps?|owns?|uses?|does|is|are|was|looks|deploys?|tests?|reviews?|maintains?|ships?|clicks)\s/u;
const isNamed = (text: string, start: number, hit: Stretch): boolean =>
  NAMED.test(text.slice(start, hit.start)) && !hasIn(OURS, text, start, hit.start);

/** True where the words around tell that what stands at `hit` is another part of the house's, or nothing of the job's. */
export function isDisowned(text: string, sentence: Stretch, hit: Stretch): boolean {
  const line = text.indexOf('\n', sentence.end);
  const far = Math.min(line < 0 ? text.length : line, edgeAt(text, sentence.end + NEXT, 1));
  if (hasIn(NO_PART, text, hit.end, far)) return true;
  const start = Math.max(sentence.start, text.lastIndexOf(';', hit.start) + 1);
  if (isDoneBy(FAR_PART, text, start, hit, OURS) || hasIn(THEIR_WAY, text, hit.end, sentence.end)) return true;
  const isPart =
    isDoneBy(PART, text, start, hit, OURS) || hasIn(DONE_BY, text, hit.end, sentence.end) || isNamed(text, start, hit);
  if (!isPart) return false;
  if (hasIn(CONTRAST, text, hit.end, far)) return true;
  return hasIn(PUT, text, hit.end, far) && !hasIn(PUT, text, sentence.start, hit.start);
}
