import type { Candidate, EvidenceText } from '../../evidence/candidate.ts';
import { isDenied } from '../../text/negation.ts';
import { has, hasIn } from '../../text/phrases.ts';
import { clauseAround, type Stretch, sentenceAt } from '../../text/sentences.ts';
import type { FlagContext, FlagRule } from '../flag.ts';
import * as words from '../words/level-mismatch.ts';

/** Years that a junior title, and an entry-level job without one, do not ask for; and those too few for a senior one. */
const [JUNIOR_ASKS, ENTRY_ASKS, SENIOR_LACKS] = [3, 5, 1];

type Ask = Stretch & Readonly<{ least: number; overall: boolean; trade: boolean; degree: boolean }>;

function find(text: EvidenceText, { level }: FlagContext): Candidate[] {
  const titled = level.evidence.some(({ field }) => field === 'title');
  const senior = has(words.SENIOR, text.title) && (level.value === 'senior' || level.value === 'staff');
  const junior = titled
    ? level.value === 'junior' && !has(words.BOTH, text.title)
    : has(words.JUNIOR_LABEL, text.description);
  if (!senior && !junior && (titled || !words.isEntryJob(text))) return [];
  const asks = words.countsOf(text.description, level).flatMap((hit) => ask(text, hit) ?? []);
  if (senior) asks.push(...words.noneAsked(text));
  const most = junior ? JUNIOR_ASKS : ENTRY_ASKS;
  const few = asks.some(({ least }) => least > SENIOR_LACKS) ? [] : asks.filter((a) => a.overall && !a.degree);
  const [first] = senior ? few : many(asks, level.years, most);
  return first ? [{ ...first, field: 'description', strength: 'practised', weight: 1, doubt: null }] : [];
}

/** The asks that agree with the level stage's own years, where they are too many and no degree lowers them. */
const many = (asks: readonly Ask[], years: number | null, most: number): Ask[] =>
  asks.some(({ degree, least }) => degree && least < most)
    ? []
    : asks.filter(({ least, trade }) => least >= most && (trade ? least <= (years ?? least) : least === years));

/** The years that the words at `hit` ask for; null where they are somebody else's, a plan, a benefit or denied. */
function ask(text: EvidenceText, hit: Stretch & { words: string }): Ask | null {
  const { description, sentences } = text;
  const sentence = sentenceAt(sentences, hit.start);
  const clause = clauseAround(description, sentence, hit.start, hit.end);
  const said = (them: RegExp, { start, end }: Stretch): boolean => hasIn(them, description, start, end);
  const before = description.slice(sentence.start, hit.start);
  if (!said(words.ASKED, sentence) || said(words.NOT_ASKED, clause)) return null;
  const few = words.TOP.test(before) || said(words.AT_MOST, { start: clause.start, end: hit.start });
  const refused = few && said(words.REFUSED, sentence);
  const denied = !refused && isDenied(description, sentence, hit.start, hit.end);
  if (denied || words.isSaidOfOthers(text, sentence, hit) || said(words.PAID_BY, sentence)) return null;
  const least = few && !refused ? 0 : Number(words.WHOLE_YEARS.exec(before)?.[1] ?? words.countOf(hit.words));
  if (least > words.MANY && !said(words.PLAINLY, sentence)) return null;
  const after = description.slice(hit.end, sentence.end);
  const overall = words.OVERALL.test(after) || words.OF_WORK.test(description.slice(sentence.start, sentence.end));
  const trade = overall || words.isInTrade(before, after);
  return { start: clause.start, end: clause.end, least, overall, trade, degree: said(words.DEGREE, sentence) };
}

/** Guide: the years of each level. */
export const levelMismatch: FlagRule = {
  id: 'level-mismatch',
  colour: 'red',
  guide: 'The bottleneck at each level: junior is 0–2 years',
  find,
};
