/**
 * npm run boards
 * Writes what follows from lib/posting/boards/boards.ts: the sentinel's list of hosts, and the table of boards in the README.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ADAPTERS } from '../lib/posting/boards/adapters/index.ts';
import { BOARDS, boardPage } from '../lib/posting/boards/boards.ts';

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
  return `// Written by \`npm run boards\` from boards.ts: every board's host in one pattern, for the sentinel.\nexport const KNOWN_HOST =\n  /(?:^|\\.)(?:${pattern})/i;\n`;
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

const MARKS = ['<!-- boards: written by `npm run boards` -->', '<!-- end of boards -->'] as const;

/** The README with its table of boards as they stand now. Throws when the README has no place for it. */
function withTable(readme: string): string {
  const [before, rest] = readme.split(MARKS[0]);
  const after = rest?.split(MARKS[1])[1];
  if (before === undefined || after === undefined) throw new Error('the README has no place for the table of boards');
  const pages = fixtures();
  const rows = BOARDS.map(({ id, name, holds, seen }) => {
    const adapter = ADAPTERS.find((one) => one.board === id);
    const how = adapter
      ? `adapter, ${holds === 'page' ? 'page' : `${holds}, page`}`
      : holds === 'page'
        ? 'page'
        : `${holds}, page`;
    return `| ${name} | ${how} | ${adapter?.seen ?? seen} | ${pages.get(id) ?? '–'} |`;
  });
  return [
    before,
    MARKS[0],
    '\n\n| Board | Read by, in this order | Last evidence | Test pages |\n| --- | --- | --- | --- |\n',
    rows.join('\n'),
    '\n\n',
    MARKS[1],
    after,
  ].join('');
}

/** The written files that are behind boards.ts, with what they should hold. */
export function behind(): [string, string][] {
  const written: [string, string][] = [
    ['lib/posting/boards/known-hosts.ts', knownHosts()],
    ['README.md', withTable(readFileSync(at('README.md'), 'utf8'))],
  ];
  return written.filter(([path, text]) => !existsSync(at(path)) || readFileSync(at(path), 'utf8') !== text);
}

if (import.meta.main) {
  for (const [path, text] of behind()) {
    writeFileSync(at(path), text);
    console.log(`wrote ${path}`);
  }
}
