import { expect, test } from 'vitest';
import { elsewhere } from '../../../lib/evidence/scope.ts';
import { markedIn } from './marked.ts';

const said = (words: string): ReturnType<typeof elsewhere> => {
  const { text, sentence, hit } = markedIn(words);
  return elsewhere(text.description, sentence, hit, 'intro', 'Software Engineer');
};

test.each([
  'Do you like untangling *old code*? That is the whole job.',
  'Can you stand *spaghetti code*? Good, for there is a lot of it.',
  'Are you willing to *work for free* for a month?',
  'Do you feel lost without *tests*? So do we.',
  'You can’t picture a day without *type hints*? Neither can we.',
])('%s is a question that says it of the team or the job', (words) => expect(said(words)).toBeNull());

test.each([
  ['Do you know *pytest*? Then write to us.', 'question'],
  ['Did you know that most firms have *no tests*? They told a survey so.', 'idle'],
  ['We dropped *mypy* last year.', 'past'],
  ['We dropped mypy last year and now rely on *Pyright*.', null],
  ['We replaced Black, isort and Flake8 by *Ruff*.', null],
  ['Manual builds are a thing of the past: a *pipeline* does it.', null],
  ['We moved from one host to another in 2020 but we still *copy files*.', null],
  ['We find mistakes by using the app ourselves, as *no tests* exist.', null],
  ['We lean on the type checker to catch mistakes: *mypy*.', null],
  ['The iOS people have a pipeline; we on the web team *copy files*.', null],
  ['The web team *deploys by hand*, and we do not.', 'other-team'],
  ['While the sales team lives in slides, engineering runs on *design docs*.', null],
  ['How much do we pay? *Market rates*.', null],
  ['We did *code reviews* until 2020 and then stopped.', 'past'],
  ['We switched off the last of our *old mainframes* in spring.', 'past'],
  ['We stopped adding features to the *old mainframe*, and you will keep it alive.', null],
  ['Customers send us plug-ins, which we still *copy by hand*.', null],
  ['We free our clients from *manual deployments*.', 'sold'],
  ['We build a *code review* assistant that is used by four hundred firms.', 'sold'],
  ['Our move off the *old monolith* was completed in May.', 'past'],
  ['Clients like us since our people write *tests*.', null],
  ['You write *unit tests* for the service that plans the trips of our couriers.', null],
  ['You look after the *pipelines* of our platform that helps farmers sell.', null],
  ['An end to *manual releases*, thanks to the tool that automates them.', 'sold'],
  ['*Unit tests* are written by our tool that helps developers.', 'sold'],
  ['The code *used to have no type hints*; now it has.', 'past'],
  ['The bot rejects changes without *type hints*.', null],
  ['The old Perl had nothing; the Python that replaced it has *type hints*.', null],
  ['*Code reviews* are practised by the phone team in Oslo only.', 'other-team'],
  ['The games department *deploys daily*, our team does not.', 'past'],
  ['Years ago we *copied files* to the server; this is over.', 'past'],
  ['We use *Docker*, but we do not use anything bigger.', null],
  ['Maybe in some years we will think about *Kubernetes*.', 'planned'],
  ['Maybe you run *a cluster* at home.', 'private'],
  ['Can you cope with *old code*?', null],
  ['We sell linters to banks and have *no tests for our own code*.', null],
  ['Whatever the client does, the code our people hand over has *a test suite*.', null],
  ['Unlike most old shops, ours has *a pipeline*.', null],
  ['In my twenties I did *an unpaid internship*.', 'past'],
  ['We did *weekend work* in our first year and have not done it since.', 'past'],
  ['Clients pay for results, and so do we: your pay is *commission only*.', null],
  ['We have to support *Python 2* until 2027.', null],
  ['It’d be lovely to have *code reviews* one of these years.', 'planned'],
  ['It would be nice to have *code reviews*.', 'planned'],
  ['It would be nice if you had seen *a pipeline*.', null],
  ['If we grow past thirty people, *an RFC process* might make sense.', 'supposed'],
  ['Once the team has grown, we might look at *automated tests*.', 'planned'],
  ['If you like *code reviews*, you will feel at home.', null],
  ['If we had *no tests*, we would never deploy.', 'supposed'],
  ['The company we acquired had *no tests*, so we wrote them.', 'past'],
  ['Our founders disliked *types* at first, but now they are mandatory.', 'past'],
  ['The team in Berlin uses *Ruff*, but our team does not.', 'past'],
  ['We may one day introduce *code reviews*.', 'supposed'],
  ['Our clients *copy files by hand*.', 'client'],
])('%s is %s', (words, where) => expect(said(words)).toBe(where));
