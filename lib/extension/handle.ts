/**
 * What the scripts leave in the isolated world of a page's extension scripts, so that they reach one another without a
 * message and a second injection finds the first. Pages cannot see that world.
 */
export interface ReaderHandle {
  /** Reads the page anew and shows what was found. */
  read(): void;
  /** The page moved on: unless its new address names the same job, takes down marks and overlay at once. */
  leave(): void;
  /** The extension was reloaded or removed: leaves nothing behind. */
  remove(): void;
}

interface ExtensionWorld {
  readFurther?: ReaderHandle | undefined;
  /** True once the page has changed its address without loading anew: its structured data may be of an earlier job. */
  moved?: boolean | undefined;
  /** The sentinel that is here already: has it look again. */
  lookAgain?: (() => void) | undefined;
  /** Set before the reader is put in: it is here to show what a frame holds, and reads nothing of the page it is in. */
  showOnly?: boolean | undefined;
}

export const extensionWorld = globalThis as ExtensionWorld;
