import { phrases } from '../../text/phrases.ts';

/** The guide's steps of hiring ("What the hiring process looks like"), and those that postings name besides. */
export const HIRING_STEPS = [
  'screen',
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
}

const MEET = '(calls?|screens?|screenings?|interviews?|chats?|conversations?|talks?|meetings?|zoom|discussions?)';
/** Up to two words before it, of which none tells another sort of meeting. */
const SMALL =
  '((?!technical|tech|coding|panel|final|design|systems?|architecture|team|on ?site|culture|and|or|is|the|then|live|round|stage)\\w+ ){0,2}?';
const TALK = '(speak|talk|chat|meet|connect)(s|ing)?';
const BY = '(on|over|by|via|through) (the |an? |ms |microsoft |google )?';
const MEDIA = '(tele)?(phone|video|zoom|teams|skype|meet|call)';
const RECRUITER =
  '(recruiters?|recruiting|recruitment|talent|hr|ta|human resources|people (team|partner|manager|ops|operations|department))';
const WORK = '(assignments?|tasks?|tests?|exercises?|challenges?|projects?|case( stud(y|ies))?|assessments?|problems?)';
const PEERS =
  '(us|your (future |would be |new )?(\\w+ )?(colleagues?|teammates?|peers?|team|manager)|(one|two|some|members?) of (us|our|the)|(an?|two|our) (\\w+ )?(engineers?|developers?|peers?|teammates?|colleagues?|lead))';
const TEAM =
  '(the |our |your )?((whole|entire|wider|rest of the|full|future|potential|hiring|product|engineering|data|development|tech|dev) )?(team(?! (lead|manager|talent))|crew|squad|founders|co ?founders|colleagues|teammates|everyone|everybody|faculty)';

const SCREEN: StepWords = {
  sure: phrases([
    '(phone|telephone|telephonic) (\\w+ )?(screens?|screenings?|interviews?)|(video|screening|introductory|intro) interviews?',
    '(recruiter|hr|talent acquisition|ta|recruitment) (phone |video |intro |screening )?(screens?|screenings?|calls?|chats?|interviews?)',
    '(pre )?screening (calls?|conversation|chat)|call with (our|the|a) recruiter|intro(ductory)? (phone |video )?call',
  ]),
  told: phrases([
    `(phone|telephone|video|intro|introductory|introduction|initial|(?<!(customer|client|sales|user) )discovery|exploratory|get to know|getting to know you|screening|informal) ${SMALL}${MEET}|first ${SMALL}(calls?|screen|screening|chat|conversation|talk|zoom)`,
    '(short|brief|quick|virtual|zoom|teams|skype|casual|friendly) ((?!technical|coding|final)\\w+ )?(calls?|screens?|screening|chats?|conversations?|talks?|coffee|intro)',
    `(15|20|25|30|fifteen|twenty|thirty) ?min(ute)?s?( (?!technical|coding|live)\\w+)? ${MEET}|(quarter of an|half an) hour ${BY}${MEDIA}`,
    `(call|chat|conversation|talk|interview|screening?|intro|minutes|hour|coffee|meeting)( \\w+){0,2}? with (\\w+ ){0,4}?${RECRUITER}|${TALK} (\\w+ ){0,3}?(with|to) (\\w+ ){0,4}?${RECRUITER}`,
    `${TALK} (\\w+ ){0,2}?(with|to) (\\w+ ){1,9}?${BY}${MEDIA}|${TALK} (briefly |first |once )?${BY}${MEDIA}`,
    '(will|ll|then|and|team|she|he) (rings?|phones?|calls?) you(?! back)|(gives?|giving) you a (\\w+ )?(call|ring|buzz)|(invites?|ask) you (to|for) (an? |our )(\\w+ ){0,2}?(call|chat)',
    '(jump|hop|get) on an? (\\w+ )?(call|zoom)|(set up|line up|schedule|arrange|book) (you )?(in )?(for )?an? (\\w+ )?(call|chat)|(call|chat|conversation) (on|over|by) the (tele)?phone|on the (tele)?phone with',
    '(?<=[>→:,] ?)call(?= ?[,>→])',
    `((first|1st|initial) (stage|step|round|interview|contact)|(stage|step|round) (1|one)) ?[:\\(–,-]? ?(\\w+ ){0,5}?${BY}${MEDIA}`,
  ]),
};

const TASK: StepWords = {
  sure: phrases([
    `take homes? (\\w+ ){0,2}?${WORK}|home ?work assignment|at home (coding |technical )?${WORK}`,
    'coding (challenge|assignment)|recruitment (task|test|exercise)|(?<!@ (and|or) )technical (assignment|case)|case (study |assignment )?interviews?',
  ]),
  told: phrases([
    'take homes?(?! (pay|salary|vehicle|car|message|package|wages?|points?|earnings|income|lessons?))',
    'home (\\w+ )?(assignments?|tasks?|tests?|exercises?|challenges?|case)|(coding|programming|code|python|sql|engineering|technical|practical|small|short|paid|trial|sample|written|machine) ((?!and|or|of)\\w+ )?(assignment|exercises?|task|homework|case)',
    '(?<!(online|timed|live|automated) )((coding|programming|code|python|sql) tests?|(code|programming|technical) challenge)|(practical|work sample) (based )?tests?|test (projects?|tasks?|assignments?)|trial projects?',
    `(set|sen[dt]|give|given|receive|get|do|complete|solve)s?( you| them)? (an?|our|some|one|the) (\\w+ ){0,3}?${WORK} (\\w+ ){0,6}?(at home|remotely|in your own time|over a weekend|your own desk|to present|offline)`,
    '(solve|build|write|code|complete|do)( \\w+){1,5} (at home|in your own time|from your own desk|at your own pace)',
  ]),
  faint: phrases([
    '(?<=[>→,:] ?)(task|assignment|exercise|homework)(?= ?[,>→])|(small|short|little|mini) project(?! team)',
    'home ?work|(business )?case (stud(y|ies)|assignments?|presentations?|exercises?|challenges?)|business case|(an?|one) (small |short |mini |written |data )?(case|assignment)(?= ?([,;.)>→+–:]|to |that |which |for |at |and |you |then |$))',
    `(an?|our|one|the) (\\w+ )?${WORK} (\\w+ ){0,4}?to (do|solve|complete|work on|be (done|carried out)|prepare)`,
    'data ?set (and|to|that) (\\w+ ){0,6}?(analy\\w+|prepare|explore|model)|(send|give|set) you (an? |some )(\\w+ )?(data ?set|repo(sitory)?|problem)',
  ]),
};

const LIVE: StepWords = {
  sure: phrases([
    'live cod(e|ing) (\\w+ )?(interviews?|sessions?|tests?|rounds?|exercises?|challenges?|assessments?|tasks?)|(coding|programming) interviews?|pair(ed|ing)?( programming)? interviews?|coder ?pad',
  ]),
  told: phrases([
    'live (coding|programming|code review|debugging|exercise)|coding live|pair(ed|ing)?( programming| coding)? (sessions?|exercises?|rounds?|tasks?|tests?|stage|hour|afternoon|challenge)|paired session',
    '(coding|programming|code review|machine coding|debugging) (rounds?|sessions?|stages?)|collaborative coding',
  ]),
  faint: phrases([
    "pair(ed)? (programming|coding)|pairing|(you|to|applicants|candidates|and|then|we)([’']ll| will)? (\\w+ )?pair (up )?(with|on|for)",
    `(code|solve|fix|fixing|debug|debugging|build|building|write|refactor|review|extend|implement|work through)( \\w+){0,6} (together|live|with you|with ${PEERS}|alongside ${PEERS}|${BY}(screen ?share|shared screen))|code together`,
    'share your screen|(code|program) with (us|one of us)|live(?= (what|how))',
  ]),
};

const ALGORITHMS: StepWords = {
  sure: phrases([
    '(hacker ?rank|leet ?code|codility|code ?signal|coder ?byte)( style| like| type)? (tests?|assessments?|challenges?|rounds?|problems?|exercises?|questions?|interviews?)',
    'white ?board(ing)? (coding )?(interviews?|rounds?)|(algorithms?|data structures?|dsa) (and \\w+ )?(interviews?|rounds?)',
  ]),
  told: phrases([
    '(online|timed|automated|proctored) (\\w+ )?(coding|programming|code) (\\w+ )?(tests?|assessments?|challenges?|exams?|exercises?)|(coding|programming) (skills )?(assessments?|exams?|quiz)|(coding|programming) test (online|on the web)',
    'white ?board(ing)?( coding)? (problems?|questions?|exercises?|challenges?|tests?|round|session)',
    '(tests?|interviews?|rounds?|questions?)( \\w+)? (on|about|in|around|covering) (\\w+ ){0,2}?(algorithms?|data structures?|complexity)',
  ]),
  faint: phrases([
    '(?<![./@])(hacker ?rank|leet ?code|codility|code ?signal|coder ?byte)(?![./])|(on|at|to) (the|a) white ?board|(one )?white ?board(ing)?( sessions?)?|brain ?teasers?|coding puzzles?',
    '(algorithms?|algorithmic|data structures?|dynamic programming|graphs?)( \\w+){0,3} (tests?|rounds?|questions?|problems?|challenges?|puzzles?|exercises?|stage)',
  ]),
};

const TECHNICAL: StepWords = {
  sure: phrases(['(technical|tech) (\\w+ )?(interviews?|rounds?|screens?|screenings?)']),
  told: phrases([
    `(?<!(take home|home|coding) )(technical|tech) (skills )?(discussion|conversation|chat|call|session|meeting|panel|deep dive|stage|tests?|assessments?|exercise|quiz|part)(?! (\\w+ )?(at home|in your own time))(?! (with (clients|customers|stakeholders)|across|among))`,
  ]),
  faint: phrases([
    '(hard skills|skills|engineering) (interview|assessment|round)|interviews? with (\\w+ ){0,2}?(engineers|developers|tech lead|lead (engineer|developer))',
  ]),
};

const DESIGN: StepWords = {
  sure: phrases([
    '(systems?|architecture|architectural|software|solution|technical) design (\\w+ )?(interviews?|rounds?|test)|(architecture|architectural) (interviews?|rounds?)',
  ]),
  told: phrases([
    'systems? (design )?(rounds?|interviews?)|system design (discussion|exercise|session|challenge|case)',
  ]),
  faint: phrases([
    'systems? design(?! (of|skills|principles|experience|patterns|documents?|reviews?|decisions?|cluster) )|systems? round',
    '(?<!(ui|ux|graphic|visual|product|web) )(architecture|architectural|design) (round|session|discussions?|conversation|chat|exercise|challenge|case|deep dive|stage)',
    "how you([’'] ?d| would) (architect|design|scale) an?|(sketch|draw|design|lay out|present|whiteboard|map out|discuss)( \\w+){0,4} (architecture|system|schema|service)|whiteboard a design(?! (and|that you will|of our))",
  ]),
};

const LOOP: StepWords = {
  sure: phrases([
    '(final|panel|on ?site|team|culture|cultural|values?|last|in person|face to face|f2f) ((?!technical|coding)\\w+ )?(and \\w+ )?interviews?',
    'final (\\w+ )?rounds?(?! of (the|our))|super ?days?|assessment (cent(re|er)|day)s?|(culture|cultural|team|values) (fit|match|add) (\\w+ )?(interviews?|calls?|chats?|conversations?|talks?|rounds?|sessions?)|bar raiser|final (chat|call|conversation) with (the|our)',
  ]),
  told: phrases([
    '(final|last|culture|cultural|values|panel|in person|face to face|f2f) (\\w+ )?(rounds?|stage|loop|chats?|calls?|conversations?|talks?|meetings?|visit)(?! of (the|our))',
    '(interviews?|conversations?|chats?|rounds?|talks?|one) (\\w+ )?(about|on|around) (\\w+ )?(values|culture)|(interviews?|conversations?|chats?|meeting|session) with (a |the |our |\\w+ )?(panel|team members|whole team|wider team|leadership)',
    `(meet|meets|meeting|chat with|talk to|speak with|lunch with|coffee with|dinner with|drinks? with|pizza with|day with|afternoon with|interviews? with|introduction to) (and greet )?(with )?((some|members|several members|a few|one|the rest) of )?${TEAM}`,
    '(meet|meets|meeting) (with )?(your|some of your) (future |potential |prospective |would be |new )+(\\w+ )?(team|peers|colleagues|coworkers|teammates)',
    'virtual on ?site|(an?|the|one|final|half day|full day) on ?site (visit|day|loop|meeting|stage|round)|on ?site (visit|loop)|panel (of|session|presentation)|(an?|the|final) (\\w+ )?visit to (our|the) (office|lab|hq)|(in front of|before|by) (a|the|our) (\\w+ )?panel',
    `(second|third|final|last|2nd|later) (interviews?|stages?|rounds?|steps?|meetings?) (\\w+ ){0,4}?(on ?site|face to face|in person|at (the|our) (\\w+ )?(offices?|client[’']s|hq|site))`,
    '(trial|try ?out|taster|shadow) (work(ing)? )?(days?|shift|morning|afternoon)|spend (an? |half an? |the )(\\w+ )?(day|afternoon|morning) (\\w+ ){0,2}?with (us|our|the)',
  ]),
  faint: phrases([
    '(?<=^|\\n|[>→•] ?|[*-] |\\d[.)] )on ?site(?= ?([,;)>→+\\(:\\n]|then |$))|(visit|come (by|to|over)|invite you (to|over to)) (in |at )?(our|the) (office|lab|hq)|visit to (meet|our|the)|(an?|one|two|the|final|virtual) panel(?= ?([,;.)>→+:]|and |then |$))|team (meeting|lunch|day)|final step',
    'on campus|campus (visit|interview\\w*)|invited to campus|(culture|team) fit|(two|three|four) (final |back to back )?(interviews?|rounds|conversations) with (\\w+ ){0,2}?(engineers?|team|colleagues|peers|people)',
  ]),
};

export const TALKED_STEPS: readonly TalkedStep[] = [
  'screen',
  'task',
  'live',
  'algorithms',
  'technical',
  'design',
  'loop',
];
export const STEP_WORDS: Readonly<Record<TalkedStep, StepWords>> = {
  screen: SCREEN,
  task: TASK,
  live: LIVE,
  algorithms: ALGORITHMS,
  technical: TECHNICAL,
  design: DESIGN,
  loop: LOOP,
};
