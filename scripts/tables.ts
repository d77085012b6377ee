/**
 * npm run tables
 * Writes what follows from other tables: the sentinel's list of hosts (lib/posting/boards/boards.ts), and in the README the
 * tables of boards and of flags (lib/flags/index.ts).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { RULES } from '../lib/flags/index.ts';
import { ADAPTERS } from '../lib/posting/boards/adapters/index.ts';
import { BOARDS, boardPage } from '../lib/posting/boards/boards.ts';
import { keyOf } from '../lib/words.ts';
import { between, tableOf } from './readme.ts';
import { wordsFile } from './words-file.ts';

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);

/** Endings that many hosts have: each is written once. */
const ENDINGS = ['\\.com', '\\.io', '\\.'];

/** The sentinel carries this to every page of the web, so it is one pattern and no more. */
function knownHosts(): string {
  let rest = BOARDS.flatMap((board) => alternatives(board.host.source.replace('(?:^|\\.)', '')));
  const groups = ENDINGS.map((ending) => {
    const those = rest.filter((host) => host.endsWith(ending));
    rest = rest.filter((host) => !host.endsWith(ending));
    return `(?:${those.flatMap((host) => alternatives(host.slice(0, -ending.length))).join('|')})${ending}`;
  });
  const pattern = [...rest, ...groups].join('|');
  return `// Written by \`npm run tables\` from boards.ts: every board's host in one pattern, for the sentinel.\nexport const KNOWN_HOST =\n  /(?:^|\\.)(?:${pattern})/i;\n`;
}

/** The patterns of a plain group, or the pattern itself. */
const alternatives = (pattern: string): string[] => /^\(\?:([^()]*)\)$/.exec(pattern)?.[1]?.split('|') ?? [pattern];

/** How many pages under tests/pages are of each board. */
function fixtures(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slug of readdirSync(at('tests/pages/'))) {
    const file = at(`tests/pages/${slug}/url.txt`);
    const board = existsSync(file) ? boardPage(readFileSync(file, 'utf8').trim())?.board : undefined;
    if (board) counts.set(board, (counts.get(board) ?? 0) + 1);
  }
  return counts;
}

function boardTable(): string {
  const pages = fixtures();
  return tableOf(
    ['Board', 'Read by, in this order', 'Last evidence', 'Test pages'],
    BOARDS.map(({ id, name, holds, seen }) => {
      const adapter = ADAPTERS.find((one) => one.board === id);
      const how = [adapter ? 'adapter' : '', holds === 'page' ? '' : holds, 'page'].filter(Boolean).join(', ');
      return [name, how, adapter?.seen ?? seen, String(pages.get(id) ?? '–')];
    }),
  );
}

function flagTable(): string {
  const words = wordsFile('en');
  return tableOf(
    ['Flag', 'Colour', 'What it says', 'After the guide'],
    RULES.map(({ id, colour, guide }) => [`\`${id}\``, colour, words(`flag_${keyOf(id)}_title`), guide]),
  );
}

/** The written files that are behind, with what they should hold. */
export function behind(): [string, string][] {
  const readme = readFileSync(at('README.md'), 'utf8');
  const by = 'npm run tables';
  const parts = [
    { name: 'boards', by, table: boardTable() },
    { name: 'flags', by, table: flagTable() },
  ];
  const written: [string, string][] = [
    ['lib/posting/boards/known-hosts.ts', knownHosts()],
    ['README.md', parts.reduce(between, readme)],
  ];
  return written.filter(([path, text]) => !existsSync(at(path)) || readFileSync(at(path), 'utf8') !== text);
}

if (import.meta.main) {
  for (const [path, text] of behind()) {
    writeFileSync(at(path), text);
    console.log(`wrote ${path}`);
  }
}
