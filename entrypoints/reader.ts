import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extensionWorld } from '../lib/extension/handle.ts';
import { createReader } from '../lib/extension/reader.ts';

/** Injected by the background when the sentinel has seen a posting, or when the user asks: reads the page and shows what was found. */
export default defineUnlistedScript(() => {
  extensionWorld.readFurther ??= createReader();
  extensionWorld.readFurther.read();
});
