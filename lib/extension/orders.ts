// Apart from the schemas in messages.ts, which the page's script must not carry.

/** The background's answer to a reader: what to show, and what the reading depends on. */
export interface Order {
  /** Show pill or card on the page; false when the reading was only asked for by the popup. */
  readonly show: boolean;
  /** Start with the card open. */
  readonly open: boolean;
  readonly region: string | null;
}

/** What the background and the popup tell a reader. Checked by hand, for the same reason. */
export type ReaderMessage =
  | { readonly type: 'toggle-card' }
  | { readonly type: 'hide' }
  | { readonly type: 'jump'; readonly quote: string };

export function isReaderMessage(message: unknown): message is ReaderMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { type, quote } = message as Record<string, unknown>;
  return type === 'toggle-card' || type === 'hide' || (type === 'jump' && typeof quote === 'string');
}

export function isOrder(answer: unknown): answer is Order {
  if (typeof answer !== 'object' || answer === null) return false;
  const { show, open, region } = answer as Record<string, unknown>;
  return typeof show === 'boolean' && typeof open === 'boolean' && (region === null || typeof region === 'string');
}
