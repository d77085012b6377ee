import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { seek } from '../../evidence/seek.ts';
import type { FlagRule } from '../flag.ts';
import {
  BARE,
  HOMONYMS,
  OF_PYTHON,
  PACKAGING,
  POETRY,
  TOOLS,
  USED,
  UV_LIGHT,
  VERSION,
} from '../words/modern-toolchain.ts';
import { ABROAD, BARE_ABROAD, PACKAGING_ABROAD, UNLESS_ABROAD, USED_ABROAD } from '../words/modern-toolchain-abroad.ts';

/** A company of that name. */
const NAMED = /\b(?:Poetry|Ruff)\s\p{Lu}\p{Ll}+\s(?:is|are|has|hires?|builds?|seeks?)\b/u;

/** What PDM also stands for, and what Nix gives where it is not one language of several. */
const OTHER_PDM = /\b(?:plm|cad|erp|product|teamcenter|windchill|i2s|i2c|pwm|spi|uart|microphones?|audio)\b/i;
const SHELLS = /\b(?:shells?|environments?|reproduc\w+|pin\w*|laptops?|dependenc\w+|packag\w+|builds?)\b/i;

/** `Poetry` and `uv` as tools: spelt as the tool is and with packaging words in the sentence. */
function tools(text: EvidenceText): Candidate[] {
  return seek(text, { words: [POETRY], homonyms: UV_LIGHT }).filter((found) => {
    const quote = text[found.field].slice(Math.max(0, found.start - 90), found.end + 90);
    const name =
      /\b(?:poetry|uv|ruff|pdm|pixi|nix)\b/i.exec(text[found.field].slice(found.start, found.end))?.[0] ?? '';
    const others = quote.replace(new RegExp(`\\b${name}\\b`, 'g'), ' ');
    return (
      name !== 'UV' &&
      !NAMED.test(quote) &&
      !(/^pdm$/i.test(name) && OTHER_PDM.test(quote)) &&
      !(/^nix$/i.test(name) && !SHELLS.test(quote)) &&
      ([PACKAGING, PACKAGING_ABROAD].some((words) => others.search(words) >= 0) ||
        (name !== 'poetry' && [USED, USED_ABROAD].some((words) => quote.search(words) >= 0))) &&
      !/\b(?:write|read(?:ing)?|love(?!\s(?:it|them))|recit\w+|book|slam|prose|plays?|poems?|verse|collar|costumes?|novel|evening|night|club|fellowship|prize|workshop)s?\b/i.test(
        quote,
      )
    );
  });
}

/** Guide: "Ask which Python version and what tooling they use"; green flag "Python 3.11+, Poetry or uv". */
export const modernToolchain: FlagRule = {
  id: 'modern-toolchain',
  colour: 'green',
  guide: 'Green flags: modern toolchain, Python 3.11+, Poetry or uv',
  find: (text) => [
    ...seek(text, { words: [VERSION, TOOLS], homonyms: HOMONYMS, title: true }),
    ...[BARE, BARE_ABROAD].flatMap((words) => seek(text, { words: [words], only: OF_PYTHON })),
    ...seek(text, { words: [ABROAD], homonyms: HOMONYMS, unless: UNLESS_ABROAD }),
    ...tools(text),
  ],
};
