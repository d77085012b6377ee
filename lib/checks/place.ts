import { quoteAround } from '../evidence/quote.ts';
import { elsewhere } from '../evidence/scope.ts';
import { SAYS, whole } from '../evidence/whole.ts';
import type { PythonReading } from '../reading-schema.ts';
import { type Hit, hits, phrases } from '../text/phrases.ts';
import type { PostingText } from '../text/posting-text.ts';
import { cutAtSeams } from '../text/seams.ts';
import { sectionAt } from '../text/sections.ts';
import { sentenceAt } from '../text/sentences.ts';
import { type Span, spanOf } from '../text/span.ts';
import type { Surface } from '../vocabulary.ts';

const OTHER =
  '(java|javascript|js|typescript|ts|go|golang|rust|c|c\\+\\+|c#|scala|kotlin|ruby|php|perl|bash|shell|r|matlab|node(\\.?js)?|react|julia|powershell|elixir|clojure|swift|sas)';
/** Names that are Python's own: what is called so is written in it. */
const PYTHON = /python|django|flask|fast ?api/i;
const LINK = '( ?(,|/|&|\\+|and/or|and|or|et|ou|und|oder|of|en|y|e) ?)';

/** Python's place in so many words, whatever it is. */
const SAID = phrases([
  "python([’']s)? (is|are|will be|serves as|remains|stays) ([\\w’']+ ){0,5}?(glue|languages?|main|primary|used|written|secondary|most|half|seldom|rarely|incidental|everything|everywhere|all)",
  '(main|primary|core|working|first|second|principal|default|only|chosen) (programming |scripting |back ?end |coding )?(languages?|tech\\w*)( (is|are|will be)|:)? (\\w+ ){0,3}?python',
  "(not|no|never|without|neither|hardly|seldom|don[’']t|won[’']t|doesn[’']t|isn[’']t) (\\w+ ){0,3}?(need|require|use|write|know|any|much|knowledge of|involve)(s|d)? (\\w+ ){0,2}?python",
  '(no|little|hardly any|almost no) python(?= |[.,;])|python (is|will be) (not|never|optional)',
  "(all|mostly|mainly|entirely|purely|only|exclusively|largely|predominantly|half|(\\d{1,3} ?(%|percent)) (of)?|it[’']s all) ([\\w’']+ ){0,3}?python",
  'python (\\w+ ){0,2}?(only|mostly|throughout|exclusively|end to end)',
  '(written|built|coded|implemented|developed|programmed) ([\\w]+ ){0,3}?(in|with|using|on) (([\\w+#.]+,? )(and |or |with |in )?){0,4}?python',
]);
const SHARED = phrases([
  `${OTHER}(${LINK}[\\w+#.]+){0,3}?${LINK}python`,
  `python( ?3)?(${LINK}[\\w+#.]+){0,3}?${LINK}${OTHER}`,
]);
const SMALL = phrases([
  '(script~|automat\\w+|small|short|some|little|bit of|basic|basics|glue|read)( [\\w’\\(,]+){0,5}? ?\\(?python',
  'python(,? [\\w’),/]+){0,4}? (scripts?|scripting|skripte?|automation|glue)',
]);
const WISHED = phrases([
  'python([,/]? [\\w’),/+#.]+){0,7}? ?(plus|bonus|nice to have|advantage(ous)?|asset|preferred|desirable|optional|helpful|beneficial|welcome|pré|pre|vorteil|atout|pluspunkt)',
  '(plus|bonus|nice to have|preferred|preferably|preference|desirable|optional|ideally|such as|like)(:|,)? ([\\w’\\(,/+#.]+ ){0,6}?\\(?python',
]);
/** A language named as an example of many says nothing of this job. */
const EXAMPLE = phrases([
  '(such as|e\\.g\\.?|like|etc|similar|related|equivalent|comparable|preferred|preferably|plus|or other|including|z\\.b|bijvoorbeeld|zoals)',
]);
const BY_SURFACE: Readonly<Record<Surface, readonly RegExp[]>> = {
  primary: [SAID, SHARED],
  'one-of-several': [SAID, SHARED],
  glue: [SAID, SMALL, SHARED],
  incidental: [SAID, WISHED, SMALL],
  none: [],
};

/** How well one is to know it, or what is done in it: the plainest clause on a main language. */
const PLAIN = phrases([
  '(strong|solid|deep|advanced|excellent|expert|proficien(t|cy)|fluen(t|cy)|expertise|years|experienced?|skills?|knowledge|command|hands on|write|writing|build|building|develop(ing|ment)?|program(ming|mer)|cod(e|ing)|ervaring|kennis|erfahrung|kenntnisse|maîtris\\w+|expérience) ([\\w’,/]+ ){0,5}?python|python ([\\w/]+ ){0,2}?(skills?|experience|knowledge|expertise|development|programming|code|kenntnisse|ervaring)',
]);

/** The words that say Python's place as it was read: the language of the work, one of those named, for scripts, a plus. */
export function placeSaid(text: PostingText, python: PythonReading): Span | null {
  const cut = { ...text, sentences: cutAtSeams(text.description, text.sentences) };
  const rows = BY_SURFACE[python.surface];
  let bare: Span | null = null;
  for (const words of python.surface === 'primary' ? [...rows, PLAIN] : rows) {
    for (const hit of hits(words, text.description)) {
      if (/[\r\n]/.test(hit.words)) continue;
      const sentence = sentenceAt(text.sentences, hit.start);
      if (words === SHARED && text.description.slice(sentence.start, sentence.end).search(EXAMPLE) >= 0) continue;
      const of = elsewhere(text.description, sentence, hit, sectionAt(text.sections, hit.start), text.title);
      if (of === 'client' || of === 'sold') continue;
      const said = quoted(cut, hit);
      if (SAYS.test(said.quote)) return said;
      bare ??= said;
    }
  }
  if (bare) return bare;
  const named = python.surface === 'primary' ? python.evidence.find(({ quote }) => PYTHON.test(quote)) : undefined;
  if (named?.field !== 'description' || named.start === null || named.end === null) return named ?? null;
  return quoted(cut, { start: named.start, end: named.end, words: named.quote });
}

/** The clause, with the languages that it lists beside it. */
function quoted({ description, sentences }: PostingText, hit: Hit): Span {
  const sentence = sentenceAt(sentences, hit.start);
  const { start, end } = whole(description, sentence, quoteAround(description, sentence, hit));
  return spanOf(description, start, end, 'description');
}
