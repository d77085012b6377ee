import type { Stretch } from './sentences.ts';

/** For each group of triggers the indexes of the sentences that hold one of them, first to last. */
export type TriggerScan = (text: string, sentences: readonly Stretch[]) => readonly (readonly number[])[];

/** Letters up to here are told apart; what lies beyond is in no trigger. */
const LETTERS = 0x250;
/** Any white space and any hyphen is a space in a trigger, and either apostrophe the same one. */
const SPACE = ' '.charCodeAt(0);
const APOSTROPHE = "'".charCodeAt(0);

/** The letter that stands for a code unit: lower case, one kind of space. 0 for what no trigger holds. */
function letterOf(unit: number): number {
  if (unit === 0x2019) return APOSTROPHE;
  if (unit === 0x2010 || unit === 0x2011 || unit === 0x202f) return SPACE;
  if (unit >= LETTERS) return 0;
  const letter = String.fromCharCode(unit).toLowerCase();
  return /[\s-]/.test(letter) ? SPACE : letter.charCodeAt(0) % LETTERS;
}

const LETTER_OF = Uint16Array.from({ length: LETTERS }, (_, unit) => letterOf(unit));

/**
 * One scan for all groups at once (the automaton of Aho and Corasick, 1975): a text is walked once whatever the number of
 * triggers, so that a costly pattern need only look at sentences that can match it. A trigger is a piece of text in lower
 * case, found anywhere, also within words. Linear in the text. A trigger that begins with
 * a space is found at the beginning of a sentence too; one that lies across two sentences is found in the second.
 */
export function triggerScan(groups: readonly (readonly string[])[]): TriggerScan {
  const letters = [...new Set(groups.flat().flatMap((trigger) => [...trigger].map((c) => letterOf(c.charCodeAt(0)))))];
  const width = letters.length + 1;
  const symbols = new Uint8Array(LETTERS);
  for (let unit = 0; unit < LETTERS; unit++) symbols[unit] = letters.indexOf(LETTER_OF[unit] ?? 0) + 1;
  const symbolOf = (unit: number): number =>
    unit < LETTERS ? (symbols[unit] ?? 0) : letters.indexOf(letterOf(unit)) + 1;

  const space = symbolOf(SPACE);
  const { next, out } = automaton(groups, symbolOf, width);
  return (text, sentences) => {
    const found: number[][] = groups.map(() => []);
    // A text begins as a word does: after a space.
    let state = next[space] as number;
    let sentence = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const symbol = unit < LETTERS ? (symbols[unit] as number) : symbolOf(unit);
      state = symbol === 0 ? 0 : (next[state * width + symbol] as number);
      const groupsHere = out[state];
      if (!groupsHere) continue;
      // The space that ends a trigger may stand behind the sentence.
      const at = symbol === space ? i - 1 : i;
      while (sentence + 1 < sentences.length && (sentences[sentence] as Stretch).end <= at) sentence++;
      for (const group of groupsHere) {
        const places = found[group] as number[];
        if (places.at(-1) !== sentence) places.push(sentence);
      }
    }
    return found;
  };
}

/** `next[state * width + symbol]` is the state that follows; `out[state]` are the groups whose triggers end there. */
function automaton(
  groups: readonly (readonly string[])[],
  symbolOf: (unit: number) => number,
  width: number,
): { next: Int32Array; out: (number[] | undefined)[] } {
  const size = 1 + groups.flat().reduce((sum, trigger) => sum + trigger.length, 0);
  const next = new Int32Array(size * width);
  const out: (number[] | undefined)[] = [];
  let states = 1;
  for (const [group, triggers] of groups.entries()) {
    for (const trigger of triggers) {
      let state = 0;
      for (let i = 0; i < trigger.length; i++) {
        const at = state * width + symbolOf(trigger.charCodeAt(i));
        if (next[at] === 0) next[at] = states++;
        state = next[at] as number;
      }
      out[state] = [...new Set([...(out[state] ?? []), group])];
    }
  }
  // Breadth first: a state's fallback is the longest ending of its words that begins another trigger.
  const fallback = new Int32Array(states);
  const queue: number[] = [];
  for (let symbol = 1; symbol < width; symbol++) if (next[symbol]) queue.push(next[symbol] as number);
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const back = fallback[state] as number;
    if (out[back]) out[state] = [...new Set([...(out[state] ?? []), ...out[back]])];
    for (let symbol = 1; symbol < width; symbol++) {
      const at = state * width + symbol;
      const beyond = next[back * width + symbol] as number;
      const child = next[at] as number;
      if (child === 0) next[at] = beyond;
      else {
        fallback[child] = beyond;
        queue.push(child);
      }
    }
  }
  return { next, out };
}
