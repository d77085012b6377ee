/**
 * What the reader leaves in the isolated world of a page's extension scripts, so that the sentinel can reach it without a
 * message and a second injection finds the first. Pages cannot see that world.
 */
export interface ReaderHandle {
  /** Reads the page anew and shows what was found. */
  read(): void;
  /** The page moved on to something else: takes down marks and overlay at once. */
  leave(): void;
  /** The extension was reloaded or removed: leaves nothing behind. */
  remove(): void;
}

interface ExtensionWorld {
  readFurther?: ReaderHandle | undefined;
  /** True once the page has changed its address without loading anew: its structured data may be of an earlier job. */
  moved?: boolean | undefined;
}

export const extensionWorld = globalThis as ExtensionWorld;
