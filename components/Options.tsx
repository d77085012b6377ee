import { READ_WHERE, type Settings } from '../lib/settings.ts';
import { keyOf, type Words } from '../lib/words.ts';
import { AboutYou, type AboutYouProps } from './AboutYou.tsx';
import { OutIcon, Sign } from './icons.tsx';
import { direction } from './summary.ts';

export interface OptionsProps extends Pick<AboutYouProps, 'zones' | 'currencies' | 'placeOf'> {
  readonly settings: Settings;
  /** How many marks were called wrong. */
  readonly wrongMarks: number;
  readonly t: Words;
  onForgetWrong(): void;
  onChange(settings: Settings): void;
}

const GUIDE = 'https://remnavi.com/jobs/remote-python-developer/';

/** The settings: where postings are read, the sites left out, and what the reader says of themselves. */
export function Options({
  settings,
  zones,
  currencies,
  wrongMarks,
  t,
  placeOf,
  onForgetWrong,
  onChange,
}: OptionsProps) {
  const { readWhere, offSites, profile } = settings;
  return (
    <main class="options" dir={direction(t)}>
      <header class="options-head">
        <Sign />
        <h1>{t('extension_name')}</h1>
      </header>
      <p>{t('ui_options_what')}</p>

      <fieldset>
        <legend>{t('ui_read_where')}</legend>
        {READ_WHERE.map((where) => (
          <label key={where} class="choice">
            <input
              type="radio"
              name="read-where"
              value={where}
              checked={readWhere === where}
              onChange={() => onChange({ ...settings, readWhere: where })}
            />
            <span>
              <span class="choice-name">{t(`ui_where_${keyOf(where)}`)}</span>
              <span class="small block">{t(`ui_where_${keyOf(where)}_text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>

      <section aria-labelledby="rf-off">
        <h2 id="rf-off">{t('ui_off_sites')}</h2>
        {offSites.length === 0 ? (
          <p class="small">{t('ui_off_sites_none')}</p>
        ) : (
          <ul class="sites">
            {offSites.map((site) => (
              <li key={site}>
                <span dir="auto">{site}</span>
                <button
                  type="button"
                  class="link small"
                  aria-label={t('ui_off_sites_remove_one', [site])}
                  onClick={() => onChange({ ...settings, offSites: offSites.filter((other) => other !== site) })}
                >
                  {t('ui_off_sites_remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>

      <AboutYou
        profile={profile}
        zones={zones}
        currencies={currencies}
        t={t}
        placeOf={placeOf}
        onChange={(changed) => onChange({ ...settings, profile: changed })}
      />

      <section aria-labelledby="rf-wrong-marks">
        <h2 id="rf-wrong-marks">{t('ui_wrong_marks')}</h2>
        {wrongMarks === 0 ? (
          <p class="small">{t('ui_wrong_marks_none')}</p>
        ) : (
          <>
            <p>{t('ui_wrong_marks_some', [String(wrongMarks)])}</p>
            <button type="button" onClick={onForgetWrong}>
              {t('ui_wrong_marks_forget')}
            </button>
          </>
        )}
      </section>

      <section aria-labelledby="rf-privacy">
        <h2 id="rf-privacy">{t('ui_privacy')}</h2>
        <p>{t('ui_privacy_text')}</p>
      </section>

      <section aria-labelledby="rf-source">
        <h2 id="rf-source">{t('ui_knowledge')}</h2>
        <p>{t('ui_knowledge_text')}</p>
        <p>
          <a href={GUIDE} target="_blank" rel="noopener noreferrer">
            {t('ui_knowledge_link')}
            <OutIcon />
          </a>
        </p>
      </section>
    </main>
  );
}
