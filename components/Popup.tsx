import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Rates } from '../lib/pay/rates.ts';
import type { PostingReading, Span } from '../lib/reading-schema.ts';
import type { TabState } from '../lib/tab-state.ts';
import { isPythonJob } from '../lib/vocabulary.ts';
import type { Words } from '../lib/words.ts';
import { Card, PostingName } from './Card.tsx';
import { isolated } from './format.ts';
import { ClusterMark, Sign } from './icons.tsx';
import { direction, headline } from './summary.ts';

export interface PopupProps {
  /** Null until the tab's state is known. */
  readonly state: TabState | null;
  /** The host of the tab, where it has one. */
  readonly site: string | null;
  /** Whether nothing is read unasked on this site. */
  readonly off: boolean;
  readonly rates: Rates;
  readonly t: Words;
  onRead(): void;
  onOffHere(off: boolean): void;
  onSettings(): void;
  onJump(span: Span): void;
  onCopy(text: string): void;
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
  const { state, off, t, onRead } = props;
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
        <State title={t('ui_state_unread')} text={t('ui_state_unread_text')}>
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
    case 'read': {
      const { reading } = state;
      if (reading.posting !== null) return <Posting {...props} reading={reading} />;
      if (reading.choices.length > 0) {
        return (
          <State title={t('ui_state_several')} text={t('ui_state_several_text')}>
            <ul class="plain">
              {reading.choices.map((title) => (
                <li key={title}>{isolated(title)}</li>
              ))}
            </ul>
          </State>
        );
      }
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

function State({
  title,
  text = '',
  busy = false,
  children,
}: {
  title: string;
  text?: string;
  busy?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div class="state" aria-busy={busy}>
      <h2>
        {busy && <span class="dots" aria-hidden="true" />}
        {title}
      </h2>
      {text !== '' && <p>{text}</p>}
      {children}
    </div>
  );
}

/** A reading; of a job that is not a Python job one grey line, and the rest on request. */
function Posting(props: PopupProps & { reading: PostingReading }) {
  const { reading, rates, t, onJump, onCopy } = props;
  const all = useSignal(false);
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
      <Card reading={reading} rates={rates} t={t} onJump={onJump} onCopy={onCopy} />
    </article>
  );
}
