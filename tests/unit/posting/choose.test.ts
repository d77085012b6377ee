import { describe, expect, test } from 'vitest';
import { choose, type Shown } from '../../../lib/posting/data/choose.ts';
import { type DataPosting, dataPosting } from '../../../lib/posting/data/job-posting.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const WHOLE = 'Alder counts leaves every night. '.repeat(10);
const job = (title: string, more: Record<string, unknown> = {}, listed = false): DataPosting =>
  dataPosting({ title, description: `${title}. ${WHOLE}`, ...more }, listed, parseHtml);
const at = (url: string | null, headings: string[] = [], navigated = false): Shown => ({ url, headings, navigated });
const chosen = (all: DataPosting[], shown: Shown): string => {
  const choice = choose(all, shown);
  return choice.kind === 'one' ? (choice.posting.fields.title ?? '') : choice.kind;
};
const PAGE = 'https://alder.example/jobs/4711';

describe('the posting that the page shows', () => {
  test.each<[string, DataPosting[], Shown, string]>([
    ['the only one', [job('Oak')], at(PAGE), 'Oak'],
    ['the only one, without an address', [job('Oak')], at(null), 'Oak'],
    ['the only one, which names the employer’s site', [job('Oak', { url: 'https://alder.example/' })], at(PAGE), 'Oak'],
    [
      'the only one, which names another site',
      [job('Oak', { url: 'https://board.example/jobs/1234567' })],
      at(PAGE),
      'Oak',
    ],
    ['the one with the address', [job('Oak'), job('Ash', { url: PAGE })], at(PAGE), 'Ash'],
    [
      '… with `www.`, another scheme and a slash',
      [job('Oak'), job('Ash', { url: 'http://www.alder.example/jobs/4711/' })],
      at(PAGE),
      'Ash',
    ],
    [
      '… with a query on the page',
      [job('Oak'), job('Ash', { url: PAGE })],
      at(`${PAGE}?utm_source=a2b3c4&ref=x9y8z7`),
      'Ash',
    ],
    ['… with a query of its own', [job('Oak'), job('Ash', { url: `${PAGE}?utm_campaign=a1b2c3` })], at(PAGE), 'Ash'],
    ['… with a place in the page', [job('Oak'), job('Ash', { url: `${PAGE}#apply` })], at(`${PAGE}#top`), 'Ash'],
    ['… without its host', [job('Oak'), job('Ash', { url: '/jobs/4711' })], at(PAGE), 'Ash'],
    [
      '… encoded otherwise',
      [job('Oak'), job('Ash', { url: 'https://alder.example/jobs/d%C4%9Blo' })],
      at('https://alder.example/jobs/dělo'),
      'Ash',
    ],
    [
      '… in a route after the hash',
      [job('Oak'), job('Ash', { identifier: 'REQ4711' })],
      at('https://alder.example/#/jobs/REQ4711'),
      'Ash',
    ],
    ['… in `@id`', [job('Oak'), job('Ash', { '@id': PAGE })], at(PAGE), 'Ash'],
    ['… in `mainEntityOfPage`', [job('Oak'), job('Ash', { mainEntityOfPage: { '@id': PAGE } })], at(PAGE), 'Ash'],
    [
      'the one with the identifier in the path',
      [job('Oak'), job('Ash', { identifier: { value: 4711 } })],
      at(PAGE),
      'Ash',
    ],
    [
      'the one with the identifier in the query',
      [job('Oak', { identifier: '12' }), job('Ash', { identifier: 'a-4711' })],
      at('https://alder.example/careers?gh_jid=A-4711&x=1'),
      'Ash',
    ],
    [
      'the one whose address names the same job in the query',
      [
        job('Oak', { url: 'https://alder.example/jobs?gh_jid=1001' }),
        job('Ash', { url: 'https://alder.example/jobs?gh_jid=1002' }),
      ],
      at('https://alder.example/jobs?gh_jid=1002&utm_source=x'),
      'Ash',
    ],
    ['the one that the heading names', [job('Oak'), job('Ash')], at(PAGE, ['Alder', ' ASH ']), 'Ash'],
    [
      'one of a list that the heading names and that is told in full',
      [job('Oak', {}, true), job('Ash', {}, true)],
      at(PAGE, ['Ash']),
      'Ash',
    ],
    ['the same one in two blocks', [job('Oak'), job('Oak')], at(PAGE), 'Oak'],
    [
      'the same one, once without its text',
      [job('Oak', { description: null }), job('Oak', { hiringOrganization: 'Alder' })],
      at(PAGE),
      'Oak',
    ],
    [
      'the same one, its text cut once',
      [job('Oak', { description: `Oak. ${WHOLE.slice(0, 50)}…` }), job('Oak')],
      at(PAGE),
      'Oak',
    ],
    ['the only one with a title', [job('Oak'), dataPosting({ description: WHOLE }, false, parseHtml)], at(PAGE), 'Oak'],
    ['after moving on, the one that matches', [job('Oak', { identifier: '4711' })], at(PAGE, [], true), 'Oak'],
    ['after moving on, the one that the heading names', [job('Oak')], at(PAGE, ['oak'], true), 'Oak'],
    [
      'one of another number that the heading names',
      [job('Oak', { url: 'https://alder.example/jobs/12345' })],
      at('https://alder.example/jobs/54321', ['Oak']),
      'Oak',
    ],
  ])('%s', (_, all, shown, expected) => {
    expect(chosen(all, shown)).toBe(expected);
  });
});

describe('no posting rather than a guess', () => {
  test.each<[string, DataPosting[], Shown, string]>([
    ['no data', [], at(PAGE), 'none'],
    ['data without a title', [dataPosting({ description: WHOLE }, false, parseHtml)], at(PAGE), 'none'],
    ['several and nothing to tell them apart', [job('Oak'), job('Ash')], at(PAGE), 'several'],
    ['several with the same address', [job('Oak', { url: PAGE }), job('Ash', { url: PAGE })], at(PAGE), 'several'],
    ['several that two headings name', [job('Oak'), job('Ash')], at(PAGE, ['Oak', 'Ash']), 'several'],
    ['one of a list', [job('Oak', {}, true)], at(PAGE), 'several'],
    [
      'titles of a list alone',
      [job('Oak', { description: null }, true), job('Ash', { description: null }, true)],
      at(PAGE),
      'none',
    ],
    [
      'a list with the title of one of its jobs for a heading',
      [job('Oak', { description: null }, true), job('Ash', {}, true)],
      at(PAGE, ['Oak']),
      'several',
    ],
    ['an identifier inside a longer number', [job('Oak', { identifier: '471' }), job('Ash')], at(PAGE), 'several'],
    [
      'an identifier that is the employer’s name',
      [job('Oak', { identifier: 'alder', hiringOrganization: 'Alder' }), job('Ash')],
      at('https://x.example/alder/'),
      'several',
    ],
    [
      'an identifier that is a word of every address',
      [job('Oak', { identifier: 'jobs' }), job('Ash')],
      at(PAGE),
      'several',
    ],
    [
      'an identifier that is in the host alone',
      [job('Oak', { identifier: 'a1b2' }), job('Ash')],
      at('https://a1b2.example/jobs'),
      'several',
    ],
    [
      'two of one title in two towns',
      [job('Oak', { jobLocation: 'Oslo' }), job('Oak', { jobLocation: 'Reno' })],
      at(PAGE),
      'several',
    ],
    [
      'two of one title with two numbers',
      [job('Oak', { identifier: 1001 }), job('Oak', { identifier: 1002 })],
      at(PAGE),
      'several',
    ],
    ['an earlier one after moving on', [job('Oak')], at(PAGE, [], true), 'stale'],
    ['an earlier one after moving on, under another heading', [job('Oak')], at(PAGE, ['Ash'], true), 'stale'],
    [
      'the same site’s job of another number',
      [job('Oak', { url: 'https://alder.example/jobs/12345' })],
      at('https://alder.example/jobs/54321'),
      'stale',
    ],
    ['an address that cannot be decoded', [job('Oak'), job('Ash')], at('https://alder.example/%E0%A4%A'), 'several'],
    [
      'an address without end',
      [job('Oak'), job('Ash')],
      at(`https://alder.example/${'a1-'.repeat(50_000)}`),
      'several',
    ],
  ])('%s', (_, all, shown, expected) => {
    expect(chosen(all, shown)).toBe(expected);
  });
});

test('of two blocks of one posting the one with more text is taken', () => {
  const choice = choose([job('Oak', { description: `Oak. ${WHOLE.slice(0, 40)}` }), job('Oak')], at(PAGE));
  expect(choice.kind === 'one' && choice.posting.fields.description).toBe(`Oak. ${WHOLE}`.trim());
});
