import { type Fields, NO_FIELDS } from '../fields.ts';
import { descriptionOf, otherPostings, pageBlock } from './block.ts';
import { findCompany } from './company.ts';
import { type FactsOf, findDate } from './facts.ts';
import { hostOf } from './host-name.ts';
import { type Refusal, refusal } from './kind.ts';
import { type PageLine, pageLines } from './lines.ts';
import { pageNoise } from './noise.ts';
import { openedDialog, type PostingPart, postingParts } from './parts.ts';
import { findPlace, isPlaceLabel } from './place.ts';
import { beginsOthers, isFactLabel, isWall, saysClosed } from './posting-words.ts';
import { shadowScope } from './shadow-scope.ts';
import { findEmployment, findPay } from './terms.ts';
import { pageText } from './text.ts';
import { findTitle, type Heading, titleHints } from './title.ts';

/** What a plain page says of its posting. `why` is set when it shows no single one; the fields may still help others. */
export interface PlainPage {
  readonly fields: Fields;
  readonly why: Refusal | null;
  readonly choices: readonly string[];
  /** The postings behind `choices` where the page holds each of them whole. */
  readonly candidates: readonly Fields[];
}

export interface PlainPageOf {
  readonly document: Document;
  readonly url: string | null;
  /** The board's name when the page is one of a known board's. */
  readonly site: string | null;
  readonly boardPosting: boolean;
}

/** What the page that was read last leaves out, for the question that follows. */
const found = new WeakMap<Document, ReadonlySet<Element>>();

const LEAST_WORDS = 200;

/** Reads a page that states nothing as data: finds the posting's block among menus, forms and rails, and its facts beside the heading. */
export function readPlainPage({ document, url, site, boardPosting }: PlainPageOf): PlainPage {
  const nothing = (why: Refusal): PlainPage => ({ fields: NO_FIELDS, why, choices: [], candidates: [] });
  if (!document.body) return nothing('why_no_posting');
  const dialog = openedDialog(document.body);
  const body = shadowScope(dialog ?? document.body);
  const noise = pageNoise(body);
  if (body === document.body) found.set(document, noise);
  const block = pageBlock(body, noise);
  const seen = block.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (seen < 1500 && isWall(`${document.title ?? ''} ${pageText(body, undefined, 3000).text}`))
    return nothing('why_wall');
  const hints = titleHints(document);
  const aside = factsAside(noise);
  const factsBeside = (heading: Heading): FactsOf => ({
    document,
    body,
    noise,
    lines: [...block.page, ...aside],
    heading,
    hints,
    host: hostOf(url),
    site,
  });
  const parts = boardPosting ? [] : postingParts(body, noise, url);
  if (parts.length > 0) {
    const fields = parts.map((part) =>
      partFields(part, factsBeside({ element: part.heading, text: part.title, confirmed: false })),
    );
    const opened = fields.filter((_, i) => parts[i]?.opened);
    if (opened.length === 1 && opened[0]) return { fields: opened[0], why: null, choices: [], candidates: [] };
    return { fields: NO_FIELDS, why: 'why_several', choices: parts.map((part) => part.title), candidates: fields };
  }
  const titled = findTitle(body, noise, block.element, hints, block.page, url);
  // The page's titles are those of the list behind an open dialog.
  const heading = titled && { ...titled, confirmed: titled.confirmed || dialog !== null };
  if (!heading) {
    const others = otherPostings(body, noise, null);
    return {
      ...nothing(
        others.length >= 4
          ? 'why_list'
          : seen < LEAST_WORDS && hints.titles.length > 0
            ? 'why_no_description'
            : 'why_no_posting',
      ),
    };
  }
  const facts = factsBeside(heading);
  const company = findCompany(facts);
  const location = findPlace(facts, company);
  const description = descriptionOf(block, noise, [heading.text, company, location]);
  const others = otherPostings(body, noise, heading.text);
  const why = refusal({ document, url, block, heading, description, company, location, others, boardPosting });
  return {
    fields: {
      ...NO_FIELDS,
      title: heading.text,
      company,
      location,
      employmentType: findEmployment(facts),
      payText: findPay(facts),
      description,
      datePosted: findDate(body, noise),
    },
    why,
    choices: why === 'why_several' ? others.slice(0, 30) : [],
    candidates: [],
  };
}

const MOST_ASIDES = 20;
const LONGEST_ASIDE = 3000;

/** The lines of asides that hold labelled facts: beside a posting they are its own, and no part of its description. */
function factsAside(noise: ReadonlySet<Element>): PageLine[] {
  const asides = [...noise].filter(
    (part) => part.localName === 'aside' || part.getAttribute('role') === 'complementary',
  );
  return asides.slice(0, MOST_ASIDES).flatMap((aside) => {
    const within = new Set(noise);
    within.delete(aside);
    const lines = pageLines(aside, within);
    const length = lines.reduce((sum, line) => sum + line.text.length, 0);
    const labels = lines.filter((line) => isFactLabel(line.text) || isPlaceLabel(line.text.split(':', 1)[0] ?? ''));
    return labels.length >= 2 && length <= LONGEST_ASIDE && !lines.some((line) => beginsOthers(line.text)) ? lines : [];
  });
}

function partFields({ title, description }: PostingPart, facts: FactsOf): Fields {
  const company = findCompany(facts);
  return { ...NO_FIELDS, title, company, location: findPlace(facts, company), description };
}

/** A closed posting says so near its top. In UTF-16 units of the page's text. */
const TOP = 4000;

/** True when the page itself says that this posting is closed; what stands in rails and menus is of others. */
export function pageSaysClosed(document: Document): boolean {
  const body = document.body as Element | null;
  if (!body) return false;
  const noise = found.get(document) ?? pageNoise(body);
  // A page changes between two readings.
  found.delete(document);
  return saysClosed(pageText(body, noise, TOP).text);
}
