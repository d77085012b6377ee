const CONTROL: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

/**
 * The value of JSON as pages really write it: raw control characters and bad escapes in strings, trailing and doubled commas,
 * missing values, words that are no JSON (`undefined`, `NaN`), comments, CDATA, stray quotation marks, several values in a
 * row. Undefined when it cannot be made sense of. Linear.
 */
export function parseLoosely(source: string): unknown {
  const text = source
    .replace(/^\s*(?:\/\*\s*)?(?:\/\/\s*)?<!\[CDATA\[(?:\s*\*\/)?/, '')
    .replace(/(?:\/\*\s*)?(?:\/\/\s*)?\]\]>(?:\s*\*\/)?\s*$/, '')
    .replace(/^\s*<!--/, '')
    .replace(/-->\s*$/, '')
    .replace(/;\s*$/, '')
    .trim();
  for (const attempt of [
    () => text,
    () => repaired(text, false),
    () => repaired(text, true),
    () => (/^[[{]\s*&(?:quot|#34);/.test(text) ? text.replace(/&(?:quot|#34);/g, '"').replace(/&amp;/g, '&') : ''),
  ]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next repair is bolder.
    }
  }
  return undefined;
}

/** `guessQuotes`: a quotation mark that nothing of JSON follows stands in the text and is escaped. */
function repaired(text: string, guessQuotes: boolean): string {
  const out: string[] = [];
  let depth = 0;
  let values = 0;
  let i = 0;
  while (i < text.length) {
    const c = text.charAt(i);
    if (c === '"') {
      i = copyString(text, i, guessQuotes, out);
      continue;
    }
    const comment = c === '/' ? afterComment(text, i) : i;
    if (comment > i) {
      i = comment;
      continue;
    }
    if (c === '{' || c === '[') {
      if (depth++ === 0 && values++ > 0) out.push(',');
    } else if (c === '}' || c === ']') {
      depth--;
      closeGap(out);
    } else if (c === ',') {
      const last = lastOf(out);
      if (last === ':') out.push('null');
      if (last === ',' || last === '{' || last === '[') {
        i++;
        continue;
      }
    } else if (/[A-Za-z]/.test(c)) {
      const word = /^[A-Za-z]{1,20}/.exec(text.slice(i, i + 20))?.[0] ?? c;
      out.push(WORDS.get(word) ?? word);
      i += word.length;
      continue;
    }
    // Space still parts what it parts: "1 2" is no number.
    if (c > ' ' || !/[\s,:[{]/.test(out.at(-1) ?? ' ')) out.push(c > ' ' ? c : ' ');
    i++;
  }
  const whole = out.join('');
  return values > 1 ? `[${whole}]` : whole;
}

/** Words of other languages where JSON has a value. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['undefined', 'null'],
  ['NaN', 'null'],
  ['Infinity', 'null'],
  ['None', 'null'],
  ['nil', 'null'],
  ['True', 'true'],
  ['False', 'false'],
]);

/** Before a closing bracket: a trailing comma goes, a missing value becomes null. */
function closeGap(out: string[]): void {
  const last = lastOf(out);
  if (last === ',') out.pop();
  else if (last === ':') out.push('null');
}

/** The last part that is no space; the space after it goes. */
function lastOf(out: string[]): string | undefined {
  while (out.at(-1) === ' ') out.pop();
  return out.at(-1);
}

function afterComment(text: string, at: number): number {
  const [open, close] = text.charAt(at + 1) === '*' ? [2, '*/'] : text.charAt(at + 1) === '/' ? [2, '\n'] : [0, ''];
  if (open === 0) return at;
  const end = text.indexOf(close, at + open);
  return end < 0 ? text.length : end + close.length;
}

/** Copies the string that begins at `start` with its escapes mended; returns where it ends. */
function copyString(text: string, start: number, guessQuotes: boolean, out: string[]): number {
  out.push('"');
  let i = start + 1;
  while (i < text.length) {
    const c = text.charAt(i);
    if (c === '\\') {
      const next = text.charAt(i + 1);
      const hex =
        next === 'u' || next === 'x' ? /^(?:u([\da-f]{4})|x([\da-f]{2}))/i.exec(text.slice(i + 1, i + 6)) : null;
      if (hex) out.push(`\\u${hex[1] ?? `00${hex[2]}`}`);
      else if (next === "'") out.push("'");
      else if (next !== '' && '"\\/bfnrt'.includes(next)) out.push(c + next);
      else {
        out.push('\\\\');
        i++;
        continue;
      }
      i += 1 + (hex?.[0].length ?? 1);
    } else if (c === '"' && (!guessQuotes || endsString(text, i + 1))) {
      out.push('"');
      return i + 1;
    } else {
      out.push(c === '"' ? '\\"' : c < ' ' ? (CONTROL[c] ?? '') : c);
      i++;
    }
  }
  return i;
}

function endsString(text: string, from: number): boolean {
  let i = from;
  while (i < text.length && i < from + 200 && text.charCodeAt(i) <= 32) i++;
  const c = text.charAt(i);
  return (
    c === '' ||
    c === ':' ||
    c === '}' ||
    c === ']' ||
    (c === ',' && /^,\s{0,200}(?:["{[\d-]|(?:true|false|null)\b)/.test(text.slice(i, i + 208)))
  );
}
