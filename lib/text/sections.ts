import { demandsFrom } from './demands.ts';
import { HEADINGS, RUN_IN_HEADINGS, type SectionKind } from './headings.ts';
import { latin } from './latin.ts';
import { hits, hitsIn, partsWith } from './phrases.ts';
import type { Stretch } from './sentences.ts';
import { wishLists } from './wish-headings.ts';

export interface Section extends Stretch {
  readonly kind: SectionKind;
}

interface Opening {
  /** `back` where the part before the last one goes on. */
  readonly kind: SectionKind | 'back';
  readonly start: number;
  /** True for an invitation in the midst of the posting, behind which the part before goes on. */
  readonly invites?: boolean;
  /** Where the part begins that ends here, unless another one has begun since. */
  readonly of?: number;
}

export type { SectionKind };

/** A heading is short; a longer line that begins with the same words is a sentence. */
const LONGEST_HEADING = 70;
/** A heading's words begin at most so far in, in UTF-16 units. */
const FAR_IN = 12;
/** Run-in headings are looked for only this often, so that a page cannot make thousands of sections. */
const MOST_RUN_IN = 40;

/**
 * The parts of `text`, in order and without gaps, each begun by a heading: a line or sentence of its own, or one that a
 * feed has run into its text. Text without headings is one `intro`.
 */
export function sections(text: string, sentences: readonly Stretch[]): Section[] {
  const headed = headings(text, sentences);
  const known = new Set(headed.filter(({ kind }) => kind === 'nice').map(({ start }) => start));
  const wishes = wishLists(text, sentences)
    .filter(({ start }) => !known.has(start))
    .flatMap(({ start, end }): Opening[] => [
      { kind: 'nice', start },
      { kind: 'back', start: end, of: start },
    ]);
  // Of two openings at one place the last holds.
  const openings = [...runIn(text), ...headed, ...wishes];
  openings.sort((a, b) => a.start - b.start);
  const found: Section[] = [];
  let open: Omit<Section, 'end'> = { kind: 'intro', start: 0 };
  let before: SectionKind = 'intro';
  let invited = false;
  for (const { kind, start, invites, of } of openings) {
    if (of !== undefined && of !== open.start) continue;
    if (kind !== 'back' && !invited && start > open.start) before = open.kind;
    if (start > open.start) found.push({ ...open, end: start });
    else if (kind === 'back') continue;
    invited = invites ?? false;
    open = { kind: kind === 'back' ? before : kind, start };
  }
  if (text.length > open.start) found.push({ ...open, end: text.length });
  let next = 0;
  const all = found.flatMap((one) => {
    const from = next;
    while ((sentences[next]?.start ?? one.end) < one.end) next++;
    return UNASKED.has(one.kind) ? askedIn(text, one, sentences.slice(from, next)) : [one];
  });
  return all.some(({ kind }) => kind === 'requirements') ? all : all.map((one) => demanded(text, one));
}

/** Parts that should ask nothing; but feeds leave out or mix up the headings between them and what is asked. */
const UNASKED: ReadonlySet<SectionKind> = new Set(['benefits', 'process', 'about']);

/** "Advantages": what a firm offers, or what it would like to see. */
const ADVANTAGES = latin(
  /^[^\p{L}\n]{0,4}(?:[\p{L} ]{2,24}\()?(?:strong |big |added )?advantages?\)?[^\p{L}\n]{0,4}\n/iu,
);

/** A part in two where demands stand among its sentences. */
function askedIn(text: string, part: Section, sentences: readonly Stretch[]): Section[] {
  const from = demandsFrom(text, sentences);
  if (from < part.start) return [part];
  if (ADVANTAGES.test(text.slice(part.start, part.start + LONGEST_HEADING))) return [{ ...part, kind: 'nice' }];
  const rest: Section = { kind: 'requirements', start: from, end: part.end };
  return from > part.start ? [{ ...part, end: from }, rest] : [rest];
}

/** "Desired background": where no other part asks anything, that is what is asked. */
const ALL_THAT_IS_ASKED = latin(
  /^[^\p{L}]{0,4}(?:(?:what|who) we (?:desire|prefer)|(?:it )?would be (?:amazing|awesome|great|fantastic|nice) if you (?:have|had|bring)|(?:what )?we(?:[’']d| would)(?: also)? (?:love|like)(?: it if you (?:have|bring)| to see)?|(?:our |the |your )?(?:desired|preferred|ideal) (?:background|profile|candidate|(?:[\p{L}]{2,14}[ ,&/]{1,3}){0,5}?(?:skills?|qualifications?|experience|knowledge|expertise|characteristics|attributes|abilities|education)))[^\p{L}\p{N}]{0,4}(?:\n|$)/iu,
);
const demanded = (text: string, section: Section): Section =>
  section.kind === 'nice' && ALL_THAT_IS_ASKED.test(text.slice(section.start, section.start + LONGEST_HEADING))
    ? { ...section, kind: 'requirements' }
    : section;

const runIn = (text: string): Opening[] =>
  RUN_IN_HEADINGS.flatMap(([kind, pattern]) =>
    hits(pattern, text, MOST_RUN_IN)
      .filter(({ start }) => !readsOn(text, kind, start))
      .map(({ start }) => ({ kind, start })),
  );

/** A line that may be a heading: where its words stand, and how many letters of them a heading has to have. */
interface Heading extends Stretch {
  readonly item: boolean;
  readonly least: number;
}

/** What may be the heading in a line. */
function headingOf(text: string, { start, end }: Stretch): Heading | null {
  const line = text.slice(start, end);
  const colon = line.slice(0, LONGEST_HEADING).indexOf(':');
  const head = colon > 0 ? line.slice(0, colon) : line;
  if (colon < 0 && /[.,;]$/.test(head)) return null;
  const lead = /^[^\p{L}¿]+/u.exec(head)?.[0].length ?? 0;
  // "£75,000 + benefits" is what is paid.
  if (/[£$€]\s?\d/.test(head.slice(0, lead))) return null;
  const bare = head.slice(lead).replace(/[^\p{L}\p{N})]+$/u, '');
  const letters = bare.replace(/[^\p{L}\p{N} ]/gu, '').trim().length;
  const item = /^[-–*•]\s/.test(line);
  // An item of a list is a heading only where nothing but the heading stands on its line.
  if (item && /[^\s:]/.test(line.slice(head.length))) return null;
  const from = start + lead;
  return {
    item,
    // The heading's words have to be most of it: "Requirements", not "You know how requirements change".
    least: (item ? 0.85 : 0.55) * letters,
    start: from,
    end: from + bare.length,
  };
}

/** Words that a list's items end with as well: "Linux experience", "CSS (preferred)". */
const ENDS_ITEMS =
  /\b(?:experience|knowledge|skills?|responsibility|expertise|stack|required|preferred|desir(?:ed|able)|optional|plus|good to have)$/i;
/** What stands before such words in a heading. */
const BEFORE_HEADED =
  /^(?:(?:the|your|our|an?|all|my|most|other|some of|relevant|related|required|requested|desired|preferred|minimum|basic|total|top|special(?:ized)?|general|additional|professional|prior|previous|job|type of|candidate|position|critical|core|key|main|non-?technical|functional|hard|soft|what|what is|these are|is|are|and|&|\/) ?)+$/i;

/** True where the words of a heading, `match`, end an item that begins with what the item is about. */
const isItem = (text: string, { start, end }: Stretch, match: Stretch & { readonly words: string }): boolean =>
  text[end] !== ':' &&
  (/^required$/i.test(match.words) || match.start > start) &&
  ENDS_ITEMS.test(match.words) &&
  !BEFORE_HEADED.test(text.slice(start, match.start).replace(/[\s(–-]+$/, ''));

/** The sections that lines open, in the order of the text. */
function headings(text: string, lines: readonly Stretch[]): Opening[] {
  const maybe = lines.filter(
    ({ start, end }) => end - start <= LONGEST_HEADING || text.slice(start, start + LONGEST_HEADING).indexOf(':') > 0,
  );
  // Few lines hold a heading's words, so only those are looked at closely.
  const known: (Heading | null)[] = [];
  const kinds: SectionKind[] = [];
  for (const [kind, pattern] of HEADINGS) {
    for (const at of partsWith(pattern, text, maybe)) {
      if (kinds[at]) continue;
      const one = known[at] === undefined ? headingOf(text, maybe[at] as Stretch) : known[at];
      known[at] = one;
      if (!one) continue;
      const [match] = hitsIn(pattern, text, one.start, one.end, 1);
      if (match && match.start - one.start <= FAR_IN && match.words.length >= one.least && !isItem(text, one, match))
        kinds[at] = kind;
    }
  }
  return maybe.flatMap(({ start }, at): Opening[] => {
    const kind = kinds[at];
    // Nor does an item open small print: "- Commitment to diversity" among the requirements.
    if (!kind || (known[at]?.item && kind === 'legal') || readsOn(text, kind, start)) return [];
    const back = ASIDE.has(kind) ? backBehind(text, start) : null;
    return back === null
      ? [{ kind, start }]
      : [
          { kind, start, invites: back.invites },
          { kind: 'back', start: back.start },
        ];
  });
}

/** What a label may say in its own line: "Compensation: equity only", "Equal opportunity: yes". */
const ASIDE: ReadonlySet<SectionKind> = new Set(['benefits', 'process', 'legal']);
/** A label and all that it says, no line of a list and no sentence, before a line that is no item either. */
const LABELLED =
  /^[^\p{L}\n]{0,4}\p{L}[^:\n]{2,40}:[*_\s]{0,4}[^\s:*][^\n.]{2,90}\n(?=[^\p{L}\n]{0,3}\p{L}[^:\n]{1,40}:[ *])/u;
const LONGEST_LABELLED = 240;
/** "Enthusiastic? Read on": an invitation to what follows, which opens nothing. */
const READ_ON = /^[^?\n]{4,40}\?\s*(?:lees (?:dan )?(?:gauw |snel )?verder|read (?:on|more)|keep (?:on )?reading)/i;
const readsOn = (text: string, kind: SectionKind, start: number): boolean =>
  kind === 'process' && READ_ON.test(text.slice(start, start + LONGEST_HEADING));
/** A button, or an invitation to ask, before its paragraph's end. */
const INVITES = latin(
  /^[^\p{L}\n]{0,4}(?:apply now|(?:any|do you have) questions|(?:want|would you like) to know more|(?:are you |ben je )?(?:interested|enthousiast|geïnteresseerd)|meer weten|(?:direct )?solliciteer|solliciteren)[^\n]{0,160}\n(?:[^\n]{1,160}\n)?\s*\n/iu,
);
/** A label of pay and the pay, before a blank line or another label. */
const PAID = latin(
  /^[^\p{L}\n]{0,4}(?:(?:max|base|annual|day)\.? )?(?:salary|pay|compensation|rate|salaris)(?: range)?[*_]{0,2}:?[*_\s]{0,4}[^\n]{0,12}\d[^\n]{0,60}\n(?:\s*\n|(?=[^\p{L}\n]{0,3}\p{L}[^:\n]{1,40}:))/iu,
);
/** Before so much of the posting, as a share of it, pay or an invitation stands in its midst. */
const MIDST = 0.5;

/** Where the part before goes on: behind a label that has said all it says in the line at `start`, and pay or an invitation in the midst. */
function backBehind(text: string, start: number): Required<Pick<Opening, 'start' | 'invites'>> | null {
  const line = LABELLED.exec(text.slice(start, start + LONGEST_LABELLED));
  if (line) return { start: start + line[0].length, invites: false };
  if (start >= MIDST * text.length) return null;
  const ahead = text.slice(start, start + 2 * LONGEST_LABELLED);
  const paid = PAID.exec(ahead);
  if (paid) return { start: start + paid[0].length, invites: false };
  const invites = INVITES.exec(ahead);
  return invites ? { start: start + invites[0].length, invites: true } : null;
}

/** The kind of the section that holds offset `at`. */
export function sectionAt(all: readonly Section[], at: number): SectionKind {
  for (const section of all) if (at < section.end) return section.kind;
  return all.at(-1)?.kind ?? 'intro';
}
