import { phrases } from '../../text/phrases.ts';

/** The guide's steps of hiring ("What the hiring process looks like"), and those that postings name besides. */
export const HIRING_STEPS = [
  'screen',
  'interviews',
  'assessment',
  'task',
  'live',
  'algorithms',
  'technical',
  'design',
  'loop',
  'samples',
  'length',
] as const;
export type HiringStep = (typeof HIRING_STEPS)[number];
/** The steps in which one meets or does something. */
export type TalkedStep = Exclude<HiringStep, 'samples' | 'length'>;

/** The words of a step, in English. A space in a phrase stands for any short gap. */
export interface StepWords {
  /** Those that hardly anything but hiring has. */
  readonly sure: RegExp;
  /** Those that mean the step where hiring is spoken of. */
  readonly told: RegExp;
  /** Those that mean it only in a sentence or list that is of nothing but hiring. */
  readonly faint?: RegExp;
  /** Its bare name, as an item of a list of steps has it. */
  readonly label: RegExp;
}

/** Up to two words before a meeting, of which none tells another sort of it. */
const SMALL =
  '((?!technical|tech|coding|panel|final|design|architecture|team|on ?site|culture|and|or|is|the|then|live)\\w+ ){0,2}?';
const EARLY =
  '(phone|telephone|video|intro\\w*|initial|(?<!(customer|client|sales|user) )discovery|exploratory|get(ting)? to know( you)?|screening|informal)';
const SHORT =
  '(short|brief|quick|virtual|zoom|teams|casual|friendly|first|(15|20|25|30|fifteen|twenty|thirty) ?min\\w*)';
const CALL = '(calls?|screen|screening( (call|chat|interview))?|chats?|conversations?|talks?|coffee|zoom)';
const BY_PHONE = '(on|over|by|via) (the |a |ms )?(tele)?(phone|video|zoom|teams|call)';
const RECRUITER =
  '(recruiters?|recruitment|recruiting|talent( (partner|acquisition( team)?|team|specialist|lead|advis[oe]r|manager|scout)s?)?|hr|human resources|(from |in )people|people (team|partner|manager|ops|person))';
const WORK = '(assignments?|tasks?|tests?|exercises?|challenges?|projects?|case|assessments?|problems?)';
const CODES = '(code|solve|fix|fixing|debug|build|building|write|refactor|review|extend|implement|work through)';
const PEERS =
  '(you|us|your (future |would be |new )?(\\w+ )?(colleagues?|teammates?|peers?|team)|(one|two|some|members?) of (us|our|the)|(an?|two|our) (\\w+ )?(engineers?|developers?|peers?|colleagues?))';
const PART = '(discussion|conversation|chat|call|session|meeting|panel|deep dive|stage|tests?|assessments?|exercise)';
const SITES = '(hacker ?(rank|earth)|leet ?code|codility|code ?signal|coder ?byte|test ?(gorilla|dome))';
const SET = '(tests?|assessments?|rounds?|questions?|problems?|challenges?|puzzles?|exercises?|sessions?)';
const TEAM =
  "(the |our |your )?((whole|wider|rest of the|both|two|three|four|some|future|potential|hiring|product|engineering|data|tech|dev|new) )*(team(?! (lead|manager|talent))|crew|folks|board|(both |two )?founders|people (who |that )?you([’']d| would)|co ?founders|colleagues|peers|teammates|everyone|everybody|faculty)";
/** A step told by its bare name: an item of a list, or what stands behind an arrow, a number or a comma. */
const label = (name: string): RegExp =>
  phrases([
    `(?<=^|[\\n>→➜➔⇒,:;/•+\\(] ?|[*–-] |\\d[.)] |(step|stage|round|part|interview) (\\d|one|two|three|four) ?[:–-]? ?)(${name})(?= ?([,;.)>→➜➔⇒+\\(:/\\n–]|with |on |$))`,
  ]);
/** Done while somebody of theirs looks on. */
const BESIDE_US =
  '([\\w,]+ ){0,2}?(together|in front of|live|(with|beside) (us|one of (us|our)|an? (engineer|developer)))';
const NOT_BESIDE = `(?! ?,? ${BESIDE_US})`;
const MEETS = '(meet|meets|meeting|((lunch|coffee|dinner|drinks|pizza|day|afternoon) with))';

const SCREEN: StepWords = {
  sure: phrases([
    '(?<!(on|across|all|small) )(phone|telephone|telephonic|video|recruiter|hr|talent|screening|intro(ductory)?) (\\w+ )?(screens?|screenings?|interviews?)',
    '(recruiter|hr|screening|intro(ductory)?) (phone |video )?(calls?|chats?)|call with (our|the|a) recruiter',
  ]),
  told: phrases([
    `(${EARLY}|${SHORT}) ${SMALL}${CALL}`,
    `(introduct\\w+|initial|exploratory|informal|phone|video) ${SMALL}(interview|meeting|discussion)|(hour|minutes|call|chat) ${BY_PHONE}`,
    'speed ?dat(es?|ing)( (sessions?|rounds?|event|evening|afternoon|morning))?|on the phone with|(someone|somebody) (\\w+ ){0,4}(rings|phones|calls) you|(phone|telephone|video) (pre )?selection',
    `(speak|talk|chat|meet|connect|call|conversation|interview|minutes|meeting)( \\w+){0,3}? (with|to) (\\w+ ){0,4}?${RECRUITER}`,
    `(speak|talk|chat|meet)s? (\\w+ ){0,9}?${BY_PHONE}`,
    '(will|ll|then|and|team) (ring|phone|call)s? you(?! back)|(give|invite|ask)s? you (a|to an?|for an?) (\\w+ ){0,2}?(call|ring|chat|bell)',
    '(set up|schedule|arrange|book|hop on|jump on|expect) an? (\\w+ )?(call|chat)|(?<=[>→:,] ?)call(?= ?[,>→])',
    `((first|1st) (stage|step|round|interview)|(stage|step|round) (1|one)) ?[:\\(–,-]? ?(\\w+ ){0,5}?${BY_PHONE}`,
  ]),
  faint: phrases([
    'an? (\\w+ )?(call|chat|talk|word|hello) with (a human|someone|somebody|one of us|me|us|\\w+ from)(?! (and|on) (the|our) team)',
    `(talent (partner|acquisition)|people (team|partner)) ${CALL}|(\\d\\d|fifteen|twenty|thirty) ?min(ute)?s? with (our|the|an?) ${RECRUITER}`,
    'a (first )?(conversation|chat|talk) about (you|your (experience|background|story|plans))|a first (meeting|conversation),? (usually |mostly )?(online|by (phone|video)|over)',
  ]),
  label: label('(first |short |quick )?(hello|introductions?|screening|screen|intro|chat|call)|phone(?= ?[,→>])'),
};

const COUNTED = '(two|three|four|[2-4])';
const INTERVIEWS: StepWords = {
  sure: phrases([`${COUNTED} (\\w+ )?interview rounds|${COUNTED} rounds of (\\w+ )?interviews`]),
  told: phrases([
    '(1st|2nd|first|second) (\\(\\w+\\) )?((online|virtual|job|selection|personal|round|and final) )?interviews?(?! (round|stage|is (technical|by))| (by|over|via|on) )',
    `${COUNTED} ((short|online|separate|job|selection|personal) )?interviews(?! (with|a|per|each|every) )`,
  ]),
  label: label('(first|second|1st|2nd) interview'),
};

const ASSESSMENT: StepWords = {
  sure: phrases(['assessment (stage|phase|round)']),
  told: phrases([
    '(tak(e|ing)|complet(e|ing)|pass(ing)?|do(ing)?) (our|the|an) (short |quick |brief )?assessments?(?! (of|for|to|on|with|tool|method|platform) )',
    '(?<!hacker ?(rank|earth) )(online|cognitive|psychometric|personality|aptitude|capacity|iq|numerical|logic|game based|psychological) (?!coding|programming|code|technical|tech)(\\w+ )?(assessments?|tests?)(?! (method|tool|result|suite|framework|driven|automation)| ?\\((dsa|coding|algorithm|leetcode))',
  ]),
  faint: phrases(['an assessment(?= ?([,;.)>→+]|and |or |may |can |could |will |is |as |$))']),
  label: label('(online )?assessments?'),
};

const TASK: StepWords = {
  sure: phrases([
    `(take home|at home|home ?work) (\\w+ ){0,2}?${WORK}|recruitment task|coding (challenge|assignment)|(?<!(and|or) )technical assignment|case interview`,
  ]),
  told: phrases([
    'take homes?(?! (pay|salary|message|vehicle|car|wages?|earnings|income))|home (\\w+ )?(assignments?|tasks?|tests?|exercises?|challenges?|case)',
    `(?<!(live|pair|pairing|tough|significant) )(coding|programming|code|python|sql|technical|practical|small|short|paid|trial|written) ((?!and|or|of)\\w+ )?(assignment|exercises?|task|challenge|case|homework)(?! you)${NOT_BESIDE}`,
    '(?<!(online|timed|automated|live) )(coding|code|programming|practical) test(?!,? (on ?site|in person|on an? laptop))|test (project|task)',
    `${WORK} (\\w+ ){0,6}?(at home|remotely|in your own time|over a weekend|your own desk|to present)`,
    '(solve|build|write|complete|do)( \\w+){1,5} (at home|in your own time|your own desk)',
  ]),
  faint: phrases([
    'home ?work(?! travel)|an? business case|case (stud(y|ies)|assignments?|exercises?)',
    '(?<!finding you )(an?|one) (small |short |written )?(case|assignment)(?= ?([,;.)>→+–:]|to |that |which |for |at |and |you |$))',
    '(send|mail|give|hand)s? (you |over ){0,2}an? ((?!and|of|to|with|or)\\w+ ){0,3}?(app|repo|repository|code ?base|data ?set|script|notebook|problem)',
    '(data ?set|repo|brief|problem|app) (from us|by e ?mail)|(evening|weekend|hours) (over|on) it',
    `(an?|our|one) (\\w+ )?${WORK} (\\w+ ){0,4}?to (do|solve|complete|be (done|carried out)|prepare)`,
    `(send|mail|give|hand)s? you (an?|our|one) (\\w+ )?${WORK}|data ?set (\\w+ ){1,6}?(analy\\w+|prepare)`,
  ]),
  label: label('(small |short |test |paid |home )?(task|assignment|exercise|case|homework|test project)'),
};

const LIVE: StepWords = {
  sure: phrases([
    `live cod(e|ing) (interviews?|${SET})|(coding|programming|pair(ed|ing)?( programming)?) interviews?|coder ?pad`,
  ]),
  told: phrases([
    'live (coding|programming|code review|debugging|exercise)|pair(ed|ing)?( programming| coding)? (session|exercise|round|task|hour|afternoon)s?',
    '(coding|programming|code review|machine coding) (round|session)s?|share your screen|pair with you for an|while we (look on|watch)',
    `${WORK},? (done |solved |worked through |to solve )${BESIDE_US}`,
  ]),
  faint: phrases([
    "pair(ed)? (programming|coding)|pairing|(you|to|and|then|we|will|[’']ll) pair (with|on)|code in front of|live(?= (what|how))|us live",
    `(assignment|task|exercise|challenge|problem)s? ${BESIDE_US}`,
    `${CODES}( \\w+){0,6} (together|live|with ${PEERS}|(over|on|via) (a )?(shared )?screen)`,
    'code together',
    `(coding|programming|code|python) tests? (\\w+ ){0,2}?(on ?site|in person|on (a|our) (laptop|machine)|at our office)`,
    `${CODES}( \\w+){1,4} with (one of us|a future (colleague|teammate)|someone from the team)`,
    'screens? shared|shared screen',
  ]),
  label: label('(code |coding )?pairing|pair|(code|coding) together'),
};

const ALGORITHMS: StepWords = {
  sure: phrases([
    `${SITES}( style| like| type| online| based)? ${SET}|white ?board(ing)? interviews?|(algorithms?|data structures?|dsa) (interviews?|rounds?)`,
  ]),
  told: phrases([
    `(online|timed|automated) (\\w+ )?(coding|programming|code) (\\w+ )?${SET}|(coding|programming) (assessments?|exam|test (online|on the web))`,
    `white ?board(ing)?( coding)? ${SET}|${SET}( \\w+){0,2} (on|about|covers?|has) (\\w+ ){0,2}?(algorithm\\w*|data structures?)|${SET} (on|via) ${SITES}`,
  ]),
  faint: phrases([
    `(?<![./@])${SITES}(?![./])|(at|on) (the|a) white ?board|(one )?white ?board(ing)?|brain ?teasers`,
    `(solve|solving) ([\\w-]+ ){0,2}?algorithm\\w* (problems?|questions?|puzzles?|tasks?)|(algorithm\\w*|data structures?|graphs)( \\w+){0,3} ${SET}|${SET} (of|in) (\\w+ ){0,2}?(algorithm\\w*|data structures?|dsa)`,
  ]),
  label: label('ds ?(&|and|/|\\+) ?algo\\w*|dsa|algo|algorithms|data structures( (&|and) algo\\w*)?'),
};

const TECHNICAL: StepWords = {
  sure: phrases(['(technical|tech) (\\w+ )?(interviews?|rounds?|screens?|screenings?)']),
  told: phrases([
    'code assessments?',
    `(?<!(take home|home|coding) )(technical|tech) (skills )?${PART}(?! ((\\w+ )?(at home|in your own)|with (clients|customers)))`,
  ]),
  faint: phrases([
    '(conversation|interview|round|talk)s? is (an? )?(\\w+ )?technical|(stage|round) (\\w+ )?technical',
    '(technical|tech) (part|half|stage|talk|review)(?! (of (our|the)|with (clients|customers)))',
    '(an|half an|one) hour with (an?|one of our|two|our) (\\w+ )?(engineers?|developers?)',
    'of which (is|are) technical|\\d\\d ?min(ute)?s? (technical|tech)(?= ?[,.;\\n]|$)|(technical|tech) (chats|calls|talks|conversations)|one (is )?about (the )?(code|your code|technology)',
    'skills (interview|assessment|round)(?! post)',
    'interviews? with (\\w+ ){0,2}?(engineers|developers|tech lead)',
  ]),
  label: label('tech(nical)?( (talk|part|[12]))?'),
};

const DESIGN: StepWords = {
  sure: phrases([
    '(systems?|architecture|software) design (\\w+ )?(interview|round)s?|(architecture|architectural|(?<!(ui|ux|graphic|product) )design) interviews?',
    'systems? (interview|round)s?',
  ]),
  told: phrases(['system design (discussion|exercise|session|case)']),
  faint: phrases([
    'systems? design(?! (of|skills|principles|experience|patterns|documents?|reviews?|decisions?|cluster|team) )',
    '(?<!(ui|ux|graphic|product) )(architecture|architectural|design) (session|discussions?|conversation|chat|exercise|challenge|problem|question|case|deep dive)',
    '(sketch|draw|design|lay out|present|whiteboard|discuss)( \\w+){0,4} (architecture|system|schema|pipeline)(?! (and|that|of our))',
    'give you (an? )?(\\w+ )?design (problem|question|exercise)|(includes?|including|with|covers?) (system )?(architecture|design)(?= ?[,.;)\\n]|$)',
    '(about|on|for) designing (an?|large|big|scalable|systems?|the|our)',
    'interviews? (is |deals )?(about|on|with) system (architecture|design)',
    "(how|what) (would you|you([’']d| would)) (\\w+ )?(architect|design|scale|lay out|structure|build) (an?|our|the)",
  ]),
  label: label('(system |software |solution )?(architecture|sys(tems?)? design|hld|lld)( (talk|part))?'),
};

const LOOP: StepWords = {
  sure: phrases([
    '(final|panel|on ?site|team|cultur\\w+|values?|last|in person|face to face|f2f) ((?!technical|coding|or)\\w+ )?(and \\w+ )?interviews?',
    'final (\\w+ )?rounds?(?! of (the|our|funding))',
    `assessment (cent(re|er)|day)s?|(culture|cultural|team|values) fit (\\w+ )?${CALL}|final (chat|call|conversation) with`,
  ]),
  told: phrases([
    `(final|last|cultur\\w+|values|panel|in person|face to face) ((?!boarding)\\w+ )?(rounds?|stage|meetings?|${CALL})(?! of (the|our|funding)| ?: ?offer)`,
    `(interviews?|rounds?|one|${CALL}) (about|on) (\\w+ )?(values|culture)`,
    `((chat|talk|speak|conversation|interviews?|one) (with|to)|(lunch|coffee|pizza) with) ((some|several|one|members) of )?${TEAM}`,
    '(interviews?|chat|conversation|meeting|session) with (\\w+ )?(panel|team members|leadership)',
    '(virtual|half day) on ?site|on ?site (visit|loop|day)|panel (of|presentation)|(before|interviewed by|seen by) (a|the|our) (\\w+ )?panel',
    `(lastly|finally|last),? (comes |is |you([’']ll| will)? (have|get) )?(an? )?(\\w+ )?(interview|meeting|${CALL}) with (\\w+ ){0,4}?((leadership|management)( team)?|directors?( of \\w+( (?!to|and|who|for|in)\\w+)?)?|head( of \\w+( (?!to|and|who|for|in)\\w+)?)?|ceo|cto|coo|founders?|owners?)`,
    'visit to our (office|lab)|(presentation|talk) to the (\\w+ ){0,2}?(committee|panel|board|team)',
    '(interview|meeting|conversation|before|in front of|by|with) (\\w+ ){0,3}?(selection|appointing|hiring) (board|committee)',
    '(half (an? )?day|day|afternoon|morning) (on ?site|of (interviews|conversations|meetings))|interviews at our (\\w+ )?(offices?|lab)',
    '(visit|come by)( \\w+){0,4}? to meet (everyone|everybody|us|the team)',
    "(second|third|final|last|2nd|later) (interviews?|stages?|rounds?|steps?) (\\w+ ){0,4}?(on ?site|face to face|in person|at (the|our) (\\w+ )?(offices?|client[’']s))",
    '(trial|try ?out|taster) (work(ing)? )?(days?|shift|afternoon)',
    'spend (an? |half an? |the )(\\w+ )?(day|afternoon|morning) (\\w+ )?(with (us|our|the)|(at|in) our (\\w+ )?(office|studio|workshop|lab))',
  ]),
  faint: phrases([
    `${MEETS} (and greet )?(with )?((some|several|a few|most|one) of )?${TEAM}`,
    '(?<=^|\\n|[>→•] ?|[*-] |\\d[.)] )on ?site(?= ?([,;)>→+\\(:\\n]|$)| (in|at) )|(visit|come (by|to)|invite you (to|over to)) our (office|lab)',
    '(an?|two|the|final) ([\\w]+ ){0,2}?panel(?= ?([,;.)>→+:]|and |then |$))|(on|to) campus|visit us for|in person panel|(?<!(a|good|great|mutual|cultural) )(culture|team) fit(?! (between|with(?! (our|the) (vp|ceo|cto|coo|founders?|head|director|leadership|team))|and you|for))',
    '(two|three|four) (interviews?|rounds|conversations) with (\\w+ )?(engineers?|team|colleagues|people)|back to back (conversations|interviews)',
    `(?<!(first|intro|initial|introductory) )(conversation|interview|coffee|lunch|session) with (our|the|your future) (\\w+ ){0,2}?(ceo|cto|coo|vp|founders?|head of|director)`,
    'behaviou?ral (interview|round)|bar ?raiser|(one )?face to face with (the|our) (\\w+ )?(team|manager|panel|engineers)',
    `meet (all |the )?((other |rest of )(\\w+ )?(of )?us|your future (colleagues|team ?mates|manager|team))|team (afternoon|morning|visit)`,
    'interviews?( [\\w’]+){0,3} (held |place )(in person|face to face|on ?site|at (our|the) )',
    '(round|stage|step|interview) (2|3|4|5|two|three|four) ([^.;→>]{0,24})(in person|on ?site|face to face)',
  ]),
  label: label(
    'final|team (day|lunch|fit|afternoon|chat)|trial day|panel|on ?site|culture|values|founders?|meet (the |our )?(\\w+ )?(team|founders?|crew|people)|leadership|lunch',
  ),
};

export const TALKED_STEPS: readonly TalkedStep[] = HIRING_STEPS.filter((id) => id !== 'samples' && id !== 'length');
export const STEP_WORDS: Readonly<Record<TalkedStep, StepWords>> = {
  screen: SCREEN,
  interviews: INTERVIEWS,
  assessment: ASSESSMENT,
  task: TASK,
  live: LIVE,
  algorithms: ALGORITHMS,
  technical: TECHNICAL,
  design: DESIGN,
  loop: LOOP,
};
