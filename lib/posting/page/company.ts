import { logoName } from '../boards/logo-name.ts';
import { insideAny } from './block.ts';
import { around, clean, type FactsOf, hooked, labelled, labels } from './facts.ts';
import { fold } from './fold.ts';
import type { Words } from './heading-words.ts';
import { bareName, isHostName, nameOnHost } from './host-name.ts';
import { isPlace } from './place-words.ts';
import { isGenericTitle, namesRole } from './posting-words.ts';
import { pageText } from './text.ts';
import { metaOf } from './title.ts';

const COMPANY_LABELS: Words = [
  'company|company name|employer|organization|organisation|hiring company|firma|arbeitgeber|unternehmen',
  'entreprise|société|empresa|azienda|bedrijf|werkgever|pracodawca|zaměstnavatel|společnost|företag',
  'arbetsgivare|компания|компанія|работодатель|会社名|회사|institution|institution name|hiring organization|client',
  'name of employer|name of company|company info|agency|advertiser|poslodavac|delodajalec|الشركة|公司|公司名称',
];
const isCompanyLabel = labels(COMPANY_LABELS);

const COMPANY_HOOKS = [
  '[itemprop="hiringOrganization"], [class*="company" i], [class*="employer" i], [class*="organization" i]',
  '[class*="org-name" i], [data-testid*="company" i], [data-test*="employer" i], [data-qa*="company" i]',
  '[data-automation*="advertiser" i], [data-at*="company-name" i], a[href*="/company/"], a[href*="/companies/"]',
  'a[href*="/cmp/"], a[href*="/employer"]',
].join(', ');
const NO_NAME =
  /^(?:about|view|see|follow|visit|more|all jobs|http|www\.|\d|apply|back to)\b|^(?:company|employer|jobs|website|home|logo|unternehmen|firma|company website|image|picture|icon|photo|banner|header|footer)$|[?!]$|reviews?|followers|applicants|employees/i;

/** The employer's name: beside the heading, in the page's titles, labelled, or the site's own name. */
export function findCompany(of: FactsOf): string | null {
  const { heading, hints, lines, document, body, noise, site } = of;
  const title = fold(heading.text);
  const siteName = bareName(site ?? '');
  /** The board itself, however it writes its name. */
  const isSite = (text: string): boolean => site !== null && (bareName(text) === siteName || isHostName(of.host, text));
  const accept = (text: string): boolean => {
    const words = fold(text);
    return (
      words.length > 1 &&
      text.length <= 70 &&
      words !== title &&
      !title.includes(words) &&
      !words.includes(title) &&
      !isSite(text) &&
      !NO_NAME.test(text) &&
      !isPlace(text) &&
      !isGenericTitle(text)
    );
  };
  const scopes = around(heading, body);
  const near = withoutJobs(
    hooked(scopes, COMPANY_HOOKS, (text) => accept(withoutJobs(text)) && !isRole(withoutJobs(text))),
  );
  const hinted = hints.companies.filter((name) => accept(name) && !isRole(name));
  const confirmed = hinted.find((name) => near !== null && fold(near).includes(fold(name)));
  if (confirmed) return confirmed;
  if (near) return near;
  const named = labelled(lines, isCompanyLabel).find(accept);
  if (named) return named;
  const host = fold(
    of.host
      .replace(/^www\./, '')
      .split('.')
      .slice(0, -1)
      .join(' '),
  );
  const shown = lines.map((line) => line.text).join(' ');
  const text = ` ${fold(shown.slice(0, 60_000))} `;
  const rights = rightsIn(body);
  // A footer names the owner most often.
  const spelled = site === null ? nameOnHost(of.host, `${shown} ${rights.join(' ')}`) : null;
  const owner = spelled && accept(spelled) ? spelled : null;
  // The owner's whole name, where the page's title has only a part of it.
  if (owner?.includes(' ') && !hinted.some((name) => isHostName(of.host, name))) return owner;
  const own =
    hinted.find((name) => host.includes(fold(name).replaceAll(' ', '')) || isHost(fold(name), host)) ??
    hinted.find((name) => text.includes(` ${fold(name)} `));
  if (own) return own;
  const siteOf = metaOf(document, 'og:site_name').replace(/ (?:careers?|jobs?)$/i, '');
  if (siteOf !== '' && accept(siteOf)) return siteOf;
  if (owner) return owner;
  const told = toldName(lines.map((line) => line.text));
  if (told && accept(told) && !isRole(told)) return told;
  const logo = logoName(body, { document, id: '' });
  if (logo && accept(logo) && !isRole(logo)) return logo;
  for (const image of body.querySelectorAll('img[alt]')) {
    const alt = clean(image.getAttribute('alt'));
    const name = /^(.{2,50}?)(?: company)? logo$/i.exec(alt)?.[1] ?? /^logo (?:of |for )?(.{2,50})$/i.exec(alt)?.[1];
    if (name && accept(name) && !insideAny(image, new Set([...noise].filter((part) => part.localName === 'footer'))))
      return name;
  }
  for (const line of [...rights, ...lines.slice(-5).map((one) => one.text)]) {
    const name = clean(OWNER.exec(line)?.[1] ?? ALL_RIGHTS.exec(line)?.[1]);
    if (accept(name)) return name;
  }
  return null;
}

const rightsIn = (body: Element): string[] =>
  [...body.querySelectorAll('footer, [class*="footer" i], [class*="copyright" i]')]
    .slice(0, 20)
    .flatMap((element) => pageText(element, undefined, 5000).text.split('\n'));

const OWNER =
  /(?:[©ⓒ]|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by )?([^.|©\d]{2,50}?)(?:,? (?:all|inc|llc|ltd)\b|[.|,]|$)/i;
const ALL_RIGHTS = /^(\p{Lu}[^.|©]{2,60}?)\.?,? all rights reserved/iu;
const LEGAL_FORM =
  /(?<!\p{L})(?:GmbH|AG|SE|KG|OHG|UG|e\.V\.|Inc|LLC|Ltd|Limited|Corp|PLC|BV|B\.V|NV|AB|ApS|Oy|S\.A|S\.A\.S|SAS|SARL|S\.r\.l|Srl|SpA|S\.L|s\.r\.o|a\.s|sp\. z o\.o|Kft|Pty|Pvt)(?:\.|$|\s|,)/u;

/** A name of a role, unless a legal form says that it is a firm's: "Oslo Analyst AS". */
const isRole = (name: string): boolean => namesRole(name) && !LEGAL_FORM.test(name);

const JOBS_AT =
  /^(?:(?:all |more )?(?:jobs|careers) (?:at|with)|(?:alle |weitere )?(?:jobs|stellen) bei|(?:toutes les )?offres (?:d['’]emploi )?chez|vacatures bij|praca w|jobb hos) /i;

/** "Jobs at Alder" is Alder. */
function withoutJobs(name: string): string;
function withoutJobs(name: string | null): string | null;
function withoutJobs(name: string | null): string | null {
  return name?.replace(JOBS_AT, '') ?? null;
}

const ABOUT =
  /^(?:about|über|à propos de|acerca de|sobre|over|o firmie|o společnosti|om|о компании) (?!us\b|you\b|the\b|this\b|our\b|me\b|uns\b|nosotros\b|nós\b|ons\b|os\b|oss\b)(\p{Lu}.{1,40}?)[:?]?$/iu;
const AT_HOME =
  /(?:^|[.!?] )(?:At|Bei|Chez|En|Hos|Bij|Na|Ve|W) (\p{Lu}[\p{L}\p{N}&'’.+-]{1,25}(?: \p{Lu}[\p{L}\p{N}&'’.+-]{1,25}){0,3}),? (?:we|our|you|wir|du|nous|vous|nosotros|vi|wij|we're|jsme|jesteśmy)(?!\p{L})/u;

/** The name that the text gives the employer: a section "About Alder", or "At Alder, we…". */
function toldName(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = line.length <= 60 && /^\p{Lu}/u.test(line) ? ABOUT.exec(line)?.[1] : undefined;
    if (name && /^\p{Lu}/u.test(name)) return name;
  }
  for (const line of lines.slice(0, 300)) {
    const name = AT_HOME.exec(line.slice(0, 2000))?.[1];
    if (name) return name;
  }
  return null;
}

/** "Alder GmbH" at `alder.jobs.example`: the host names the employer without its legal form. */
const isHost = (name: string, host: string): boolean => {
  const [first = '', ...rest] = name.split(' ');
  return first.length >= 5 && rest.length <= 3 && host.split(' ').includes(first);
};
