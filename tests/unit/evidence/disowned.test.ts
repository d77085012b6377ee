import { describe, expect, test } from 'vitest';
import { isDisowned } from '../../../lib/evidence/disowned.ts';
import { markedIn } from './marked.ts';

const disowned = (words: string): boolean => {
  const { text, sentence, hit } = markedIn(words);
  return isDisowned(text.description, sentence, hit);
};

describe('is nothing of this job', () => {
  test.each([
    'The archive group keeps a *Python 2* script. You will have nothing to do with it.',
    'The bank enforces *mypy*, but you will not work in those repositories: it stays in their hands.',
    '*Kubernetes* is out of scope for this role.',
    'The lab upstairs has moved to *Docker*.',
    'Our sister company in Porto does *TDD*.',
    '*Code review* is how our neighbours in Firmware work.',
    'The web group in Graz does *all testing by hand*. You would join the storage group.',
    'Marketing owns some *untyped scripts*. This vacancy is with Core Banking.',
    '*CI/CD* is the responsibility of the platform unit in Kraków. This post is in Reporting.',
    'Harbour Systems has a *legacy platform*; the team you would join started in spring.',
    'The mobile squad practises *trunk-based development*; this opening is for the mainframe desk.',
    'Das Labor nutzt *Docker*. Damit hast du nichts zu tun.',
    'The kiosk team has *code review*, while in this role of one nobody reads along.',
    'The research group has gone over to *Python 3.13*, whereas your team stays on 3.10.',
    '*Test suites* are something the ordering team has built for itself; yours has none.',
    'Analysts in the weather unit *skip type hints*, whereas our team writes them everywhere.',
    '*Design documents* are a matter for our head office; developers take tickets.',
    'The tills squad *deploys by hand*. You won’t be asked to.',
    'The shop team runs on *Kubernetes*, while our desktop application is a plain installer.',
    'The figures of the finance department are *checked by hand*, but our own services are tested.',
    'The mobile group’s scripts have *no annotations*; the service you will work on has.',
    'The *Python 2 scripts* are the finance people’s and won’t be yours.',
    '*Docker* is the infrastructure people’s business and you will hardly see it.',
    'The *old batch jobs* sit with an outside firm and are none of your concern.',
    'Test automation sits in another division; *end-to-end tests* aren’t part of this role.',
    'Their developers look after the *FTP uploads* themselves; they run it on their own.',
  ])('%s', (words) => expect(disowned(words)).toBe(true));
});

describe('is the job’s own', () => {
  test.each([
    'Our platform team set up *CI/CD*. You join the team and extend it.',
    'We use *Docker*. This role is in our London office.',
    'The data team runs *Airflow on Kubernetes*. You will work with it daily.',
    'Each team looks after its *pipelines*. You would join one of them.',
    'It is mainly *legacy code* that you would be working on.',
    'You review *pull requests* of colleagues in Berlin.',
    'The product group ships *Docker images*. As a core member you will be part of a fast team.',
    'We write *tests*. You don’t need to have written any before.',
    '*Code reviews* happen daily. This position is permanent.',
    'The platform team runs *Kubernetes* while you write services for it.',
    'Our team *reviews all code*, whereas others merge and hope.',
    'Your squad has *CI/CD*, while the rest of the house still has release days.',
    '*Docker images* are something you build every day.',
    'Our engineers *review all code*. You won’t be alone.',
    'Our engineers *review all code*. The services you will build move money.',
    'Our developers use *Docker* daily. Ours stays a small office.',
    'The developers write *tests* first. You will not have to wait for weeks.',
    'Nobody in the team skips *tests*.',
    '*Unit tests* are everybody’s business here.',
    'Our *engineers* are good or they aren’t ours.',
    '*Code reviews* are your concern from day one.',
    'You will hardly see a day without *code reviews*.',
  ])('%s', (words) => expect(disowned(words)).toBe(false));
});
