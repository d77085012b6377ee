import { questionsFor } from '../../lib/questions/questions.ts';
import type { ExpectedPay, Flag, PostingReading, Span, StatedPay } from '../../lib/reading-schema.ts';
import { postingText } from '../../lib/text/posting-text.ts';
import type { Colour, Field } from '../../lib/vocabulary.ts';

let at = 0;

/** Words of an imaginary posting; where they stand does not matter here. */
export function span(quote: string, field: Field = 'description'): Span {
  at += 100;
  return field === 'json-ld' || field === 'board'
    ? { start: null, end: null, quote, field }
    : { start: at, end: at + quote.length, quote, field };
}

const flag = (colour: Colour, id: string, quote: string, strength: Flag['strength'] = 'practised'): Flag => ({
  id,
  colour,
  strength,
  ...span(quote),
});

export const stated = (of: Partial<StatedPay> & { quote: string }): StatedPay => ({
  min: null,
  max: null,
  currency: 'USD',
  period: 'year',
  basis: 'base',
  where: null,
  tax: null,
  contract: null,
  inferred: [],
  ...span(of.quote),
  ...of,
});

/** The level whose range in the US begins at an amount. */
const US_BASE: Record<number, string> = { 80000: 'junior', 110000: 'mid', 150000: 'senior', 200000: 'staff' };

export const expected = (
  where: string,
  min: number,
  max: number | null,
  base: [number, number | null],
): ExpectedPay => ({
  where,
  min,
  max,
  currency: 'USD',
  period: 'year',
  steps: [
    { label: `pay_step_us_base_${US_BASE[base[0]]}`, min: base[0], max: base[1] },
    ...(where === 'us' ? [] : [{ label: `pay_step_${where.replaceAll('-', '_')}`, min, max }]),
  ],
});

/** A plain posting that states nothing; the others say how they differ. */
export function reading(of: Partial<PostingReading> = {}): PostingReading {
  const all: PostingReading = {
    id: null,
    url: 'https://jobs.example.com/4711',
    posting: {
      source: 'page',
      board: null,
      sources: {},
      title: 'Python Developer',
      company: 'Example Works',
      location: null,
      employmentType: [],
      description: 'A job.',
      datePosted: null,
      closed: false,
    },
    why: null,
    choices: [],
    python: { surface: 'primary', evidence: [span('you will write Python every day')] },
    cluster: null,
    level: { value: 'unstated', years: null, evidence: [] },
    employer: { kind: 'unclear', evidence: [] },
    terms: {
      mode: 'unstated',
      contract: 'employee',
      visa: 'unstated',
      regions: ['unstated'],
      places: [],
      hours: null,
      limits: [],
      evidence: [],
    },
    pay: { stated: [], estimates: [], expected: [], verdict: 'no-rule', by: null, fits: null, wide: false, law: [] },
    flags: [],
    wrong: [],
    unclear: [],
    checks: [
      { id: 'tooling', answered: false, evidence: null },
      { id: 'surface', answered: true, evidence: span('you will write Python every day') },
      { id: 'typing', answered: false, evidence: null },
      { id: 'deployment', answered: false, evidence: null },
      { id: 'testing', answered: false, evidence: null },
    ],
    contradictions: [],
    questions: [],
    asks: [],
    advice: [],
    you: [],
    listings: [
      { id: 'remote-python-developer', url: 'https://remnavi.com/jobs/remote-python-developer/' },
      { id: 'search', url: 'https://remnavi.com/jobs?q=python' },
    ],
    words: {},
    problems: [],
    ...of,
  };
  return { ...all, questions: questionsFor({ ...all, text: postingText(all.posting) }) };
}

const plain = reading();

export const red = reading({
  posting: {
    ...plain.posting,
    source: 'json-ld',
    title: 'Junior Python Developer',
    company: 'Quellwerk Systems',
    location: 'Berlin',
    datePosted: '2026-11-02',
  },
  cluster: {
    best: 'web-backend',
    second: 'scripting-automation',
    shares: { 'web-backend': 0.68, 'data-engineering': 0.08, 'ml-ai': 0, 'scripting-automation': 0.24, other: 0 },
    certainty: 'likely',
    evidence: [span('maintain the REST services behind our customer portal'), span('Flask and PostgreSQL')],
  },
  level: {
    value: 'junior',
    years: 5,
    evidence: [span('Junior Python Developer', 'title'), span('five years with Python')],
  },
  employer: { kind: 'enterprise', evidence: [span('one of the large insurers of the region')] },
  terms: {
    mode: 'hybrid',
    contract: 'employee',
    visa: 'refused',
    regions: ['europe-high'],
    places: ['Berlin'],
    hours: null,
    limits: [],
    evidence: [span('three days a week in our Berlin office'), span('you already hold a work permit')],
  },
  pay: {
    stated: [
      stated({
        min: 38000,
        max: 44000,
        currency: 'EUR',
        where: null,
        tax: 'gross',
        quote: '38.000 to 44.000 € gross a year',
      }),
    ],
    estimates: [],
    expected: [expected('europe-high', 56000, 88000, [80000, 110000])],
    verdict: 'below',
    by: 0.1,
    fits: null,
    wide: false,
    law: [],
  },
  flags: [
    flag('red', 'untested', 'we try every change by hand before it goes out'),
    flag(
      'red',
      'manual-deploy',
      'releases are copied to the server by FTP on Thursday evenings, after the last customer has signed off and the night window has begun',
    ),
    flag('red', 'level-mismatch', 'five years with Python'),
    flag('green', 'containerised', 'some knowledge of Docker would be nice', 'asked'),
    flag('fact', 'on-call', 'one week of standby in eight'),
  ],
  unclear: [
    {
      id: 'legacy',
      reason: 'planned',
      ...span('our new platform replaces a system grown since 2009'),
    },
  ],
  checks: [
    { id: 'tooling', answered: false, evidence: null },
    { id: 'surface', answered: true, evidence: span('you will write Python every day') },
    { id: 'typing', answered: false, evidence: null },
    { id: 'deployment', answered: true, evidence: span('copied to the server by FTP') },
    { id: 'testing', answered: true, evidence: span('we try every change by hand') },
  ],
  contradictions: [
    {
      about: 'mode',
      between: [span('100 % remote possible', 'location'), span('three days a week in our Berlin office')],
    },
  ],
  asks: [{ id: 'databases', ...span('confident with SQL and slow queries') }],
  advice: [
    { id: 'bottleneck-junior', values: [] },
    { id: 'hiring-screen', values: [] },
    { id: 'hiring-task-web', values: [] },
    { id: 'hiring-length', values: [] },
    { id: 'employer-enterprise', values: [] },
  ],
});

export const green = reading({
  posting: {
    ...plain.posting,
    source: 'board',
    board: 'greenhouse',
    title: 'Senior Backend Engineer, Payments',
    company: 'Ledgerly',
    location: 'Remote, US',
  },
  cluster: {
    best: 'web-backend',
    second: null,
    shares: { 'web-backend': 0.93, 'data-engineering': 0.04, 'ml-ai': 0, 'scripting-automation': 0.03, other: 0 },
    certainty: 'clear',
    evidence: [span('FastAPI services that move money')],
  },
  level: { value: 'senior', years: 6, evidence: [span('Senior Backend Engineer', 'title')] },
  employer: { kind: 'product', evidence: [span('billing software for small shops')] },
  terms: {
    mode: 'remote',
    contract: 'employee',
    visa: 'unstated',
    regions: ['us'],
    places: [],
    hours: '4 hours with US Eastern',
    limits: ['you must live in one of 28 states'],
    evidence: [span('work from anywhere in the US')],
  },
  pay: {
    stated: [stated({ min: 232500, max: 260000, quote: '$232,500 to $260,000' })],
    estimates: [],
    expected: [expected('us', 150000, 220000, [150000, 220000])],
    verdict: 'above',
    by: 0.06,
    fits: 'staff',
    wide: false,
    law: [],
  },
  flags: [
    flag('green', 'tested', 'pytest runs on each change, with property tests for the ledger'),
    flag('green', 'typed', 'mypy in strict mode is part of the build'),
    flag('green', 'modern-toolchain', 'Python 3.13, uv and Ruff'),
    flag('green', 'ci-cd', 'we ship a dozen times a day'),
    flag('green', 'code-review', 'two engineers read each change before it lands'),
  ],
  checks: plain.checks.map((check) => ({ ...check, answered: true, evidence: span('pytest runs on each change') })),
  asks: [
    { id: 'async', ...span('you know when asyncio is the wrong tool') },
    { id: 'testing', ...span('you design tests before code') },
  ],
  advice: [{ id: 'bottleneck-senior', values: [] }],
});

export const within = reading({
  posting: { ...plain.posting, title: 'Data Engineer (m/f/d)', company: 'Nordlicht Daten' },
  python: { surface: 'glue', evidence: [span('Python holds the jobs together')] },
  cluster: {
    best: 'data-engineering',
    second: 'other',
    shares: { 'web-backend': 0.05, 'data-engineering': 0.62, 'ml-ai': 0.1, 'scripting-automation': 0.05, other: 0.18 },
    certainty: 'clear',
    evidence: [span('dbt models and Airflow')],
  },
  level: { value: 'mid', years: 3, evidence: [span('three years')] },
  employer: { kind: 'data-platform', evidence: [] },
  terms: { ...plain.terms, mode: 'remote', regions: ['europe-high'], places: ['Germany'] },
  pay: {
    stated: [stated({ min: 70000, max: 80000, currency: 'EUR', quote: '70–80k €', inferred: ['period'] })],
    estimates: [],
    expected: [expected('europe-high', 77000, 128000, [110000, 160000])],
    verdict: 'within',
    by: null,
    fits: null,
    wide: false,
    law: [],
  },
  flags: [flag('green', 'ci-cd', 'each merge goes live'), flag('fact', 'on-call', 'one week in six')],
});

export const unstated = reading({
  ...within,
  posting: { ...plain.posting, title: 'Staff Machine Learning Engineer', company: 'Halden AI' },
  python: { surface: 'primary', evidence: [span('PyTorch')] },
  cluster: {
    best: 'ml-ai',
    second: null,
    shares: { 'web-backend': 0.05, 'data-engineering': 0.2, 'ml-ai': 0.75, 'scripting-automation': 0, other: 0 },
    certainty: 'clear',
    evidence: [span('train and serve ranking models')],
  },
  level: { value: 'staff', years: 8, evidence: [] },
  employer: { kind: 'ai', evidence: [] },
  pay: { ...plain.pay, verdict: 'unstated', expected: [expected('us', 230000, null, [200000, null])] },
  flags: [flag('red', 'vague-pay', 'a competitive package')],
});

export const incomparable = reading({
  ...within,
  posting: { ...plain.posting, title: 'Python Automation Engineer (B2B)', company: 'Wisła Softworks' },
  cluster: {
    best: 'scripting-automation',
    second: null,
    shares: { 'web-backend': 0, 'data-engineering': 0.02, 'ml-ai': 0, 'scripting-automation': 0.9, other: 0.08 },
    certainty: 'clear',
    evidence: [],
  },
  terms: { ...plain.terms, contract: 'contractor', mode: 'remote', regions: ['europe-south-east'], places: ['Poland'] },
  pay: {
    stated: [
      stated({
        min: 130,
        max: 170,
        currency: 'PLN',
        period: 'hour',
        tax: 'net',
        contract: 'B2B',
        quote: '130–170 PLN/h net + VAT, B2B',
      }),
    ],
    estimates: [],
    expected: [expected('europe-south-east', 60500, 112000, [110000, 160000])],
    verdict: 'incomparable',
    by: null,
    fits: null,
    wide: false,
    law: [],
  },
  flags: [],
});

export const severalPlaces = reading({
  ...within,
  posting: { ...plain.posting, title: 'Software Engineer, Python', company: 'Two Harbours' },
  cluster: green.cluster,
  terms: { ...plain.terms, mode: 'remote', regions: ['us', 'europe-high'] },
  pay: {
    stated: [
      stated({ min: 118625, max: 148300, where: 'New York and California', quote: '$118,625–$148,300 (NY, CA)' }),
      stated({ min: 95000, max: 175000, where: 'Elsewhere in the US', quote: '$95,000–$175,000 elsewhere' }),
    ],
    estimates: [],
    expected: [
      expected('us', 110000, 160000, [110000, 160000]),
      expected('europe-high', 66000, 128000, [110000, 160000]),
    ],
    verdict: 'within',
    by: null,
    fits: null,
    wide: true,
    law: [],
  },
});

export const split = reading({
  ...within,
  cluster: {
    best: 'data-engineering',
    second: 'ml-ai',
    shares: { 'web-backend': 0.1, 'data-engineering': 0.42, 'ml-ai': 0.4, 'scripting-automation': 0.08, other: 0 },
    certainty: 'split',
    evidence: [span('pipelines for training data'), span('you also train the models')],
  },
  pay: {
    ...plain.pay,
    stated: [],
    estimates: [
      { min: 120000, max: 150000, currency: 'USD', period: 'year', ...span('Estimated: $120K–$150K', 'board') },
    ],
    expected: [expected('us', 126500, 200000, [110000, 160000])],
    verdict: 'unstated',
  },
});

export const long = reading({
  ...red,
  posting: {
    ...plain.posting,
    title:
      '🐍🚀 (Senior) Python-Softwareentwicklungsingenieurin / Python Software Engineer (all genders) for Krankenversicherungsdatenaustauschplattformen — remote-first, hybrid or on site',
    company:
      'شركة البرمجيات المتقدمة للحلول الرقمية المحدودة & Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH',
  },
  terms: {
    ...red.terms,
    places: ['تل أبيب', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', 'Zürich', 'Wien'],
  },
  flags: [
    flag('red', 'hype', 'نحن نبحث عن نجم برمجة حقيقي 🌟 ينضم إلى عائلتنا'),
    flag('red', 'untested', 'x'.repeat(400)),
    ...red.flags.slice(1),
  ],
  problems: [
    { stage: 'flags', message: 'old-python: stack' },
    { stage: 'text', message: 'only the first 200000 characters were read' },
  ],
});

export const nothing = reading({
  checks: plain.checks.map((check) => ({ ...check, answered: false, evidence: null })),
  python: { surface: 'one-of-several', evidence: [] },
  listings: [],
});

export const closed = reading({ ...green, posting: { ...green.posting, closed: true } });

export const incidental = reading({
  posting: { ...plain.posting, title: 'Account Executive', company: 'Cloudberry' },
  python: { surface: 'incidental', evidence: [span('Python is a plus')] },
  pay: { ...plain.pay, stated: [stated({ min: 60000, max: 90000, quote: '$60k–$90k' })] },
  flags: [flag('red', 'hype', 'work hard, play hard')],
  listings: [],
});

export const noPython = reading({ ...incidental, python: { surface: 'none', evidence: [] } });

/** For someone who has said all four of themselves, and whom this job does not suit. */
export const forYou = reading({
  ...green,
  pay: {
    ...green.pay,
    reader: { currency: 'EUR', floor: { amount: 220_000, period: 'year', pay: 'across' } },
  },
  you: [
    { id: 'cluster-other', values: ['Web backend', 'ML and AI'] },
    { id: 'level-above', values: ['Senior', 'Mid'] },
    { id: 'place-closed', values: ['the US'] },
    { id: 'hours-ahead', values: ['4 hours with US Eastern', '5'] },
  ],
});

/** The same of long words, some in another direction. */
export const forYouLong = reading({
  ...long,
  you: [
    { id: 'cluster-partly', values: ['Web backend', 'Scripting and automation'] },
    { id: 'place-near', values: [long.terms.places.join(', ')] },
  ],
});

/** Says two things of all kinds, one of each pair only in the page's data. */
export const clashes = reading({
  ...red,
  contradictions: [
    { about: 'mode', between: [span('TELECOMMUTE', 'json-ld'), span('three days a week in our Berlin office')] },
    { about: 'pay', between: [span('52000–60000 EUR a YEAR', 'json-ld'), span('38.000 to 44.000 € gross a year')] },
    { about: 'level', between: [span('Junior', 'title'), span('five years with Python')] },
    { about: 'place', between: [span('Berlin', 'location'), span('Lisbon, Portugal', 'json-ld')] },
  ],
});

/** The reading once its marks of these ids are called wrong. */
export const calledWrong = (of: PostingReading, ids: readonly string[]): PostingReading => ({
  ...of,
  flags: of.flags.filter((flag) => !ids.includes(flag.id)),
  wrong: of.flags.filter((flag) => ids.includes(flag.id)),
});
