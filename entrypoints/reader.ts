import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extensionWorld } from '../lib/extension/handle.ts';
import { createReader } from '../lib/extension/reader.ts';

/**
 * Injected by the background when the sentinel has seen a posting, or when the user asks: reads the page and shows what was
 * found. In the page around a frame that holds the posting it only shows.
 */
export default defineUnlistedScript(() => {
  extensionWorld.readFurther ??= createReader();
  if (extensionWorld.showOnly) extensionWorld.showOnly = false;
  else extensionWorld.readFurther.read();
});
