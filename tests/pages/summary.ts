import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { RATES } from '../../lib/pay/rates.ts';
import type { Posting } from '../../lib/posting/posting.ts';
import { type PageResult, readPage } from '../../lib/posting/read-page.ts';
import { looksLikePosting } from '../../lib/posting/sentinel-rules.ts';
import { NO_PROFILE } from '../../lib/profile.ts';
import { read } from '../../lib/reading.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { wordsFile } from '../../scripts/words-file.ts';
import { scramble } from './scramble.ts';

const EDGE = 60;
const folder = new URL('./', import.meta.url);

/** The saved pages: one folder each. */
export const slugs = readdirSync(folder).filter((slug) => existsSync(new URL(`${slug}/page.html`, folder)));

export const fileOf = (slug: string, name: string): URL => new URL(`${slug}/${name}`, folder);
const text = (slug: string, name: string): string => readFileSync(fileOf(slug, name), 'utf8');

/** A result as `expected.json` holds it: every field and flag, the description's ends only, empty members left out. */
function summaryOf({ postings, why, choices, candidates, tried, pending }: PageResult) {
  const all = {
    why,
    choices,
    candidates: candidates.map((one) => one.title),
    tried,
    pending,
    postings: postings.map((posting) => {
      const { description, ...rest } = posting;
      return {
        ...present({ ...rest, flags: flagsOf(posting) }),
        description: [description.slice(0, EDGE), description.slice(-EDGE)],
      };
    }),
  };
  return present(all);
}

const options = { now: new Date('2026-11-26'), rates: RATES, profile: NO_PROFILE, words: wordsFile('en') };
const flagsOf = (posting: Posting): string[] =>
  read(posting, options)
    .flags.map((flag) => flag.id)
    .sort();

const present = (members: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== null && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** The postings of a saved page, those to choose from too, as they are found. */
export function postingsOf(slug: string): Posting[] {
  const url = text(slug, 'url.txt').trim() || null;
  const { postings, candidates } = readPage({ document: parseHtml(text(slug, 'page.html')), url, parseHtml });
  return [...postings, ...candidates];
}

/** What is read of a saved page. `sentinel`: whether the cheap gate lets it through; null for a part of a page. */
export function readFixture(slug: string): Record<string, unknown> {
  const html = text(slug, 'page.html');
  const url = text(slug, 'url.txt').trim() || null;
  const document = parseHtml(html);
  const sentinel = html.includes('<html') ? looksLikePosting(document, url ?? '') : null;
  return { sentinel, ...summaryOf(readPage({ document, url, parseHtml })) };
}

/** What is read once every class name and `data-*` attribute is another: the words that a redesign should not change. */
export function readScrambled(slug: string): unknown {
  const url = text(slug, 'url.txt').trim() || null;
  const { why, postings } = readPage({ document: scramble(parseHtml(text(slug, 'page.html'))), url, parseHtml });
  return wordsOf(summaryOf({ why, postings, choices: [], candidates: [], tried: [], pending: false }));
}

/** The words of a summary, without where they were found. */
export function wordsOf(summary: Record<string, unknown>): unknown {
  const postings = (summary.postings ?? []) as Record<string, unknown>[];
  return {
    why: summary.why ?? null,
    postings: postings.map(({ title, company, location, description }) => ({ title, company, location, description })),
  };
}

/** `scrambled` says why the page cannot be read so, where it cannot. */
export const expectedOf = (slug: string): Record<string, unknown> & { scrambled?: string } =>
  JSON.parse(text(slug, 'expected.json'));
