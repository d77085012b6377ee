/**
 * npm run add -- flag NAME [--colour green|red|fact]
 * Writes what a new flag needs: its rule, its examples, its line in the list of rules and its words, all to be filled in. The
 * tests say what is missing until it is. NAME is lower case with hyphens, like `code-review`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { COLOURS, type Colour } from '../lib/vocabulary.ts';
import { keyOf } from '../lib/words.ts';

const WRONG_USAGE = 2;
const USAGE = 'usage: npm run add -- flag NAME [--colour green|red|fact], NAME like code-review';
const LIST = 'lib/flags/index.ts';
const MESSAGES = 'assets/public/_locales/en/messages.json';

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const rule = (name: string, colour: Colour): string => `import { seek } from '../../evidence/seek.ts';
import { phrases } from '../../text/phrases.ts';
import type { FlagRule } from '../flag.ts';

/** The words that say it; a space stands for any short gap. */
const PLAIN = phrases(['']);

/** Guide: the part that it follows. */
export const ${camel(name)}: FlagRule = {
  id: '${name}',
  colour: '${colour}',
  guide: '',
  find: (text) => seek(text, { words: [PLAIN] }),
};
`;

const examples = (name: string): string => `import type { Examples } from '../examples.ts';

/** Sentences that must and must not raise \`${name}\`. Written from the definition, before the rule. */
export const examples: Examples = {
  match: [],
  noMatch: [],
};
`;

/** The list of rules with the new one: its import in order, its entry after the last of its colour's. */
export function withRule(list: string, name: string): string {
  const line = `import { ${camel(name)} } from './rules/${name}.ts';`;
  const lines = list.split('\n');
  const imports = lines.filter((one) => one.includes("from './rules/"));
  const next = imports.find((one) => one.replace(/.*'\.\/rules/, '') > line.replace(/.*'\.\/rules/, ''));
  const place = next === undefined ? lines.indexOf(imports.at(-1) ?? '') + 1 : lines.indexOf(next);
  lines.splice(place, 0, line);
  lines.splice(lines.lastIndexOf('];'), 0, `  ${camel(name)},`);
  return lines.join('\n');
}

/** The message file with the flag's words to be written, one line a message, sorted by key. */
export function withWords(messages: string, name: string, colour: Colour): string {
  const parts = colour === 'green' ? ['asked', 'question', 'title', 'why'] : ['question', 'title', 'why'];
  const lines = messages.trimEnd().split('\n').slice(1, -1);
  const all = [...lines, ...parts.map((part) => `  "flag_${keyOf(name)}_${part}": { "message": "" },`)];
  const keyIn = (line: string): string => /"([^"]+)"/.exec(line)?.[1] ?? '';
  const sorted = all
    .map((line) => line.replace(/,$/, ''))
    .sort((a, b) => (keyIn(a) < keyIn(b) ? -1 : 1))
    .join(',\n');
  return `{\n${sorted}\n}\n`;
}

/** Every file that a new flag changes or adds, with its text. Throws where the name is no name or is taken. */
export function flagFiles(name: string, colour: Colour): Record<string, string> {
  if (!/^[a-z]+(?:-[a-z0-9]+)*$/.test(name)) throw new Error(`"${name}" is no name of a flag`);
  const file = `lib/flags/rules/${name}.ts`;
  if (existsSync(at(file))) throw new Error(`there is a flag "${name}" already`);
  return {
    [file]: rule(name, colour),
    [`lib/flags/rules/${name}.examples.ts`]: examples(name),
    [LIST]: withRule(readFileSync(at(LIST), 'utf8'), name),
    [MESSAGES]: withWords(readFileSync(at(MESSAGES), 'utf8'), name, colour),
  };
}

function main(): number {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { colour: { type: 'string', default: 'green' } },
    });
    const [what, name] = positionals;
    const colour = COLOURS.find((known) => known === values.colour);
    if (what !== 'flag' || !name || positionals.length > 2 || !colour)
      throw new Error('a flag and its name are needed');
    for (const [path, text] of Object.entries(flagFiles(name, colour))) {
      writeFileSync(at(path), text);
      console.log(`wrote ${path}`);
    }
    return 0;
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return WRONG_USAGE;
  }
}

if (import.meta.main) process.exitCode = main();
