import { isDenied } from '../text/negation.ts';
import { hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { sectionAt } from '../text/sections.ts';
import { type Stretch, sentenceAt } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';

/** The guide's steps of hiring ("What the hiring process looks like"), and those that postings name besides. */
export const HIRING_STEPS = [
  'screen',
  'task',
  'live',
  'algorithms',
  'technical',
  'design',
  'loop',
  'samples',
  'length',
] as const;
export type HiringStep = (typeof HIRING_STEPS)[number];

interface StepWords {
  readonly id: HiringStep;
  readonly words: RegExp;
  /** True for words that mean the step wherever they stand; the others count only where hiring is spoken of. */
  readonly alone?: boolean;
}

const STEPS: readonly StepWords[] = [
  {
    id: 'screen',
    words: phrases([
      '(phone|telephone|video|intro(ductory)?|recruiter|screening|initial|first|discovery|hr|short|\\d{2} ?min(ute)?s?) (\\w+ )?(screen(ing)?|call|interview|chat|conversation)',
      'phone screens?|(telefon|video) ?(interview|gespräch|call)|telefonisch ~gesprek|entretien téléphonique|entrevista telefónica',
      'colloquio telefonico|rozmowa telefoniczna',
    ]),
  },
  {
    id: 'task',
    words: phrases([
      '(take home|home ?work|home|coding) (\\w+ )?(assignments?|tasks?|tests?|exercises?|challenges?|projects?|case)|take homes?|probeaufgabe',
      'prueba para casa|test de code à la maison|thuisopdracht|zadanie rekrutacyjne',
    ]),
  },
  {
    id: 'live',
    words: phrases([
      'live coding( (sessions?|interview|exercise|test))?|pair(ed)? programming (sessions?|interview|exercise)',
      'pairing (session|interview|exercise)|coding (interview|session|round)s?',
    ]),
  },
  {
    id: 'algorithms',
    words: phrases([
      'hacker ?rank|leet ?code|codility|code ?signal|online coding (assessment|test)|whiteboard(ing)?( \\w+)?',
      'algorithms?( and data structures| \\w+)? (round|interview|test|questions)',
    ]),
  },
  {
    id: 'technical',
    words: phrases([
      '(technical|tech) (interviews?|rounds?|screen(ing)?|discussion|test|assessment|deep dive)|test technique|technische test|fachgespräch',
      'technisches? (interview|gespräch)|entrevista técnica|prueba técnica|colloquio tecnico|rozmowa techniczna',
    ]),
  },
  {
    id: 'design',
    words: phrases([
      '(system|architecture|systems) design (interview|round|session|discussion|exercise|call)|system design',
    ]),
  },
  {
    id: 'loop',
    words: phrases([
      '(final|on ?site|last|culture|cultural|panel|team|value[s]?) (\\w+ )?(interviews?|rounds?|day|loop|chat|call|conversation)',
      'meet(ing)? (with )?the (\\w+ )?team|chat with the team|(two|three|four|2|3|4) (\\w+ )?(rounds?|interviews)|kennenlernen des teams',
      "kennismaking met het team|rencontre avec l[’']équipe|conocer al equipo|probetag",
    ]),
  },
  {
    id: 'samples',
    alone: true,
    words: phrases([
      '(send|attach|include|share|link|submit|show|enclose)(ing)? ([\\w’,]+ ){0,9}?(git ?hub( (profile|account|link|repos?|page))?|gitlab profile|code samples?|work samples?|samples? of (your )?code|your portfolio)',
    ]),
  },
  {
    id: 'length',
    alone: true,
    words: phrases([
      '(process|hiring|recruitment|procedure|offer|decision)( \\w+)? (takes?|lasts?|within|in|after|usually)( \\w+){0,3} (\\d|one|two|three|four|five|a few|a couple of) ?((-|–|to) ?\\d )?(days|weeks?|business days|working days)',
    ]),
  },
];

/** Words of a sentence or heading that speaks of how this job is filled. */
const HIRING = phrases([
  '(interviews?(?! users| customers)|interview(ing)? process|(hiring|recruitment|selection|application|recruiting) (process|procedure|steps)|how we hire|our process|next steps|process ?:|what to expect|step \\d|stages?|bewerbung(sprozess|sverfahren)?|bewerbungsablauf|sollicitatie ?procedure|sollicitatieproces|processus de recrutement|proceso de selección|processo seletivo|processo di selezione|proces rekrutacji|then an?|offer)',
]);
/** The same steps as somebody else's: the product's, or those in which one hires others. */
const OTHERS = phrases([
  '(platform|product|app|tool|service) (for|that|which)|(our|the|an?) (\\w+ ){0,3}(app|tool|product)|candidates',
  'for (our )?(clients|customers)',
  "(you|you[’']ll|you will) (\\w+ ){0,3}(conduct|hold|sit in|interview|screen|help us hire|lead interviews|hiring)|teachers|trains? people",
]);
/** How many lines before a step may be its heading. */
const HEADING_LINES = 6;

/** The steps of hiring that the posting names, each once, with its words. Empty where it says nothing of how it hires. */
export function hiringSteps(text: PostingText): { id: HiringStep; span: Span }[] {
  const { description } = text;
  return STEPS.flatMap(({ id, words, alone = false }) => {
    const hit = hits(words, description).find((one) => {
      const sentence = sentenceAt(text.sentences, one.start);
      const whole = description.slice(sentence.start, sentence.end);
      if (isDenied(description, sentence, one.start, one.end)) return false;
      return whole.search(OTHERS) < 0 && (alone || speaksOfHiring(text, sentence, whole));
    });
    return hit ? [{ id, span: spanOf(description, hit.start, hit.end, 'description') }] : [];
  });
}

function speaksOfHiring(text: PostingText, sentence: Stretch, whole: string): boolean {
  if (sectionAt(text.sections, sentence.start) === 'process' || whole.search(HIRING) >= 0) return true;
  const before = text.description
    .slice(0, sentence.start)
    .split('\n')
    .slice(-1 - HEADING_LINES)
    .join('\n')
    .slice(-400);
  return before.split('\n').some((line) => line.length < 60 && line.search(HIRING) >= 0);
}
