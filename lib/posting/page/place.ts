import { WORKPLACE } from '../boards/pill-words.ts';
import { around, BETWEEN, clean, EMPLOYER_CARD, type FactsOf, hooked, labelled, labels, nearHeading } from './facts.ts';
import { fold } from './fold.ts';
import type { Words } from './heading-words.ts';
import type { PageLine } from './lines.ts';
import { isMode, isPlace, isRegion } from './place-words.ts';
import { isGenericTitle, namesRole } from './posting-words.ts';
import { withoutTerms } from './terms.ts';
import { metaOf } from './title.ts';

const PLACE_LABELS: Words = [
  'place of employment|work place|job place|duty station|location|locations|job location|job locations|work location|work locations|place|place of work',
  'primary location|office|office location|office locations|site',
  'sites|based in|workplace|work site|city|where|standort|standorte|arbeitsort|einsatzort|ort|dienstort|lieu',
  'lieu de travail|localisation|ubicación|lugar|lugar de trabajo|localidad|local|localização|luogo|sede',
  'sede di lavoro|locatie|plaats|standplaats|werklocatie|lokalizacja|miejsce pracy|místo|místo práce',
  'místo výkonu práce|lokalita|adresa|miesto práce|ort|placering|sted|arbeidssted|sijainti|munkavégzés helye',
  'locație|konum|место работы|город|місто|місце роботи|τοποθεσία|勤務地|근무지|工作地点|werkplek|vestiging|ville|ciudad',
  'cidade|città|location requirement|location requirements|job location requirements',
];
/** True for a label of a place: "Location", "Arbeitsort". */
export const isPlaceLabel = labels(PLACE_LABELS);

const PLACE_HOOKS = [
  '[itemprop="jobLocation"], [class*="location" i], [class*="locality" i], [class*="place" i]',
  '[class*="city" i], [class*="region" i], [class*="address" i], [data-testid*="location" i], [data-qa*="address" i]',
  '[data-test*="location" i], [data-qa*="location" i], [data-automation*="location" i], [data-at*="location" i]',
  '[data-ui*="location" i], [title="Location"], [aria-label*="location" i], [class*="flavor--bullet" i]',
].join(', ');

const FLAGS = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0060}-\u{E007F}]{2,7}/gu;
/** A place without the pictures of flags that stand beside it. */
export const withoutFlags = (place: string): string => clean(place.replace(FLAGS, '')) || place;

/** The place, with the way of working that the page shows beside it: "Edinburgh (Hybrid)". */
export function findPlace(of: FactsOf, company: string | null): string | null {
  const found = placeBeside(of, company);
  const place = found && withoutFlags(found);
  if (place && (isMode(place) || hasMode(place))) return place;
  const mode = workplaceBeside(of);
  return place && mode ? `${place} (${mode})` : (place ?? mode);
}

/** True for a place that tells the way of working too: "Remote (US)", "Oslo, hybrid". */
export const hasMode = (place: string): boolean =>
  place
    .split(/[,;()/|·•]|\s[–—-]\s/)
    .some((part) => part.trim() !== '' && (isMode(part) || WORKPLACE.test(part.trim()))) ||
  /^(?:remote|hybrid)(?!\p{L})/iu.test(place);

const LONGEST_ROW = 110;

/** A way of working that stands alone, or among the facts of one line, beside the heading. */
function workplaceBeside(of: FactsOf): string | null {
  for (const { text, linked } of nearHeading(of)) {
    if (text.length > LONGEST_ROW || linked > 0.5 * text.length) continue;
    const facts = text.split(BETWEEN).map(clean);
    const mode = facts.find((fact) => WORKPLACE.test(fact));
    if (mode) return mode;
  }
  return null;
}

/** The place: labelled, beside the heading, in the page's titles, or a short line near the heading that reads as one. */
function placeBeside(of: FactsOf, company: string | null): string | null {
  const { heading, hints, lines, body, document } = of;
  const accept = (text: string): boolean =>
    text.length > 1 &&
    text.length <= 110 &&
    fold(text) !== fold(heading.text) &&
    fold(text) !== fold(company ?? '') &&
    !isGenericTitle(text) &&
    !/[?!.]$/.test(text);
  const near = nearHeading(of);
  const named = labelled(near, isPlaceLabel).find((value) => accept(value) && (isPlace(value) || isShort(value)));
  if (named) return withoutTerms(named);

  const beside = hooked(
    around(heading, body),
    PLACE_HOOKS,
    (text) =>
      accept(text) && (isPlace(text) || isShort(text)) && !namesRole(text) && !isPlaceLabel(text) && !isMode(text),
    { avoid: EMPLOYER_CARD, between: ', ' },
  );
  if (beside)
    return withMode(
      withoutTerms(beside.replace(/^(?:location|standort|lieu|lokalita)s?:?\s+|\s*[/|·•]$/gi, '')),
      near.map((line) => line.text),
    );
  const exact = hints.places.find((place) => !isRegion(place));
  if (exact) return exact;

  for (const line of near) {
    // Employer and title may stand in the same line: what is left of it is looked at.
    const rest = [heading.text, company ?? '']
      .reduce((text, name) => (name === '' ? text : text.replace(name, '  ')), line.text)
      .replace(/^[\s–—·•|,:-]+|[\s–—·•|,:-]+$/g, '');
    if (rest.length > 110) continue;
    const pinned = clean(/📍\ufe0f?\s?(.{2,60})/u.exec(rest)?.[1]?.split(BETWEEN)[0]);
    if (pinned && accept(pinned)) return pinned;
    const parts = BETWEEN.test(rest) ? rest.split(BETWEEN).map(clean) : [rest];
    const part = parts.map(withoutTerms).find((one) => isPlace(one) && !isMode(one) && accept(one));
    if (part) return part;
  }
  if (hints.places[0]) return hints.places[0];
  const said = metaOf(document, 'og:description');
  if (isPlace(said)) return said;
  const anywhere = labelled(lines, isPlaceLabel).find((value) => accept(value) && (isPlace(value) || isShort(value)));
  if (anywhere) return anywhere;
  const modes = near.flatMap((line) => line.text.split(BETWEEN).map(clean).map(withoutTerms).filter(isMode));
  const mode = modes[0] ?? (heading.element ? hooked(around(heading, body), PLACE_HOOKS, isMode) : null);
  return mode ?? saidPlace(lines);
}

/** Words after which a posting's own sentence names where the job is. */
const SAID_PLACE =
  /(?:(?:position|role|job|vacancy|office|team|hiring|available|you will be|stelle|arbeitsort)(?: (?:is|will be|are))?(?: (?:based|located|situated|remote))?(?: (?:in|at|from))|based in|located in|office in|kontor i|büro in|bureau à|oficina en|kantoor in|biurze w|standort)(?: (?:our|the|our offices? in|downtown|central))? (\p{Lu}[\p{L}.'’-]{1,20}(?:(?:, | and | or | )\p{Lu}[\p{L}.'’-]{1,20}){0,4})/u;

/** The place that a sentence of the posting names, where a known town or country stands first in it. */
function saidPlace(lines: readonly PageLine[]): string | null {
  for (const { text } of lines.slice(0, 400)) {
    const words = SAID_PLACE.exec(text.slice(0, 1500))?.[1]?.replace(/ offices?$/i, '') ?? '';
    for (let part = words; part !== ''; part = part.replace(/(?:^|,? )[^ ]{1,40}$/, '')) {
      if (isPlace(part) && !isMode(part) && !isRegion(part)) return clean(part.replace(/[.,]$/, ''));
    }
  }
  return null;
}

const isShort = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}(\d][^.:®™©]{2,50}$/u.test(text) && text.split(' ').length <= 6;

/** "Remote (United States)" where the page shows the mode before the places. */
function withMode(place: string, lines: readonly string[]): string {
  const line = lines.find((text) => text.length <= place.length + 24 && text.endsWith(place));
  return line && isMode(line.slice(0, line.length - place.length).replace(/[\s,:()–-]+$/, '')) ? line : place;
}

/** A place that a description names in a line of its own: "Location: Berlin". */
export const placeInText = (description: string): string | null =>
  // Some boards show line breaks as the two letters that stand for them.
  clean(/(?:^|\n|\\n)(?:job |work )?locations?\s?:\s?(\S[^\n\\]{1,80})/i.exec(description)?.[1]) || null;

const COUNTED =
  /^(\d{1,3}) (?:locations|places|offices|cities|standorte|orte|lieux|villes|ubicaciones|localizações|locaties|lokalizacje)$/i;
const FEW = 3;

/**
 * "8 Locations (California, USA)" where a page counts the places that its data lists: the page's own label, few of them by
 * name, and what they have in common. Null when the page counts none.
 */
export function labelOfPlaces(document: Document, listed: string | null): string | null {
  const places = (listed ?? '').split('; ');
  if (places.length < 2) return null;
  let left = 600;
  for (const element of document.querySelectorAll('main span, main div, h1 ~ *, h1 ~ * span, body div > span')) {
    if (!left--) break;
    if (element.childElementCount > 1) continue;
    const label = clean(element.textContent);
    if (label.length > 24 || !COUNTED.test(label)) continue;
    const parts = places.map((place) => place.split(', '));
    const common = (parts[0] ?? []).filter((part) => parts.every((other) => other.includes(part)));
    const own = places.length > FEW ? [] : parts.map((part) => part.filter((one) => !common.includes(one)).join(', '));
    const named = [...own, ...common].filter(Boolean).join(', ');
    return named === '' ? label : `${label} (${named})`;
  }
  return null;
}
