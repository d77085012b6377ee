import { describe, expect, test } from 'vitest';
import { boardPage } from '../../../lib/posting/boards/boards.ts';
import { givenPosting } from '../../../lib/posting/given.ts';
import { isMode, isPlace } from '../../../lib/posting/page/place-words.ts';
import {
  beginsOthers,
  headingCue,
  isArticleTitle,
  isGenericTitle,
  namesRole,
  saysClosed,
} from '../../../lib/posting/page/posting-words.ts';
import { looksLikePosting } from '../../../lib/posting/sentinel-rules.ts';
import { parseHtml } from '../../../scripts/parse-html.ts';

describe('an address on a board', () => {
  test.each([
    ['https://www.linkedin.com/jobs/view/python-engineer-at-alder-4012345678/', 'linkedin', '4012345678'],
    ['https://de.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=python', 'linkedin', '4012345678'],
    ['https://de.indeed.com/viewjob?from=x&jk=0123456789abcdef', 'indeed', '0123456789abcdef'],
    ['https://job-boards.eu.greenhouse.io/alder/jobs/7001', 'greenhouse', '7001'],
    [
      'https://jobs.lever.co/alder/3bc964e4-41e5-47e7-b704-c6284d613593/apply',
      'lever',
      '3bc964e4-41e5-47e7-b704-c6284d613593',
    ],
    ['https://alder.wd5.myworkdayjobs.com/en-US/Ext/job/Oslo/Engineer_R-123', 'workday', 'R-123'],
    ['https://alder.teamtailor.com/jobs/55-engineer', 'teamtailor', '55'],
    ['https://nn.hh.ru/vacancy/123', 'hh', '123'],
    ['https://www.python.org/jobs/7766/', 'python', '7766'],
    ['https://www.linkedin.com/feed/', 'linkedin', null],
    ['https://jobs.lever.co/alder', 'lever', null],
  ])('%s is %s, job %s', (url, board, id) => {
    expect(boardPage(url)).toEqual({ board, id });
  });

  test.each([
    'https://notlinkedin.com/jobs/view/1',
    'https://example.org/?u=linkedin.com/jobs/view/4012345678',
    '',
    'about:blank',
    null,
  ])('%s is no board', (url) => {
    expect(boardPage(url)).toBeNull();
  });
});

describe('words of postings', () => {
  test.each([
    ['What you’ll do:', 'duties'],
    ['KEY RESPONSIBILITIES', 'duties'],
    ['Deine Aufgaben', 'duties'],
    ['Náplň práce', 'duties'],
    ['Обязанности:', 'duties'],
    ['仕事内容', 'duties'],
    ['Who you are', 'requirements'],
    ['Požadujeme', 'requirements'],
    ['Votre profil', 'requirements'],
    ['What we offer', 'offer'],
    ['Wir bieten', 'offer'],
    ['How to apply', 'apply'],
    ['We take responsibility for our mistakes and learn', null],
    ['Add to basket', null],
    ['Chapter 3', null],
    ['', null],
  ])('the line %j begins %s', (line, cue) => {
    expect(headingCue(line)).toBe(cue);
  });

  test.each([
    'Careers',
    'Open positions',
    '3,000+ Data Engineer jobs in Leeds',
    'Jobs at Alder',
    'Stellenangebote',
    'Work with us',
    'Job Application',
  ])('%j is no title of a posting', (title) => {
    expect(isGenericTitle(title)).toBe(true);
  });
  test.each([
    'Application Engineer',
    'Position Tracking Developer',
    '2026 Graduate Engineer',
    'Careers Advisor',
    'Data Engineer',
  ])('%j may be a title', (title) => {
    expect(isGenericTitle(title)).toBe(false);
  });

  test.each(['Similar jobs', 'More jobs at Alder', 'Ähnliche Stellen', 'People also viewed'])(
    '%j begins other postings',
    (line) => {
      expect(beginsOthers(line)).toBe(true);
    },
  );
  test.each(['About the role', 'You will find similar jobs boring', 'Benefits'])('%j begins none', (line) => {
    expect(beginsOthers(line)).toBe(false);
  });

  test.each(['Python Developer Salary Guide 2026', 'How to become a data engineer', 'Podcast 15: careers'])(
    '%j is about jobs',
    (title) => {
      expect(isArticleTitle(title)).toBe(true);
    },
  );
  test.each(['Senior Developer, Guide to Lakes app', 'Python Developer'])('%j is a job', (title) => {
    expect(isArticleTitle(title)).toBe(false);
  });

  test.each([
    ['Vývojářka Pythonu', true],
    ['Data Scientist', true],
    ['Softwareentwickler:in', true],
    ['Privacy policy', false],
  ])('%j names a role: %s', (title, expected) => {
    expect(namesRole(title)).toBe(expected);
  });

  test.each([
    ['This job is closed.', true],
    ['Diese Stelle ist bereits besetzt', true],
    ['The application form has been filled in', false],
  ])('%j says that it is over: %s', (text, expected) => {
    expect(saysClosed(text)).toBe(expected);
  });
});

describe('words of places', () => {
  test.each([
    'Berlin, Germany',
    'Miami, FL',
    'Remote',
    'Remote (US only)',
    'SF Bay Area, CA',
    'Nábřeží 12/3, Praha – Holešovice',
    'São Paulo, Brasil',
    'United States or Canada',
    'Zwolle',
    '35781 Weilburg',
    'Annecy (74)',
    'Munich - Hybrid',
    'Frankfurt am Main, Hessen',
    'Na výsluní 1423/10, Praha – Michle',
  ])('%j is a place', (line) => {
    expect(isPlace(line)).toBe(true);
  });
  test.each([
    'Full-time',
    'Engineering',
    '3 days ago in Berlin',
    '€50,000',
    'Be among the first 25 applicants',
    'Python',
    'Apply now',
    'OK®',
    'IN SHORT',
    'Requisition ID 20713',
    '35 - Rennes - Show on the map',
    'Salina, KS • Information Technology',
    'Alder is looking for a cook in Oslo',
    'Dublin, November 2026',
    'Build feeds of the south (EU, Brazil markets)',
    '2026 Graduate Programme',
    'Python (3)',
  ])('%j is none', (line) => {
    expect(isPlace(line)).toBe(false);
  });
  test.each([
    ['Hybrid', true],
    ['On-site', true],
    ['Anywhere', false],
    ['Berlin', false],
  ])('%j says how one works: %s', (line, expected) => {
    expect(isMode(line)).toBe(expected);
  });
});

describe('the cheap gate', () => {
  const gate = (head: string, body = '', url = 'https://a.example/x'): boolean =>
    looksLikePosting(parseHtml(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`), url);
  test.each([
    ['structured data', gate('<script type="application/LD+json">{"@type":"JobPosting"}</script>')],
    ['marked-up fields', gate('', '<div itemtype="https://schema.org/JobPosting"></div>')],
    [
      'a posting’s headings under a job’s title',
      gate('<title>Python Engineer</title>', '<h2>Responsibilities</h2><h2>Requirements</h2>'),
    ],
    ['a board’s address of one posting', gate('', '', 'https://jobs.lever.co/a/3bc964e4-41e5-47e7-b704-c6284d613593')],
  ])('opens for %s', (_, open) => {
    expect(open).toBe(true);
  });
  test.each([
    ['an empty page', gate('')],
    [
      'structured data of a shop',
      gate('<script type="application/ld+json">{"@type":"Product","description":"a job well done"}</script>'),
    ],
    [
      'a page that only speaks of jobs',
      gate('<title>Jobs report</title>', '<h1>Jobs grow</h1><h2>What analysts say</h2>'),
    ],
    ['a board’s own front page', gate('<title>LinkedIn</title>', '', 'https://www.linkedin.com/feed/')],
    ['a coat with benefits', gate('<title>Coat</title>', '<h2>Benefits</h2><h2>Description</h2>')],
  ])('stays shut for %s', (_, open) => {
    expect(open).toBe(false);
  });
});

describe('a posting given as a line', () => {
  test('its text is the description verbatim', () => {
    const text = '  two  spaces &amp; <b>all</b>\r\n';
    expect(
      givenPosting(
        { title: 'A', text, company: 'B', location: 'C', date: '2026-01-02', url: 'https://a.example' },
        parseHtml,
      ),
    ).toMatchObject({
      title: 'A',
      description: text,
      company: 'B',
      location: 'C',
      datePosted: '2026-01-02',
      url: 'https://a.example',
      source: 'given',
    });
  });
  test('its HTML becomes plain text', () => {
    expect(givenPosting({ title: 'A', html: '<p>x</p><p>y</p>' }, parseHtml).description).toBe('x\ny');
  });
  test('a schema.org object fills what the line leaves open', () => {
    const jobPosting = {
      title: 'Z',
      description: '<p>x</p>',
      hiringOrganization: { name: 'B' },
      jobLocationType: 'TELECOMMUTE',
      employmentType: 'INTERN',
    };
    expect(givenPosting({ title: 'A', jobPosting }, parseHtml)).toMatchObject({
      title: 'A',
      description: 'x',
      company: 'B',
      location: 'Remote',
      telecommute: true,
      employmentType: ['INTERN'],
    });
  });
  test.each([
    [{ text: 'x' }, '"title" is missing'],
    [{ title: 3, text: 'x' }, '"title" is not text'],
    [{ title: 'A' }, '"text" or "html" is missing'],
    [{ title: 'A', text: ['x'] }, '"text" is not text'],
    [{ title: 'A', text: 'x', company: {} }, '"company" is not text'],
    [{ title: 'A', text: 'x', jobPosting: 'x' }, '"jobPosting" is not an object'],
  ])('%j is refused: %s', (line, message) => {
    expect(() => givenPosting(line, parseHtml)).toThrow(message);
  });
});
