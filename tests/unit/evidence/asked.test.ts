import { expect, test } from 'vitest';
import { askedAbout } from '../../../lib/evidence/asked.ts';
import { markedIn } from './marked.ts';

const asked = (words: string): ReturnType<typeof askedAbout> => {
  const { text, sentence, hit } = markedIn(words);
  return askedAbout(text.description, sentence, hit, sentence.end);
};

test.each([
  'Does every small fix get *reviewed*? It does, the spelling of comments included.',
  'Is the till really still on *Python 2*? It is, and so is the scale.',
  'Do the releases take *the weekend*? Practically all of them.',
  '*Static types*, in a notebook? Yes, and nobody has complained.',
  'Will you find *unit tests* in the loader? Absolutely.',
  'Is there a *Dockerfile* for each of them? There is, and one for the docs.',
  'Are *design documents* written for small things? In our team they are.',
  'Do people *review* on Fridays? Always.',
  'Would you work *nights* for us?',
])('%s is answered', (words) => expect(asked(words)).toBeNull());

test.each([
  'Is *Python 2* still alive? It is a question for historians.',
  'Do start-ups need *unit tests*? There are books about it.',
  'Will every shop use *Docker* one day? Yes, but until then we sell boxes.',
  'Are *code reviews* worth it? They will tell you so at any conference.',
  'Is *mypy* slow? Every opinion is welcome.',
  'Who needs *tests*? Everybody knows a song about it.',
  'Does the world need *type hints*? Most people have never heard of them.',
])('%s is only asked', (words) => expect(asked(words)).not.toBeNull());
