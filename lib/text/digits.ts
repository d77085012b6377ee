import { scannedAs } from './pattern/pattern.ts';

const DIGITS = /\d+/g;
/** Where each run of digits begins in `text`, in UTF-16 units: as its scan has found them, where it has been scanned. */
export function digitsIn(text: string): readonly number[] {
  const known = scannedAs(text);
  return known ? known.scan.digits : Array.from(text.matchAll(DIGITS), ({ index }) => index);
}

const JOINERS = /[\u200b-\u200d\u2060\ufeff]/;
/** Whether zero-width characters stand in `text`. */
export const isJoined = (text: string): boolean => scannedAs(text)?.scan.joined ?? JOINERS.test(text);
