/** The one place that brings in the WebExtension polyfill, so that the sentinel, which goes to every page, stays free of it. */
export { default as browser } from 'webextension-polyfill';
