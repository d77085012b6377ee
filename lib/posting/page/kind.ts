import type { PageBlock } from './block.ts';
import { lineOfHeading } from './facts.ts';
import { fold } from './fold.ts';
import type { Cue } from './heading-words.ts';
import type { PageLine } from './lines.ts';
import { isPlace } from './place-words.ts';
import { headingCue, isArticleTitle, isFactLabel, isGenericTitle, namesRole, saidOf } from './posting-words.ts';
import { type Heading, metaOf, titleOfPage } from './title.ts';

/** Why a plain page shows no single posting: a message key. Null when it shows one. */
export type Refusal = 'why_no_posting' | 'why_list' | 'why_several' | 'why_no_description' | 'why_article' | 'why_wall';

const LEAST_TEXT = 280;
/** Titles that name no job and still speak of one. */
const OF_ONE = /^(?:job|position|role|vacancy)(?: (?:description|details?|posting|advert|ad))?$/i;
const ADDRESS_WORDS: readonly string[] = [
  'jobs?|careers?|vacanc(?:y|ies)|positions?|openings?|postings?|opportunit(?:y|ies)|job-?offers?',
  'stellen?(?:angebote?|anzeigen?)?|karriere|emplois?|offres?|recrutement|empleos?|ofertas?|vagas?|lavoro',
  String.raw`vacatures?|praca|oferta|prace|nabidka|kariera|rpd|jobb|stilling|allas|joburi|vakans\w{0,6}|gh_jid`,
  'ashby_jid|lever',
];
const URL_WORDS = new RegExp(`[/.?&=_-](?:${ADDRESS_WORDS.join('|')})(?:[/.?&=_-]|$)`, 'i');

export interface KindOf {
  readonly document: Document;
  readonly url: string | null;
  readonly block: PageBlock;
  readonly heading: Heading | null;
  readonly description: string;
  /** What was found beside the heading. */
  readonly company: string | null;
  readonly location: string | null;
  /** Titles that the rest of the page links to. */
  readonly others: readonly string[];
  /** True when a board's address says that this is one posting. */
  readonly boardPosting: boolean;
}

/** Decides whether a plain page shows one posting, on structure and on what postings say. Silence is better than a guess. */
export function refusal(of: KindOf): Refusal | null {
  const { document, url, block, heading, description, others, boardPosting } = of;
  const cues = new Set<Cue>(block.cues.keys());
  if (heading) for (const cue of cuesBetween(block, heading)) cues.add(cue);
  const said = saidOf(fold(description.slice(0, 30_000)));
  if (!heading) return others.length >= 4 ? 'why_list' : 'why_no_posting';
  if (isArticleTitle(heading.text) || isArticleTitle(titleOfPage(document))) return 'why_article';
  if (description.length < LEAST_TEXT) return others.length >= 4 ? 'why_list' : 'why_no_description';
  const repeated = Math.min(block.cues.get('duties') ?? 0, block.cues.get('requirements') ?? 0);
  if (repeated >= 4 && others.length >= 3) return 'why_several';

  const named = ['duties', 'requirements', 'offer'].filter((cue) => cues.has(cue as Cue)).length;
  const strong = Math.max(named, Math.min(2, addressedSections(block)));
  const role = namesRole(heading.text);
  const address = URL_WORDS.test((url ?? metaOf(document, 'og:url')).replace(/^[a-z]+:\/\//i, '/'));
  let evidence = 2 * strong + (cues.has('about') ? 0.5 : 0) + (cues.has('apply') ? 1 : 0) + said;
  evidence += (role ? 2 : 0) + (address ? 1.5 : 0) + (boardPosting ? 3 : 0) + (applyControl(block.element) ? 1.5 : 0);
  evidence +=
    Math.min(2, block.page.filter((line) => isFactLabel(line.text)).length) + (isJobTitle(document) ? 0.5 : 0);
  evidence += (of.company ? 0.5 : 0) + (of.location && isPlace(of.location) ? 1 : 0) + (listed(block) ? 1 : 0);
  // An address below jobs that names this very role is one posting's, in whatever language its text is.
  const posted = role && address && inAddress(heading.text, url) && others.length < 6;
  if (posted) evidence += 1.5;
  if (isArticle(document)) evidence -= 3;
  if (others.length >= 6) evidence -= Math.min(4, others.length / 4);
  if (strong === 0 && said < 3 && !boardPosting && !(posted && said > 0))
    return isArticle(document) ? 'why_article' : 'why_no_posting';
  if (
    !role &&
    (others.length >= 4 || (!heading.confirmed && !boardPosting && (others.length >= 2 || isIndex(document))))
  )
    return 'why_list';
  if (
    !boardPosting &&
    !heading.confirmed &&
    titleOf(document) !== '' &&
    isGenericTitle(titleOf(document)) &&
    !OF_ONE.test(titleOf(document)) &&
    !inAddress(heading.text, url)
  ) {
    if (heading.element?.localName !== 'h1') return 'why_list';
    evidence -= 1.5;
  }
  // Nothing but a heading inside the text calls it a job.
  if (!boardPosting && !heading.confirmed && heading.element?.localName !== 'h1' && titleOf(document) === '')
    evidence -= 2;
  if (!role && strong < 2 && !boardPosting) evidence -= 1.5;
  return evidence >= 7.5
    ? null
    : others.length >= 6
      ? 'why_list'
      : isArticle(document)
        ? 'why_article'
        : 'why_no_posting';
}

const isJobTitle = (document: Document): boolean =>
  /\b(?:jobs?|careers?|hiring|vacancy|position)\b/i.test(titleOfPage(document));

/** True when much of the block is lists of sentences, as duties and requirements are. */
const listed = (block: PageBlock): boolean =>
  block.lines.filter((line) => line.owner.localName === 'li' && line.linked === 0 && line.text.length > 15).length >= 6;

const ADDRESSED =
  /(?<!\p{L})(?:you|your|you['’](?:d|ll|re|ve)|du|dein\p{L}{0,2}|dich|dir|ihre?|sie|vous|votre|vos|ton|tes|jij|jou|jouw|ti|tu|tvoje|we (?:hope|need|expect|offer|ask|look))(?!\p{L})/iu;

/** Lists under headings that speak to the reader, in whatever words: "What your days hold", "Damit begeisterst du uns". */
function addressedSections({ lines }: PageBlock): number {
  return lines.filter((line, i) => {
    if (!line.heading || line.linked > 0 || line.text.length > 60 || !ADDRESSED.test(line.text)) return false;
    return [lines[i + 1], lines[i + 2]].every((next) => next?.linked === 0 && next.owner.closest('li'));
  }).length;
}

/** True when a part of the page's title is an index's: "Alder | Careers". */
const isIndex = (document: Document): boolean =>
  titleOfPage(document)
    .split(/ [|–—·•-] /)
    .some((part) => isGenericTitle(part) && !OF_ONE.test(part));

/** The page's own title as far as its first separator. */
const titleOf = (document: Document): string => titleOfPage(document).split(/ [|–—·•-] /)[0] ?? '';

/** True when most words of the heading stand in the address, or its last part names it: "/jobs/postdoc". */
function inAddress(heading: string, url: string | null): boolean {
  const words = fold(heading).split(' ');
  const address = ` ${fold(url ?? '')} `;
  if (words.filter((word) => address.includes(` ${word} `)).length >= 0.6 * words.length) return true;
  const path = (url ?? '').replace(/[?#].*$/, '').replace(/(?:\/index)?(?:\.\w{2,5})?\/?$/, '');
  const slug = fold(path.slice(path.lastIndexOf('/') + 1)).split(' ');
  return slug.every((part) => part.length >= 4 && words.some((word) => word.startsWith(part)));
}

/** Section headings between the posting's heading and its block: tabs stand there. */
function cuesBetween(block: PageBlock, heading: Heading): Cue[] {
  const first = block.page.indexOf(block.lines[0] as PageLine);
  const from = lineOfHeading(block.page, heading);
  if (from < 0 || first < from || first - from > 30) return [];
  return block.page.slice(from + 1, first).flatMap((line) => headingCue(line.text) ?? []);
}

function isArticle(document: Document): boolean {
  if (metaOf(document, 'article:published_time') !== '') return true;
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    if (
      /"@type"\s{0,5}:\s{0,5}\[?\s{0,5}"(?:News|Blog|Tech)?(?:Article|Posting)"/.test(
        (script.textContent ?? '').slice(0, 200_000).replace(/"JobPosting"/g, ''),
      )
    )
      return true;
  }
  return false;
}

const APPLY =
  /^(?:easy |quick )?apply\b|apply (?:now|here|for|online|today)|jetzt bewerben|bewerben|postuler|je postule|candidat|aplicar|inscribirme|postular|sollicit|aplikuj|odpovědět|mám zájem|reagovat|přihlásit se na|prihlásiť|ansök|ansøg|søk |hae paikkaa|jelentkez|aplică|başvur|откликнуться|відгукнутися|応募|지원하기|申请|投递/i;

/** A control with which one applies, anywhere near the block. */
function applyControl(element: Element): boolean {
  const scope = element.closest('main, body') ?? element;
  let seen = 0;
  for (const control of scope.querySelectorAll('a, button, [role="button"], input[type="submit"], h2, h3')) {
    if (seen++ > 600) break;
    const text = (control.textContent || control.getAttribute('value') || '').trim();
    if (text.length <= 60 && APPLY.test(text)) return true;
  }
  return scope.querySelector('a[href^="mailto:"], a[href*="apply" i]') !== null;
}
