import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const MOST_LINES = 250;
const MOST_RULE_LINES = 60;

interface Source {
  readonly path: string;
  readonly text: string;
  /** Files of the project that it imports, from the root, and packages by name. Imports of types only are left out. */
  readonly imports: readonly string[];
}

function sources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs|css)$/.test(entry.name))
    .map((entry) => {
      const path = posix.join(entry.parentPath.slice(root.length).replaceAll('\\', '/'), entry.name);
      const text = readFileSync(join(root, path), 'utf8');
      const found = [...text.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)];
      const imports = found.map((match) => {
        const name = match[1] ?? match[2] ?? '';
        return name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
      });
      return { path, text, imports };
    });
}

const lib = sources('lib');
const components = sources('components');
const entrypoints = sources('entrypoints');
const all = [...lib, ...components, ...entrypoints, ...sources('scripts'), ...sources('assets')];

/** What files of a folder may import, besides what stands beside them. Data and types of `lib/` itself are open to all. */
const SHARED = ['lib/vocabulary.ts', 'lib/reading-schema.ts', 'lib/profile.ts', 'lib/words.ts', 'zod/mini'];
const MAY: Record<string, readonly string[]> = {
  'lib/text/': [],
  'lib/places/': ['lib/text/'],
  'lib/posting/': ['lib/text/'],
  'lib/role/': ['lib/text/', 'lib/places/'],
  'lib/evidence/': ['lib/text/'],
  'lib/flags/': ['lib/text/', 'lib/evidence/'],
  'lib/asks/': ['lib/text/', 'lib/evidence/'],
  'lib/checks/': ['lib/text/', 'lib/evidence/'],
  'lib/questions/': ['lib/text/', 'lib/evidence/'],
  'lib/pay/': ['lib/text/', 'lib/places/'],
  'lib/contradictions/': ['lib/text/', 'lib/places/', 'lib/evidence/', 'lib/role/'],
  'lib/listings/': ['lib/text/'],
  'lib/guide/': ['lib/text/', 'lib/evidence/', 'lib/flags/words/process-stated'],
  'lib/you/': ['lib/places/'],
  'components/': [
    'lib/vocabulary.ts',
    'lib/settings.ts',
    'lib/words.ts',
    'lib/questions/',
    'lib/flags/wording.ts',
    'preact',
    'preact/hooks',
    '@preact/signals',
  ],
};

describe('each part stands on what it may stand on', () => {
  for (const [folder, may] of Object.entries(MAY)) {
    test(folder, () => {
      const own = [...lib, ...components].filter((source) => source.path.startsWith(folder));
      const allowed = folder === 'components/' ? may : [...may, ...SHARED];
      const wrong = own.flatMap(({ path, imports }) =>
        imports
          .filter((name) => !name.startsWith(folder) && !allowed.some((prefix) => name.startsWith(prefix)))
          .map((name) => `${path} imports ${name}`),
      );
      expect(wrong).toEqual([]);
    });
  }

  test('only lib/extension and the entry points know the browser', () => {
    const wrong = [...lib, ...components].filter(
      ({ path, text, imports }) =>
        !path.startsWith('lib/extension/') &&
        (/\b(?:browser|chrome)\.[a-z]+\./.test(text) || imports.some((name) => /webextension|^wxt/.test(name))),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('only the page reader and the extension touch a page', () => {
    const wrong = lib.filter(
      ({ path, text }) =>
        !/^lib\/(?:posting|extension)\//.test(path) &&
        /\b(?:(?:document|window|navigator)\.[a-z]|location\.(?:href|host|assign|reload))/.test(strip(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the core carries no dependency but the schema library, and that only in schemas', () => {
    const wrong = lib.filter(
      ({ path, imports }) =>
        !path.startsWith('lib/extension/') &&
        imports.some(
          (name) =>
            !name.startsWith('lib/') && !(name === 'zod/mini' && /schema|profile|settings|tab-state/.test(path)),
        ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

/** Every file that one of `from` imports, or that those import. */
function reached(from: readonly string[]): string[] {
  const found = new Set(from);
  // A set is walked to its end even where it grows.
  for (const path of found)
    for (const name of all.find((source) => source.path === path)?.imports ?? []) found.add(name);
  return [...found];
}

describe('the core, which is heavy, is loaded by the background alone', () => {
  const patterns = (path: string): boolean => path.startsWith('lib/text/pattern/');

  test.each(entrypoints.filter(({ path }) => /\.tsx?$/.test(path) && path !== 'entrypoints/core.ts'))(
    '$path carries none of it',
    ({ path }) => {
      expect(reached([path]).filter((name) => name === 'lib/reading.ts' || patterns(name))).toEqual([]);
    },
  );

  test('and is reached from its own script', () => {
    expect(reached(['entrypoints/core.ts']).some(patterns)).toBe(true);
    expect(reached(['entrypoints/reader.ts'])).toContain('lib/posting/page/text.ts');
  });
});

/** Code without its comments and strings, where words are only words. */
const strip = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '');

describe('files that people like to open', () => {
  test(`none is longer than ${MOST_LINES} lines, a rule none than ${MOST_RULE_LINES}`, () => {
    const long = all.filter(({ path, text }) => {
      const isRule = /^lib\/flags\/rules\/[a-z0-9-]+\.ts$/.test(path);
      return text.split('\n').length - 1 > (isRule ? MOST_RULE_LINES : MOST_LINES);
    });
    expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length}`)).toEqual([]);
  });

  test('no HTML is written from strings, nothing is evaluated, nothing is fetched', () => {
    const shipped = [...lib, ...components, ...entrypoints];
    const forbidden =
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|innerText/;
    expect(shipped.filter(({ text }) => forbidden.test(strip(text))).map(({ path }) => path)).toEqual([]);
  });

  test('the shipped code says nothing to the console', () => {
    const shipped = [...lib, ...components, ...entrypoints];
    expect(shipped.filter(({ text }) => /\bconsole\./.test(strip(text))).map(({ path }) => path)).toEqual([]);
  });
});

test('these checks can fail', () => {
  expect(strip("a(); // innerHTML\nb('innerHTML');")).not.toContain('innerHTML');
  expect(strip('a.innerHTML = 1')).toContain('innerHTML');
  expect(lib.find(({ path }) => path === 'lib/reading.ts')?.imports).toContain('lib/pay/pay.ts');
  expect(lib.length).toBeGreaterThan(30);
});
