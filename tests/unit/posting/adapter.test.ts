import { describe, expect, test } from 'vitest';
import { type Adapter, adapt } from '../../../lib/posting/boards/adapter.ts';
import { idByCard, matching, ownText } from '../../../lib/posting/boards/finders.ts';
import { OTHER_PILL, PAY, WORKPLACE } from '../../../lib/posting/boards/pill-words.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

const TEXT = `<div class="text">${'Alder grows trees from data and would like company in doing so. '.repeat(3)}</div>`;
const BOARD: Adapter = {
  board: 'sample',
  seen: '2026-11',
  source: 'a page made up for this test',
  layouts: [
    {
      root: '.pane',
      shows: [idByCard('[data-id="{id}"] h3', 'h1')],
      title: ['h1'],
      company: [ownText('.company')],
      location: ['.place'],
      workplace: [matching('.pill', WORKPLACE)],
      pay: [matching('.pill', PAY)],
      employmentType: [matching('.pill', OTHER_PILL)],
      description: ['.text'],
    },
  ],
};
const list = '<ul><li data-id="a1"><h3>Python Engineer</h3></li><li data-id="b2"><h3>Florist</h3></li></ul>';
const pane = (facts: string): string => `${list}<div class="pane"><h1>Python Engineer</h1>${facts}${TEXT}</div>`;
const fields = (html: string, id = 'a1') => {
  const found = adapt(BOARD, { document: parseHtml(html), id });
  return found.kind === 'found' ? found.fields : found.kind;
};

describe('what an adapter takes from a page', () => {
  test('the way of working goes after the place in brackets, once', () => {
    const pill = '<p class="pill">Hybrid</p>';
    expect(fields(pane(`<p class="place">Oslo, Norway</p>${pill}`))).toMatchObject({
      location: 'Oslo, Norway (Hybrid)',
    });
    expect(fields(pane(`<p class="place">Hybrid in Oslo</p>${pill}`))).toMatchObject({ location: 'Hybrid in Oslo' });
    expect(fields(pane(`<p class="place">Oslo</p>`))).toMatchObject({ location: 'Oslo' });
    expect(fields(pane(pill))).toMatchObject({ location: 'Hybrid' });
  });

  test('pills are told apart by what they say', () => {
    const pills = '<b class="pill">$90K - $110K a year</b><b class="pill">Remote</b><b class="pill">Full-time</b>';
    expect(fields(pane(pills))).toMatchObject({ payText: '$90K - $110K a year', employmentType: ['Full-time'] });
  });

  test('a rating inside the employer’s line is none of its name', () => {
    expect(fields(pane('<p class="company">Alder Trees <span>4.2 ★</span></p>'))).toMatchObject({
      company: 'Alder Trees',
    });
  });

  test('a pane that still shows another job of the list is behind', () => {
    expect(fields(pane(''), 'b2')).toBe('stale');
    expect(fields(pane(''), 'a1')).toMatchObject({ title: 'Python Engineer' });
  });

  test('a job that the list does not hold is not held against the pane', () => {
    expect(fields(pane(''), 'c3')).toMatchObject({ title: 'Python Engineer' });
    expect(fields(pane(''), '')).toMatchObject({ title: 'Python Engineer' });
  });

  test('an address cannot break out of a selector', () => {
    expect(fields(pane(''), 'a1"] h3, [x="')).toMatchObject({ title: 'Python Engineer' });
  });
});

describe('what a pill says', () => {
  test.each([
    ...['Hybrid', 'On-site', 'Onsite', 'Remote', 'Vor Ort', 'À distance', 'Sur site', 'Híbrido', 'Presencial'],
    ...['Op afstand', 'Zdalnie', 'Télétravail fréquent', 'Homeoffice möglich', 'リモート', 'Remote, Hybrid'],
  ])('%s is a way of working', (text) => {
    expect(WORKPLACE.test(text)).toBe(true);
    expect(OTHER_PILL.test(text) && !text.includes(',')).toBe(false);
  });

  test.each([
    ...[
      'Full-time',
      'Remote Sensing Engineer',
      'Hybrid cloud',
      'Berlin',
      'Remote in Oslo, Norway',
      '3 days on site',
      '',
    ],
  ])('%s is none', (text) => {
    expect(WORKPLACE.test(text)).toBe(false);
  });

  test.each([
    ...['€68K/yr - €84K/yr', '45K €/yr - 58K €/yr', '$95,000 - $118,000 a year', '60.000 € – 72.000 € pro Jahr'],
    ...['USD 75.00 - 82.00 per hour', 'From $48,000 a year', '18 000 zł', 'Salaire : 48K à 58K €', '£50,000.00/yr'],
  ])('%s is pay', (text) => {
    expect(PAY.test(text)).toBe(true);
  });

  test.each([
    ...['Estimated $60K - $80K a year', '$70K - $90K (Glassdoor est.)', 'Geschätztes Gehalt 60.000 €', 'Full-time'],
    ...[
      'Depends on Experience',
      '12 Month(s)',
      'Python TutorElmswell AcademyGhent, Belgium (Remote)€25/hr',
      '401(k) matching',
    ],
    'Salary estimates by the board begin at $50,000',
  ])('%s is none of the employer’s pay', (text) => {
    expect(PAY.test(text)).toBe(false);
  });
});
