import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Flag } from '../lib/reading-schema.ts';
import type { Words } from '../lib/words.ts';
import { quoteText } from './format.ts';
import { flagTitle } from './summary.ts';
import { More } from './Words.tsx';

interface NoteProps {
  readonly flag: Flag;
  /** Whether the report stands on the clipboard. */
  readonly copied: boolean;
  readonly t: Words;
  onUndo(): void;
}

/** In the place of a mark that was just called wrong: what was done, and the way back, which takes the focus. */
export function WrongNote({ flag, copied, t, onUndo }: NoteProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <li class="wrong-note small">
      <p id="rf-wrong">
        {t('ui_wrong_hidden', [flagTitle(flag, t)])} {t(copied ? 'ui_wrong_copied' : 'ui_wrong_not_copied')}
      </p>
      <button type="button" class="link small" ref={undo} aria-describedby="rf-wrong" onClick={onUndo}>
        {t('ui_wrong_undo')}
      </button>
    </li>
  );
}

interface ListProps {
  readonly flags: readonly Flag[];
  readonly t: Words;
  onBack(flag: Flag): void;
}

/** The marks of this posting that were called wrong at some time. */
export function WrongList({ flags, t, onBack }: ListProps) {
  if (flags.length === 0) return null;
  return (
    <More quiet summary={t('ui_wrong_list', [String(flags.length)])}>
      {flags.map((flag) => (
        <div key={flag.id} class="group">
          <h4>{flagTitle(flag, t)}</h4>
          <q dir="auto">{quoteText(flag.quote)}</q>
          <p>
            <button
              type="button"
              class="link small"
              aria-label={t('ui_wrong_back_one', [flagTitle(flag, t)])}
              onClick={() => onBack(flag)}
            >
              {t('ui_wrong_back')}
            </button>
          </p>
        </div>
      ))}
    </More>
  );
}
