import type { Span } from '../reading-schema.ts';
import { latin } from './latin.ts';
import { isSpace } from './sentences.ts';

/** Words that no line ends with: what they open stands on the next. */
const OPEN_END =
  /(?:^|[\s(])(?:and|or|the|an?|our|your|their|such as|as an?|using|via|than|und|oder|der|die|das|den|einen?|unsere?n?|het|een|onze|een|et|ou|les?|la|el|los|las|un[ae]?)\s*$/i;
/** Prepositions, which a heading may end with as well: "What you'll work on". */
const OPEN_PREPOSITION =
  /(?:^|[\s(])(?:in|of|with|to|for|on|at|by|from|as|through|within|across|mit|von|für|auf|met|van|voor|avec|dans|pour|con|de)\s*$/i;
const HEADING = latin(
  new RegExp(
    [
      String.raw`^[^\p{L}\n]*(?:what|who|where|when|why|how|things|tools|tech|stack|skills|bonus|nice|good|great|wat|was|wer|wie|womit|waar|ce que|qui)(?!\p{L})`,
      String.raw`(?:you|we)(?:[’']ll|[’']re| will| are)? (?:be |get to )?(?:work|deal|play|touch|start|use)\p{L}{0,4} \p{L}{2,5}\s*$`,
      String.raw`^[^\p{L}\n]*(?:(?:we|you|they)(?:[’']re| are)? (?:also )?look(?:ing)? for|about (?:working|life))`,
      '[?!:…]',
    ].join('|'),
    'iu',
  ),
);
/** Capitals throughout: "Skills We Care For". */
const TITLED = /^[^\p{L}\n]*\p{Lu}[\p{L}’'-]*(?: (?:\p{Lu}[\p{L}’'-]*|&)){1,5}\s*$/u;
/** How a line goes on with the one before it: "and SQL", ", for instance", "(Lambda, ECS)". */
const GOES_ON = /^(?:[,;).](?=[\s)]|$)|(?:and|or|and\/or|und|oder|en|of|et|ou|y|e)\s(?!\n))/;
/** And how it may where the line before was broken as well. */
const GOES_ON_SO = /^(?:\p{Ll}|\(|,|\.(?!\w))/u;
const BULLET = /^(?:[-–—*•·▪●○◦‣✓✔➢➤]|\d{1,2}[.)]\s)/u;
const STOPS = /[.!?:;]\s*$/;
const CARRIAGE_RETURN = 0x0d;
/** As much of a line as decides, in UTF-16 units. */
const LOOK = 80;

/**
 * `text` with a space for every line break in the midst of a sentence, as feeds leave them around what was bold or a link:
 * "an expert in⏎DBT⏎and⏎SQL". Offsets stay as they are. Linear.
 */
export function mended(text: string): string {
  let made = '';
  let copied = 0;
  let line = 0;
  let broken = false;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    broken = isBroken(text, line, at, broken);
    if (broken) {
      const from = text.charCodeAt(at - 1) === CARRIAGE_RETURN ? at - 1 : at;
      made += text.slice(copied, from).padEnd(at + 1 - copied);
      copied = at + 1;
    } else line = at + 1;
  }
  return copied === 0 ? text : made + text.slice(copied);
}

/** Whether the break at `at` stands within a sentence, of which the line began at `line`; `after` says that one before it in the sentence did. */
function isBroken(text: string, line: number, at: number, after: boolean): boolean {
  const unit = text.charCodeAt(at + 1);
  if (at === line || at + 1 >= text.length || isSpace(unit)) return false;
  const next = text.slice(at + 1, at + 1 + LOOK);
  if (BULLET.test(next)) return false;
  const before = text.slice(Math.max(line, at - LOOK), at);
  if (GOES_ON.test(next) || (after && GOES_ON_SO.test(next))) return !STOPS.test(before);
  if (OPEN_END.test(before)) return true;
  if (!OPEN_PREPOSITION.test(before)) return false;
  const whole = text.slice(line, Math.min(at, line + LOOK));
  return !HEADING.test(whole) && !TITLED.test(whole);
}

/** `of` with every quote of its spans as `description` has it, whose line breaks `mended` has replaced. */
export function verbatim<T>(of: T, description: string): T {
  if (Array.isArray(of)) return of.map((one) => verbatim(one, description)) as T;
  if (typeof of !== 'object' || of === null) return of;
  const made = Object.fromEntries(Object.entries(of).map(([key, one]) => [key, verbatim(one, description)]));
  const { start, end, field } = made as Partial<Span>;
  if (field === 'description' && typeof start === 'number' && typeof end === 'number')
    made.quote = description.slice(start, end);
  return made as T;
}
