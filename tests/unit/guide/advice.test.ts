import { describe, expect, test } from 'vitest';
import { ADVICE_IDS, type AdviceInput, advise } from '../../../lib/guide/advice.ts';
import { hiringSteps } from '../../../lib/guide/steps.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { CLUSTERS, type Cluster, type EmployerKind, type Level } from '../../../lib/vocabulary.ts';
import { keyOf } from '../../../lib/words.ts';
import { messages } from '../words-file.ts';

function input(best: Cluster | null, level: Level, kind: EmployerKind, title: string, description = ''): AdviceInput {
  const shares = Object.fromEntries(CLUSTERS.map((c) => [c, c === best ? 1 : 0])) as Record<Cluster, number>;
  const text = postingText({ title, company: null, location: null, description });
  return {
    text,
    steps: hiringSteps(text),
    python: { surface: best ? 'primary' : 'none', evidence: [] },
    cluster: best && { best, second: null, shares, certainty: 'clear', evidence: [] },
    level: { value: level, years: null, evidence: [] },
    employer: { kind, evidence: [] },
    terms: {
      mode: 'remote',
      contract: 'employee',
      visa: 'unstated',
      regions: [],
      places: [],
      hours: null,
      limits: [],
      evidence: [],
    },
  };
}
const idsFor = (...of: Parameters<typeof input>): string[] => advise(input(...of)).map((one) => one.id);

describe('the advice follows level, cluster, employer and tools', () => {
  test('a junior backend job at a product company', () => {
    expect(
      idsFor('web-backend', 'junior', 'product', 'Junior Python Developer', 'You will build FastAPI services.'),
    ).toEqual([
      'bottleneck-junior',
      'hiring-screen',
      'hiring-task-web',
      'hiring-length',
      'employer-product',
      'tip-async',
    ]);
  });
  test('a staff data job called developer', () => {
    expect(idsFor('data-engineering', 'staff', 'enterprise', 'Staff Python Developer')).toEqual([
      'bottleneck-senior',
      'hiring-screen',
      'hiring-task-data',
      'hiring-design',
      'hiring-length',
      'employer-enterprise',
      'tip-data-or-developer',
    ]);
  });
  test('Django alone, and Django beside FastAPI', () => {
    expect(idsFor('web-backend', 'mid', 'unclear', 'Django Developer')).toContain('tip-django');
    expect(idsFor('web-backend', 'mid', 'unclear', 'Developer', 'Django or FastAPI')).not.toContain('tip-django');
  });
  test.each([
    ['You know asynchronous programming well.', true],
    ['Our asynchronous team writes things down.', false],
  ])('async: %s', (text, expected) => {
    expect(idsFor('web-backend', 'mid', 'unclear', 'Developer', text).includes('tip-async')).toBe(expected);
  });
  test('types asked for', () => {
    expect(idsFor('other', 'unstated', 'unclear', 'Engineer', 'mypy in strict mode')).toContain('tip-types');
  });
  test.each([
    ['tip-django', 'There is no Django here.'],
    ['tip-django', 'We used to run Django until 2021.'],
    ['tip-types', 'You do not need to know mypy.'],
    ['tip-types', 'We tried type hints and dropped them.'],
    ['tip-async', 'Our mobile team calls a FastAPI service; ours is plain Flask.'],
  ])('no %s where it is not the job’s: %s', (id, text) => {
    expect(idsFor('web-backend', 'mid', 'unclear', 'Python Developer', text)).not.toContain(id);
  });
  test.each([
    ['a design round', 'Senior Data Analyst', 'other', 'hiring-design'],
    ['a web service as the task', 'Senior Android Engineer', 'web-backend', 'hiring-task-web'],
    ['live coding', 'Junior Trader', 'other', 'hiring-screen'],
    ['live coding', 'PhD candidate in hydrology', 'ml-ai', 'hiring-screen'],
    ['old batch jobs', 'Postdoc in economics', 'other', 'employer-enterprise'],
    ['old batch jobs', 'Credit Risk Officer', 'other', 'employer-enterprise'],
    ['old batch jobs', 'Site Reliability Engineer', 'scripting-automation', 'employer-enterprise'],
    ['old batch jobs', 'Optical Engineer', 'other', 'employer-enterprise'],
    ['old batch jobs', 'Research Data Scientist', 'ml-ai', 'employer-enterprise'],
    ['the way to production code', 'PhD position in hydrology', 'ml-ai', 'bottleneck-senior'],
  ] as const)('%s is not told to a %s', (_, title, cluster, id) => {
    expect(idsFor(cluster, 'senior', 'enterprise', title)).not.toContain(id);
  });
  test.each([
    ['web-backend', 'enterprise', 'Python Developer', 'employer-enterprise'],
    ['other', 'enterprise', 'Software Developer, Flood Models', 'employer-enterprise'],
    ['data-engineering', 'data-platform', 'Data Engineer', 'employer-data-platform'],
    ['ml-ai', 'ai', 'ML Infrastructure Engineer', 'employer-ai'],
    ['ml-ai', 'product', 'Machine Learning Engineers', 'employer-product'],
  ] as const)('of %s at an employer of kind %s a %s is told %s', (cluster, kind, title, id) => {
    expect(idsFor(cluster, 'mid', kind, title)).toContain(id);
    const guessed = { ...input(cluster, 'mid', kind, title), employer: { kind, evidence: [], guessed: true } };
    expect(advise(guessed).map((one) => one.id)).not.toContain(id);
  });
  test.each([
    ['scripting-automation', 'data-platform', 'IT Support Engineer', ''],
    ['other', 'ai', 'Software Engineer, Robotics', ''],
    ['scripting-automation', 'product', 'Senior Network Engineer', ''],
    ['ml-ai', 'product', 'Data Scientist', ''],
    ['data-engineering', 'enterprise', 'Data Engineer', 'You build our warehouse from scratch.'],
    ['web-backend', 'enterprise', 'Backend Developer', 'A greenfield project with three colleagues.'],
  ] as const)(
    'of %s at an employer of kind %s a %s is told nothing of the employer (%s)',
    (cluster, kind, title, text) => {
      expect(idsFor(cluster, 'mid', kind, title, text).filter((id) => id.startsWith('employer-'))).toEqual([]);
    },
  );
  test.each([
    ['Senior Data Engineer', 'other'],
    ['Senior Android Engineer', 'other'],
    ['Senior Data Scientist', 'ml-ai'],
  ] as const)('but a design round is to a %s (%s)', (title, cluster) => {
    expect(idsFor(cluster, 'senior', 'enterprise', title)).toContain('hiring-design');
  });
  test('a posting that lists its steps is told of no others', () => {
    const text = 'Our hiring process: phone screen, technical interview, final interview with the team, offer.';
    expect(idsFor('web-backend', 'senior', 'unclear', 'Python Developer', text)).toEqual([
      'bottleneck-senior',
      'hiring-named-screen',
      'hiring-named-technical',
      'hiring-named-loop',
      'hiring-length',
    ]);
  });
  test('interviews that are counted stand in the place of the usual call', () => {
    const text = 'The selection procedure has two interview rounds and an assessment.';
    const ids = idsFor('ml-ai', 'mid', 'unclear', 'Data Scientist', text);
    expect(ids).toEqual(['bottleneck-mid', 'hiring-named-interviews', 'hiring-named-assessment', 'hiring-length']);
  });
  test.each([
    ['Our hiring process: call, a business case, offer.', 'hiring-named-case'],
    ['Our hiring process: call, coding case, offer.', 'hiring-named-task'],
    ['Our hiring process: call, take-home case study, offer.', 'hiring-named-task'],
    ['Our hiring process has a take-home assignment of about three hours.', 'hiring-named-task-timed'],
    ['Candidates get a take-home assignment. It takes a couple of evenings to do well.', 'hiring-named-task-timed'],
    ['Candidates get a take-home assignment. We pay for two days of holiday more.', 'hiring-named-task'],
    ['Our hiring process: call, a business case for which you have a day.', 'hiring-named-case-timed'],
  ])('%s is told by %s', (text, id) => {
    expect(idsFor('ml-ai', 'mid', 'unclear', 'Data Scientist', text)).toContain(id);
  });
  test('no Python job, no advice', () => {
    expect(idsFor(null, 'senior', 'product', 'Java Developer')).toEqual([]);
  });
});

test('every advice has a title and words', () => {
  for (const id of ADVICE_IDS) {
    expect(messages[`advice_${keyOf(id)}`]?.message).toMatch(/[.?]$/);
    expect(messages[`advice_${keyOf(id)}_title`]?.message).toBeTruthy();
  }
});
