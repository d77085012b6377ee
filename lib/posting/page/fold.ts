import { fold as foldAnew } from '../fields.ts';

const LONGEST = 200;
const MOST = 4000;
const folded = new Map<string, string>();

/** `fold`, remembered for short texts: the same lines and labels of a page are compared many times over. */
export function fold(text: string): string {
  if (text.length > LONGEST) return foldAnew(text);
  let words = folded.get(text);
  if (words === undefined) {
    if (folded.size >= MOST) folded.clear();
    words = foldAnew(text);
    folded.set(text, words);
  }
  return words;
}
