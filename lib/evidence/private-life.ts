import { edgeAt } from '../text/pattern/find.ts';
import { hasIn, phrases } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';
import { spaced, spacedWords } from '../text/spaced.ts';

/** What somebody does after hours, said in the sentence. */
const PRIVATE = phrases([
  'open source [^.;]{2,30} (after work|at night|(at|on) weekends|in the evenings?)',
  '(maybe|perhaps) you (\\w+ ){1,9}?(at home|(at|on) weekends|after work|in the evenings?)',
  'in private i|(play|tinker)\\w* (\\w+ ){0,4}at home|(at|on a) home (i|server)',
  '(in|with|during) (your|their|his|her|my) (spare|free|own|private) (time|life|hours)',
  '(as a|your|a) hobb(y|ies)|hobby ?proje(k|c)t~|in (ihrer|deiner|eurer|je) (freizeit|vrije tijd)|po godzinach|w wolnym czasie',
  '(własnych|prywatnych) projekt~|proyectos personales|progetti personali|projets persos?~|projetos pessoais',
  '(?<!(oder|und|auch|wie) )privat(?! (oder|und|wie|versichert|genutzt))|zu hause (@ )?(könn|kann|dürf|darf|mög|mag)~',
  'à titre privé|en casa (puede|podé)~|thuis (mag|kun|kan)|in je eigen tijd|tempo (libero|livre)|prywatnie',
  '(of (us|our (colleagues|people|team))|colleagues|enthusiasts) [^.;]{3,60}? (at home|in the evenings?|after hours)',
  '(spends?|during|in) (their|his|her|your) evenings|on (your|their) own (laptop|machine|computer)s? at home',
  '(pet|hobby|weekend|personal|private) projects?',
  '(at|in|with|from) your (present|current|last|previous|old|former) (job|employer|company|team|firm|place of work|workplace)',
  '(home ?lab|outside (of )?(work|the office|office hours)|away from work)',
]);
const HOME =
  '(garden|garage|kitchen|cellar|basement|shed|attic|loft|allotment|living room|bedroom|boat|house|flat|balcony|greenhouse|caravan|farm|band|choir|orchestra|railway|aquarium|bees|hens|dogs?|cats?|holidays|club|church|novel)';
const KIN =
  '(kids?|child(ren)?|daughter|son|mother|father|parents|wife|husband|partner|grand(mother|father|parents)|neighbou?r|brother|sister|friend)';
const OFF_WORK =
  '(at home|after work|after dinner|at weekends|on weekends|at the weekend|weekends|evenings?|(on|most|every) (sundays?|saturdays?)|outside work|away from work|off duty|off the clock|in (his|her) free time|in (his|her) holidays)';
/** Where and when one is at home, beside "his" or "her": nobody at work is told of so. */
const AT_HOME = spacedWords(
  `(his|her|my) (own )?(@ )?${HOME}|((his|her|my)|@[’']s) ${KIN}([’']s)?|@[’']s (@ )?(garden|garage|kitchen|cellar|basement|shed|attic|living room|choir|band)`,
  `(he|she|his|her) [^.;]{0,70}${OFF_WORK}|${OFF_WORK}[^.;]{0,80} (he|she|his|her)|(he|she) [^.;]{0,70}(for fun|on holiday)`,
  '(on|in) (his|her|my) own (time|evenings|weekends)|for (his|her|my) own (amusement|pleasure)|just for the fun of it|as a pastime|out of (his|her) own pocket|ratos libres|off the clock',
  '(your|our|their) side projects|side projects are|side job|private (blog|website|server)|(of )?no (concern|interest|business) (of ours|to us|to anyone)|(none|no) of our (business|concern)|your own (affair|business)',
  'is how (he|she) likes|(brass|covers?) bands?|plays (bass|guitar|the organ|organ|cello|drums|piano|the violin|violin)|sings in|(mother|father) of (two|three|four|twins)|(volunteers?|volunteering) (at|in) (a|the|his|her) (local )?@',
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
