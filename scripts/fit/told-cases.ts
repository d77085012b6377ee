import { toldSigns } from '../../lib/evidence/told-of.ts';
import type { FlagContext } from '../../lib/flags/flag.ts';
import { RULES } from '../../lib/flags/index.ts';
import { givenPosting } from '../../lib/posting/given.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { postingText } from '../../lib/text/posting-text.ts';
import { cutAtSeams } from '../../lib/text/seams.ts';
import { sentenceAt, sentences } from '../../lib/text/sentences.ts';
import { parseHtml } from '../parse-html.ts';
import { contextOf, openPostings } from './bulk.ts';
import { exampleSentences, OF_EXAMPLES } from './examples.ts';
import { NONE, type Written, writtenSentences } from './written.ts';

/** What is told of the team counts more: a flag that is missed where it plainly stands does more harm to trust than a doubt. */
const TEAM_COUNTS = 2;
/** Nor is what the tests ask for left to chance. */
const TABLE_COUNTS = 5;
/** The flags that are told by what another stage has read. */
const OF_FIGURES = ['vague-pay', 'level-mismatch'];
/** As many sentences are put behind a text, one at a time. */
const BEHIND = 3;

/** A sentence in which a rule's words stand. */
export interface Told {
  /** Where it is from: a batch of written sentences, `examples` of rules and tests, or `real` postings. */
  readonly batch: string;
  /** The flag whose words they are. */
  readonly flag: string;
  /** True where it is told of others, another time or nothing at all. */
  readonly ofOthers: boolean;
  /** True where the rules take it for evidence. */
  readonly taken: boolean;
  readonly signs: ReadonlySet<string>;
  /** How much it counts in learning. */
  readonly counts: number;
}

/** What nothing is known of. */
const NOTHING: FlagContext = {
  level: { value: 'unstated', years: null, evidence: [] },
  pay: { stated: [], estimates: [], asWritten: [], wide: false },
  contract: 'unstated',
  datePosted: null,
  now: new Date('2026-06-01'),
};

/** The sentences of `posting` that hold words of `flag`, or of any flag, whether or not they are told of the team. */
function sentencesOf(
  posting: Posting,
  isSought: (flag: string) => boolean,
  of: Pick<Told, 'batch' | 'ofOthers' | 'counts'>,
  within = posting.description.length,
): Told[] {
  const context = OF_FIGURES.some(isSought) ? contextOf(posting) : NOTHING;
  if (!context) return [];
  const text = postingText(posting);
  const places = cutAtSeams(text.description, text.sentences);
  const cut = { ...text, sentences: places, places };
  const found = new Map<string, Told>();
  for (const rule of RULES) {
    if (!rule.find || !isSought(rule.id)) continue;
    const placeOf = ({ start }: { start: number }): number => sentenceAt(places, start).start;
    const taken = new Set(
      rule
        .find(cut, context)
        .filter(({ doubt }) => doubt === null)
        .map(placeOf),
    );
    for (const one of rule.find({ ...cut, everything: true }, context)) {
      if (one.field === 'title' || one.start >= within) continue;
      const signs = toldSigns(text.description, sentenceAt(places, one.start));
      found.set(`${rule.id} ${placeOf(one)}`, { ...of, flag: rule.id, taken: taken.has(placeOf(one)), signs });
    }
  }
  return [...found.values()];
}

/**
 * The same of a text of somebody's: as it is, and with what another posting says behind it. Those who write that something is not
 * said of the team explain themselves; that a sentence has another one behind it shall tell nothing.
 */
function asWritten(one: Written, behind: readonly string[], counts: number): Told[] {
  const { batch, flag, said, title, text } = one;
  const of = { batch, ofOthers: !said, counts: counts / (behind.length + 1) };
  const given = (description: string): Told[] =>
    sentencesOf(
      givenPosting(
        { title: title || 'Software Engineer', company: 'Acme', location: 'Berlin', text: description },
        parseHtml,
      ),
      (id) => id === flag,
      of,
      text.length,
    );
  return ['', ...behind].flatMap((next) => given(`${text} ${next}`));
}

/** Sentences of postings, one of each, to stand behind others. */
const ordinary = (postings: readonly Posting[]): string[] =>
  postings.flatMap(({ description }) => {
    const all = sentences(description).map(({ start, end }) => description.slice(start, end));
    return all.filter((one) => /^\p{Lu}.{30,140}\.$/u.test(one))[3] ?? [];
  });

/** A few of `all` for the text of this number, the same in every run. */
const drawn = (all: readonly string[], number: number): string[] =>
  Array.from({ length: BEHIND }, (_, i) => all[(number * BEHIND + i) % all.length] ?? '');

/** What the rules take for evidence in postings: nearly all of it is of the team. */
function real(postings: readonly Posting[], isSought: (flag: string) => boolean): Told[] {
  const of = { batch: 'real', ofOthers: false, counts: 1 };
  return postings.flatMap((posting) => sentencesOf(posting, isSought, of)).filter(({ taken }) => taken);
}

/** All sentences to learn from. Of `bulk` (JSON lines, gzipped) the employers that are only measured are left out. */
export async function toldCases(bulk: string): Promise<Told[]> {
  const open = openPostings(bulk).map(({ posting }) => posting);
  const behind = ordinary(open);
  // A neutral fact is never doubted, so nothing is learnt of what was said of one.
  const facts = new Set(RULES.filter(({ colour }) => colour === 'fact').map(({ id }) => id));
  const written = [...writtenSentences(), ...(await exampleSentences())].filter(
    ({ flag }) => flag !== NONE && !facts.has(flag),
  );
  const texts = written.flatMap((one, i) =>
    asWritten(one, drawn(behind, i), one.said ? (one.batch === OF_EXAMPLES ? TABLE_COUNTS : TEAM_COUNTS) : 1),
  );
  return [...texts, ...real(open, (flag) => !facts.has(flag))];
}
