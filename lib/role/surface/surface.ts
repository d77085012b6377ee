import type { PythonReading } from '../../reading-schema.ts';
import { isOtherTrade } from '../../text/other-trade.ts';
import type { PostingText } from '../../text/posting-text.ts';
import { spanOf } from '../../text/span.ts';
import type { Surface } from '../../vocabulary.ts';
import { chances, type Signs, type Weights, weightsOf } from '../weights.ts';
import { type Mention, mentions } from './mentions.ts';
import { type PlaceSaid, placeSaid } from './said.ts';
import { surfaceSigns } from './signs.ts';
import { SURFACE_WEIGHTS } from './weights.ts';
import { wordSigns } from './words.ts';

/** The surfaces that are weighed, in the order of the weights; without Python there is nothing to weigh. */
export const WEIGHED = ['primary', 'one-of-several', 'glue', 'incidental'] as const;
/** The chance that it is a Python job has to be this high before it is called one: a wrong claim is worse than none. */
const SURE_ENOUGH = 0.63;
/** Among ordinary postings glue is commoner than among those that were chosen to be learnt from. */
const OFTEN_GLUE = 1.5;
/** What Airflow is told in Python. */
const DAGS = /\bDAGs?\b/;
/** Analysts of other trades may well work in Python. */
const ANALYST = /anal[iy][sz]/i;
const WEIGHTS = weightsOf(SURFACE_WEIGHTS);

/** At most this many spans of evidence. */
const MOST_EVIDENCE = 5;

/** What the surface of one posting is judged by. */
export interface SurfaceCase {
  readonly found: readonly Mention[];
  readonly said: PlaceSaid | null;
  readonly signs: Signs;
  /** The surfaces that are left to be weighed: one where the posting leaves no doubt. */
  readonly open: readonly Surface[];
}

/**
 * How much of the job is Python: what the posting says of Python's place outright, else judged by where it is named: title,
 * demands, duties, wishes, lists of languages, boilerplate. Libraries of Python count as Python. Evidence best first, at most 5.
 */
export function readSurface(text: PostingText): PythonReading {
  const { found, said, signs, open } = surfaceCase(text);
  const surface = weigh(signs, open, WEIGHTS);
  const ranked = [...found]
    .filter((m) => !said || m.field === 'title' || m.end <= (said.span.start ?? 0) || m.start >= (said.span.end ?? 0))
    .sort((a, b) => clearness(b, surface) - clearness(a, surface))
    .map((m) => spanOf(text[m.field], m.start, m.end, m.field));
  const titled = ranked.filter((span) => span.field === 'title');
  const others = ranked.filter((span) => span.field !== 'title');
  return { surface, evidence: [...titled, ...(said ? [said.span] : []), ...others].slice(0, MOST_EVIDENCE) };
}

/** Gathers what the surface of `text` is judged by. */
export function surfaceCase(text: PostingText): SurfaceCase {
  const found = mentions(text);
  if (found.length === 0) return { found, said: null, signs: {}, open: ['none'] };
  const signs = { ...surfaceSigns(text, found), ...wordSigns(text, found) };
  // One tool that is only mostly told in Python ("Airflow" in a list) does not make a Python job, unless its Python is written.
  const tools = new Set(found.map((m) => m.words.toLowerCase()));
  const doubtful = found.every((m) => !m.sure) && tools.size < 2 && !DAGS.test(text.description);
  const untitled = found[0]?.field !== 'title';
  if ((doubtful || (isOtherTrade(text.title) && !ANALYST.test(text.title))) && untitled)
    return { found, said: null, signs, open: ['incidental'] };
  const said = doubtful ? null : placeSaid(text);
  return { found, said, signs, open: said?.surfaces ?? WEIGHED };
}

/** The surface that the signs speak for by `weights`, of those that stand `open`; incidental where a Python job is not likely enough. */
export function weigh(signs: Signs, open: readonly Surface[], weights: Weights): Surface {
  if (open.length === 1) return open[0] as Surface;
  const likely = chances(signs, weights, WEIGHED.length);
  const left = WEIGHED.map((surface, i) => (open.includes(surface) ? (likely[i] ?? 0) : 0));
  const total = left.reduce((a, b) => a + b, 0);
  const incidental = left[WEIGHED.indexOf('incidental')] ?? 0;
  // Where the posting's own words leave fewer open, the likeliest is right.
  if (open.length < WEIGHED.length) return WEIGHED[left.indexOf(Math.max(...left))] ?? 'incidental';
  if (total - incidental < SURE_ENOUGH * total) return 'incidental';
  const fair = left.map((share, i) => (WEIGHED[i] === 'glue' ? share * OFTEN_GLUE : share));
  const best = Math.max(...fair.filter((_, i) => WEIGHED[i] !== 'incidental'));
  return WEIGHED[fair.indexOf(best)] ?? 'incidental';
}

/** How plainly a mention shows why the surface is what it is. */
function clearness(m: Mention, surface: Surface): number {
  const base = (m.field === 'title' ? 8 : 0) + (m.core ? 2 : 0) + (m.library ? 0 : 2) + (m.sure ? 1 : 0);
  if (surface === 'incidental') return base + (m.wished ? 4 : 0) + (m.languages > 2 ? 2 : 0);
  const fits =
    surface === 'one-of-several' ? m.languages > 0 : surface === 'glue' ? m.scripts + m.tools > 0 : m.languages === 0;
  return base + (fits ? 2 : 0) - (m.wished ? 2 : 0) - (m.aside ? 4 : 0);
}
