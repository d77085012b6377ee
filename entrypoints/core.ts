import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { backgroundWorld } from '../lib/extension/background-world.ts';
import { read } from '../lib/reading.ts';
import { prepare } from '../lib/text/phrases.ts';

/** The page that asks is answered first, in ms; then it looks for its posting. */
const SOON = 30;

/** Loaded by the background for the first posting that it reads: everything that judges, and nothing that knows the browser. */
export default defineUnlistedScript(() => {
  backgroundWorld.readPosting = read;
  // Meanwhile what all patterns need is laid out, which the first text would wait for.
  setTimeout(() => prepare('.'), SOON);
});
