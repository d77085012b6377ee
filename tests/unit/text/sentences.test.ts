import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseAround, sentenceAt, sentences } from '../../../lib/text/sentences.ts';

const cut = (text: string): string[] => sentences(text).map((s) => text.slice(s.start, s.end));

describe('text is cut into the units a reader would quote', () => {
  test.each<[string, string, string[]]>([
    ['full stops', 'We ship daily. Tests come first.', ['We ship daily.', 'Tests come first.']],
    ['lines', 'About you\nYou know SQL\n\nNice to have', ['About you', 'You know SQL', 'Nice to have']],
    ['bullets on one line', 'You have: • Python • SQL', ['You have:', 'Python', 'SQL']],
    ['dashes as bullets', 'Requirements - Python skills - Docker', ['Requirements', '- Python skills', '- Docker']],
    ['a glued sentence', 'Join our team.We use Django daily.', ['Join our team.', 'We use Django daily.']],
    ['glued behind a name', 'You know MongoDB.Good tests matter.', ['You know MongoDB.', 'Good tests matter.']],
    [
      'glued behind capitals',
      'All of it runs on AWS.Experience with it helps.',
      ['All of it runs on AWS.', 'Experience with it helps.'],
    ],
    ['glued behind a figure', 'We run EC2.Your work: backups.', ['We run EC2.', 'Your work: backups.']],
    ['glued before a curly apostrophe', 'We grow.You’ll see it.', ['We grow.', 'You’ll see it.']],
    ['glued before a compound', 'You know Podman.Hands-on work.', ['You know Podman.', 'Hands-on work.']],
    [
      'a dot before an ending',
      'Un·e marin·e passionné·e·s, navigateur·rice',
      ['Un·e marin·e passionné·e·s, navigateur·rice'],
    ],
    ['a dot between items', 'Python ·expert· Docker·essai', ['Python', 'expert', 'Docker', 'essai']],
    ['a letter as a bullet', 'Skills\no Experience with SQL\no  Docker', ['Skills', 'Experience with SQL', 'Docker']],
    ['a letter that is a word', 'mínimo 3 años\no en su lugar SQL', ['mínimo 3 años', 'o en su lugar SQL']],
    ['a country', 'Open to U.S.Citizens only.', ['Open to U.S.Citizens only.']],
    ['a framework', 'You know ASP.NET and .NET Core.', ['You know ASP.NET and .NET Core.']],
    ['a version', 'We run Python 3.12 on AWS.', ['We run Python 3.12 on AWS.']],
    ['a name with a dot', 'You know ASP.NET and Node.js well.', ['You know ASP.NET and Node.js well.']],
    ['an abbreviation', 'Tools, e.g. Airflow, are fine.', ['Tools, e.g. Airflow, are fine.']],
    [
      'an example of what stands before',
      'You know queues. e.g. Kafka. We sail.',
      ['You know queues. e.g. Kafka.', 'We sail.'],
    ],
    ['a range of pay', 'Pay is 70,000 - 80,000 EUR.', ['Pay is 70,000 - 80,000 EUR.']],
    [
      'a glued sentence behind a bracket',
      'You test (unit, end to end).We ship.',
      ['You test (unit, end to end).', 'We ship.'],
    ],
    [
      'pluses as bullets',
      '+ Keep the pipelines running + Review code of others',
      ['+ Keep the pipelines running', '+ Review code of others'],
    ],
    ['a plus between names', 'You know Python + Docker compose and AWS', ['You know Python + Docker compose and AWS']],
    [
      'numbered steps on one line',
      'So it goes Step 1 You apply Step 2: We call you',
      ['So it goes', 'Step 1 You apply', 'Step 2: We call you'],
    ],
    ['a step within a sentence', 'You take step 2 of the plan', ['You take step 2 of the plan']],
    ['a step with a name', 'Read Step 3 of the guide', ['Read Step 3 of the guide']],
    ['questions', 'Like tests? Join us!', ['Like tests?', 'Join us!']],
    ['nothing', '  \n ', []],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('sentences never overlap, keep their order and lose no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const found = sentences(text);
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        const kept = found.map((s) => text.slice(s.start, s.end)).join('');
        expect(kept.replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''));
      }),
    );
  });

  test('a text without any stop is cut all the same', () => {
    const longest = Math.max(...sentences('word '.repeat(2000)).map((s) => s.end - s.start));
    expect(longest).toBeLessThan(1300);
  });
});

test('the sentence at an offset is the one that holds it', () => {
  const text = 'One here. Two there. Three.';
  const all = sentences(text);
  expect(sentenceAt(all, text.indexOf('there'))).toEqual(all[1]);
  expect(sentenceAt(all, 0)).toEqual(all[0]);
  expect(sentenceAt([], 5)).toEqual({ start: 0, end: 0 });
});

test.each([
  ['We write tests, review code, and ship.', 'review', ' review code'],
  ['Docker (or Podman) is used here', 'Podman', 'or Podman'],
  ['A budget of 8,5 days, and tests', 'days', 'A budget of 8,5 days'],
  ['From 9:30 on, 2–3 days a week', 'days', ' 2–3 days a week'],
  ['At 9:30 we meet: all', 'meet', 'At 9:30 we meet'],
  ['We have no tests but we review code', 'review', 'we review code'],
])('the clause of %j around %j', (text, word, clause) => {
  const at = text.indexOf(word);
  const found = clauseAround(text, { start: 0, end: text.length }, at, at + word.length);
  expect(text.slice(found.start, found.end)).toBe(clause);
});
