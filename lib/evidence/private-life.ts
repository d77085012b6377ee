import { edgeAt } from '../text/pattern/find.ts';
import { hasIn, phrases } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';
import { spaced, spacedWords } from './spaced.ts';

/** What somebody does after hours, said in the sentence. */
const PRIVATE = phrases([
  'in private i|(?:play|tinker)\\w* (?:\\w+ ){0,4}at home|at home i',
  '(?:in|with|during) (?:your|their|his|her|my) (?:spare|free|own|private) (?:time|life|hours)',
  '(?:as a|your|a) hobb(?:y|ies)|hobby ?proje(?:k|c)t\\p{L}*|in (?:ihrer|deiner|eurer|je) (?:freizeit|vrije tijd)|po godzinach|w wolnym czasie|(?:własnych|prywatnych) projekt\\p{L}*|proyectos personales|progetti personali|projets persos?\\p{L}*|projetos pessoais',
  '(?<!(?:oder|und|auch|wie) )privat(?! (?:oder|und|wie|versichert|genutzt))|zu hause (?:\\p{L}+ )?(?:könn|kann|dürf|darf|mög|mag)\\p{L}*|à titre privé|en casa (?:puede|podé)\\p{L}*|thuis (?:mag|kun|kan)|in je eigen tijd|tempo (?:libero|livre)|prywatnie',
  '(?:of (?:us|our (?:colleagues|people|team))|colleagues|enthusiasts) [^.;]{3,60}? (?:at home|in the evenings?|after hours)|(?:spends?|during|in) (?:their|his|her|your) evenings|on (?:your|their) own (?:laptop|machine|computer)s? at home',
  '(?:pet|hobby|weekend|personal|private) projects?',
  '(?:at|in|with|from) your (?:present|current|last|previous|old|former) (?:job|employer|company|team|firm|place of work|workplace)',
  '(?:home ?lab|outside (?:of )?(?:work|the office|office hours))',
]);
/** Where and when one is at home, beside "his" or "her": nobody at work is told of so. */
const AT_HOME = spacedWords(
  "(his|her|my) (own )?(@ )?(garden|garage|kitchen|cellar|basement|shed|attic|loft|allotment|living room|bedroom|boat|house|flat|balcony|greenhouse|caravan|farm|band|choir|orchestra|model railway|railway|aquarium|terrarium|bees|beehives?|hens|chickens|dogs?|cats?|tortoise|kids|kids[’']|children|children[’']s|daughter|daughter[’']s|son|son[’']s|mother[’']s|father[’']s|wife|wife[’']s|husband|husband[’']s|partner[’']s|grand(mother|father|parents)[’']s?|neighbou?r[’']s|brother[’']s|sister[’']s|club|church|thermostat|heating|record collection|wine cellar|weather station|novel|allotment society)",
  '(he|she|his|her) [^.;]{0,70}(at home|after work|after dinner|at weekends|on weekends|weekends|evenings?|(on |most |every )(sundays?|saturdays?)|for fun|on holiday)',
  '(at home|after work|after dinner|at weekends|on weekends|at the weekend|weekends|evenings|(on|most|every) (sundays?|saturdays?)|outside work|in (his|her) free time|off duty|when (he|she) gets home|once (he|she) is home)[^.;]{0,80} (he|she|his|her)',
  "(tom|[\\p{L}]+)[’'](s) (@ )?(garden|garage|kitchen|cellar|basement|shed|attic|thermostat|allotment|living room|model railway|aquarium|choir|band)( at home)?",
  '(on|in) (his|her|my) own (time|evenings|weekends)|for (his|her|my) own (amusement|pleasure)|just for (fun|the fun of it)|as a pastime|side projects are|(your|our|their) side projects|brass bands?|fun facts?|team trivia|trivia|hobbies|out of (his|her) own pocket|private (blog|recipe blog|website|server)|is how (he|she) likes|covers? band|plays (the |in |bass|guitar|organ|cello|drums)(@ )?|sings in|(mother|father) of (two|three|four|twins)|dungeons|side job|in (his|her) holidays|on (his|her) train rides|ratos libres|away from work|off the pitch|advent of code|(of )?no (concern|interest|business) (of ours|to us|to anyone)|(none|no) of our (business|concern)|your own (affair|business)|off the clock|(volunteers?|volunteering) (at|for|in) (his|her|their|a|the) (local )?',
);
/** Said in the next sentence: "Ask her about it over lunch." */
const ASK_THEM = spaced(
  "^[.;!?)\\s]*(do )?ask (him|her|them) (about|why|how|for)(?!\\p{L})|^[.;!?)\\s]*(he|she) (is|[’']s) (@ )?(very |oddly |rather |quite )?(proud|fond)(?!\\p{L})",
);
/** How far behind the sentence is looked, in UTF-16 units. */
const NEXT = 60;

/** True where the sentence is of what somebody does in private. */
export const isPrivate = (text: string, { start, end }: Stretch): boolean =>
  hasIn(PRIVATE, text, start, end) ||
  hasIn(AT_HOME, text, start, end) ||
  hasIn(ASK_THEM, text, end - 1, Math.min(text.length, edgeAt(text, end + NEXT, 1)));
