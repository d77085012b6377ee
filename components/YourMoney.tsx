import type { Floor, Profile } from '../lib/profile.ts';
import { MOST_FLOOR } from '../lib/settings.ts';
import { PERIODS, type Period } from '../lib/vocabulary.ts';
import type { Words } from '../lib/words.ts';
import { Choice } from './Choice.tsx';
import { currencyName } from './format.ts';

export interface YourMoneyProps {
  readonly profile: Profile;
  /** ISO codes that pay can be shown in. */
  readonly currencies: readonly string[];
  readonly t: Words;
  onChange(profile: Profile): void;
}

/** The reader's currency and the least they would work for: both free to leave out, the second only with the first. */
export function YourMoney({ profile, currencies, t, onChange }: YourMoneyProps) {
  const { currency, floor } = profile;
  const period = floor?.period ?? 'year';
  const change = (amount: number | null, per: Period): void => {
    const said: Floor | null = amount === null ? null : { amount, period: per };
    onChange({ ...profile, floor: said });
  };
  return (
    <>
      <Choice
        name={t('ui_you_currency')}
        none={t('ui_you_none')}
        chosen={currency}
        known={currencies}
        say={(code) => currencyName(code, t)}
        onChoose={(chosen) => onChange({ ...profile, currency: chosen, floor: chosen === null ? null : floor })}
      />
      {currency !== null && (
        <div class="field-pair">
          <label class="field">
            <span class="field-name">{t('ui_you_floor', [currency])}</span>
            <input
              type="number"
              inputMode="decimal"
              min="0"
              max={MOST_FLOOR}
              step="any"
              value={floor?.amount ?? ''}
              autocomplete="off"
              aria-describedby="rf-floor-note"
              onInput={(event) => change(amountOf(event.currentTarget.value), period)}
            />
          </label>
          <Choice
            name={t('ui_you_floor_period')}
            none={null}
            chosen={period}
            known={PERIODS}
            say={(one) => t(`ui_you_floor_${one}`)}
            onChoose={(chosen) => change(floor?.amount ?? null, chosen ?? 'year')}
          />
        </div>
      )}
      <p id="rf-floor-note" class="small field-note">
        {t('ui_you_currency_text')}
      </p>
    </>
  );
}

/** What was typed as an amount; null for nothing, and for what no one could mean. */
function amountOf(typed: string): number | null {
  const amount = Number(typed);
  return typed.trim() !== '' && Number.isFinite(amount) && amount > 0 && amount <= MOST_FLOOR ? amount : null;
}
