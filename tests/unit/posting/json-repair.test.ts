import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLoosely } from '../../../lib/posting/data/json-repair.ts';

describe('JSON as pages write it is mended', () => {
  test.each<[string, string, unknown]>([
    ['a raw tab and line break in a text', '{"a": "oak\n\tash"}', { a: 'oak\n\tash' }],
    ['a control character that no one can read', '{"a": "oak\u0001"}', { a: 'oak' }],
    ['an escape that JSON has not', '{"a": "90\\% of \\q"}', { a: '90\\% of \\q' }],
    ['an escaped apostrophe', '{"a": "Alder\\\'s"}', { a: "Alder's" }],
    ['an escape of JavaScript', '{"a": "\\x3Cp\\x3E"}', { a: '<p>' }],
    ['half an escape of a character', '{"a": "\\u12"}', { a: '\\u12' }],
    ['a path with backslashes', '{"a": "C:\\Users\\oak"}', { a: 'C:\\Users\\oak' }],
    ['a trailing comma in an object', '{"a": 1, }', { a: 1 }],
    ['a trailing comma in a list', '{"a": [1, 2, ]}', { a: [1, 2] }],
    ['two commas in a row', '{"a": 1,, "b": 2}', { a: 1, b: 2 }],
    ['a comma before the first value', '[, 1]', [1]],
    ['a value that the template left out', '{"a": , "b": 1}', { a: null, b: 1 }],
    ['a last value that the template left out', '{"b": 1, "a": }', { b: 1, a: null }],
    ['undefined', '{"a": undefined, "b": 1,}', { a: null, b: 1 }],
    ['not a number', '{"a": NaN}', { a: null }],
    ['None, True and False', '{"a": None, "b": True, "c": False}', { a: null, b: true, c: false }],
    ['a comment between members', '{/* one */ "a": 1, // two "\n "b": 2}', { a: 1, b: 2 }],
    [
      'an address in a text is no comment',
      '{"a": "https://alder.example/*x*/", }',
      { a: 'https://alder.example/*x*/' },
    ],
    ['CDATA', '<![CDATA[{"a": 1}]]>', { a: 1 }],
    ['CDATA behind a line comment', '// <![CDATA[\n{"a": 1}\n// ]]>', { a: 1 }],
    ['CDATA behind a block comment', '/*<![CDATA[*/ {"a": 1} /*]]>*/', { a: 1 }],
    ['an HTML comment around it', '<!--\n{"a": 1}\n-->', { a: 1 }],
    ['a semicolon after it', '{"a": 1};\n', { a: 1 }],
    ['a byte order mark before it', '\ufeff{"a": 1}', { a: 1 }],
    ['bare quotation marks in a text', '{"a": "the "oak" team", "b": 1}', { a: 'the "oak" team', b: 1 }],
    ['a bare quotation mark before a comma', '{"a": "said "oak", friend", "b": 1}', { a: 'said "oak", friend', b: 1 }],
    ['quotation marks escaped for HTML', '{&quot;a&quot;: &quot;R&amp;D&quot;}', { a: 'R&D' }],
    ['two objects one after the other', '{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
    ['numbers with signs and powers', '{"a": -1.5e3, }', { a: -1500 }],
    [
      'members named like parts of every object',
      '{"constructor": 1, "toString": 2, }',
      { constructor: 1, toString: 2 },
    ],
  ])('%s', (_, source, expected) => {
    expect(parseLoosely(source)).toEqual(expected);
  });

  test('`__proto__` stays a member of its own and changes no other object', () => {
    const value = parseLoosely('{"__proto__": {"title": "x"}, }') as Record<string, unknown>;
    expect(Object.hasOwn(value, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });
});

describe('what is no JSON gives nothing', () => {
  test.each([
    ['nothing', ''],
    ['a program', 'window.data = function () {}'],
    ['an unfilled template', '{"title": {{ job.title }} }'],
    ['a text that never ends', '{"a": "oak'],
    ['two numbers side by side', '{"a": 1 2}'],
    ['names without quotation marks', '{a: 1}'],
    ['brackets alone', '[['.repeat(50)],
    ['a backslash at the end', '{"a": "\\'],
  ])('%s', (_, source) => {
    expect(parseLoosely(source)).toBeUndefined();
  });
});

test('sound JSON is read as it stands', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const source = JSON.stringify(value);
      expect(parseLoosely(source)).toEqual(JSON.parse(source));
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('whatever a script holds, it never throws', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    ',',
    ':',
    '//',
    '/*',
    '*/',
    '<!--',
    ']]>',
    'a',
    '1',
    '\n',
    'u',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      parseLoosely(pieces.join(''));
    }),
    { numRuns: 500 },
  );
}, 60_000);
