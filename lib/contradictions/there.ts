import { placesIn } from '../places/find.ts';
import { MODE_CUES } from '../role/mode/cues.ts';
import { officeDays } from '../role/mode/office-days.ts';
import { COUNT, HERE } from '../role/mode/week.ts';
import { signs } from '../role/terms/cues.ts';
import { groupsOf, hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { type Stretch, sentenceAt } from '../text/sentences.ts';
import { spacedWords } from '../text/spaced.ts';
import { type Span, spanOf } from '../text/span.ts';
import { attended } from './attended.ts';
import { noHome } from './no-home.ts';
import { ALLOWED, EITHER_WAY, HOME, isAddressed, isRule, isToYou, MORE_THAN_THAT, OTHER_SHARE } from './rule.ts';

/** Days in the office, told in one breath. */
function days(text: PostingText): Span | null {
  const found = officeDays(text);
  if (found?.start == null || found.end === null) return null;
  const { start, end } = found;
  const before = text.description.slice(sentenceAt(text.sentences, start).start, start);
  return !ALLOWED.test(before) && isToYou(before) && isRule(text, { start, end }) ? found : null;
}

const DAY = '(mon|tue|tues|wed|wednes|thu|thurs|fri)(days?)?';
const NAMED = '(mon|tues|wednes|thurs|fri)day';
const N = `(${COUNT}|five|5)( ?(-|–|to|or|à|bis|tot) ?(${COUNT}|five|5))?`;
/** How often: days of each week, or a share of the time. */
const OFTEN = phrases([
  `${N} (@ )?(days?|times|mornings) (a|per|each|every|in each|of the|of each|of every) (@ )?week`,
  `${N} (days )?(of|out of) (the |your )?(five|5)( working)?( days)?|(once|twice) (a|per|each|every) week|most days`,
  `${N} (full )?days? ([^\\s.;]+ ){0,3}weekly|(all|every) (of the )?(five|5|working|week) ?(working )?days|(each|every) morning`,
  `${DAY}((, ?| | ?[–/&-] ?)((and|to|through|until|till|&) )?${DAY}){1,3}|(every|each) ${NAMED}|on ${NAMED}s`,
  '(every|each) (single )?(working |week ?)?day|daily|on (all )?weekdays|for all (scheduled|working) (hours|days)',
  '(half|most|\\d0 ?%|\\d0 per ?cent|two thirds|the (majority|bulk|better part)) of (the |your |their |each |his or her )?(@ )?(time|week|hours|days)',
  'the (rest|remainder|other (two|three|four))( days)?( of the week)?( (is|are))?(?= (in|at|on) )',
  '(full ?time|permanently|exclusively)(?= (in|at|on|from) (our|the) )',
  '(the )?(whole|full|entire) (working )?week|all week',
  `${N} (@ )?(tage?n?|dagen) (pro|per|die|in der|in de|jede|/) ?(arbeits)?woche?|${N} dagen per week|täglich|jeden (arbeits)?tag`,
  `${N} jours (par|/) ?semaine|${N} d[ií]as (a la|por) semana|${N} giorni (a|alla) settimana|${N} dni w tygodniu`,
  '(montags?|maandag|lundi|lunes|lunedì|poniedziałku) (bis|tot( en met)?|t/m|au|al?|do) @|diari[oa](mente)?|todos los días|quotidien(ne)?(ment)?',
  'cinq jours sur cinq|codziennie|ogni giorno',
]);
/** Presence in words that name no house. */
const COMING = spacedWords(
  '(badges?|com(es?|ing)|reports?) in(to)?|(be|are|is) in(?= (every|each|on|for|daily|at least|[2-5]|two|three|four|five) )',
  '(in|on) (the|our) (@ )?(room|floor|ward|premises)|(around|at) (one|the same) (@ )?table|(need|want|expect|see) you t?here',
  'head ?office|physically present|(office|on ?site|in ?office|in ?person) days?|at (that|our|the) (@ )?table',
  'from (the|our) (@ ){0,2}(office|site|lab|studio|campus|plant)|vor ort|on location|op kantoor|sur (site|place)|en présentiel|(dans|sur|à) (nos|notre|les) (locaux|bureaux|site|siège)|presencial~',
  'stacjonarn~|in sede|in ufficio',
);
/** Words that name a house but no place to be: "in building", "at the center of", "office hours". */
const NO_HOUSE =
  /^here$|\bin building$|^no (?!escrit)|(?<!\b(?:data|service|delivery|research|technology) )cent(?:er|re)$/i;
const OF_HOURS =
  /^\s(?:hours|time|manager|work(?:ers)?\b|machines?|servers?|equipment|systems?|devices?|hardware|support|visits?|reliab)/i;
/** Words of presence this far from how often are another's. In UTF-16 units. */
const FAR = 90;

const EVERY_HERE = new RegExp(HERE.source, `${HERE.flags}g`);
/** The house in `words` that stands nearest to `at`. */
function houseBeside(words: string, at: number): RegExpExecArray | undefined {
  const far = ({ index }: RegExpExecArray): number => Math.abs(index - at);
  return [...words.matchAll(EVERY_HERE)]
    .filter((met) => !NO_HOUSE.test(met[0]) && !OF_HOURS.test(words.slice(met.index + met[0].length)))
    .sort((a, b) => far(a) - far(b))[0];
}

const IN_TOWN_BEFORE = /\b(?:in|at)\s(?:\p{Lu}[\p{L}’'-]+\s?){1,3},?\s?$/u;
const IN_TOWN_BEHIND = /^,?\s(?:in|at)\s(?:\p{Lu}[\p{L}’'-]+\s?){1,3}/u;
const BEING = /\b(?:be|week|spend|sit|sits|sitting|come|present|hybrid|together)\b/i;
/** Who is talked to there, every day and from afar. */
const WITH_OTHERS = /\b(?:colleagues?|teams? in|users?|partners?|offices? in|calls?|meetings?|with)\b/i;
/** "In Manchester four days a week": a town right beside, where one is to be. */
function townBeside(text: string, from: number, { start, end }: Stretch): { index: number; 0: string } | null {
  const before = text.slice(from, start);
  const behind = IN_TOWN_BEHIND.exec(text.slice(end, end + FAR));
  const [words, index] = behind
    ? [behind[0], end - from]
    : [IN_TOWN_BEFORE.exec(before)?.[0] ?? '', IN_TOWN_BEFORE.exec(before)?.index ?? 0];
  if (placesIn(words).length !== 1 || !BEING.test(before) || WITH_OTHERS.test(before)) return null;
  return { index, 0: words.trimEnd() };
}

/** Nothing before the words, as in lists. */
const NO_SUBJECT = /^\W*(?:(?:a )?minimum(?: of)?|min\.|at least)?\s*$/i;

/** Presence and how often, in one sentence and any order. */
function often(text: PostingText): Span | null {
  const { description, sentences } = text;
  for (const hit of hits(OFTEN, description, 40)) {
    const sentence = sentenceAt(sentences, hit.start);
    const from = Math.max(sentence.start, hit.start - FAR);
    const around = description.slice(from, Math.min(sentence.end, hit.end + FAR));
    const met =
      houseBeside(around, hit.start - from) ?? groupsOf(COMING, around, 1)[0] ?? townBeside(description, from, hit);
    if (!met || EITHER_WAY.test(around)) continue;
    const start = Math.min(hit.start, from + met.index);
    const end = Math.max(hit.end, from + met.index + met[0].length);
    if (!isAddressed(around) && !NO_SUBJECT.test(description.slice(sentence.start, start))) continue;
    // "Three days a week at home": those are no days there.
    if (HOME.test(description.slice(start, end)) || HOME.test(description.slice(hit.end, hit.end + 12))) continue;
    if (ALLOWED.test(description.slice(sentence.start, end)) || !isRule(text, { start, end })) continue;
    return spanOf(description, start, end, 'description');
  }
  return null;
}

/** What the reading of the way of working takes for a part of the week or all of it there, said outright. */
const OUTRIGHT = MODE_CUES.filter(({ says, weight, also }) => says !== 'remote' && weight >= 3 && !also);
/** Words of the job itself, or of whoever does it: "hybrid" alone may be a benefit of the firm's. */
const OF_THE_JOB = spacedWords(
  'role|position|job|post|poste|stelle|vacancy|opportunity|internship|incumbent|duty|li',
  "you([’'](ll|d|re))?|we work|we are|we[’']re|everyone|everybody|presence|attendance|office days|comes in",
  'must|required|expected|mandatory|compulsory|obligatory|eligible|not|no|cannot|kein~|telework',
);

/** Colleagues there, and a load of work. */
const NOT_THERE =
  /\bwith (?:our|the|an?)\b|^full[\s-]time (?:role|position|job)|stand-?up|slack|meeting|\bcalls?\b|: ?yes/i;

/** What the reading of the way of working says outright of this job. */
function outright(text: PostingText): Span | null {
  const { description } = text;
  for (const { span } of signs(text, OUTRIGHT)) {
    const { start, end } = span;
    if (start === null || end === null) continue;
    const sentence = sentenceAt(text.sentences, start);
    const whole = description.slice(sentence.start, sentence.end);
    if (OTHER_SHARE.test(whole) || EITHER_WAY.test(whole) || MORE_THAN_THAT.test(whole)) continue;
    if (NOT_THERE.test(span.quote) || OF_HOURS.test(description.slice(end))) continue;
    if (!OF_THE_JOB.test(whole) || ALLOWED.test(description.slice(sentence.start, end))) continue;
    if (isRule(text, { start, end }, HOME.test(span.quote))) return span;
  }
  return null;
}

/** The first words of the description that ask for presence on some days of each week or all of them, without conditions; null when none do. */
export const presence = (text: PostingText): Span | null =>
  days(text) ?? often(text) ?? attended(text) ?? noHome(text) ?? outright(text);
