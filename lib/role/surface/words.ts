import { isDigit } from '../../text/pattern/letters.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { sectionAt } from '../../text/sections.ts';
import { sentenceAt } from '../../text/sentences.ts';
import type { Signs } from '../weights.ts';
import type { Mention } from './mentions.ts';

/** Words, numbers, and the marks that part a list. */
const TOKEN = /c\+\+|c#|\.net|[a-zà-ɏ]+(?:['’][a-z]+)?|\d+\+?|[,:()/.•-]/gi;
const MARK = /^[,:()/.•-]$/;
/** Words that say the same for Python's place are one word; so are all numbers. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    LANG: 'java javascript typescript js ts golang go c c++ c# .net ruby php scala kotlin rust node nodejs perl matlab sas julia swift elixir r groovy lua rails',
    FRONT: 'react angular vue nextjs',
    SHELL: 'bash shell powershell',
    sql: 'tsql plsql',
    PY: 'python',
  }).flatMap(([one, words]) => words.split(' ').map((word) => [word, one] as const)),
);
/** As far as a word counts as near Python: words, and the UTF-16 units that they are looked for in. */
const NEAR = 6;
const FAR_BEFORE = 160;
const FAR_AFTER = 120;
/** More namings than these tell nothing new. */
const MOST_NAMINGS = 8;

const tokens = (text: string): string[] =>
  (text.match(TOKEN) ?? []).map((token) => {
    const word = token.toLowerCase();
    return isDigit(word.charCodeAt(0)) ? 'NUM' : (ALIKE.get(word) ?? word);
  });

/**
 * The words that stand near the namings of Python (`b:` before it, `a:` after it, `b1:` and `a1:` next to it), where they
 * stand (`in:` a kind of section) and the words of the title (`t:`), each as a sign; `_` joins two neighbours.
 */
export function wordSigns(text: PostingText, found: readonly Mention[]): Signs {
  const signs: Record<string, number> = {};
  const title = tokens(text.title).filter((word) => !MARK.test(word));
  title.forEach((word, i) => {
    signs[`t:${word}`] = 1;
    if (i > 0) signs[`t:${title[i - 1]}_${word}`] = 1;
  });
  const body = found.filter((m) => m.field === 'description');
  const named = body.filter((m) => !m.library);
  for (const m of (named.length > 0 ? named : body).slice(0, MOST_NAMINGS)) {
    const sentence = sentenceAt(text.sentences, m.start);
    const before = tokens(text.description.slice(Math.max(sentence.start, m.start - FAR_BEFORE), m.start)).slice(-NEAR);
    const after = tokens(text.description.slice(m.end, Math.min(sentence.end, m.end + FAR_AFTER))).slice(0, NEAR);
    before.forEach((word, i) => {
      signs[`b:${word}`] = 1;
      if (i > 0) signs[`b:${before[i - 1]}_${word}`] = 1;
    });
    for (const word of after) signs[`a:${word}`] = 1;
    if (before.length > 0) signs[`b1:${before.at(-1)}`] = 1;
    if (after.length > 0) signs[`a1:${after[0]}`] = 1;
    signs[`in:${sectionAt(text.sections, m.start)}`] = 1;
  }
  return signs;
}
