import { latin } from '../text/latin.ts';
import type { Stretch } from '../text/sentences.ts';

/** A question that nobody is asked: "Ever wondered why physicists write no tests?" */
const IDLE = latin(
  /^[^\p{L}]*(?:(?:and|but|so|seriously|honestly|now),?\s)?(?:(?:have you |did you )?ever\s(?:wonder|dream|ask|notice|hear|seen|met)|(?<=^[^\p{L}]*)ever\s(?:been made|lost|had|found|sat)\b|(?:did|do) you know\s(?:that|how|why)|how\s(?:many|much(?!\s(?:do|does|will|can)\s(?:we|you|it|the\sjob)\s(?:pay|earn))|long|often)(?!\s(?:do|will)\swe\s)|who\s|whose\s|vous\sen\savez\sassez|why\s(?!not|join|work|choose|us\b|we\b|you\b|should\s(?:you|i)\b)|when\s(?:did|was|will)|wie\sviele|warum|wer\s|combien|pourquoi|qui\s|hoeveel|waarom|wie\s|cuánt|por\squé|quién|have\syou(?:,\stoo,)?\s(?:had\senough|heard))|:\s(?:will|do|does|is|are|should|who|why|how|what)\s[^?]*\?$/iu,
);
/** A bracket that is opened behind the words: the question in it is another. */
const OPENED = /\([^)]*$/;
/** An answer that says yes: "Do we work weekends? Practically all of them." */
const YES = String.raw`(?:yes|indeed|certainly|absolutely)(?!,?\s(?:but|elsewhere|once|until|in\s(?:other|theory|the\spast)))\b|(?:it|they|we|she|he)\s(?:is|are|does|do|has|have|will)(?=\s?[.,;:!–—-]|\s(?:indeed|still|and|every)\b)|there\s(?:is|are)(?=\s?[.,;:!–—-]|\s(?:indeed|still)\b)|(?:practically|nearly|almost|virtually)\s(?:all|every|always)|always\b|(?:all|most)\sof\sthem|every\s(?:single\s)?(?:one|time|day|week|night)\b|(?:in|on|at|with)\s(?:our|this|the)\s(?:\w+\s){1,3}(?:it|they|we|each|every|all)\s(?:is|are|do|does)(?=\s?[.,;])`;
/** An answer that tells of the team or the job: "Do you enjoy old code? That is the whole job." */
const ANSWERED = new RegExp(
  String.raw`^\s(?:good\b|great\b|perfect\b|(?:so|neither)\s(?:do|are|can|would|will)\swe\b|us\stoo|then\s(?:our|this|these)\b|because\s(?:that|this)(?:[’']s|\sis)\b|we\s(?:do|are|have\sone)\b|(?:that|this)(?:[’']s|\sis)\s(?:\w+\s){0,3}(?:job|role|work|us|our|what)\b|${YES})`,
  'i',
);
const ANSWER = 50;
/** A question that asks it of the reader: "Are you willing to work for free?" */
const ASKED =
  /^\W*(?:(?:are|would)\syou\s(?:be\s)?(?:willing|happy|prepared|able|comfortable|ok|okay|fine)\s(?:to|with)|(?:would|could|can|will)\syou\s(?:\w+\s)?(?:work|handle|live|cope|give|stay|put|deal|do|survive|sleep|bear|face|take))\s/i;
/** A question about the thing itself, or which of two: "Is TDD a religion?", "mypy or Pyright?" */
const DEBATED = latin(
  /^[^\p{L}]*(?:what|which|is|are|was|were|do|does|did|will|would|could|should|can|must|has|have|ist|sind|hat|gilt|est|sont|le|la|les|es|son|zijn|heeft)\s[^?]*\?$|^[^?]{2,60}?(?:,\s|\s)(?:or|oder|ou|of|o)\s[^?]{2,60}\?$/iu,
);
const ADDRESSED = latin(
  /(?<!\p{L})(?:you|your|you[’'](?:re|ve|ll|d)|we|our|us|experience|experienced|knowledge|skills?|fan|lover|dir|du|dein\p{L}*|ihr\p{L}*|sie|wir|uns|vous|votre|vos|nous|tu|tes|je|jij|jouw|wij|ons|tú|usted|nosotros)(?!\p{L})/iu,
);

/** How a sentence begins that is a question from its beginning. */
const BEGINS_ASKING =
  /^\W*(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|may|what|which|who|whose|why|how|when|where|ever|tired|bored|fed|sick|want|ready|looking|curious|wondering)\b/i;

/**
 * Whether the words at `hit` are only asked: null where they are not, `idle` for a question that nobody is to answer. `said` is
 * where the sentence stops to tell of them: a question behind it is another.
 */
export function askedAbout(
  text: string,
  { start, end }: Stretch,
  hit: Stretch,
  said: number,
): 'idle' | 'question' | null {
  if (end === start || text[end - 1] !== '?' || OPENED.test(text.slice(hit.end, end))) return null;
  const question = text.slice(start, end);
  if (said < end && !BEGINS_ASKING.test(question)) return null;
  if (ASKED.test(question) || ANSWERED.test(text.slice(end, end + ANSWER))) return null;
  return IDLE.test(question) || (DEBATED.test(question) && !ADDRESSED.test(question)) ? 'idle' : 'question';
}
