import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../../lib/reading.ts';
import { WORD } from '../../../../lib/text/pattern/far.ts';
import { find } from '../../../../lib/text/pattern/find.ts';
import { pack, unpack } from '../../../../lib/text/pattern/packed.ts';
import { waysOf } from '../../../../lib/text/pattern/parse.ts';
import { partsWith } from '../../../../lib/text/pattern/parts.ts';
import { allPatterns, type Known, patternOf, planOf, scanned } from '../../../../lib/text/pattern/pattern.ts';
import { readTable } from '../../../../lib/text/pattern/read-table.ts';
import { needed, type Shape } from '../../../../lib/text/pattern/shape.ts';
import { keyOf } from '../../../../lib/text/pattern/table.ts';
import { cut } from '../../../../lib/text/pattern/ways.ts';
import { hits, hitsIn, pattern, phrases } from '../../../../lib/text/phrases.ts';

const pieces = (source: string): (readonly string[] | null)[] =>
  waysOf(source).map(({ shape }) => needed(shape)?.pieces.map(({ text }) => text) ?? null);

describe('what every match of a pattern holds is read off its source', () => {
  test.each([
    ['code reviews?', [['code revi']]],
    ['fast ?api|pytest', [['fast api', 'fastapi'], ['pytest']]],
    ['(?:very |quite )?hard', [['hard', 'quite har', 'very hard']]],
    ['\\p{L}{2,9}isation\\w*', [['isation']]],
    ["don[’']t", [["don't"]]],
    ['[1-4] days', [['0 days']]],
    ['\\bDocker(?! Inc)\\b', [['docker']]],
    ['a(?:b|c){2}d', [['abbd', 'abcd', 'acbd', 'accd']]],
    ['colou?r', [['color', 'colour']]],
    ['(?<=x)y(?=, z)', [[', z']]],
    ['\\d{2,3}\\s*%', [[' %', '%']]],
    ['[^a]{3}', [null]],
    ['\\w+|remote', [null, ['remote']]],
    ['(?:foo)?', [null]],
  ] as const)('%s', (source, expected) => {
    expect(pieces(source)).toEqual(expected);
  });
});

test.each([
  ['you (?:[a-z]{2,9} )?often zonk', ['you '], 0],
  ['often (?:very ){0,2}zonk, you', ['often '], 0],
  ['zonk (?:\\w+ ){2}you', ['you'], 2 * WORD + 7],
  ['zonk [a-z]{2,5} you', [' you'], 10],
  ['zonk[^.]* you', [' you'], Number.POSITIVE_INFINITY],
  ['zonk (?:\\w+ ){9}you', ['you'], Number.POSITIVE_INFINITY],
] as const)('%s also needs %j, and how far behind its beginning at the latest is told', (source, texts, reach) => {
  const pieces = texts.map((text) => ({ text }));
  expect(waysOf(source).map(({ shape }) => needed(shape)?.also)).toMatchObject([[{ pieces, reach }]]);
});

test('the two that stand there least by chance are companions, and no further one', () => {
  const [way] = waysOf('you (?:\\w+ ){0,3}?zonk (?:\\w+ )?(?:brindle|swage) (?:\\w+ )?(?:quux|the)');
  const need = needed(way?.shape as Shape);
  expect(need?.pieces.map(({ text }) => text.trim())).toEqual(['zonk']);
  expect(need?.also.map(({ pieces }) => pieces.map(({ text }) => text.trim()))).toEqual([
    ['you'],
    ['brindle', 'swage'],
  ]);
});

test.each([
  ['technical[a-z]* zonk', [['technical', 0, 0]]],
  ['technical zonk', [['zonk', 9, 10]]],
  [
    '(?:engineering|management) zonk',
    [
      ['zonk', 11, 12],
      ['zonk', 10, 11],
    ],
  ],
  ['zonk technical', [['zonk tech', 0, 0]]],
  [
    'zonk(?:ed|ing) often',
    [
      ['zonked of', 0, 0],
      ['zonking o', 0, 0],
    ],
  ],
  ['development \\(b2b\\)', [['(b0b)', 11, 12]]],
] as const)('of %s the rarest words are looked for: %j', (source, expected) => {
  const pieces = waysOf(source).flatMap(({ shape }) => needed(shape)?.pieces ?? []);
  expect(pieces.map(({ text, least, most }) => [text, least, most])).toEqual(expected);
});

test.each([
  ['\\bgo\\b', 3],
  ['(?<![a-z\\d_])go', 1],
  ['(?<!\\p{L})(?:go|c)(?=,)', 1],
  ['(?:go|c)(?![\\p{L}\\d#+])', 2],
  ['(?<![a-z])(?:very )?go\\b', 3],
  ['(?<![a-z]x)go(?![a-z]x)', 0],
  ['(?<![a-z])(?:very+ )?go', 1],
  ['(?<![a-z])(?:very+)?go', 0],
  ['(?:\\w+ ){1,4}go', 1],
  ['(?:often|\\w+[,;] )go', 0],
  ['^[^\\p{L}]*(?:very+ )?go\\b', 3],
  ['^(?:\\w+,)?go', 1],
  ['^[^a-c]*go', 0],
  ['\\w+ (?=go)', 1],
] as const)('%s stands at borders of words: %d', (source, borders) => {
  const pieces = waysOf(source).flatMap(({ shape }) => needed(shape)?.pieces ?? []);
  expect(new Set(pieces.map((piece) => piece.borders))).toEqual(new Set([borders]));
});

/** An expression that is not global is asked for its first match only. */
const mostOf = (of: RegExp): number => (of.global ? 500 : 1);

/** What the expression finds by itself. */
function plainly(of: RegExp, text: string): [number, number][] {
  const scan = new RegExp(of.source, of.flags.includes('g') ? of.flags : `g${of.flags}`);
  return [...text.matchAll(scan)].slice(0, mostOf(of)).map((match) => [match.index, match.index + match[0].length]);
}

/** The patterns that find something else in a part of `text` than they do by themselves. */
function differing(text: string, from: number, to: number): unknown[] {
  scanned(text);
  return allPatterns().flatMap(({ whole: of }) => {
    const found = find(of, text, from, to, mostOf(of)).map(({ start, end }) => `${start}-${end}`);
    const expected = plainly(of, text.slice(from, to)).map(([start, end]) => `${start + from}-${end + from}`);
    return found.join() === expected.join() ? [] : [{ source: of.source, found, expected }];
  });
}

const SENTENCES = [
  'We test everything with pytest, review each other’s code and deploy twice a day – remote or in our Berlin office.',
  'REQUIREMENTS: 5+ years of Python;  hands - on experience with AWS/GCP, CI/CD and Kubernetes(K8s).Nice to have: Rust.',
  'Salary: €60.000–75.000 per year, 2-3 days per week on‑site. No visa sponsorship; you must be based in the UK.',
  'processesAutomated testing and code\u00a0reviewsExperience with DjangoStrong SQL\nHybride werken, 3 dagen op kantoor.',
  'Nous offrons du télétravail; Wir bieten 30 Tage Urlaub. Удалённо. ſtrong Kubernetes, İstanbul, ΜSERVICES.',
  '🚀 We are 🐍🐍 Python people. 🚀Remote? 🐍 Hybrid\u{1F40D}3 years, 5 🐍 days',
  'Tests are\tRUN for EACH change;\u202fNOTHING is deployed by\u00a0hand\r\nÜBERSTUNDEN are paid. 300 \u212a, Å\u212b',
  'you don’t need a degree , we are not a start-up -- we work in two-week sprints; on call 24/7? Never!',
];

/** Words of the patterns themselves, which come nearest to matching. */
const words = fc.constantFrom(
  'x'.repeat(90),
  ...new Set(allPatterns().flatMap(({ source }) => source.match(/[a-zà-ÿ]{2,14}|\d/g)?.slice(0, 60) ?? [])),
);
const gaps = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '-',
  '  ',
  '\n',
  ', ',
  '. ',
  '’',
  '',
  '/',
  '\u00a0',
  ' - ',
  '_',
  ' 🚀 ',
  '🐍',
);
const sentence = fc
  .array(fc.tuple(words, gaps), { minLength: 30, maxLength: 120 })
  .map((parts) => parts.map(([word, gap], i) => (i % 7 === 3 ? word.toUpperCase() : word) + gap).join(''));

describe('a pattern that is run only where it can match finds what it finds by itself', { timeout: 60_000 }, () => {
  test.each(SENTENCES)('in %j', (text) => {
    expect(differing(text, 0, text.length)).toEqual([]);
  });

  test('in any words', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(differing(text, 0, text.length)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test('in any part of a text, read as a text of its own', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (text, a, b) => {
        const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        expect(differing(text, from, to)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

test('no part of a text that holds a match is passed over', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 3, maxLength: 5 }), (sentences) => {
      const text = sentences.join('\n\n');
      let at = 0;
      const parts = sentences.map((one) => {
        const start = at;
        at += one.length + 2;
        return { start, end: start + one.length };
      });
      scanned(text);
      for (const { whole: of } of allPatterns()) {
        const holding = parts.flatMap(({ start, end }, i) => (find(of, text, start, end, 1).length > 0 ? [i] : []));
        const maybe = partsWith(of, text, parts);
        expect(maybe).toEqual([...new Set(maybe)].sort((a, b) => a - b));
        expect(maybe, of.source).toEqual(expect.arrayContaining(holding));
      }
    }),
    { numRuns: 6 },
  );
});

test('a part without what else a pattern needs is passed over', () => {
  const tested = phrases(['teams? (?:\\w+ ){0,4}?(?:code|branch)']);
  const text = `${'The team sees to each one of the brakes. '.repeat(40)}The team writes code.`;
  // Enough patterns made later to be read with those before.
  for (let i = 0; i < 24; i++) phrases([`one of ${i} in a row`]);
  const parts = [...text.matchAll(/[^.]+\. ?/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  expect(partsWith(tested, text, parts)).toEqual([parts.length - 1]);
});

test('and so is one that lacks only one of the two', () => {
  const zonked = phrases(['you (?:\\w+ ){0,3}?zonk (?:\\w+ )?(?:brindle|swage)']);
  const texts = ['You zonk a zonk. ', 'They zonk a swage. ', 'You zonk no swage. ', 'You may swage. '];
  const text = texts.join('').repeat(20);
  for (let i = 0; i < 24; i++) phrases([`another of ${i} in a row`]);
  const parts = [...text.matchAll(/[^.]+\. /g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  expect(planOf(patternOf(zonked) as Known)?.count).toBe(1);
  expect(partsWith(zonked, text, parts)).toEqual(parts.flatMap((_, i) => (i % 4 === 2 ? [i] : [])));
  expect(hits(zonked, text)).toHaveLength(20);
});

test('every pattern of the project tells what it needs', () => {
  const blind = allPatterns().filter((of) => planOf(of)?.always.length !== 0);
  expect(blind).toEqual([]);
});

describe('what a build packs is what is read off the sources', () => {
  const given = allPatterns();
  test('of all patterns of the project', () => {
    const table = readTable(given);
    expect(unpack(pack(table))).toEqual(table);
  });

  test('and the same whenever it is packed', () => {
    expect(pack(readTable(given))).toBe(pack(readTable([...given])));
  });

  test('of patterns with many ways, ways of which nothing is known, and marks', () => {
    const table = readTable([
      { source: Array.from({ length: 200 }, (_, i) => `word${i}s? of "${i % 7}" \\$\\{`).join('|'), words: true },
      { source: '\\w+|remote|[^a]', words: false },
      { source: Array.from({ length: 120 }, (_, i) => `x{0,${i}}(?:yard|zone){1,${i + 1}}`).join('|'), words: false },
      { source: 'remote', words: true },
    ]);
    expect(table.always).toEqual([200, 202]);
    expect(unpack(pack(table))).toEqual(table);
  });

  test('by keys that tell patterns apart', () => {
    expect(new Set(given.map(keyOf)).size).toBe(new Set(given.map(({ source, words }) => `${words} ${source}`)).size);
  });
});

test('the ways of a pattern are cut where they are read', () => {
  for (const { source } of allPatterns()) expect(cut(source)).toEqual(waysOf(source).map((way) => way.source));
  expect(cut('a[|(\\]]|b\\||(c|d)|')).toEqual(['a[|(\\]]', 'b\\|', '(c|d)', '']);
});

test('a pattern made late is found all the same', () => {
  const late = pattern(/\bzebra\w*/gi);
  const later = phrases(['striped horses?']);
  const text = `${'Nothing here. '.repeat(40)}Zebras are striped-horses.`;
  expect(hits(late, text).map((hit) => hit.words)).toEqual(['Zebras']);
  expect(hitsIn(later, text, 100, text.length).map((hit) => hit.words)).toEqual(['striped-horses']);
});

test('a pattern that matches nothing at all places ends', () => {
  expect(hits(pattern(/x*/g), 'axa').length).toBeLessThan(6);
});
