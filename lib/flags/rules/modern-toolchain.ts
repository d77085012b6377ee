import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import * as words from '../words/modern-toolchain.ts';
import { ABROAD, BARE_ABROAD, PACKAGING_ABROAD, UNLESS_ABROAD, USED_ABROAD } from '../words/modern-toolchain-abroad.ts';

const isIn = (text: string, ...of: readonly RegExp[]): boolean => of.some((one) => text.search(one) >= 0);

/** `Poetry` and `uv` as tools: spelt as the tool is and with packaging words in the sentence. */
function tools(text: EvidenceText): Candidate[] {
  const homonyms = [words.UV_LIGHT, words.HOMONYMS];
  return seek(text, { words: [words.POETRY], homonyms, unless: words.WISHED }).filter((found) => {
    const quote = text[found.field].slice(Math.max(0, found.start - 90), found.end + 90);
    const name =
      /\b(?:poetry|uv|ruff|pdm|pixi|nix)\b/i.exec(text[found.field].slice(found.start, found.end))?.[0] ?? '';
    const others = quote.replace(new RegExp(`\\b${name}\\b`, 'g'), ' ');
    return (
      name !== 'UV' &&
      !words.NAMED.test(quote) &&
      !(/^pdm$/i.test(name) && words.OTHER_PDM.test(quote)) &&
      !(/^nix$/i.test(name) && !words.SHELLS.test(quote)) &&
      (isIn(others, words.PACKAGING, PACKAGING_ABROAD) ||
        (/^(?:Poetry|uv|[Rr]uff|pixi)$/.test(name) && isIn(others, words.TECH)) ||
        (name !== 'poetry' && isIn(quote, words.USED, USED_ABROAD))) &&
      !words.VERSE.test(quote)
    );
  });
}

/** Guide: "Ask which Python version and what tooling they use"; green flag "Python 3.11+, Poetry or uv". */
export const modernToolchain: FlagRule = {
  id: 'modern-toolchain',
  colour: 'green',
  guide: 'Green flags: modern toolchain, Python 3.11+, Poetry or uv',
  find: (text) => {
    const { HOMONYMS: homonyms, WISHED: unless } = words;
    return [
      ...seek(text, { words: [words.VERSION, words.TOOLS], homonyms, unless, title: true }),
      ...[words.BARE, BARE_ABROAD].flatMap((of) => seek(text, { words: [of], only: words.OF_PYTHON, unless })),
      ...seek(text, { words: [ABROAD], homonyms, unless: [UNLESS_ABROAD, unless] }),
      ...seek(text, { words: [words.FLOOR], unless, denied: 'fine' }),
      ...seek(text, { words: [words.ANSWERED], acrossSentences: true, despite: ['question', 'made', 'idle'] }),
      ...tools(text),
    ];
  },
};
