import { latin } from '../text/latin.ts';
import { hasIn, phrases } from '../text/phrases.ts';
import type { Stretch } from '../text/sentences.ts';

const PLUS = phrases([
  '(is|are|would be|as) (\\w+ )?((a|an) )?(\\w+ )?(plus|bonus|advantage|asset)|nice to haves?|bonus( points)?( if| for)?|(un|een|ein|a) (\\w+ )?plus|desirable',
  'preferred but not required|not (a must|required|mandatory)|(a|een) pr[eé]|von vorteil|wünschenswert|un atout|se valora~|deseable~|good to have',
]);
const LABEL =
  '[^\\p{L}]*(?:(?:our|the|current|main|core|full|primary)\\s)*(?:tech(?:nology|nical)?\\s?(?:stack|environment)|stack|(?:technologies|tools)\\swe\\suse|data ?stores)(?:\\s(?:is|includes|here))?\\s?';
const STACK = latin(new RegExp(`^${LABEL}[:–-]\\s?\\S`, 'iu'));
const STACK_ABOVE = latin(new RegExp(`(?:^|\\n)${LABEL}:?\\s*$`, 'iu'));
const LONGEST_LABEL = 60;
/** One of many names between commas; each has three words at most. */
const NAMES = /[,/|]\s?(?:and\s|or\s)?[\p{L}\d.+#-]+(?:\s[\p{L}\d.+#-]+){0,2}(?=\s?(?:[,/|).]|$))/gu;
const [MANY_NAMES, LIST_REACH] = [5, 120];
const LONGEST_REFUSAL = 90;
const REFUSAL = latin(/^[^\p{L}]*(?:no|not|keine?|geen|pas de|nada de)\s\S/iu);
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

const LANGUAGES =
  /(?:programming|scripting|coding|script-?|programmier|programmeer|skript)\s?-?(?:languages?|sprachen?|ta(?:al|len))|langages?\sde\sprogrammation/i;
/** "Languages such as Python, PySpark and R": what is quoted lists languages before it says anything else. */
export const isOfLanguages = (text: string, { start }: Stretch, one: Stretch): boolean =>
  LANGUAGES.test(text.slice(Math.max(start, one.start - LIST_REACH), one.end)) &&
  !DEEP.test(text.slice(start, one.end));
/** Fields, which a list of languages may stand beside. */
const DEEP = /learning|engineering|science|framework|back.?end|etl|cloud|devops/i;

/** "No Spark, Hadoop or Hive people": the whole list is not wanted. */
export function isRefused(text: string, { start, end }: Stretch): boolean {
  if (end - start > LONGEST_REFUSAL) return false;
  const sentence = text.slice(start, end);
  return REFUSAL.test(sentence) && !TURNED.test(sentence);
}
