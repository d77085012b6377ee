import { readFileSync } from 'node:fs';

/** The English message file as the browser gets it. */
export const messages: Record<string, { message: string }> = JSON.parse(
  readFileSync(new URL('../../assets/public/_locales/en/messages.json', import.meta.url), 'utf8'),
);
