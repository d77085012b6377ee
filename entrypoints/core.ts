import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { backgroundWorld } from '../lib/extension/background-world.ts';
import { read } from '../lib/reading.ts';

/** Loaded by the background for the first posting that it reads: everything that judges, and nothing that knows the browser. */
export default defineUnlistedScript(() => {
  backgroundWorld.readPosting = read;
});
