import { fakeBrowser } from 'wxt/testing/fake-browser';

/** WXT's in-memory browser in place of the real one; the polyfill takes a `browser` that is there as it is. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
