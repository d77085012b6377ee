import { latin } from '../text/latin.ts';
import { hasIn, hitsIn, phrases } from '../text/phrases.ts';
import type { SectionKind } from '../text/sections.ts';
import { clauseAround, type Stretch } from '../text/sentences.ts';
import { atOtherTimesAbroad, ofOthersAbroad } from './abroad.ts';
import { backAgain } from './again.ts';
import { saidPart } from './aside.ts';
import { askedAbout } from './asked.ts';
import type { Doubt } from './candidate.ts';
import { isDisowned } from './disowned.ts';
import { BIOGRAPHY, isGone } from './gone.ts';
import { isOfOtherUnit, isSold, isSoldBy } from './others.ts';
import { nowPart, ourPart, presentPart } from './our-part.ts';
import { isOfOutsiders } from './outsiders.ts';
import { isPrivate } from './private-life.ts';
import { talkOf } from './talk.ts';
import { isSupposed, isWished } from './wishes.ts';

const CUSTOMERS =
  '(customers?|clients?|users|readers|companies|businesses|enterprises|organi[sz]ations|merchants|developers|engineers|hospitals|schools|students|retailers|publishers|(\\w+ )?(teams|firms|brands|startups|banks|shops)|people|the world)';
/** Those of them who are never colleagues. */
const BUYERS =
  '(customers?|clients?|users|readers|companies|businesses|enterprises|organi[sz]ations|merchants|hospitals|schools|students|retailers|publishers|(\\w+ )?(firms|brands|startups|banks|shops)|people|the world)';
const WARES =
  '(product|platform|tool|tooling|solution|service|software|app|application|api|sdk|suite|startup|company|saas|bot|scanner|linter|checker|magazine|game|plugin|extension|assistant|add ?on|engine|library|agent|marketplace|system)s?';
const DOES_FOR_OTHERS =
  "(helps?|helping|lets?|enables?|enabling|allows?|gives?|automates?|streamlines?|empowers?|powers?|detects?|finds?|checks?|offers?|provides?|catch(es)?|writes?|generates?|reviews?|tests?|scans?|converts?|spares?|creates?|informs?|does(?! not|n[’']t| it| this| that| so)|plans?|flags?|tells?|turns?|takes(?! (\\w+ )?(longer|less|more|minutes|seconds|hours|\\d+|five|ten))|replaces?|makes?|monitors?|saves?|shows?|frees|frees up|moves)";

/** What is sold or built for others, said before the words or around them. */
const SOLD = phrases([
  `(?<!(through|around|opens?|opening|starts?|restart|on|have|let|use|trust) )(our|the|an?|this|whose) (\\w+ ){0,4}?${WARES},? (that |which |to )?${DOES_FOR_OTHERS}`,
  `(we|which|that|who|firm|company) (also )?(help|helps|helping|enable|enables|empower|empowers|train|trains|teach|teaches|advise|advises) (\\w+ ){0,4}${CUSTOMERS}`,
  `(we|which|that|company|startup|firm|inc) (sell|sells|market|markets|develop and sell|offer|offers|provides? an?) (\\w+ ){0,12}?(for|to|used by|that) (\\w+ ){0,3}?${CUSTOMERS}`,
  `(build|builds|building|make|makes|making|develop|develops|developing) (an? |the |our )?(\\w+ ){0,6}?${WARES} (for|used by|that|which) (\\w+ ){0,5}?${CUSTOMERS}`,
  `(lets|helps|helping|allow(s|ing)|enabl(es|ing)) (our |your |their )?(\\w+ ){0,2}${BUYERS}`,
  "(leading|premier|global|world[’']s|(?<!-)first|(?<!-)only|fastest) ([\\w/]+ ){0,4}(provider|platform|vendor|supplier|maker|marketplace|company)",
  '(educate|reward|empower)(s|ing)? ([\\w,]+ ){0,8}(generation|community|analysts|creators|users)',
  `(our|the) (\\w+ )?(product|tool|app|bot|scanner|linter|solution|platform|software|assistant|plugin) (?!(is|rejects|blocks|refuses|complains|bounces|fails|runs|lives|scales|has|uses|needs|relies|consists|was|processes|handles|serves|receives|stores|ingests|ships|deploys|grows|teams?|engineers|managers|owners|designers|developers|features|roadmaps|details|decisions|requirements|releases|services|systems|components|apis|technologies|tools|skills|packages|languages|products|projects|applications|solutions|practices|updates|versions|libraries|frameworks|environments|as|across|always|towards|besides|stands|starts|comes|sits|gets|goes|dates|ourselves|yourselves)(?![\\p{L}]))[a-z]+s`,
  '(free|relieve|rid|spare)s? (our |your |their )?(clients|customers) (of|from)',
  'for (more than |over |some )?(thousands|hundreds|millions|\\d[\\d,.]*|large|big|paying|many) (\\w+ ){0,4}(customers|clients|companies|businesses|subscribers|merchants)',
  `${WARES} ((runs|serves|handles|processes) (\\w+ ){1,10}?for (\\w+ ){0,4}${CUSTOMERS}|(used|trusted|loved|bought|licen[cs]ed) by (over |more than |some |about |nearly )?(\\d[\\d,.]*|hundreds|thousands|millions|dozens))`,
  '(notre|nos|unsere?|onze) (logiciels?|produits?|outils?|plateforme|software|produkte?|plattform|werkzeuge?|producten|product|tool) (remplace|automatise|évite|supprime|ersetzt|automatisiert|vervangt|automatiseert)\\w*',
  '(il nostro|nuestro|nosso|nasz|notre|unser|ons) (prodotto|producto|produto|produkt|produit|software|logiciel|tool|outil|strumento|program) (?!è |es |est |ist |is |jest |é )@',
  '(the makers? of|the company behind|our product is(?! not (having|covered|tested))|we sell|sells)',
]);
/** "We sell test tools and have no tests for our own code". */
export const OUR_OWN =
  /\bour own (?:software|code|scripts?|services?|apps?|work|python|systems?|releases?|deployments?)\b/i;
const isOwn = (text: string, { end }: Stretch, hit: Stretch): boolean =>
  OUR_OWN.test(text.slice(hit.start, Math.min(end, hit.end + RIGHT_BEHIND)));
/** What the posting's own work is made for: only what a practice is told of in the same words can be about it. */
const MADE = phrases([
  `(build|builds|building|make|makes|making|develop|develops|developing|write|design|create|sell|test|maintain)(s|ing)? (an? |the |our |new )?(\\w+ ){0,5}?(${WARES}|tools|packaging|simulations?|models?|courses?) (that|which|in which|where|for|to|of|about)`,
]);
const CLIENTS = phrases([
  "(our|their|the|of|some|most|many|one|an?|by|from|with|new) (\\w+ ){0,2}?(customers?|clients?(?! server))([’']s?| banks?| firms?)? (\\w+ ){0,3}?(still |often |mostly |currently )?(run|runs|have|has|rely|deploys?|writes?|sells?|suffers?|struggles?|are stuck|is stuck|use|uses|without|codebases?|estates?|sites?|servers?|shops?)",
  "(customers?|clients?|users?)([’']s|s[’'])( own)?",
  '(customers|clients) (without|with no|who|whose|that)',
  '((most|many|our|some|their|of|the) )(customers|clients) (\\w+ ){0,2}?(deployed|released|copied|wrote|ran|tested|used|worked|had)',
  "(competitors?|rivals?)([’']s|s[’'])?",
]);
const OTHERS = phrases([
  '(?<!(with|alongside|among|across|between|beside) )(another|other|sister|separate|different|neighbou?ring|adjacent|dedicated|external|offshore|outsourced|in house) ([\\w/]+ ){0,2}(teams?|departments?|groups?|divisions?|business units?|vendors?|agenc(y|ies))(?! members?| mates?)',
  "(?<!(we|us) (on|in|at|of) (the |our )?)(our |the |an? )?(qa|quality|ops|operations|platform|infra(structure)?|devops|sre|release|mobile|ios|android|web|front ?end|finance|hardware|support|security|compliance|java|php|legal|marketing|sales|parent company[’']s) (team|department|group|engineers|colleagues|people|guild|crew|desk|hotline)s? (in @ |at @ |of @ )?(still )?(is |are |will |must |has to |have to |needs? to |does |do |own|handle|write|take|run|look|manage|deploy|use|maintain|test|review|practi[cs]e|rel(y|ies)|work|require)\\w*",
  'your predecessors?',
  '(?<!(for|in|join|as|at|with|of|by) )(our|the) ((customer|field|technical|night) )?(support|service|sales|warehouse|logistics|help ?desk|call ?cent(er|re)|reception|facility|kitchen|shop|store|delivery) (team|crew|staff|hotline|desk|colleagues|people|agents|drivers|centre|service) (?!(you|of|and|or|in|at|with|that|which|who|for|to|is|are|as|members?|leads?|managers?)\\b)@',
  '(the |our )?(architects|testers|admins|administrators|operators|analysts) (in|at|from) (@ ){1,3}?(write|do|own|run|handle|make|decide|draw|keep|take|produce)\\w*',
  'platform engineering (runs|keeps|hosts|operates)|(team|group|department|unit) next door|(the )?(\\w+ )?(department|group|unit) (clings|holds|has already|sticks)',
]);
/** The same, said behind the words: "CI/CD is handled by a platform team". One's own team is not another. */
const DONE_BY_OTHERS = phrases([
  '(is|are|gets?|being) (\\w+ ){0,2}?(handled|looked after|kept|owned|run|managed|done|maintained|written|taken care of|operated|provided|set up|built|made|performed|covered|used|practi[cs]ed|followed|required) (\\w+ )?(by|at|in) (an?|another|other|separate|the(?! (team|whole|entire|same|development|dev|engineering|product|python|data|back ?end|core|local|full)))( [\\w/]+){0,3} (teams?(?! (of|you|that you))|departments?|groups?(?! (of|you|that you))|vendors?|agency|agencies|supplier|provider|colleagues|architects|office|headquarters|division|unit|consultancy|consultants|contractors?|firm)',
  '(wordt|worden) (@ ){0,2}door (het|een|de) (@ )?(~team|~afdeling|leverancier|bureau)|(nutzt|nutzen|macht|machen|betreibt|übernimmt|schreibt|betreut|pflegt|wartet) (@ ){0,3}(nur )?(das|ein|eine|der|die) (@ )?(nachbar@|~abteilung|dienstleister|agentur)|se encarga(n)? (@ ){0,3}(un|una|otro|otra) (proveedor|equipo|empresa|departamento)|(géré|assuré|pris|fait|écrit)e?s? (@ )?par (une? )?(autre|équipe|prestataire|agence)',
]);
const PAST = phrases([
  '(we|team|they|company|which|it|that|once|you|serve|hospitals|customers|clients) (have |has |had )?(just |already |long |recently |finally |fully )*(used to|stopped(?! (adding|building|developing|counting|investing))|retired|dropped|abandoned|ditched|got rid of|removed|did away with|done away with|(?<!(that|which) )replaced|said goodbye to|left( behind)?(?! (us|you|no|nothing|us|without))|moved (away |off )?(from|off)|migrated (away )?(off|from)|sunset|killed|finished|completed|phased out|(switched|turned) off|shut down|decommissioned|unplugged)(?! to)',
  '(we|team|it|they|there|releases|deploys|deployments|tests) once (had|were|was|used|did|ran|wrote|\\w+ed)|(?<!you (have )?)once (?!(onboard|train|settl|qualifi|hir|approv|shortlist|merg|complet|sign|review|start|pass|familiaris|familiariz)ed)(\\w+ed|had)|once,? (we|upon|releases?|deploy\\w*|code)|(nicht mehr|niet meer)(?! (uit ?leggen|erklären|missen|weg ?denken|ohne|zonder))|ne (\\w+ )?plus',
  '(at|in|by) (my|his|her|their) (former|last|previous|old) (employer|job|company|firm|team)|before joining us (i|he|she)|before (i|we) (joined|came|arrived)|fini(e?s)? (le temps|les?|la) (des? |du )?|in (my|his|her) (twenties|thirties|youth|student days|first job|last job|previous job)|before (19\\d\\d|20[01]\\d|202[0-5])|which ended in|used to be',
  // What a candidate has done is asked of them.
  '(was|were) (\\w+ )?used (here )?(until|till|before|up to)',
  'in the past(?<!^[^a-z]{0,4}(you|have|having|has|experience) [^.;]{0,90}in the past)|(no longer|gone are|formerly|(had|was|were|did|ran|wrote|tested|copied) ([\\w’]+ ){0,8}?(years?|months?) ago|in those days|back then|behind us)',
  '(code|code ?base|repos?|project|systems?|services?|scripts?) used to|(years?|months?) ago,? (our|the|this|we|it) (\\w+ ){0,4}?(had|was|were|carried|ran|lacked|contained|relied|wrote|tested|copied)|(said|waved|waving|bid|bade) (goodbye|farewell) to',
  '(are|is) (long )?(gone|(?<!(before|until|till|once|after) [^.;,]{2,40} )over(?! (teams|zoom|video|phone|skype|the phone|coffee|lunch|an?|\\w+ (calls?|rounds?|days?|weeks?)))|history)',
  '(a thing|matters?) of the past',
  '(company|firm|start ?up|business|agency) (that |which )?we (acquired|bought|took over) (\\w+ )?(had|was|were|did|wrote|used|ran)',
  "(it is|it[’']s|that is|that[’']s) (\\w+ )?(fine|ok|okay|alright|no problem|not a problem) if (you|your)",
  '(wurde|wurden|haben wir) (\\w+ )?(abgelöst|abgeschafft)|früher (@ ){0,2}(lief|hatten|haben wir|war|nutzten|setzten|schrieben|machten|gab)~|davon haben wir uns|verabschiedet',
  'vroeger (@ )?(schreven|hadden|draaiden|deden|werkten|gebruikten|was|waren)|in onze begintijd|allang voorbij|mee gestopt',
  'par le passé|autrefois|nous (avions|faisions|utilisions|écrivions) |un tempo |in passato |kiedyś |dawniej |antes (pedíamos|teníamos|usábamos|hacíamos|trabajábamos)|antigamente',
  "nous (l[’']|les )?avons (abandonné|arrêté|retiré)|(hemos|han) (abandonado|dejado)|(was|were) (switched|turned|shut) (off|down)|(was|were) once (entirely|fully|completely|mostly)|(wurde|wurden) (@ ){0,3}?abgeschaltet",
  '^[^a-z]{0,4}(until|till|up to|before) (19|20)\\d\\d',
]);
/** "From pip to uv", "replaced it with Docker": what follows is where it went, and stays. */
const TOWARDS = latin(
  /(?:(?<!\p{L})(?:from|off|von|van|de)\s+(?:[^\s,;]{1,30}\s+){1,4}?(?:to|zu|auf|naar|à|a)|(?:replaced|swapped|dropped|ditched|traded|left|abandoned|exchanged)\s+(?:[^\s;]{1,30}\s+){1,4}?(?:with|by|for|behind\sfor|in\sfavou?r\sof)|(?:replaced|succeeded)\sby|gave\sway\sto)\s+(?:(?:an?|our|the|\p{L}{1,12}ed)\s+)?$/iu,
);
/** What another team does, and you as well. */
const SO_DO_YOU = phrases(['so (will|do|would|are|can) you|you (will )?(too|as well)']);
const RHETORIC = phrases([
  '(tired|sick|fed up|bored|weary|frustrated) (of|with|by)',
  '(say|saying) goodbye to',
  '(unlike(?! in the)|escape|imagine|forget about)',
  'if you (are|were|have been) (stuck|used)',
]);

/** Others as the subject: "Customers upload files". */
const SUBJECT = latin(
  /^[^\p{L}]*(?:our |many |most |some |all )?(?:paying )?(?:customers|clients|users|partners|suppliers|banks|hospitals|competitors|merchants|companies)\s+(?!and\b|or\b|\p{L}+ing\b|success|service|support|teams?|requirements|experience|data|is\b|are\b)\p{L}+/iu,
);
/** How far behind the words what is said of them begins. */
const RIGHT_BEHIND = 30;
/** Clients before this many units are another clause's. */
const NEAR = 120;

/** The kinds of talk that are not about this team and this job now. */
export type Elsewhere =
  | 'sold'
  | 'made'
  | 'client'
  | 'other-team'
  | 'private'
  | 'past'
  | 'talk'
  | 'rhetoric'
  | 'idle'
  | 'planned'
  | 'supposed'
  | 'question';

/**
 * What the words at `hit` are said of, where that is not this team and job now: the product sold, a client, another team,
 * private life, the past, a plan, what is only talked of, a question or rhetoric. Null when it is said of them. `title` is the posting's: a
 * "platform team" is no other team for a platform engineer. `own` is the part of the sentence that tells of the words.
 */
export function elsewhere(
  text: string,
  sentence: Stretch,
  hit: Stretch,
  section: SectionKind,
  title: string,
  own: Stretch = saidPart(text, sentence, hit),
): Elsewhere | null {
  const others = ofOthers(text, own, hit, section, title);
  if (others) {
    // What stood before "…, but we" is of somebody else, what follows is of us.
    const ours = ourPart(text, own, hit);
    const still = ours.start === own.start ? others : ofOthers(text, ours, hit, section, title);
    if (still) return still;
  }
  return atOtherTimes(text, sentence, hit, own);
}

/** Who else the words at `hit` are said of in the part of a text that `within` is. */
function ofOthers(
  text: string,
  within: Stretch,
  hit: Stretch,
  section: SectionKind,
  title: string,
): 'other-team' | 'sold' | 'client' | 'private' | 'rhetoric' | null {
  const { start, end } = within;
  const clause = clauseAround(text, within, hit.start, hit.end).start;
  const [other] = hitsIn(OTHERS, text, clause, hit.end);
  const by = other ?? hitsIn(DONE_BY_OTHERS, text, hit.end, Math.min(end, hit.end + NEAR))[0];
  const follows = other !== undefined || (by !== undefined && by.start - hit.end <= RIGHT_BEHIND);
  if (by && follows && !namesTeam(title, by.words) && !hasIn(SO_DO_YOU, text, hit.end, end)) return 'other-team';
  if (isOfOtherUnit(text, within)) return 'other-team';
  const next = text.slice(hit.end, end).search(AND_ANOTHER);
  const statement = { start, end: next < 0 ? end : hit.end + next };
  // What is asked of a candidate is told of nobody else.
  const asked = section === 'requirements' || section === 'nice';
  if (
    !asked &&
    section !== 'duties' &&
    !isReasoned(text, within, hit) &&
    !isOwn(text, within, hit) &&
    (isSold(text, statement, hit) || isSoldBy(SOLD, text, statement, hit))
  )
    return 'sold';
  if (hasIn(CLIENTS, text, Math.max(start, hit.start - NEAR), hit.start) || hasIn(CLIENTS, text, clause, hit.end))
    return 'client';
  if (SUBJECT.test(text.slice(start, hit.end))) return 'client';
  if (
    !asked &&
    [partAt(text, within, hit), clause].some((from) => isOfOutsiders(text, behindAnd(text, from), hit, end))
  )
    return 'client';
  if (!asked && isDisowned(text, within, hit)) return 'other-team';
  const abroad = ofOthersAbroad(text, within, hit, asked || section === 'duties');
  if (abroad) return abroad;
  if (isPrivate(text, within)) return 'private';
  return hasIn(RHETORIC, text, start, hit.start) ? 'rhetoric' : null;
}

/** Whether the words at `hit` are told of another time than now, or only asked. */
function atOtherTimes(text: string, sentence: Stretch, hit: Stretch, own: Stretch): Elsewhere | null {
  const { start } = sentence;
  const now = nowPart(text, sentence, hit);
  if (isSupposed(text, now, hit)) return 'supposed';
  if (isWished(text, now, hit)) return 'planned';
  const talk = talkOf(text, sentence, hit);
  if (talk) return talk;
  const part = partAt(text, sentence, hit);
  if (hasIn(BIOGRAPHY, text, Math.max(part, own.start), hit.start)) return 'past';
  const semicolon = text.indexOf(';', hit.end);
  const until = semicolon < 0 ? own.end : Math.min(own.end, semicolon);
  const past = hasIn(PAST, text, Math.max(part, presentPart(text, sentence, hit).start), until);
  const gone = (past && !TOWARDS.test(text.slice(start, hit.start))) || isGone(text, sentence, hit);
  if (gone && !backAgain(text, sentence, hit.end)) return 'past';
  const abroad = atOtherTimesAbroad(text, sentence, hit);
  if (abroad) return abroad;
  if (!isOwn(text, sentence, hit) && hasIn(MADE, text, ourPart(text, sentence, hit).start, hit.start)) return 'made';
  return askedAbout(text, sentence, hit, own.end);
}

/** "Because our software counts drops, static checks are a must": the reason is the product, what follows is the team. */
const REASON = /^\W*(?:because|since|as|da|weil|omdat|comme|puisque)\s[^,;]{5,90},\s/i;
const isReasoned = (text: string, sentence: Stretch, hit: Stretch): boolean =>
  REASON.test(text.slice(sentence.start, hit.start));

/** "…, and our sister firm, which sells lifts, does so too". */
const AND_ANOTHER = /,\s(?:and|but|while|whereas)\s(?:our|the|an?)\s/i;

/** Where another statement begins: behind a semicolon, or a colon before who does it. */
const STATEMENT = /;|:(?=\s(?:we|you|every|each|all|everything|everyone|nothing|nobody)\b)/gi;
/** Where the part of a sentence that holds `hit` begins. */
function partAt(text: string, { start }: Stretch, hit: Stretch): number {
  let from = start;
  for (const { index } of text.slice(start, hit.start).matchAll(STATEMENT)) from = start + index + 1;
  return from;
}

/** The first word from `at` on that is neither "and" nor "but". */
const behindAnd = (text: string, at: number): number =>
  at + (/^\s*(?:and|but)\s/i.exec(text.slice(at, at + 8))?.[0].length ?? 0);

function namesTeam(title: string, team: string): boolean {
  const said = title.toLowerCase();
  return (team.toLowerCase().match(/[a-z]{2,}/g) ?? []).some(
    (word) => !/^(?:the|our|and|team|teams|engineers|other|another|web|is|are)$/.test(word) && said.includes(word),
  );
}

/** What is shown as unclear rather than left out. */
export const doubtOf = (said: Elsewhere): Doubt | null => (said === 'planned' || said === 'other-team' ? said : null);
