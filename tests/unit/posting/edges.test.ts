import { describe, expect, test } from 'vitest';
import { withinEdges } from '../../../lib/posting/page/description-edges.ts';
import { labelOfPlaces } from '../../../lib/posting/page/place.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const TEXT = ['Alder grows trees from data, and its services count every leaf at night.', 'Duties', 'Write Python.'];
const LONG = [...TEXT, 'You keep forty sensors alive and tell the foresters what they have heard this week.'];

describe('what stands before and after a description', () => {
  test.each([
    [
      'facts before a heading of the whole text go',
      ['Full-time', 'Team: Data', 'Job description', ...LONG],
      ['Job description', ...LONG],
    ],
    [
      'running text before such a heading stays',
      [LONG[0] ?? '', 'Job description', ...LONG],
      [LONG[0] ?? '', 'Job description', ...LONG],
    ],
    ['a list of facts after the text goes', [...LONG, 'Details', 'Department', 'Data'], LONG],
    ['what a site says when one has applied goes', [...LONG, 'All done!', 'It has been sent.'], LONG],
    [
      'a word in a sentence is no heading',
      [...LONG, 'Details matter to us in all we do.'],
      [...LONG, 'Details matter to us in all we do.'],
    ],
    ['most of a text never goes', ['Details', ...LONG], ['Details', ...LONG]],
    ['nothing stays nothing', [], []],
  ])('%s', (_, lines, expected) => {
    expect(withinEdges(lines)).toEqual(expected);
  });
});

describe('a page that counts the places', () => {
  const label = (html: string, places: string | null) =>
    labelOfPlaces(parseHtml(`<!doctype html><html><body><main><h1>Engineer</h1>${html}</main></body></html>`), places);
  test.each([
    [
      'few of them are named',
      '<span>2 Locations</span>',
      'Reno, Nevada, USA; Elko, Nevada, USA',
      '2 Locations (Reno, Elko, Nevada, USA)',
    ],
    ['many are given by what they share', '<span>4 Locations</span>', 'A, UK; B, UK; C, UK; D, UK', '4 Locations (UK)'],
    ['one place needs no count', '<span>1 Locations</span>', 'Reno, Nevada', null],
    ['a sentence counts nothing', '<span>We have 2 locations in town</span>', 'Reno; Elko', null],
    ['no place is no count', '<span>2 Locations</span>', null, null],
  ])('%s', (_, html, places, expected) => {
    expect(label(html, places)).toBe(expected);
  });
});
