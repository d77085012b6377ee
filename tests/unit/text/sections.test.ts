import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SectionKind, sectionAt, sections } from '../../../lib/text/sections.ts';
import { sentences } from '../../../lib/text/sentences.ts';

const parts = (text: string) => sections(text, sentences(text));
const kindOf = (text: string, words: string): SectionKind => sectionAt(parts(text), text.indexOf(words));

test.each([
  ['duties', 'Responsibilities'],
  ['duties', 'What you’ll do:'],
  ['duties', 'About the role'],
  ['duties', 'About this internship'],
  ['duties', 'Job Description'],
  ['duties', 'Deine Aufgaben'],
  ['duties', 'Wat ga je doen?'],
  ['duties', 'Vos missions :'],
  ['requirements', 'Requirements:'],
  ['requirements', 'Minimum Qualifications'],
  ['requirements', 'What you bring'],
  ['requirements', 'What You’ll Bring'],
  ['requirements', 'Who you are'],
  ['requirements', 'Our tech stack'],
  ['requirements', 'Dein Profil'],
  ['requirements', 'Wij vragen'],
  ['requirements', 'Profil recherché'],
  ['requirements', '¿Qué buscamos?'],
  ['requirements', '🖥️ Stack'],
  ['nice', 'Nice to have'],
  ['nice', 'Bonus points'],
  ['nice', 'Would be a plus:'],
  ['nice', 'Von Vorteil:'],
  ['benefits', 'What we offer'],
  ['benefits', 'Perks & benefits'],
  ['benefits', 'Wat bieden wij?'],
  ['benefits', 'Wir bieten'],
  ['benefits', 'Additional Information'],
  ['about', 'About us'],
  ['about', 'About Acme'],
  ['about', 'Company Description'],
  ['about', 'Qui sommes-nous ?'],
  ['process', 'Processus d’entretien'],
  ['process', 'Hiring process'],
  ['legal', 'Equal Opportunity Employer'],
  ['duties', 'As an active member of this team, you will'],
  ['duties', 'As a backend engineer, you’ll:'],
  ['duties', 'Why you’ll love this role'],
  ['benefits', 'Why you’ll love it'],
  ['duties', 'Job Summary:'],
  ['duties', 'Role overview'],
  ['duties', 'Position Summary'],
  ['duties', 'Duties and Responsibilities'],
  ['duties', 'What will you be doing?'],
  ['duties', 'How you’ll make an impact'],
  ['duties', 'Jouw verantwoordelijkheden'],
  ['duties', 'Hauptaufgaben'],
  ['requirements', 'What are we looking for?'],
  ['requirements', 'What do you need?'],
  ['requirements', 'We are looking for someone who:'],
  ['requirements', 'Knowledge, Skills & Abilities'],
  ['requirements', 'Mandatory Skills'],
  ['requirements', 'We Are Looking For'],
  ['requirements', 'You might thrive in this role if you:'],
  ['requirements', 'Skills, knowledge, and expertise'],
  ['requirements', 'Waar zijn wij naar op zoek?'],
  ['duties', 'Roles and responsibilities include the following:'],
  ['requirements', 'Dit breng je mee'],
  ['requirements', 'Wat verwachten we van jou?'],
  ['requirements', 'Das bringen Sie mit'],
  ['nice', 'Preferred but not required'],
  ['nice', 'Considered as a plus:'],
  ['nice', 'Het is mooi meegenomen als je bekend bent met:'],
  ['benefits', 'Benefits we offer'],
  ['benefits', 'Conditions of employment'],
  ['benefits', 'Dit krijg je van ons'],
  ['process', 'The process'],
  ['process', 'Geïnteresseerd?'],
  ['about', 'Who are we?'],
  ['about', 'What we do'],
  ['requirements', 'You’ve got what it takes'],
  ['benefits', 'You get this'],
] as const)('a part is %s under "%s"', (kind, heading) => {
  const text = `We are hiring.\n\n${heading}\n- Something that follows\n`;
  expect(kindOf(text, 'Something')).toBe(kind);
});

test.each([
  'You know how requirements change during a project, and you like it',
  'Keen about finding better ways',
  '- Experience with Git',
  '- 13th month salary',
  '- Bonus: a course a year',
  'Essential Partners',
  'Swahili is a lovely plus',
  'Bonus points if you bake for your whole team!',
  'Kubernetes (wünschenswert)',
  'Apply for this job',
  'Looking for bugs that nobody else finds is your hobby',
  'The offer of a new version control system does not scare you',
  'Interested in how databases lay out their pages on disk',
  'Overview of running costs, kept up to date by you and others',
])('"%s" is no heading', (line) => {
  const text = `Requirements\n- Python\n${line}\n- Something that follows`;
  expect(kindOf(text, 'Something')).toBe('requirements');
});

test.each([
  // A feed ran the heading into its text.
  ['nice', 'You write well.DesirableExperience with Something'],
  ['requirements', 'We grow fast. Requirements Our ideal candidate knows Something'],
  ['duties', 'We are forty. Responsibilities: design Something'],
  ['benefits', 'You know Python. What We Offer Something'],
  ['requirements', 'in small teamsAbout YouStrong in Something'],
  ['requirements', 'We bake bread. This is you Curious about Something'],
  ['requirements', 'Wij bakken brood.Wij zoekenEen bakker die Something kent'],
  ['requirements', 'Wij bakken brood. Wie we zoeken Een bakker die Something kent'],
  ['requirements', 'Wir backen Brot. Das bringst du mit Erfahrung mit Something'],
  ['duties', 'We bake bread. The role Reports to the baker on Something'],
  ['duties', 'Wij bakken brood. Wat je gaat doen Iedere dag Something'],
  ['benefits', 'Wij bakken brood. Wat bieden wij jou? Een oven en Something'],
  ['process', 'Wij bieden brood. Geïnteresseerd? Stuur je brief over Something'],
  ['process', 'We offer bread. How to apply Send us a letter about Something'],
  ['about', 'You will bake. Wie zijn wij? Een bakkerij met Something'],
  ['intro', 'Wij bakken brood. Wij zoeken Python-bakkers en Something'],
  // A label that has said all it says in its line; sentences and lists go on in the part that it opens.
  ['requirements', 'Requirements: Python\nCompensation: shares only\nOvens: Something'],
  ['intro', 'We bake.\nSalary: what the oven yields\nOvens: Something'],
  ['benefits', 'We bake.\nBenefits: bread of your own\nEvery day Something'],
  ['benefits', 'We bake.\nBenefits: bread of your own\n- Something'],
  ['benefits', 'We bake.\nBenefits:\nBread: Something'],
  // A heading that opens no part of its own.
  ['requirements', 'Requirements\n- Python\nNice to know (you)\n- Something'],
] as const)('the words stand in the part %s: %s', (kind, text) => {
  expect(kindOf(text, 'Something')).toBe(kind);
});

test('text without headings is one intro', () => {
  expect(parts('We build things.')).toEqual([{ kind: 'intro', start: 0, end: 16 }]);
});

test('sections follow one another without gaps, whatever the text', () => {
  const piece = fc.constantFrom(
    'Requirements\n',
    'About us:',
    '- item\n',
    'Nice to have',
    '\n',
    'word ',
    'x.Benefits',
    'Y',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const found = parts(text);
      let at = 0;
      for (const { start, end } of found) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(text.length);
    }),
  );
});

test('a list of what is desired is what is asked, where nothing else is', () => {
  const kinds = (text: string) => sections(text, sentences(text)).map(({ kind }) => kind);
  const duties = 'What you will do\nWrite services.\n';
  expect(kinds(`${duties}Desired background:\nFive years of Go.`)).toEqual(['duties', 'requirements']);
  expect(kinds(`${duties}Preferred qualifications\nFive years of Go.`)).toEqual(['duties', 'requirements']);
  expect(kinds(`${duties}Requirements\nGo.\nPreferred qualifications\nPython.`)).toEqual([
    'duties',
    'requirements',
    'nice',
  ]);
  expect(kinds(`${duties}Nice to have\nPython.`)).toEqual(['duties', 'nice']);
  expect(kinds(`${duties}Bonus points\nPython.`)).toEqual(['duties', 'nice']);
});

test.each([
  'Python experience',
  'SQL knowledge',
  'CSS (preferred)',
  'MBA preferred',
  'ELK stack',
  'Linux skills',
  'Kafka - required',
  'Redis - a big advantage',
])('an item is no heading: %s', (item) => {
  expect(kindOf(`Great-to-haves\nTelecoms\n${item}\nSomething`, 'Something')).toBe('nice');
  expect(kindOf(`Requirements\nTelecoms\n${item}\nSomething`, 'Something')).toBe('requirements');
});
test.each([
  'Required work experience',
  'Required Background/Skills',
  'Our tech stack',
  'Your knowledge & skills',
  'Python experience:',
  'Top skills',
])('a heading is no item: %s', (heading) => {
  expect(kindOf(`Benefits\nLunch\n${heading}\nSomething`, 'Something')).toBe('requirements');
});

test('an invitation in the midst of a posting ends with its paragraph', () => {
  const rest = `\n\nWe use Docker for it all, and our bread reaches four towns before seven.\n${'More of the same is said of the ovens. '.repeat(12)}`;
  const kinds = (head: string) => parts(`${head}${rest}`).map(({ kind }) => kind);
  expect(kinds('About us\nWe bake.\n\nAny questions?\nAsk Anna Bakker.')).toEqual(['about', 'process', 'about']);
  expect(kinds('Python developer\n\nApply now')).toEqual(['intro', 'process', 'intro']);
  expect(kinds('Apply now\n\nApply now')).toEqual(['process', 'process', 'intro']);
  expect(kinds('Wat ga je doen?\nBakken.\n\nMeer weten?\n')).toEqual(['duties', 'process', 'duties']);
  // Nothing is left behind one that reads on.
  expect(kinds('Enthousiast? Lees dan verder.')).toEqual(['intro']);
  expect(kinds('Wij bakken brood voor vier steden.Enthousiast? Lees dan verder.')).toEqual(['intro']);
});
test('an invitation at the end of a posting stays open, as does a process in its midst', () => {
  const text = `Requirements\n${'- Some thing or other of bread\n'.repeat(12)}`;
  expect(parts(`${text}Any questions?\n\nAsk Anna Bakker.`).map(({ kind }) => kind)).toEqual([
    'requirements',
    'process',
  ]);
  expect(parts(`Our hiring process\n\nA call.\n\nA task.\n\n${text}`).map(({ kind }) => kind)).toEqual([
    'process',
    'requirements',
  ]);
});

test.each([
  ['requirements', 'Salary: £60,000 per year Requirements: Something.'],
  ['requirements', 'We bake bread. All of us do.\nYou will lead Key Skills: Something'],
  ['requirements', 'What we offer\n- Lunch\nErvaring:\n- Something'],
  ['requirements', 'Wij bieden\n- Lunch\nOpleidingsniveau\nSomething'],
  ['requirements', 'Over jou\nSomething'],
  ['requirements', 'A bakery of note.Who are we looking for?Something'],
  ['duties', 'A bonus of ten per cent Key Responsibilities include: Something'],
  ['duties', 'About role\nSomething'],
  ['intro', '£75,000 + Benefits\n\nSomething'],
  ['intro', `Salary:\n€64K - €79K\n\nSomething ${'of bread and more '.repeat(9)}`],
  ['intro', `Max salary: 5.929\nDuration: 12\nSomething ${'of bread and more '.repeat(9)}`],
  // At the end of a posting pay stands among what is offered.
  ['benefits', `${'Of bread and more. '.repeat(9)}\nSalary:\n€64K - €79K\n\nSomething`],
  // What is only nice to have may end unseen in a text without lines.
  ['intro', 'You bake with us Nice to have: Something'],
  ['nice', 'Requirements\n- Python\nPreferred Technical Skills: Go\nSomething'],
] as const)('the words stand in the part %s of a text that lost its lines: %s', (kind, text) => {
  expect(kindOf(text, 'Something')).toBe(kind);
});
