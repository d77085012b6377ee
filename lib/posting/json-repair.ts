const CONTROL: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

/**
 * The value of JSON as pages really write it: raw control characters and bad escapes in strings, trailing commas,
 * comments, CDATA, stray quotation marks. Undefined when it cannot be made sense of. Linear.
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
    () => (/^[[{]\s*&quot;/.test(text) ? text.replace(/&quot;/g, '"').replace(/&amp;/g, '&') : ''),
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
  let inString = false;
  let i = 0;
  while (i < text.length) {
    const c = text.charAt(i);
    if (inString) {
      if (c === '\\') {
        const next = text.charAt(i + 1);
        const whole =
          next === 'u' ? /^[\da-f]{4}$/i.test(text.slice(i + 2, i + 6)) : next !== '' && '"\\/bfnrt'.includes(next);
        out.push(whole ? c + next : next === "'" ? "'" : '\\\\');
        i += whole || next === "'" ? 2 : 1;
        continue;
      }
      if (c === '"') {
        if (!guessQuotes || endsString(text, i + 1)) inString = false;
        else out.push('\\');
        out.push('"');
      } else out.push(c < ' ' ? (CONTROL[c] ?? '') : c);
      i++;
      continue;
    }
    if (c === '"') inString = true;
    if (c === '/' && text.charAt(i + 1) === '*') {
      const end = text.indexOf('*/', i + 2);
      i = end < 0 ? text.length : end + 2;
      continue;
    }
    if (c === '/' && text.charAt(i + 1) === '/') {
      const end = text.indexOf('\n', i);
      i = end < 0 ? text.length : end;
      continue;
    }
    if ((c === '}' || c === ']') && trailingComma(out)) out.pop();
    if (c > ' ' || c === ' ') out.push(c);
    i++;
  }
  return out.join('');
}

function trailingComma(out: string[]): boolean {
  while (out.at(-1) === ' ') out.pop();
  return out.at(-1) === ',';
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
    (c === ',' && /^,\s{0,200}["{[\d\-tfn]/.test(text.slice(i, i + 203)))
  );
}
