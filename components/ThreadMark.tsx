import type { PostingReading } from '../lib/reading-schema.ts';
import type { Words } from '../lib/words.ts';
import { ClusterMark } from './icons.tsx';
import { direction, flagCounts, headline } from './summary.ts';

interface ThreadMarkProps {
  readonly reading: PostingReading;
  readonly t: Words;
  onOpen(): void;
}

/** The mark beside one posting of a thread: the kind of work and the number of flags, in words. Opens the card. */
export function ThreadMark({ reading, t, onOpen }: ThreadMarkProps) {
  return (
    <span class="overlay" dir={direction(t)}>
      <button type="button" class="thread-mark" aria-haspopup="dialog" onClick={onOpen}>
        <ClusterMark cluster={reading.cluster?.best ?? null} />
        <span>
          <span class="unseen">{`${t('extension_name')}: `}</span>
          <span class="pill-name">{headline(reading, t)}</span>
          {flagCounts(reading, t).map(({ kind, text }) => (
            <span key={kind}>
              {', '}
              <span class={kind}>{text}</span>
            </span>
          ))}
        </span>
      </button>
    </span>
  );
}
