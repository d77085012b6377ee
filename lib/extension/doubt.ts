import type { Now } from './read-now.ts';

/** How long a posting must stand still before it is believed, where another's may still arrive, in ms. */
const HOLD = 1500;

/**
 * Where jobs are clicked faster than a page can fill, answers arrive late and in any order, and nothing may tell whose they
 * are. Then a posting is believed once it has stood for a while, and none is once two have stood under one address.
 */
export interface Doubt {
  /** The next address: `unanswered` when the one before was left before it showed anything. */
  next(unanswered: boolean): void;
  /** Whether what the page shows at `time` (ms) may be shown, should be looked at again after some ms, or must not be believed. */
  judge(now: Now, time: number): 'believe' | 'never' | { readonly again: number };
}

export function createDoubt(): Doubt {
  let unanswered = false;
  let title: string | null = null;
  let since = 0;
  let clash = false;
  return {
    next(left) {
      unanswered = left;
      title = null;
      clash = false;
    },
    judge(now, time) {
      if (!unanswered || now.title === null) return 'believe';
      if (title === null) since = time;
      clash ||= title !== null && title !== now.title;
      title = now.title;
      if (clash) return 'never';
      const rest = HOLD - (time - since);
      return rest > 0 ? { again: rest } : 'believe';
    },
  };
}
