import { describe, expect, test } from 'vitest';
import { hiringSteps } from '../../../lib/guide/steps.ts';
import { postingText } from '../../../lib/text/posting-text.ts';
import { NAMES } from './steps.named.ts';
import { NAMES_NOT } from './steps.not-named.ts';

const said = (description: string): string[] =>
  hiringSteps(postingText({ title: 'Python Developer', company: null, location: null, description })).map(
    ({ id }) => id,
  );

describe('the steps of hiring that a posting names', () => {
  test.each<[string, string[]]>([
    [
      'First a 30-minute call with our recruiter, then a take-home task, then a chat with the team.',
      ['screen', 'task', 'loop'],
    ],
    [
      'Interview process: phone screen, live coding session, system design interview, final interview with the CTO.',
      ['screen', 'live', 'design', 'loop'],
    ],
    ['Our process: intro call (20 min), technical interview, meet the team.', ['screen', 'technical', 'loop']],
    ['The interview consists of a HackerRank test and two rounds with engineers.', ['algorithms', 'loop']],
    [
      'Hiring process\nIntroductory call\nHome assignment (about three hours)\nOn-site day with the team\nOffer',
      ['screen', 'task', 'loop'],
    ],
    [
      'How we hire: a short video call, a pair programming session on a real ticket, an offer within two weeks.',
      ['screen', 'live', 'length'],
    ],
    ['You can expect an answer within five days and an offer within three weeks.', ['length']],
    ['The whole process takes about two weeks.', ['length']],
    ['Please send your CV and a link to your GitHub.', ['samples']],
    ['Attach code samples you are proud of.', ['samples']],
    ['So läuft die Bewerbung ab: Telefoninterview, Probeaufgabe, Kennenlernen des Teams.', ['screen', 'task', 'loop']],
    [
      'Le processus de recrutement : un entretien téléphonique, un test technique, une rencontre avec l’équipe.',
      ['screen', 'technical', 'loop'],
    ],
    [
      'Sollicitatieprocedure: telefonisch gesprek, technische test, kennismaking met het team.',
      ['screen', 'technical', 'loop'],
    ],
    ['Interviews: one whiteboard round on data structures and algorithms.', ['algorithms']],
  ])('%s', (text, ids) => {
    expect(said(text)).toEqual(ids);
  });

  test.each([
    'You screen job applications for our clients.',
    'We build a platform for technical interviews.',
    'You design systems and write tests.',
    'Our home assignment app helps teachers.',
    'You will join the daily call with the team.',
    'You take part in an on-call rota.',
    'Coding interviews are what our product trains people for.',
    'You interview users and turn what they say into tickets.',
    'You will help us hire: you sit in technical interviews with candidates.',
    'Work on algorithms and data structures for route planning.',
    'We meet the team in Lisbon once a year.',
    'The project takes about two weeks.',
    'Experience with GitHub and GitLab.',
    'Code samples in our documentation are tested.',
    'Interviews are talks about real problems, no LeetCode and no whiteboard exercises.',
    'You give talks and hold live coding sessions for customers.',
  ])('%s names none', (text) => {
    expect(said(text)).toEqual([]);
  });

  describe.each(Object.entries(NAMES))('%s', (step, texts) => {
    test.each(texts)('is named: %s', (text) => {
      expect(said(text)).toContain(step);
    });
  });

  describe.each(Object.entries(NAMES_NOT))('%s', (step, texts) => {
    test.each(texts)('is not named: %s', (text) => {
      expect(said(text)).not.toContain(step);
    });
  });

  test.each([
    [
      'loop',
      'How we hire: an in-person interview with the team. Lastly, you have a conversation with our Director of Data Platforms.',
      'Lastly, you have a conversation with our Director of Data Platforms',
    ],
    ['loop', 'Our process: a call, lunch with the team, final interview, offer.', 'final interview'],
    [
      'screen',
      'Our process: a chat with one of our Talent Partners, then a task.',
      'chat with one of our Talent Partners',
    ],
    ['screen', 'Once selected you are invited to an initial screening call.', 'initial screening call'],
    ['samples', 'Send us your CV and any code or projects you are proud of.', 'projects you are proud of'],
    ['samples', 'Part of the interview process is presenting a sample app to three of us.', 'sample app'],
  ])('%s is quoted by its last words: %s', (step, description, quote) => {
    const text = postingText({ title: 'Developer', company: null, location: null, description });
    expect(hiringSteps(text).find(({ id }) => id === step)?.span.quote).toBe(quote);
  });

  test.each([
    ['screen', 'If you are invited to an interview, feel welcome to speak to our recruiter about pay.'],
    ['samples', 'Please send your CV and a piece of work, such as a paper or a chapter of your thesis.'],
    ['loop', 'Hiring: our recruiter wants to see whether there is a culture fit between you and us.'],
    ['loop', 'We pay 300 for each referral that makes it to the final interview.'],
    ['assessment', 'De selectie en het assessment van leveranciers is deel van je werk.'],
    ['samples', 'You present sample apps to customers and partners.'],
  ])('no %s: %s', (step, text) => {
    expect(said(text)).not.toContain(step);
  });

  test('each is quoted where it stands', () => {
    const text = postingText({
      title: 'Developer',
      company: null,
      location: null,
      description: 'Interview process: a phone screen, then a take-home exercise of two hours.',
    });
    for (const { span } of hiringSteps(text))
      expect(text.description.slice(span.start ?? 0, span.end ?? 0)).toBe(span.quote);
  });
});
