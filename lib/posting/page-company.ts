import { fold } from './fields.ts';
import type { Words } from './heading-words.ts';
import { insideAny } from './page-block.ts';
import { around, clean, type FactsOf, hooked, labelled, labels } from './page-facts.ts';
import { metaOf } from './page-title.ts';
import { isPlace } from './place-words.ts';
import { isGenericTitle, namesRole } from './posting-words.ts';

const COMPANY_LABELS: Words = [
  'company|company name|employer|organization|organisation|hiring company|firma|arbeitgeber|unternehmen',
  'entreprise|société|empresa|azienda|bedrijf|werkgever|pracodawca|zaměstnavatel|společnost|företag',
  'arbetsgivare|компания|компанія|работодатель|会社名|회사',
];
const isCompanyLabel = labels(COMPANY_LABELS);

const COMPANY_HOOKS = [
  '[itemprop="hiringOrganization"], [class*="company" i], [class*="employer" i], [class*="organization" i]',
  '[class*="org-name" i], [data-testid*="company" i], [data-test*="employer" i], [data-qa*="company" i]',
  '[data-automation*="advertiser" i], [data-at*="company-name" i], a[href*="/company/"], a[href*="/companies/"]',
  'a[href*="/cmp/"], a[href*="/employer"]',
].join(', ');
const NO_NAME =
  /^(?:about|view|see|follow|visit|more|all jobs|http|www\.|\d|apply|back to)\b|^(?:company|employer|jobs|website|home|logo|unternehmen|firma|company website)$|[?!]$|reviews?|followers|applicants|employees/i;

/** The employer's name: beside the heading, in the page's titles, labelled, or the site's own name. */
export function findCompany(of: FactsOf): string | null {
  const { heading, hints, lines, document, body, noise, site } = of;
  const title = fold(heading.text);
  const siteName = fold(site ?? '');
  const accept = (text: string): boolean => {
    const words = fold(text);
    return (
      words.length > 1 &&
      text.length <= 70 &&
      words !== title &&
      !title.includes(words) &&
      !words.includes(title) &&
      words !== siteName &&
      !NO_NAME.test(text) &&
      !isPlace(text) &&
      !isGenericTitle(text)
    );
  };
  const scopes = around(heading, body);
  const near = hooked(scopes, COMPANY_HOOKS, (text) => accept(text) && !namesRole(text));
  const hinted = hints.companies.filter((name) => accept(name) && !namesRole(name));
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
  const text = fold(clean(body.textContent).slice(0, 60_000));
  const own = hinted.find(
    (name) => text.includes(fold(name)) || host.includes(fold(name).replaceAll(' ', '')) || isHost(fold(name), host),
  );
  if (own) return own;
  const siteOf = metaOf(document, 'og:site_name').replace(/ (?:careers?|jobs?)$/i, '');
  if (siteOf !== '' && accept(siteOf)) return siteOf;
  for (const image of body.querySelectorAll('img[alt]')) {
    const alt = clean(image.getAttribute('alt'));
    const name = /^(.{2,50}?)(?: company)? logo$/i.exec(alt)?.[1] ?? /^logo (?:of |for )?(.{2,50})$/i.exec(alt)?.[1];
    if (name && accept(name) && !insideAny(image, new Set([...noise].filter((part) => part.localName === 'footer'))))
      return name;
  }
  const owner =
    /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by )?([^.|©\d]{2,50}?)(?:,? (?:all|inc|llc|ltd)\b|[.|,]|$)/i.exec(
      clean(
        [...body.querySelectorAll('footer, [class*="footer" i], [class*="copyright" i]')]
          .map((el) => el.textContent)
          .join(' '),
      ).slice(0, 5000),
    )?.[1];
  return owner && accept(clean(owner)) ? clean(owner) : null;
}

/** "Alder GmbH" at `alder.jobs.example`: the host names the employer without its legal form. */
const isHost = (name: string, host: string): boolean => {
  const [first = '', ...rest] = name.split(' ');
  return first.length >= 5 && rest.length <= 3 && host.split(' ').includes(first);
};
