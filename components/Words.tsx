import type { ComponentChildren } from 'preact';
import type { Span } from '../lib/reading-schema.ts';
import type { Words } from '../lib/words.ts';
import { isOnPage, quoteText } from './format.ts';
import { JumpIcon } from './icons.tsx';

interface QuoteProps {
  readonly span: Span;
  readonly t: Words;
  onJump(span: Span): void;
}

/** How schema.org says that a job is done from anywhere. */
const REMOTE_AS_DATA = 'TELECOMMUTE';

/** Words of the posting, in its own language and direction, with the way to where they stand. */
export function Quote({ span, t, onJump }: QuoteProps) {
  const label = t('ui_jump_to', [quoteText(span.quote, 60)]);
  return (
    <div class="quote">
      <q dir="auto">{quoteText(span.quote)}</q>
      {isOnPage(span) ? (
        <button type="button" class="bare" aria-label={label} title={t('ui_jump')} onClick={() => onJump(span)}>
          <JumpIcon />
        </button>
      ) : (
        <span class="small where">{t(span.quote === REMOTE_AS_DATA ? 'ui_in_data_remote' : 'ui_in_data')}</span>
      )}
    </div>
  );
}

/** The way to words that are quoted already; words that stand only in the page's data have none, and it is said. */
export function Jump({ span, t, onJump }: QuoteProps) {
  if (!isOnPage(span)) return <p class="small">{t('ui_not_on_page')}</p>;
  return (
    <button
      type="button"
      class="link small"
      aria-label={t('ui_jump_to', [quoteText(span.quote, 60)])}
      onClick={() => onJump(span)}
    >
      <JumpIcon />
      {t('ui_jump')}
    </button>
  );
}

/** A line that opens to more. */
export function More({
  summary,
  children,
  quiet = false,
}: {
  summary: ComponentChildren;
  children: ComponentChildren;
  quiet?: boolean;
}) {
  return (
    <details class={quiet ? 'more quiet' : 'more'}>
      <summary>{summary}</summary>
      <div class="more-body">{children}</div>
    </details>
  );
}
