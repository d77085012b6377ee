import { useSignal } from '@preact/signals';
import type { Flag, PostingReading } from '../lib/reading-schema.ts';
import type { TabState } from '../lib/tab-state.ts';
import { isPythonJob } from '../lib/vocabulary.ts';
import { Card, type CardProps, PostingName } from './Card.tsx';
import { Choices, ThreadList } from './Choices.tsx';
import { ClusterMark, Sign } from './icons.tsx';
import { State } from './PopupState.tsx';
import { direction, headline } from './summary.ts';

export interface PopupProps extends Pick<CardProps, 'rates' | 'version' | 't' | 'onJump' | 'onCopy'> {
  /** Null until the tab's state is known. */
  readonly state: TabState | null;
  /** The host of the tab, where it has one. */
  readonly site: string | null;
  /** Whether nothing is read unasked on this site. */
  readonly off: boolean;
  onRead(): void;
  onOffHere(off: boolean): void;
  onSettings(): void;
  /** One of several postings of the page is to be read. */
  onChoose(index: number, title: string): void;
  /** One of a thread's postings is to be shown on the page. */
  onPick(index: number): void;
  /** A mark of this reading is called wrong, or no longer. */
  onWrong(reading: PostingReading, flag: Flag, wrong: boolean): void;
}

/** The toolbar's popup: the card without the page, and each other state of a tab in words. */
export function Popup(props: PopupProps) {
  const { state, site, off, t, onOffHere, onSettings } = props;
  const onSite = site !== null && state?.status !== 'not-allowed';
  return (
    <div class="popup" dir={direction(t)}>
      <header class="popup-head">
        <Sign />
        <h1>{t('extension_name')}</h1>
        <button type="button" class="link small" onClick={onSettings}>
          {t('ui_settings')}
        </button>
      </header>
      <main class="popup-body" aria-live="polite">
        <Body {...props} />
      </main>
      <footer class="popup-foot">
        {onSite && (
          <label class="switch">
            <input type="checkbox" checked={!off} onChange={(event) => onOffHere(!event.currentTarget.checked)} />
            <span dir="auto">{t('ui_read_on', [site])}</span>
          </label>
        )}
        <p class="small">{t('ui_private')}</p>
      </footer>
    </div>
  );
}

function Body(props: PopupProps) {
  const { state, off, t, onRead, onChoose, onPick } = props;
  const read = (
    <button type="button" class="main" onClick={onRead}>
      {t('ui_read_page')}
    </button>
  );
  if (state === null) return <State title={t('ui_state_reading')} busy />;
  if (off && state.status !== 'read' && state.status !== 'not-allowed') {
    return (
      <State title={t('ui_state_off')} text={t('ui_state_off_text')}>
        {read}
      </State>
    );
  }
  switch (state.status) {
    case 'reading':
      return <State title={t('ui_state_reading')} busy />;
    case 'not-posting':
      return (
        <State title={t('ui_state_not_posting')} text={t('ui_state_not_posting_text')}>
          {read}
        </State>
      );
    case 'off-here':
      return (
        <State title={t('ui_state_off')} text={t('ui_state_off_text')}>
          {read}
        </State>
      );
    case 'waiting':
      return (
        <State title={t('ui_state_waiting')} text={t('ui_state_waiting_text')}>
          {read}
        </State>
      );
    case 'not-allowed':
      return <State title={t('ui_state_not_allowed')} text={t('ui_state_not_allowed_text')} />;
    case 'unread':
      return (
        <State title={t('ui_state_unread')} text={(state.why && t(state.why)) || t('ui_state_unread_text')}>
          {state.tried.length > 0 && (
            <>
              <p>{t('ui_tried')}</p>
              <ul class="plain">
                {state.tried.map((tried) => (
                  <li key={tried}>{t(tried) || tried}</li>
                ))}
              </ul>
            </>
          )}
          <button type="button" class="main" onClick={onRead}>
            {t('ui_read_again')}
          </button>
        </State>
      );
    case 'thread':
      return <ThreadList seen={state.seen} postings={state.postings} t={t} onPick={onPick} />;
    case 'read': {
      const { reading, choosable } = state;
      if (reading.posting !== null) return <Posting {...props} reading={reading} choosable={choosable} />;
      if (reading.choices.length > 0)
        return <Choices titles={reading.choices} choosable={choosable} t={t} onChoose={onChoose} />;
      return (
        <State title={t('ui_state_not_posting')} text={reading.why}>
          <button type="button" class="main" onClick={onRead}>
            {t('ui_read_again')}
          </button>
        </State>
      );
    }
  }
}

/** A reading; of a job that is not a Python job one grey line, and the rest on request. */
function Posting(props: PopupProps & { reading: PostingReading; choosable: boolean }) {
  const { reading, choosable, t, onChoose, onWrong } = props;
  const all = useSignal(false);
  const choosing = useSignal(false);
  if (choosing.value) {
    const choose = (index: number, title: string): void => {
      choosing.value = false;
      onChoose(index, title);
    };
    return <Choices titles={reading.choices} choosable t={t} onChoose={choose} />;
  }
  const another = choosable && reading.choices.length > 1 && (
    <p class="another">
      <button
        type="button"
        class="link small"
        onClick={() => {
          choosing.value = true;
        }}
      >
        {t('ui_choose_other')}
      </button>
    </p>
  );
  if (!isPythonJob(reading.python.surface) && !all.value) {
    return (
      <div class="state">
        <PostingName reading={reading} />
        <p class="quiet-line">{t(`ui_quiet_${reading.python.surface}`)}</p>
        <button
          type="button"
          class="main"
          onClick={() => {
            all.value = true;
          }}
        >
          {t('ui_show_rest')}
        </button>
        {another}
      </div>
    );
  }
  return (
    <article aria-labelledby="rf-title">
      <div class="card-head">
        <ClusterMark cluster={reading.cluster?.best ?? null} />
        <div class="card-title">
          <h2 id="rf-title">{headline(reading, t)}</h2>
          <PostingName reading={reading} />
        </div>
      </div>
      {another}
      <Card {...props} onWrong={(flag, wrong) => onWrong(reading, flag, wrong)} />
    </article>
  );
}
