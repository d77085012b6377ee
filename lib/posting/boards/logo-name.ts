import { fold } from '../fields.ts';
import { pageText } from '../page/text.ts';
import { metaOf } from '../page/title.ts';
import type { Finder } from './finders.ts';

/** What images of a page's head are called where they do not name the employer. */
const NO_NAME =
  /^(?:(?:company|employer|site|our|main|header|brand) ?)?(?:logo|home(?: ?page)?|careers?|jobs?|menu|banner|header|image|icon|company|employer|photo|cover)$/i;
const LEGAL_FORM = / (?:ab|ag|aps|as|bv|co|gmbh|inc|kg|llc|ltd|oy|plc|sa|se)$/;

/**
 * The employer as the logo above the posting names it, where the page's title or the posting says that name too: what stands
 * there else is "Logo", "Careers home" or the board itself.
 */
export const logoName: Finder = (root, { document }) => {
  const said = fold(`${document.title ?? ''} ${metaOf(document, 'og:title')} ${pageText(root).text.slice(0, 20_000)}`);
  for (const element of [...document.querySelectorAll('img[alt], h1, h2, h3')].slice(0, 12)) {
    const name = (element.getAttribute('alt') ?? '').replace(/ logo$/i, '').trim();
    const words = fold(name).replace(LEGAL_FORM, '');
    if (words.length >= 2 && name.length <= 60 && !NO_NAME.test(name) && ` ${said} `.includes(` ${words} `))
      return name;
    if (element.localName !== 'img' && root.contains(element)) return null;
  }
  return null;
};
