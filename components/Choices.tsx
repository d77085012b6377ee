import type { Listed } from '../lib/thread-list.ts';
import type { Words } from '../lib/words.ts';
import { isolated } from './format.ts';
import { State } from './PopupState.tsx';

interface ChoicesProps {
  readonly titles: readonly string[];
  /** Whether each is on the page in full; else the titles are links of the page, and only text here. */
  readonly choosable: boolean;
  readonly t: Words;
  onChoose(index: number, title: string): void;
}

/** Several postings on a page: the page stays silent, the choice is made here. */
export function Choices({ titles, choosable, t, onChoose }: ChoicesProps) {
  return (
    <State title={t('ui_state_several')} text={t(choosable ? 'ui_state_several_choose' : 'ui_state_several_text')}>
      <ul class={choosable ? 'choices' : 'plain'}>
        {titles.map((title, index) => (
          // Titles repeat; their place is what tells them apart.
          <li key={index}>
            {choosable ? (
              <button type="button" class="row-button" dir="auto" onClick={() => onChoose(index, title)}>
                {title}
              </button>
            ) : (
              isolated(title)
            )}
          </li>
        ))}
      </ul>
    </State>
  );
}

interface ThreadListProps {
  readonly seen: number;
  readonly postings: readonly Listed[];
  readonly t: Words;
  onPick(index: number): void;
}

/** A thread of postings: the Python jobs among those read so far, each a way to its place in the thread. */
export function ThreadList({ seen, postings, t, onPick }: ThreadListProps) {
  return (
    <State title={t('ui_state_thread')} text={t('ui_state_thread_text', [String(seen)])}>
      {postings.length === 0 ? (
        <p>{t('ui_thread_none')}</p>
      ) : (
        <>
          <h3>{t('ui_thread_found')}</h3>
          <ul class="choices">
            {postings.map(({ title, company }, index) => (
              <li key={index}>
                <button type="button" class="row-button" onClick={() => onPick(index)}>
                  <span dir="auto">{title}</span>
                  {company !== null && (
                    <span class="small" dir="auto">
                      {company}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </State>
  );
}
