import type { Profile } from '../lib/profile.ts';
import { LONGEST_PLACE } from '../lib/settings.ts';
import { CLUSTERS, type Region, STATED_LEVELS } from '../lib/vocabulary.ts';
import type { Words } from '../lib/words.ts';
import { Choice } from './Choice.tsx';
import { isolated } from './format.ts';
import { named } from './summary.ts';
import { YourMoney } from './YourMoney.tsx';

/** A place as it was understood: its name as it was written, and the parts of the world that it lies in. */
export interface KnownPlace {
  readonly name: string;
  readonly regions: readonly Region[];
}

export interface AboutYouProps {
  readonly profile: Profile;
  /** IANA names, the browser's own first. */
  readonly zones: readonly string[];
  /** ISO codes that pay can be shown in. */
  readonly currencies: readonly string[];
  readonly t: Words;
  /** The place that someone's words name; null when it is not known. */
  placeOf(words: string): KnownPlace | null;
  onChange(profile: Profile): void;
}

/** Kinds of work that one can look for: what is left over is none. */
const SOUGHT = CLUSTERS.filter((cluster) => cluster !== 'other');

/** The reader's own facts, each of them free to leave out. */
export function AboutYou({ profile, zones, currencies, t, placeOf, onChange }: AboutYouProps) {
  const { cluster, level, place, timeZone } = profile;
  const [own] = zones;
  const isListed = timeZone === null || zones.includes(timeZone);
  const zoneName = (zone: string): string => {
    const name = zone.replaceAll('_', ' ');
    return zone === own ? t('ui_you_zone_own', [name]) : name;
  };
  return (
    <section aria-labelledby="rf-about">
      <h2 id="rf-about">{t('ui_you_about')}</h2>
      <p class="small">{t('ui_you_about_text')}</p>
      <Choice
        name={t('ui_you_cluster')}
        none={t('ui_you_none')}
        chosen={cluster}
        known={SOUGHT}
        say={(id) => named(t, 'cluster', id)}
        onChoose={(chosen) => onChange({ ...profile, cluster: chosen })}
      />
      <Choice
        name={t('ui_you_level')}
        none={t('ui_you_none')}
        chosen={level}
        known={STATED_LEVELS}
        say={(id) => named(t, 'level', id)}
        onChoose={(chosen) => onChange({ ...profile, level: chosen })}
      />
      <label class="field">
        <span class="field-name">{t('ui_you_place')}</span>
        <input
          type="text"
          dir="auto"
          value={place ?? ''}
          maxLength={LONGEST_PLACE}
          placeholder={t('ui_you_place_example')}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="rf-place-known"
          onInput={(event) => {
            const said = event.currentTarget.value.slice(0, LONGEST_PLACE);
            onChange({ ...profile, place: said.trim() === '' ? null : said });
          }}
        />
      </label>
      <p id="rf-place-known" class="small field-note" role="status">
        {place === null ? t('ui_you_place_text') : understood(placeOf(place), t)}
      </p>
      <Choice
        name={t('ui_you_zone')}
        none={t('ui_you_none')}
        chosen={timeZone}
        known={isListed ? zones : [timeZone, ...zones]}
        say={zoneName}
        onChoose={(chosen) => onChange({ ...profile, timeZone: chosen })}
      />
      <YourMoney profile={profile} currencies={currencies} t={t} onChange={onChange} />
    </section>
  );
}

function understood(place: KnownPlace | null, t: Words): string {
  if (place === null) return t('ui_you_place_unknown');
  return t('ui_you_place_known', [
    isolated(place.name),
    place.regions.map((region) => named(t, 'region', region)).join(', '),
  ]);
}
