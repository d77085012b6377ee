import { describe, expect, test } from 'vitest';
import { sentences } from '../../../lib/text/sentences.ts';
import { triggerScan } from '../../../lib/text/triggers.ts';

const places = (text: string, ...groups: string[][]) => triggerScan(groups)(text, sentences(text));

describe('one scan finds the sentences that hold a trigger', () => {
  test.each([
    ['We write tests. We ship on Fridays.', ['test'], [0]],
    ['We ship on Fridays. We write tests. Nothing else is tested.', ['test'], [1, 2]],
    ['TESTING matters', ['test'], [0]],
    ['We are on call. You are off.', ['on call'], [0]],
    ['We are on-call. You are off.', ['on call'], [0]],
    ['We are on\u00a0call', ['on call'], [0]],
    ['We don’t test', ["don't"], [0]],
    ['Überstunden sind üblich', ['überst'], [0]],
    ['EKS, ECS. EKS or ECS.\nECS', [' eks'], [0, 1]],
    ['weeks of speaks', [' eks', ' aks'], []],
    ['nothing here', ['test'], []],
    ['', ['test'], []],
    ['日本語 test 日本語', ['test'], [0]],
  ])('%s', (text, triggers, expected) => {
    expect(places(text, triggers)).toEqual([expected]);
  });

  test('triggers that begin with a space share their beginning', () => {
    expect(places('S3 and ECS', [' a'], [' c'], [' ecs'])).toEqual([[0], [], [0]]);
  });

  test('triggers that overlap or hold one another are all found', () => {
    const text = 'Automated tests run in containers';
    expect(places(text, ['automat'], ['mated test'], ['test'], ['tests run'], ['s'], ['container', 'tainers'])).toEqual(
      [[0], [0], [0], [0], [0], [0]],
    );
  });

  test('it finds what a search for each trigger in each sentence finds', () => {
    const words = 'ab abc bca ca b c abab cab'.split(' ');
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: 12 }, () => words[random(words.length)]).join([' ', '. ', '\n'][random(3)]);
      const groups = [0, 1, 2].map(() => [0, 1].map(() => words[random(words.length)] ?? ''));
      const lines = sentences(text);
      const plain = groups.map((group) =>
        lines.flatMap(({ start, end }, i) => {
          const sentence = text.slice(start, end);
          return group.some((word) => sentence.includes(word)) ? [i] : [];
        }),
      );
      expect(triggerScan(groups)(text, lines)).toEqual(plain);
    }
  });
});
