import marks from '../../assets/styles/marks.css?inline';
import { browser } from './browser.ts';
import { loadCore } from './core.ts';

/**
 * Puts the reader into a frame of a tab (0 is the tab's own page) and has it read; a second time, the reader that is there
 * reads again. The rules for the marks go in with it. False when the browser lets no extension in there, or it is gone.
 */
export async function injectReader(tabId: number, frameId = 0): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    // Taken out first: on a page that moves from job to job the rules would pile up.
    await browser.scripting.removeCSS({ target, css: marks }).catch(() => {});
    await browser.scripting.insertCSS({ target, css: marks });
    const put = browser.scripting.executeScript({ target, files: ['/reader.js'] });
    // While the page takes it in, the core is loaded that the reader will ask for.
    await Promise.all([put, loadCore().catch(() => {})]);
    return true;
  } catch {
    return false;
  }
}

/** Puts the reader into a tab's own page only to show there what one of its frames holds. */
export async function injectShowing(tabId: number): Promise<void> {
  const target = { tabId, frameIds: [0] };
  try {
    await browser.scripting.executeScript({ target, func: setShowOnly });
    await browser.scripting.executeScript({ target, files: ['/reader.js'] });
  } catch {
    // The tab is gone.
  }
}

/** Runs in the page, where nothing of this file is: names the member of `ExtensionWorld` by hand. */
function setShowOnly(): void {
  Object.assign(globalThis, { showOnly: true });
}

/** Puts the sentinel into every frame of a tab that will have it; one that is there already looks again. */
export async function injectSentinels(tabId: number): Promise<void> {
  // Frames that the browser keeps to itself are left out without a word; a tab that is gone is no error.
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ['/sentinel.js'] })
    .catch(() => {});
}
