import { closed } from '../text/brackets.ts';
import { hasIn, phrases } from '../text/phrases.ts';
import { clauseAround, type Stretch } from '../text/sentences.ts';

const PLUS = phrases([
  '(is|are|would be|as) (\\w+ )?((a|an) )?(\\w+ )?(plus|bonus|advantage|asset)|nice to haves?|bonus( points)?( if| for)?|(un|een|ein|a) (\\w+ )?plus|desirable',
  'preferred but not required|not (a must|required|mandatory)|(a|een) pr[eé]|von vorteil|wünschenswert|un atout|se valora~|deseable~|good to have',
]);
const LABEL =
  '[^\\p{L}]*(?:(?:our|the|current|main|core|full|primary)\\s)*(?:tech(?:nology|nical)?\\s?(?:stack|environment)|stack|(?:technologies|tools)\\swe\\suse|data ?stores)(?:\\s(?:is|includes|here))?\\s?';
const STACK = new RegExp(`^${LABEL}[:–-]\\s?\\S`, 'iu');
const STACK_ABOVE = new RegExp(`(?:^|\\n)${LABEL}:?\\s*$`, 'iu');
const LONGEST_LABEL = 60;
/** One of many names between commas; each has three words at most. */
const NAMES = /[,/|]\s?(?:and\s|or\s)?[\p{L}\d.+#-]+(?:\s[\p{L}\d.+#-]+){0,2}(?=\s?(?:[,/|).]|$))/gu;
const [MANY_NAMES, LIST_REACH] = [5, 120];
/** Words that lean on the clause before: "especially PostgreSQL". */
const LEANS =
  /^(?:e\.?g\.?|i\.?e\.?|such as|like|especially|particularly|specifically|in particular|including|ideally|preferably|z\.b\.|zoals|bijv\.|wie|notamment|comme)[\s,]/i;
const LEAD = /^[^\p{L}\d]*(?:(?:and|or|but|und|oder|et|ou|en)\s)?/iu;
const LONGEST_QUOTE = 130;
const LONGEST_REFUSAL = 90;
const REFUSAL = /^[^\p{L}]*(?:no|not|keine?|geen|pas de|nada de)\s\S/iu;
const TURNED = /\b(?:but|just|only|instead|is|are|you|we|need|needed|problem|worries|matter|sondern|maar|mais)\b/i;

/** "Stack: Django, Postgres, Redis" names what there is, and asks nothing of it; so does a line of many names below such a heading. */
export function isStack(text: string, sentence: Stretch): boolean {
  const { start, end } = sentence;
  if (STACK.test(text.slice(start, Math.min(end, start + LONGEST_LABEL)))) return true;
  return (
    STACK_ABOVE.test(text.slice(Math.max(0, start - LONGEST_LABEL), start)) &&
    namesIn(text.slice(start, Math.min(end, start + LIST_REACH))) >= MANY_NAMES
  );
}

/** A plus, or one of many names between commas. */
export function isBeside(text: string, { start, end }: Stretch, one: Stretch): boolean {
  if (hasIn(PLUS, text, start, end)) return true;
  return (
    namesIn(text.slice(Math.max(start, one.start - LIST_REACH), Math.min(end, one.end + LIST_REACH))) >= MANY_NAMES
  );
}

const namesIn = (text: string): number => text.match(NAMES)?.length ?? 0;

/** "No Spark, Hadoop or Hive people": the whole list is not wanted. */
export function isRefused(text: string, { start, end }: Stretch): boolean {
  if (end - start > LONGEST_REFUSAL) return false;
  const sentence = text.slice(start, end);
  return REFUSAL.test(sentence) && !TURNED.test(sentence);
}

/** The rest of a list of names that a comma has cut: "NumPy, SciPy, or Pandas". */
const NAMES_ON =
  /^(?:,\s(?:(?:and|or|und|oder|en|et|ou)\s)?\p{Lu}[\p{L}\d.+#/-]*(?:\s\p{Lu}[\p{L}\d.+#/-]*)?(?=[,.;)\s]|$))+(?:,?\s(?:and|or|und|oder|en|et|ou)\s\p{Lu}[\p{L}\d.+#/-]*)?/u;

/** A quote with the rest of the names that it lists; a bracket ends it. */
export function withNames(text: string, sentence: Stretch, { start, end }: Stretch): Stretch {
  if (text.charAt(end - 1) === ')') return { start, end };
  const rest = NAMES_ON.exec(text.slice(end, Math.min(sentence.end, end + LIST_REACH)))?.[0] ?? '';
  const to = end + rest.replace(/[.,]+$/, '').length;
  return to - start > LONGEST_QUOTE + LIST_REACH ? { start, end } : closed(text, { start, end: to });
}

/** A quote from within brackets, or one that leans on what stands before it, with that clause: "a relational database (e.g. MySQL)". */
export function leanedOn(text: string, sentence: Stretch, quote: Stretch): Stretch {
  const opened = text.slice(Math.max(sentence.start, quote.start - 2), quote.start).includes('(');
  if (!opened && !LEANS.test(text.slice(quote.start, quote.end))) return quote;
  const before = text.slice(sentence.start, quote.start).search(/[\s,:;(–—-]*$/u) + sentence.start;
  if (before <= sentence.start) return quote;
  const { start } = clauseAround(text, sentence, before - 1, before);
  const lead = LEAD.exec(text.slice(start, quote.start))?.[0].length ?? 0;
  const whole = closed(text, { start: start + lead, end: quote.end });
  return whole.end - whole.start > LONGEST_QUOTE ? quote : whole;
}
