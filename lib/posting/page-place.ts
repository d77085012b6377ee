import { fold } from './fields.ts';
import type { Words } from './heading-words.ts';
import { around, BETWEEN, clean, type FactsOf, hooked, labelled, labels } from './page-facts.ts';
import { metaOf } from './page-title.ts';
import { isMode, isPlace } from './place-words.ts';
import { isGenericTitle, namesRole } from './posting-words.ts';

const PLACE_LABELS: Words = [
  'location|locations|job location|job locations|work location|work locations|place|place of work',
  'primary location|office|office location|office locations|site',
  'sites|based in|workplace|work site|city|where|standort|standorte|arbeitsort|einsatzort|ort|dienstort|lieu',
  'lieu de travail|localisation|ubicación|lugar|lugar de trabajo|localidad|local|localização|luogo|sede',
  'sede di lavoro|locatie|plaats|standplaats|werklocatie|lokalizacja|miejsce pracy|místo|místo práce',
  'místo výkonu práce|lokalita|adresa|miesto práce|ort|placering|sted|arbeidssted|sijainti|munkavégzés helye',
  'locație|konum|место работы|город|місто|місце роботи|τοποθεσία|勤務地|근무지|工作地点|werkplek|vestiging|ville|ciudad',
  'cidade|città',
];
const isPlaceLabel = labels(PLACE_LABELS);

const PLACE_HOOKS = [
  '[itemprop="jobLocation"], [class*="location" i], [class*="locality" i], [class*="place" i]',
  '[class*="city" i], [class*="region" i], [class*="address" i], [data-testid*="location" i]',
  '[data-test*="location" i], [data-qa*="location" i], [data-automation*="location" i], [data-at*="location" i]',
  '[data-ui*="location" i], [title="Location"], [aria-label*="location" i], [class*="flavor--bullet" i]',
].join(', ');

const NEAR = 14;
/** The employer's own card says where the employer is, not the job. */
const EMPLOYER_CARD = [
  '[class*="company-card" i], [class*="companycard" i], [class*="about-company" i]',
  '[class*="company-profile" i], [class*="employer-profile" i]',
].join(', ');

/** The place: labelled, beside the heading, in the page's titles, or a short line near the heading that reads as one. */
export function findPlace(of: FactsOf, company: string | null): string | null {
  const { heading, hints, lines, body, document } = of;
  const accept = (text: string): boolean =>
    text.length > 1 &&
    text.length <= 110 &&
    fold(text) !== fold(heading.text) &&
    fold(text) !== fold(company ?? '') &&
    !isGenericTitle(text) &&
    !/[?!.]$/.test(text);
  const title = fold(heading.text);
  const at = lines.findIndex((line) => fold(line.text).includes(title));
  const near = (at < 0 ? lines.slice(0, NEAR) : lines.slice(at, at + NEAR)).filter(
    (line) => line.owner.closest(EMPLOYER_CARD) === null,
  );
  const named = labelled(near, isPlaceLabel).find((value) => accept(value) && (isPlace(value) || isShort(value)));
  if (named) return named;

  const beside = hooked(
    around(heading, body),
    PLACE_HOOKS,
    (text) =>
      accept(text) && (isPlace(text) || isShort(text)) && !namesRole(text) && !isPlaceLabel(text) && !isMode(text),
    EMPLOYER_CARD,
  );
  if (beside)
    return withMode(
      beside.replace(/^(?:location|standort|lieu|lokalita)s?:?\s+|\s*[/|·•]$/gi, ''),
      near.map((line) => line.text),
    );
  if (hints.places[0]) return hints.places[0];

  for (const line of near) {
    // Employer and title may stand in the same line: what is left of it is looked at.
    const rest = [heading.text, company ?? '']
      .reduce((text, name) => (name === '' ? text : text.replace(name, '  ')), line.text)
      .replace(/^[\s–—·•|,:-]+|[\s–—·•|,:-]+$/g, '');
    if (rest.length > 110) continue;
    const parts = BETWEEN.test(rest) ? rest.split(BETWEEN).map(clean) : [rest];
    const part = parts.find((one) => isPlace(one) && !isMode(one) && accept(one));
    if (part) return part;
  }
  const said = metaOf(document, 'og:description');
  if (isPlace(said)) return said;
  const anywhere = labelled(lines, isPlaceLabel).find((value) => accept(value) && (isPlace(value) || isShort(value)));
  if (anywhere) return anywhere;
  const modes = near.flatMap((line) => line.text.split(BETWEEN).map(clean).filter(isMode));
  const mode = modes[0] ?? (heading.element ? hooked(around(heading, body), PLACE_HOOKS, isMode) : null);
  return mode ?? null;
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
