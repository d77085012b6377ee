import type { Flag } from '../lib/reading-schema.ts';
import type { Words } from '../lib/words.ts';
import { quoteText } from './format.ts';

/** Room for a clause, in UTF-16 units: a report is for a person to read. */
const LONGEST_QUOTE = 600;

/** What is copied of a mark that is called wrong: the rule, the words and the version, and nothing of where they stood. */
export const wrongReport = (flag: Pick<Flag, 'id' | 'quote'>, version: string, t: Words): string =>
  [
    t('ui_wrong_report', [version]),
    t('ui_wrong_report_rule', [flag.id]),
    t('ui_wrong_report_quote', [quoteText(flag.quote, LONGEST_QUOTE)]),
  ].join('\n');
