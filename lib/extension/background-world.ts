import type { read } from '../reading.ts';

/** What the core leaves in the background's world, and what a service worker has there and a page has not. */
interface BackgroundWorld {
  readPosting?: typeof read;
  readonly importScripts?: (path: string) => void;
}

export const backgroundWorld = globalThis as BackgroundWorld;
