import { placesIn } from '../../places/find.ts';
import { closed } from '../../text/brackets.ts';
import type { Hit } from '../../text/phrases.ts';
import type { Stretch } from '../../text/sentences.ts';
import { type Span, spanOf } from '../../text/span.ts';

/** No quote is longer, in UTF-16 units, but for a list of places or the end of a bracket. */
const LONGEST = 160;
const LONGEST_LIST = 500;
/** The words begin so far in front of what was found at most. */
const LEAD = 60;
/** Where one job's words end and another thing begins, besides the end of the sentence. */
const SEAM =
  /\s[|•·]\s|;|\n|\t|(?<=\p{Ll}[.!?)])(?=\p{Lu})|\*\*\s?:\s|\s\*\*(?=(?:(?:Key|Minimum|Preferred|Basic|The|Your)\s)?(?:Responsib|About|What|Who|Why|How|Benefits|Perks|Require|Qualific|Duties|Skills|Salary|Compensation|Position|Overview|Role|Job))/u;
/** Where a lead that is too long for a glance begins anew. */
const CLAUSE = /,\s(?:and|but|or)\s|\s[–—-]\s/gu;
/** One name of a list, which nothing but its own end may cut. */
const LONGEST_NAME = 30;
const ITEM =
  /^\s*(?:(?:and|or|&)\s)?((?:(?!\s(?:and|or|&|are|is|who|only)\s)[^,;.\n]){2,30}(?:(?<=\sD)\.C\.)?)(?=[,;.\n)]|\s(?:and|or|&|are|is|who|only)\s|$)/;
const STATE = /^[A-Z]{2}$/;
/** Words that announce a list. */
const ANNOUNCES =
  /\b(?:following|these|below|listed|approved|eligible)(?:\s\w+)?\s(?:states|countries|locations|provinces|regions|places|territories)(?:\s(?:only|below|listed|and\s\w+))?\s?$/i;

/** The sentence, cut where a feed has run something else into it, and to a length that can be read at a glance. */
export function quoteOf(text: string, sentence: Stretch, hit: Hit): Span {
  const before = text.slice(Math.max(sentence.start, hit.start - LEAD), hit.start);
  const seams = before.split(SEAM);
  const near = seams.at(-1) ?? '';
  // A lead that is cut begins with a clause, else with a whole word.
  const isCut = seams.length === 1 && hit.start - LEAD > sentence.start;
  const lead = isCut ? afterCut(near) : near;
  const marks = /^[^\p{L}\d(]*/u.exec(lead)?.[0].length ?? 0;
  const start = hit.start - lead.length + marks;
  const { end } = closed(text, { start, end: endOf(text, start, sentence, hit) });
  const quote = text.slice(start, end);
  const list = listBehind(text, quote, end);
  if (list > end) return spanOf(text, start, list, 'description');
  const tail = /[\s,:*_–—-]*$/.exec(quote)?.[0].length ?? 0;
  const open = quote.includes(')') && !quote.includes('(') && quote.endsWith(')', quote.length - tail) ? 1 : 0;
  return spanOf(text, start, end - tail - open, 'description');
}

function afterCut(near: string): string {
  const last = [...near.matchAll(CLAUSE)].at(-1);
  return last ? near.slice(last.index + last[0].length) : near.slice(near.indexOf(' ') + 1);
}

function endOf(text: string, start: number, sentence: Stretch, hit: Hit): number {
  const rest = text.slice(hit.end, Math.max(hit.end, sentence.end)).split(SEAM, 1)[0] ?? '';
  const end = hit.end + rest.length;
  if (end - start <= LONGEST) return end;
  const cut = text.lastIndexOf(' ', start + LONGEST);
  return Math.max(hit.end, placesUntil(text, cut, Math.min(end, start + LONGEST_LIST)));
}

/** Where the list of places ends that stands at `cut`, before `most`; `cut` where none does. */
function placesUntil(text: string, cut: number, most: number): number {
  let end = cut;
  for (let from = text.lastIndexOf(',', cut) + 1; from > 0 && from < most; ) {
    const item = ITEM.exec(text.slice(from, most + LONGEST_NAME));
    const name = item?.[1] ?? '';
    if (!item || from + item[0].length > most || !(STATE.test(name) || placesIn(name)[0]?.start === 0)) break;
    end = from + item[0].length;
    from = end + (/^[\s,]*/.exec(text.slice(end, end + 4))?.[0].length ?? 0);
  }
  return end;
}

/** Where the list of places ends that the words announce, on the same line or the next ones; `end` where there is none. */
function listBehind(text: string, quote: string, end: number): number {
  const gap = /^[\s:*•-]*/.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  if (!ANNOUNCES.test(quote.replace(/[\s:*]+$/, ''))) return end;
  const most = text.slice(end + gap, end + gap + LONGEST_LIST);
  let listed = '';
  for (const line of most.split(/(?<=\n)/)) {
    // One line tells all, or each place has its own.
    if ((placesIn(line)[0]?.start ?? 99) > 4) break;
    const stop = line.search(/(?<=\p{Ll}{3})\.(?:\s|$)/u);
    listed += stop < 0 ? line : line.slice(0, stop);
    if (stop >= 0) break;
  }
  if (listed === '') return end;
  const whole = listed.length < LONGEST_LIST ? listed : listed.slice(0, listed.lastIndexOf(','));
  return end + gap + whole.trimEnd().length;
}
