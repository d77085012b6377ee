import type { PostingReading, Question } from '../reading-schema.ts';
import { ANSWERERS, type Answerer } from '../vocabulary.ts';
import type { Words } from '../words.ts';

/** The questions to one person as plain lines, to paste into a message. */
export const asText = ({ questions }: PostingReading, to: Answerer, t: Words): string =>
  those(questions, to)
    .map(({ key, values }) => `- ${t(key, values)}`)
    .join('\n');

/** All questions as a Markdown list to tick off, under the posting's title and address. */
export function asMarkdown(reading: PostingReading, t: Words): string {
  const { posting, questions, url } = reading;
  const title = [posting.title, posting.company].filter(Boolean).join(', ').replace(/\s+/g, ' ');
  const lines = [`## ${t('ui_questions_of', [escaped(title)])}`];
  if (url !== null) lines.push('', `<${url}>`);
  for (const to of ANSWERERS) {
    const asked = those(questions, to);
    if (asked.length === 0) continue;
    lines.push('', `### ${t(`ui_ask_${to}`)}`, '');
    lines.push(...asked.map(({ key, values }) => `- [ ] ${t(key, values.map(escaped))}`));
  }
  return `${lines.join('\n')}\n`;
}

const those = (questions: readonly Question[], to: Answerer): Question[] => questions.filter((one) => one.to === to);

/** Words of a page as Markdown takes them for words. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');
