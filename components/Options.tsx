import { READ_WHERE, type Settings } from '../lib/settings.ts';
import { REGIONS, type Region } from '../lib/vocabulary.ts';
import { keyOf, type Words } from '../lib/words.ts';
import { capitalised } from './format.ts';
import { OutIcon, Sign } from './icons.tsx';
import { direction, named } from './summary.ts';

export interface OptionsProps {
  readonly settings: Settings;
  readonly t: Words;
  onChange(settings: Settings): void;
}

const GUIDE = 'https://remnavi.com/jobs/remote-python-developer/';

/** Places one can live in: the others say where a job is. */
const HOMES: readonly Region[] = REGIONS.filter((region) => region !== 'anywhere' && region !== 'unstated');

/** The settings: where postings are read, the sites left out, and the region that pay is judged for. */
export function Options({ settings, t, onChange }: OptionsProps) {
  const { readWhere, offSites, profile } = settings;
  const region = profile.region ?? '';
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

      <section aria-labelledby="rf-region">
        <h2 id="rf-region">{t('ui_region')}</h2>
        <label class="field">
          <span class="small block">{t('ui_region_text')}</span>
          <select
            value={region}
            onChange={(event) => {
              const chosen = HOMES.find((home) => home === event.currentTarget.value) ?? null;
              onChange({ ...settings, profile: { ...profile, region: chosen } });
            }}
          >
            <option value="">{t('ui_region_none')}</option>
            {HOMES.map((home) => (
              <option key={home} value={home}>
                {capitalised(named(t, 'region', home))}
              </option>
            ))}
          </select>
        </label>
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
