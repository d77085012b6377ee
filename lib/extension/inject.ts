import marks from '../../assets/styles/marks.css?inline';
import { browser } from './browser.ts';

/**
 * Puts the reader into a tab's page and has it read; a second time, the reader that is there reads again. The rules for
 * the marks go in with it. False when the browser lets no extension into that page, or the tab is gone.
 */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    // Taken out first: on a page that moves from job to job the rules would pile up.
    await browser.scripting.removeCSS({ target: { tabId }, css: marks }).catch(() => {});
    await browser.scripting.insertCSS({ target: { tabId }, css: marks });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return true;
  } catch {
    return false;
  }
}
