import { closed } from '../text/brackets.ts';
import type { Hit } from '../text/phrases.ts';
import { clauseAround, type Stretch } from '../text/sentences.ts';

/** A sentence this short is quoted whole where its clause would be a bare word. In UTF-16 units, like the others. */
const SHORT_SENTENCE = 110;
/** A clause longer than this may be several list items that lost their breaks. */
const LONG_CLAUSE = 110;
/** As far as the next clause begins at most, in UTF-16 units. */
const FIRST = 3;
/** As far as a quote without any seam goes on either side of the words. */
const FAR = 110;
/** "salaryPension schemeAnnual leave", "operations Participate in code reviews": where a feed dropped a line break. */
const SEAM = /(?<=\p{Ll}{3}|[)\]])(?=\p{Lu}\p{Ll}{2,20}\s)|(?<=[\p{Ll})] )(?=\p{Lu}\p{Ll}{2,20}\s\p{Ll}{2})/gu;
const LEAD = /^[\s\p{P}\p{S}]*(?:(?:and|or|but|und|oder|et|ou|en)\s+)?/u;
const TAIL = /[\s,;:.–—-]{0,40}$/u;

/**
 * The shortest clause that says what was found: without the conjunction it begins with, and cut at the seams of list items
 * that lost their breaks. The sentence, where the clause is no more than the words and the sentence is short.
 */
export function quoteAround(text: string, sentence: Stretch, hit: Hit): Stretch {
  const clause = trimmed(text, hit, withAside(text, sentence, clauseAround(text, sentence, hit.start, hit.end)));
  const bare = clause.end - clause.start < hit.words.length + 4;
  const tiny = clause.end - clause.start < 4;
  const short = sentence.end - sentence.start <= SHORT_SENTENCE;
  if (short && (tiny || bare)) return trimmed(text, hit, sentence);
  return tiny ? trimmed(text, hit, withNeighbours(text, sentence, clause)) : clause;
}

/** With the brackets that follow: "continuous integration (CI)". */
function withAside(text: string, sentence: Stretch, { start, end }: Stretch): Stretch {
  const aside = /^\([^()\r\n]{1,40}\)/.exec(text.slice(end, Math.min(sentence.end, end + FAR)))?.[0].length ?? 0;
  return { start, end: end + aside };
}

/** A clause of a letter or three, with the clauses beside it. */
const withNeighbours = (text: string, sentence: Stretch, { start, end }: Stretch): Stretch =>
  clauseAround(text, sentence, Math.max(sentence.start, start - FIRST), Math.min(sentence.end, end + FIRST));

function trimmed(text: string, hit: Hit, of: Stretch): Stretch {
  const start = Math.min(of.start, hit.start);
  const end = Math.max(of.end, hit.end);
  const cut = end - start > LONG_CLAUSE ? shortened(text, hit, start, end) : { start, end };
  const lead = LEAD.exec(text.slice(cut.start, hit.start))?.[0].length ?? 0;
  const tail = TAIL.exec(text.slice(hit.end, cut.end))?.[0].length ?? 0;
  return closed(text, { start: cut.start + lead, end: cut.end - tail });
}

function shortened(text: string, hit: Hit, start: number, end: number): Stretch {
  const seams = [...text.slice(start, end).matchAll(SEAM)].map((match) => start + match.index);
  const from = seams.findLast((seam) => seam <= hit.start) ?? start;
  const to = seams.find((seam) => seam >= hit.end) ?? end;
  const near = text.indexOf(' ', Math.max(from, hit.start - FAR));
  const far = text.lastIndexOf(' ', hit.end + FAR);
  return {
    start: hit.start - from > FAR && near > 0 ? Math.min(near + 1, hit.start) : from,
    end: to - hit.end > FAR ? Math.max(far, hit.end) : to,
  };
}
