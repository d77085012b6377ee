import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { quoteAround } from '../../evidence/quote.ts';
import { type Hit, hasIn, hitsIn, phrases } from '../../text/phrases.ts';
import { type Stretch, sentenceAt } from '../../text/sentences.ts';
import { APPLICANTS, FEW, HEADED, MANY, MEDIA, ONE_STEP, PASSING, SELECTING, STEP } from './process-stated.ts';

/** What `rules/process-stated.ts` needs beside the steps: words of hiring, and of what is not. A space in a phrase stands for any short gap. */

/** What makes a list of steps one of hiring. */
export const HIRING = phrases([
  'hiring|hire[ds]?|whole thing|take home (task|test|exercise|challenge|assignment|project)|phone screen|(stage|step) process|interview(s|ed|ing|er)?|recruit\\w*',
  'selection|application|appl(y|ied)|applicants?|candidates?|shortlisted|finalists|invit(ed?|es)|offer|applies|applying|thereafter|the process|our process|typical process|procedure|stages?|next steps|expect',
  'signed contract|(two|three) step|for this (\\w+ )?(role|position|job)|(then|followed by|afterwards|after that|lastly) (\\w+)',
  "(before we decide|then (an|the) (answer|offer)|(client|agency)[’']s process|get(ting)? the job|join(ing)? us|vacancy|what happens (next|after)|selected)",
  '(bewerb~|auswahl~|kennenlern~|angebot|einstellung~|sollicit~|kennismaking|selectie~|recrutement|candidature~|candidats?|embauche|selección|candidat[oi]s?|selezione|rekrutac~|seletivo|recrutamento)',
]);

/** Of which the sentence has to hold one for the rows above. */
export const SURELY_HIRING = phrases([
  'hiring|hired|interview(s|ed|ing|er|ers)?|recruit\\w*|selection process|selection procedure|applicants?|candidates?|shortlisted',
  'take home (task|test|exercise|challenge|assignment|project)|phone screen|your application|sollicit~|kandidat@|bewerb~|recrutement|candidatures?',
  'rekrutac~|seletivo|selezione|(everyone|anyone|whoever) (who )?appl\\w+|finalists|super ?day|assessment (day|cent(re|er))|(trial|try ?out|taster) (work(ing)? )?day',
  'if (we|you|i) (both )?like (it|you|each other|what (we|i) (see|hear|read))|reads? (your|every|each) (\\w+ )?(letter|application|email)',
  "take homes?(?! (pay|salary|vehicle|car|message|package|wage|points?|earnings))|we hire|make (you )?an offer|we invite you|if your \\w+|your (cv|r[ée]sum[ée])|get to know each other|hoops|[’']s process is|if it clicks|leet ?code",
]);

/** Tools that do it for others, duties of those who hire, and what candidates have done. */
export const UNLESS = phrases([
  "customers?[’']?|clients|client banks?|lending|loans?|tender|scheduling|(?<!(many|most|other|some|few|bigger|larger|big) )employers|users?|usability|respondents|participants|patients|journalists|sit on our hiring|code reviews|design reviews",
  'interview team|help interview|experience (with|in) interview\\w*|accommodations?|accommodate|adjustments?|disabilit(y|ies)|release process',
  "our onboarding|onboarding (takes|has|consists|runs|includes|starts)|probation (?!day)|probationary|help(s|ing)? (\\w+ )?(candidates|applicants)|partners?[’']s?",
  "(have|has|[’']ve) since (dropped|scrapped|ditched|stopped|abandoned|cut|got rid)|(previously|in the past|back then|in 20[012]\\d),? (we|candidates|applicants)",
  '(our|the|this|your) (\\w+ )?(platform|product) (?!team|manager|owner|lead|engineer|designer)|product (that|which|for)|platform (that|which|for)',
  '(students|pupils) (are|is|who)|admitted to|admissions|applications? for (the|our) (programme|master|degree|accelerator)',
  'interview\\w* (\\w+ )?stakeholders|interviews? with (\\w+ )?stakeholders to',
  'fake|scam\\w*|fraud\\w*|impersonat\\w*|criminals|aedt|covey|recording|transcri\\w+|interview prep|hiring needs|new hires|utilisateurs?|usagers?',
  "(conducting|you([’']ll| will) conduct|never conduct|scheduling|coordinat\\w+|manage|managing|overse\\w+|facilitat\\w+|improv\\w+|support\\w*|drive|driving|owning|involved in|part in|contribut\\w+ to) (\\w+ ){0,5}?(interviews?|interviewing|screens?|hiring|recruitment|recruiting|candidates)",
]);

const TALKS = '(rounds?|stages?|steps?|conversations?|talks?|interviews?)';
const TALKS_TOO = '(rounds?|stages?|steps?|conversations?|talks?|interviews?|meetings?|calls?|chats?|sessions?|hoops)';
const ENDS =
  '((your|an|our|the) answer|(our|a|one|the) decision|we (both )?(decide|know)|(an?|the|our|your) (offer|contract)|yes or (a )?no|done (in|inside|within|by)|(make|made) up our minds)';
/** Steps as links of a chain, which ends in what one is given. */
const LINK =
  '(calls?|chat|talk|task|test|interviews?|pairing|trial day|visit|coffee|exercise|conversation|screen|panel|code review|demo|take home)( (on|in|with|at|by|over|about|of) [\\w’]+( [\\w’]+){0,2}?)?';
const NEXT_LINK = ' ?[,;>→+–-]+ ?(and |then )?([\\w’]+ ){0,3}?';
/** What a candidate spends with those who decide. */
const SPENT =
  '(spen[dt]\\w*|met|meet(ing)?|pair\\w*|coded|coding|talked|talking|spoken|visited|visiting|trial|test|exercise|task|interviews?|call|chat|session|coffee|lunch|day|afternoon|morning|week)';
const DULL =
  '(tests?|whiteboard\\w*|take homes?|homework|puzzles?|exercises?|assessments?|brain ?teasers|leet ?code|quiz\\w*|riddles?|interviews?)';

/** The same as `COUNTED`, in a row of words of which each is said of much else. */
export const COUNTED_TOO = phrases([
  `${MANY} (?!weekly|daily|monthly)(\\w+ )?${TALKS} ?[,:\\(–—-]? ?(both|all|each|one)( of them)? (\\w+ ){0,2}?(remote(ly)?|online|virtual(ly)?|(by|over|on|via) ${MEDIA}|in (the|our) office|in person|on ?site|face to face|an hour|half an hour|\\d\\d min\\w*)`,
  `${FEW} (?!weekly|daily|monthly)([\\w-]+ ){0,2}?${TALKS_TOO}(?! (to|with (stakeholders|the business)))[^.;:]{0,50}?(,| and| then| ?[–—-]) ?(and |then |you |we |all ){0,2}(\\w+ ){0,3}?${ENDS}`,
  `${LINK}(${NEXT_LINK}${LINK}){1,3}${NEXT_LINK}(offer|contract|answer|decision|verdict|handshake|yes or (a )?no)`,
  // Nobody without it, and what comes before.
  `(nobody|no one|no \\w+) (is (hired|taken on|employed)|gets hired|joins( us| the team)?|gets (an offer|a contract|the job))( here| with us)? (without|before|until|unless) (\\w+ ){0,8}?${SPENT}`,
  // One after the other.
  `(then|next|last|finally|lastly|thereafter|afterwards|after that),? (you )?(hear from|meet|speak to|talk to|see) [^.;]{1,40}(on a (video )?call|by phone|on the phone|over (zoom|teams|video))|hear from [^.;]{1,30}(by phone|on the phone),? (and )?(then|next|after)`,
  `(rather than|instead of|in lieu of|in place of) (an? |any |the |another |setting |sending |giving )?(\\w+ ){0,2}?${DULL}( \\w+)?,? (we|you)([’']ll)? (will )?(ask you|invite you|have you|(talk|speak|look|read|walk|pair|sit|code|discuss|chat|go|bring|show)[^.;]{0,40}(your|you[’']ve|with us|with you|of yours|together))`,
  `now (just |only )?(one|two|three|a single) (\\w+ )?(calls?|chats?|interviews?|conversations?|talks?)(?! (a|per|each|every) )|(now|today|these days) (there (are|is)|it[’']s|we have)( just| only)? (one|two|three) ?[:,–\\(] ?one (technical|with|remote|by|on|in|about)`,
  `(not?|not an?|neither|never an?) (\\w+ ){0,2}?${DULL}[^.;:]{0,40}?(,? but|,? just|:) (rather |just )?(an? |one |two |\\d\\d )(\\w+ ){0,2}?(conversation|chat|hours?|talk|call|session|interview)(?! (per|each|every))`,
  '(an hour|half an hour|\\d\\d min\\w*|\\w+ minutes)( (on|over|via|by) \\w+)? with \\w+( \\w+){0,3}?(,| and| then)( then| and)? (an hour|half (an hour|a day)|\\d\\d min\\w*|\\w+ minutes|an afternoon|a morning) (\\w+ ){0,2}?(with|pairing|of|on|at)',
  `ours is (an? |one )(\\w+ ){0,2}?(conversation|chat|call|talk|interview|exercise) (over|about|with|on|by|of)|(there is|there[’']s|you have|we do|it is) (exactly |only |just )one (\\w+ )?interview`,
  // How it is done.
  `${SELECTING} (days?|morning|afternoon)(?= ?[:–] (an? )?(\\w+ ){0,3}?(exercise|interview|test|task|chat|talk|pairing|panel|presentation|discussion))`,
  `(hiring|selection|recruitment|recruiting|interviewing|interview process) (stops|ends|is over|is done|finishes|wraps up|closes) (after|within|with) (\\w+ ){0,2}?(${FEW}|an?) (\\w+ )?${ONE_STEP}`,
  '(selected|shortlisted|evaluated|assessed|judged|examined|scored|ranked|tested|chosen|hire|select|choose) (\\w+ )?(by|through|via|by means of|on the basis of|by way of) (an? |their |your |our |the )?([\\w-]+ ){0,2}?(interviews?|(written|coding|practical|oral|aptitude|work sample) (exercises?|tests?|exam\\w*))(?! (with|of) (the |our )?(stakeholders|staff))',
  `(panel members|panell?ists|interviewers) (will |shall )?(scores?|asks?|marks?|questions?|grades?|judges?)|scores? your interview`,
  `for (this|the present|our) (role|position|job|post|vacancy),? (however,? |though,? )?(it is|it[’']s|there is|there are|there[’']s|you have|we have|expect) (just |only )?(an? |${FEW} )(\\w+ )?${ONE_STEP}`,
  `${APPLICANTS} (will |are asked to |must |each )?(give|deliver|hold|present|teach)s? (an? |the |one )([\\w-]+ ){0,3}?(talk|presentation|lecture|lesson|seminar|class)`,
]);

/** Those who are hired for other work than this. */
const OTHER_HIRES =
  '((vocational |graduate )?(trainees|apprentices)|graduate scheme \\w+|sales (hires|reps?|people|staff|candidates)|drivers|couriers|nurses|doctors|pilots|cabin crew|warehouse \\w+|franchisees|brokers|tutors|volunteers|cadets|officers|carers|actors|(students|pupils|members|learners) (of|at) (our|the) \\w+)';
const TOO_MANY_OR_NONE = '(tired|sick|weary|fed up|bored|exhausted|worn out|had enough|enough)';
/** Where the sentence tells of hiring for other work, of what was or may be, and of what one does oneself. */
export const NOT_OURS = phrases([
  `${OTHER_HIRES}( (?!and )[\\w,]+){0,4}? (sit|pass|go|take|do|have|face|undergo|get|complete|attend|are|must|need)(?![^.]{0,160} (you|your|yours|here|(for|in) (this|our|the present) (role|post|position|job|vacancy)|(engineers|developers)(?! (do|are|have)(n[’']t| not))))`,
  '(at|in|by) our (sister|parent|neighbou?r\\w*|partner) (\\w+ )?(company|airline|firm|group|division|department|school|bank)',
  '(recruits?|hires?|selects?|vets?|interviews?|appoints?|screens?) (its|their|his|her) (?!(\\w+ )?(engineers?|developers?|programmers?|people|staff|employees|teams?|colleagues|candidates|applicants))\\w+',
  `^[^\\p{L}]{0,4}(our |the |future |new )?(\\w+ )?(?!(candidates|applicants|finalists|engineers|developers|programmers|hires|colleagues|interviews|folks|steps|stages|rounds|ones) )\\w{3,14}s( (at|of|in|for|on) (\\w+ ){0,2}?\\w+)? (go through|pass|undergo|sit|must pass|have to pass)(?![^.]{0,160} (you|your|this (role|post|position)))`,
  '(applicants|candidates) for (an? |the )?(\\w+ )?(flats?|loans?|visas?|mortgages?|licen[cs]es?|grants?|membership|cards?|accounts?|scholarships?|driving)|(in|on|during|within) your first (day|week|month|days|weeks|months)|in your second (week|month)',
  '(publish|record|film|edit|host)s? (\\w+ )?interviews|(course|boot ?camp|academy|coaching|book|school) (\\w+ )?(prepares|readies|trains)|(each|every) (feature|release|change|ticket|project|request|order|document|pull request|story|patch|article|idea) (\\w+ )?(passes|goes|runs|has|gets|undergoes)',
  // What was, may be, or is somebody else's.
  `((we|they|it) once (put|had|made|ran|took|sat|gave|asked|invited|sent|did)|(back )?in 20[012]\\d,? (it|we|there|you)|used to (take|be|have|run|put|ask|do|hold|interview))(?![^.]{0,160} (now|today|these days|nowadays|instead|since|just|only))`,
  "(maybe|perhaps|possibly) (one|two|three|four)|(don[’']t|do not) (\\w+ )?know yet|(yet|still|remains) to be (\\w+ )?(decided|defined|settled|designed)|(have|has)( not|n[’']t) (yet )?(decided|settled|made up)|(still|as yet) undecided",
  "(one|some) day,? (we|there|i)|(we|i)([’']d| would) (like|love) (to have|a)|(dream|dreaming) of (an?|having)|wish we had",
  `${TOO_MANY_OR_NONE} (of|after|from|by|with)[^?]{0,160}\\?|^[^.?]{0,4}${TOO_MANY_OR_NONE} (of|after)`,
  "(?<!(once|when|after|if|until|unless) )(you|you[’']ve) (have |may have |might have |must have |will have |already )?(\\w+ )?(passed|gone|sat|survived|endured|suffered|been) (through |in |for )?(many|several|countless|dozens|five|six|seven|eight|ten|enough|plenty)",
  // Duties and wares.
  "you([’']ll| will| may| would|[’']d)? ((also|then|often|regularly|first) )?(be interviewing|interview) (?!with|us|me|our (team|engineers|people)|the (team|people|founders)|at|by|on|over|in|via|for|once|twice|remotely|and|you|panel|process|stage|day|round|better|well)\\w+",
  "(you([’']ll| will)?|and) (also )?(conduct|carry out|run|lead|take part in|sit in on|join in|arrange) (\\w+ ){0,4}?(interviews?|screens|debriefs|hiring)",
  '(rebuild|redesign|digiti[sz]|automat|moderni[sz]|replac|streamlin)\\w* (the |its |their |an? )(\\w+ ){0,2}?(hiring|recruitment|application|selection|recruiting)',
  '(your|these|the) (responses|answers) (will|help)|podcasts?|newsletters?|episodes?|once hired|(stages|steps|rounds) of (onboarding|training|induction|funding|review)',
]);
/** What the next words say of it: that it is another's, or no more. */
const AFTERWARDS =
  /^\W*(?:but\s|and\s|though\s|of\scourse\s)?(?:(?:(?:we|i|they)(?:\shave|[’']ve)?(?:\ssince)?\s(?:stopped|scrapped|dropped|abolished|ended|gave\s(?:that|it|this)\sup|put\san\send)|(?:that|this|it|those)\s(?:has|have|had|is|are)\s(?:\w+\s)?(?:ended|gone|over|history))\b|(?:this|that|it|which|none\sof\s(?:this|that)|neither)\s(?:\w+\s)?(?:(?:does|do|did|is|are|has|have|will)(?:\snot|n[’']t)|(?:has|have)\snothing)\s(?:\w+\s)?(?:concern|apply|affect|hold|go\sfor|for\s(?:this|you|our)|to\sdo\swith|part\sof|what\s(?:we|you))|(?:for\s)?(?:this|the\spresent|your|our)\s(?:role|post|position|vacancy|job)\s(?:(?:is|has)(?:\snot|n[’']t|\snone|\sno\s(?:such|test|interview))\s(?:\w+\s)?(?:on|in|part|one|under|covered|affected|of)\b|has\snone\b|does(?:\snot|n[’']t)\s(?:have|need|require|use|follow|fall|ask)\b)|(?:engineers?|developers?):?\s(?:do|are|have|we\shave)(?:n[’']t|\snot?)\b)/i;
/** What somebody else is unlike, before the comma. */
const UNLIKE = /(?:^|[\s("“])(?:unlike|imagine|forget(?:\sabout)?|not\slike)\s[^,;:–—]*$/i;
const SOON = 90;
/** False where the words are told of others or of another time by what stands around them. */
export const isOfThisJob = (text: string, hit: Stretch, { start, end }: Stretch): boolean =>
  !UNLIKE.test(text.slice(start, hit.start)) && !AFTERWARDS.test(text.slice(Math.max(end, hit.end), end + SOON));

/** Asked or headed: then the next words tell it, in whatever words. */
const HOW_IT_GOES = phrases([
  "what (happens|awaits|comes|follows|does|do|is|will)( \\w+){0,4}? (appl\\w+|your application|your cv|you[’']ve sent|hit send|interview\\w*|hiring|get (hired|the job))[^?.:]{0,40}[?:]",
  'how (do|does|will|can|would) (we|our|the|it|hiring|you|one|somebody|someone|interview\\w*)( \\w+){0,3}? (hire|hiring|interview\\w*|recruit\\w*|join|hired|the job|selection|select|on board with us)[^?.:]{0,30}\\?',
  `(hiring|interviewing|applying|recruitment|the selection|interviews?|${SELECTING} process)( with us| here| at \\w+)? ?[?:]`,
]);

/** Those whose work is to hire: their duties name the same steps. */
export const RECRUITERS = phrases([
  '(recruit(er|ers|ing|ment)|talent|sourcer|human resources|people (partner|operations|ops)|hr|staffing)',
]);

/** One step may be named in passing; from two on a posting tells how it hires; three say it without any word of hiring. */
const LEAST = 2;
const SURE = 3;
/** A heading or question is no longer, in UTF-16 units. */
const SHORT = 90;

/** A step that was heard elsewhere, quoted with what stands around it. */
export function asNamed({ description, sentences }: EvidenceText, start: number, end: number): Candidate {
  const hit = { start, end, words: description.slice(start, end) };
  const quote = quoteAround(description, sentenceAt(sentences, start), hit);
  return { field: 'description', ...quote, strength: 'practised', weight: 0, doubt: null };
}

/** What tells of steps in a text, which a rule asks of several of its sentences. */
export function stepsOf(text: string) {
  const hitsOf = (scan: RegExp, one: Stretch): Hit[] => hitsIn(scan, text, one.start, one.end);
  const holds = (scan: RegExp, one: Stretch): boolean => hasIn(scan, text, one.start, one.end);
  const spoken = (one: Stretch): boolean => !holds(UNLESS, one) && !holds(NOT_OURS, one);
  const sure = (one: Stretch): boolean => spoken(one) && holds(SURELY_HIRING, one);
  const met = new Map<Stretch, Hit[]>();
  const stepsIn = (one: Stretch): Hit[] => met.get(one) ?? met.set(one, hitsOf(STEP, one)).get(one) ?? [];
  const asidesIn = (one: Stretch): Hit[] =>
    hitsOf(PASSING, one).filter((hit) => !stepsIn(one).some((step) => step.start < hit.end && hit.start < step.end));
  const kinds = (of: (one: Stretch) => Hit[], lines: readonly Stretch[]): number =>
    new Set(lines.flatMap(of).map((hit) => hit.words.toLowerCase())).size;
  /** What semicolons part is told in one breath. */
  const partsOf = (run: readonly Stretch[]): readonly Stretch[] => {
    const last = run.findIndex((one) => text[one.end - 1] !== ';');
    return last < 0 ? run : run.slice(0, last + 1);
  };
  return {
    names: (one: Stretch): boolean => stepsIn(one).length > 0,
    heads: (one: Stretch): boolean => holds(HEADED, one) && spoken(one),
    /** Whether the lines after a heading list them. */
    lists: (lines: readonly Stretch[]): boolean => {
      const steps = kinds(stepsIn, lines);
      return steps >= LEAST || (steps > 0 && kinds(asidesIn, lines) >= LEAST);
    },
    /** Whether `here`, the first sentence of `run`, tells how it goes; `before` is what stands before it. */
    tells: (here: Stretch, run: readonly Stretch[], before?: Stretch): boolean => {
      const parts = partsOf(run);
      const plain = kinds(stepsIn, parts);
      if (!holds(STEP, here) || !parts.every(spoken)) return false;
      const all = plain + Math.min(2, kinds(asidesIn, parts));
      if (
        before &&
        spoken(before) &&
        ((before.end - before.start <= SHORT && holds(HOW_IT_GOES, before)) || (plain >= LEAST && sure(before)))
      )
        return true;
      if (all >= SURE || (plain >= LEAST && parts.some((one) => holds(HIRING, one)))) return true;
      if (Math.max(all, kinds(stepsIn, run)) < LEAST) return false;
      const heard = run.filter(spoken);
      if (parts.some(sure) && Math.max(all, kinds(stepsIn, heard.filter(sure))) >= LEAST) return true;
      return kinds(stepsIn, heard) >= (heard.some(sure) ? SURE : SURE + 1);
    },
  };
}
