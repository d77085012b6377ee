/** Words with their apostrophes, numbers with their fractions, and the few marks that tell something. */
const PIECES = /\p{L}+(?:'\p{L}+)*|\d+(?:\.\d+)*|[?+%$€£]/gu;
/** Endings that a stem loses, the first that fits. */
const ENDINGS = [
  ...['ations', 'ation', 'ments', 'ment', 'ings', 'ing', 'ies', 'ied', 'ers', 'er', 'ed', 'es'],
  ...['s', 'ly', 'e', 'y'],
];
/** What is left of a word has at least so many letters. */
const LEAST_LEFT = 3;
/** Words of fewer letters keep their endings, but for the plural of the longest of them. */
const LONG = 5;
/** Numbers that tell something by themselves: versions of Python, round the clock, ten times. */
const TELLING = /^(?:[23](?:\.\d+)?|24|7|10|0)$/;

/** One word as it is written, in small letters, and where it stands, half-open in UTF-16 units. */
export interface Piece {
  readonly piece: string;
  readonly start: number;
  readonly end: number;
}

/** The words of `text` from `start` to `end`, in order; offsets are those of `text`. */
export function piecesOf(text: string, start = 0, end = text.length): Piece[] {
  const part = text.slice(start, end).replaceAll('’', "'");
  const lower = part.toLowerCase();
  // A letter that is longer in small ("İ") would move what stands behind it.
  const words = lower.length === part.length ? lower : part;
  const found: Piece[] = [];
  // A loop of `exec`: `matchAll` would copy the expression for each sentence.
  PIECES.lastIndex = 0;
  for (let met = PIECES.exec(words); met; met = PIECES.exec(words)) {
    const { 0: piece, index } = met;
    found.push({ piece, start: start + index, end: start + index + piece.length });
  }
  return found;
}

/** What a word is weighed as: without its ending; a number is `#`, and with its figures where they tell something. */
export function stemOf(piece: string): string {
  const unit = piece.charCodeAt(0);
  if (unit >= 0x30 && unit <= 0x39) return TELLING.test(piece) ? `#${piece}` : '#';
  if (piece.length < LONG) return piece.length === LONG - 1 && piece.endsWith('s') ? piece.slice(0, -1) : piece;
  const ending = ENDINGS.find((one) => piece.endsWith(one) && piece.length - one.length >= LEAST_LEFT) ?? '';
  const stem = piece.slice(0, piece.length - ending.length);
  return stem.length > LEAST_LEFT && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** The signs of a text: its words without their endings, and each two in a row. */
export function signsOf(text: string): Set<string> {
  const words = piecesOf(text).map(({ piece }) => stemOf(piece));
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]}_${word}`)]);
}

/** The one or two words of a sign. */
export const signsIn = (sign: string): string[] => sign.split('_');
