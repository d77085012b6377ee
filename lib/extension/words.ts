import type { Words } from '../words.ts';
import { browser } from './browser.ts';

/** The words of the browser's own language, from the extension's message files. */
export const words: Words = (key, values = []) => browser.i18n.getMessage(key, [...values]);
