import { isJoiner } from './pattern/letters.ts';
import { scannedAs } from './pattern/pattern.ts';

const DIGITS = /\d+/g;
/** Where each run of digits begins in `text`, in UTF-16 units: as its scan has found them, where it has been scanned. */
export function digitsIn(text: string): readonly number[] {
  const known = scannedAs(text);
  return known ? known.scan.digits : Array.from(text.matchAll(DIGITS), ({ index }) => index);
}

/** Whether zero-width characters stand in `text`. */
export function isJoined(text: string): boolean {
  const known = scannedAs(text);
  if (known) return known.scan.joined;
  for (let at = 0; at < text.length; at++) if (isJoiner(text.charCodeAt(at))) return true;
  return false;
}
