import { isDismissed, isNotNeeded } from '../evidence/dismissed.ts';
import { elsewhere } from '../evidence/scope.ts';
import { isDenied } from '../text/negation.ts';
import { type Hit, hasIn, hits } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sectionAt } from '../text/sections.ts';
import { clauseAround, type Stretch, sentenceAt } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';
import { type Named, passages } from './steps/passages.ts';
import {
  APPLYING,
  ASKED,
  ASKED_BEHIND,
  BESIDE_CV,
  LENGTH,
  OTHER_SAMPLES,
  OTHER_TIMES,
  PAPERS,
  SAMPLES,
} from './steps/told.ts';
import { HIRING_STEPS, type HiringStep, STEP_WORDS, TALKED_STEPS, type TalkedStep } from './steps/words.ts';
import { ABROAD } from './steps/words-abroad.ts';

export { HIRING_STEPS, type HiringStep, TALKED_STEPS };

/** A page that repeats a step without end is looked at so many times. */
const MOST_TIMES = 60;
/** Words of a step that comes last. */
const LAST = /^(?:final|last|eind|laatste|finally)/i;
/** What is told of somebody else, another time or nobody. */
const NOT_HERE: readonly string[] = ['sold', 'idle', 'supposed'];

/** A step of hiring and the words that name it. */
export interface NamedStep {
  readonly id: HiringStep;
  readonly span: Span;
}

/** The steps of hiring that the posting names, each once, with its words. Empty where it says nothing of how it hires. */
export function hiringSteps(text: PostingText): NamedStep[] {
  const named = TALKED_STEPS.flatMap((id) => namesOf(text, id));
  const around = passages(text, named);
  return HIRING_STEPS.flatMap((id) => {
    const hit =
      id === 'samples' ? samplesIn(text) : id === 'length' ? lengthIn(text) : talkedIn(text, id, named, around);
    return hit ? [{ id, span: spanOf(text.description, hit.start, hit.end, 'description') }] : [];
  });
}

/** The first words of a step; of the last step those that call it the last. */
function talkedIn(
  text: PostingText,
  id: TalkedStep,
  named: readonly Named[],
  around: (hit: Named) => boolean,
): Named | undefined {
  const those = named.filter((one) => one.id === id);
  const told = (one: Named): boolean => around(one) && isHere(text, one);
  const isLast = ({ start, end }: Named): boolean => LAST.test(text.description.slice(start, end));
  return (id === 'loop' ? those.find((one) => isLast(one) && told(one)) : undefined) ?? those.find(told);
}

/** Where the words of a step stand, whatever is said of it. */
function namesOf({ description, abroad }: PostingText, id: TalkedStep): Named[] {
  const { sure, told, faint, label } = STEP_WORDS[id];
  const find = (words: RegExp | undefined, tier: Named['tier']): Named[] =>
    words ? hits(words, description, MOST_TIMES).map(({ start, end }) => ({ id, start, end, tier })) : [];
  return [
    ...find(sure, 'sure'),
    ...find(told, 'told'),
    ...(abroad ? find(ABROAD[id], 'told') : []),
    ...find(faint, 'faint'),
    ...find(label, 'label'),
  ].sort((a, b) => a.start - b.start);
}

/** Whether words are told of this job as it is: not denied, not somebody else's. */
function isHere(text: PostingText, hit: Stretch): boolean {
  const { description } = text;
  const sentence = sentenceAt(text.sentences, hit.start);
  if (isDenied(description, sentence, hit.start, hit.end)) return false;
  if (isDismissed(description, sentence, hit) || isNotNeeded(description, sentence, hit)) return false;
  const said = elsewhere(description, sentence, hit, sectionAt(text.sections, hit.start), text.title);
  return said === null || !NOT_HERE.includes(said);
}

/** What of one's work an application has to hold. */
const samplesIn = (text: PostingText): Hit | undefined =>
  [...hits(SAMPLES, text.description, MOST_TIMES), ...hits(BESIDE_CV, text.description, MOST_TIMES)].find((hit) => {
    const { description } = text;
    const { start, end } = sentenceAt(text.sentences, hit.start);
    if (sectionAt(text.sections, hit.start) === 'legal' || hasIn(OTHER_SAMPLES, description, start, end)) return false;
    if (/\bwork$/i.test(hit.words) && hasIn(PAPERS, description, start, end)) return false;
    const asked =
      hasIn(ASKED, description, start, hit.start) ||
      hasIn(ASKED_BEHIND, description, hit.end, end) ||
      hasIn(BESIDE_CV, description, start, end);
    return asked && hasIn(APPLYING, description, start, end) && isHere(text, hit);
  });

/** How long it takes until one is hired or answered. */
const lengthIn = (text: PostingText): Hit | undefined =>
  hits(LENGTH, text.description, MOST_TIMES).find((hit) => {
    const { description } = text;
    const sentence = sentenceAt(text.sentences, hit.start);
    const { start, end } = clauseAround(description, sentence, hit.start, hit.end);
    if (hit.end > sentence.end || sectionAt(text.sections, hit.start) === 'benefits') return false;
    return !hasIn(OTHER_TIMES, description, start, end);
  });
