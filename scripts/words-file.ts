import { readFileSync } from 'node:fs';
import type { Words } from '../lib/words.ts';

const folder = new URL('../assets/public/_locales/', import.meta.url);

/** The words of one locale's message file, as the browser's own `i18n.getMessage` would give them. Throws when there is no such locale. */
export function wordsFile(locale: string): Words {
  const name = locale.replace('-', '_');
  if (!/^[a-z]{2}(?:_[A-Z]{2})?$/.test(name)) throw new Error(`"${locale}" is not a locale`);
  let messages: Record<string, { message: string }>;
  try {
    messages = JSON.parse(readFileSync(new URL(`${name}/messages.json`, folder), 'utf8'));
  } catch {
    throw new Error(`there are no words for the locale "${locale}"`);
  }
  return (key, values = []) => {
    const message = messages[key]?.message ?? '';
    return message.includes('$') ? message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '') : message;
  };
}
