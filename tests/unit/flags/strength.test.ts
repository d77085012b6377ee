import { describe, expect, test } from 'vitest';
import { type FlagContext, readFlags } from '../../../lib/flags/run.ts';
import { postingText } from '../../../lib/text/posting-text.ts';

const NOTHING_ELSE = {
  level: { value: 'unstated', years: null, evidence: [] },
  pay: { stated: [], estimates: [], wide: false },
  contract: 'employee',
  datePosted: null,
  now: new Date('2026-11-01T00:00:00Z'),
} satisfies FlagContext;

const strengthIn = (description: string, id: string): string | undefined =>
  readFlags(postingText({ title: 'Engineer', company: null, location: null, description }), NOTHING_ELSE).flags.find(
    (flag) => flag.id === id,
  )?.strength;

/** What the team does, or what the hire will do. */
const PRACTISED: readonly (readonly [id: string, words: string])[] = [
  ['code-review', 'Requirements\nTake part in code reviews and share knowledge with colleagues'],
  ['code-review', 'What you bring\nParticipate in code reviews to keep our experience of the code shared'],
  ['code-review', 'Help fellow engineers grow their skills through code reviews'],
  ['code-review', 'Provide hands-on guidance and code reviews for juniors'],
  ['code-review', 'We review each pull request, however strong its author'],
  ['containerised', 'Use Docker to package the services and keep them able to move'],
  ['containerised', 'Utilise Kubernetes for rollouts and show you are comfortable with it'],
  ['containerised', 'You will run our services on Kubernetes'],
  ['containerised', 'Tech stack: Python 3.12, Docker, Postgres'],
  ['design-reasoning', 'Document technical designs for knowledge sharing'],
  ['design-reasoning', 'Lead design reviews of features where you are able to lend your expertise'],
  ['design-reasoning', 'Write design documents before larger changes'],
  ['tested', 'Write unit tests with pytest and pass your skills on'],
  ['tested', 'Ensure solid test coverage of the code you own'],
  ['ci-cd', 'Maintain the CI/CD pipelines and share expertise on them'],
  ['ci-cd', 'We ship through continuous deployment several times a day'],
  ['ci-cd', 'Set up CI/CD for new services'],
  ['code-review', '**Duties** + Look after the code and + Take part in code reviews of your peers + Write'],
  ['containerised', 'Experience is less needed than sense. Everything we build is deployed with Docker'],
  ['tested', 'Every service is tested with pytest'],
];

/** What the posting wants the candidate to know or to have done. */
const ASKED: readonly (readonly [id: string, words: string])[] = [
  ['code-review', 'You follow good habits and have experience with code reviews'],
  ['containerised', 'Have worked with at least one Kubernetes offering (EKS, GKE)'],
  ['containerised', 'Experience with Docker and Kubernetes'],
  ['containerised', 'Work experience with Docker'],
  ['containerised', 'Deep Kubernetes expertise'],
  ['containerised', 'Nice to have\nRun Docker at home'],
  ['containerised', 'Requirements\nDocker, Kubernetes'],
  ['containerised', 'We are looking for someone who is at home with Docker'],
  ['containerised', 'We want somebody with Kubernetes experience'],
  ['design-reasoning', 'We are looking for an engineer who is comfortable weighing architectural trade-offs'],
  ['design-reasoning', 'Ability to explain architectural trade-offs'],
  ['tested', 'Familiarity with pytest'],
  ['tested', 'Build on solid knowledge of unit testing'],
  ['tested', 'You know how to write unit tests'],
  ['ci-cd', 'Knowledge of CI/CD is a plus'],
  ['ci-cd', 'Design skills, and experience of CI/CD'],
  ['ci-cd', 'We seek candidates who have set up CI/CD before'],
  ['containerised', 'Schlagworte: Linux, Ansible, Python, Docker, Kubernetes, Puppet'],
  ['ci-cd', 'Keywords: Python, Git, Continuous Integration, Jenkins'],
  ['containerised', 'Skills: Python, SQL, Docker, AWS, Kafka, Linux, Bash'],
  ['containerised', 'Trefwoorden: Python, Kubernetes, Azure'],
  ['containerised', 'Interest in working with tools such as: Hadoop, Docker, Spark'],
  ['containerised', `Interest in tools such as: ${'Hadoop, Kafka, '.repeat(43)}Docker, Spark`],
  ['containerised', 'Here you will be exposed to technologies like Kubernetes and Kafka'],
  ['containerised', 'Good knowledge of how services get deployed on Kubernetes'],
  ['tested', 'Ability to write code that is unit tested'],
];

describe('what the team does', () => {
  test.each(PRACTISED)('%s: %s', (id, words) => {
    expect(strengthIn(words, id)).toBe('practised');
  });
});

describe('what the candidate is asked for', () => {
  test.each(ASKED)('%s: %s', (id, words) => {
    expect(strengthIn(words, id)).toBe('asked');
  });
});
