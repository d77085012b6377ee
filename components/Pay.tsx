import type { Rates } from '../lib/pay/rates.ts';
import type { ExpectedPay, PostingReading, Span, StatedPay } from '../lib/reading-schema.ts';
import type { Words } from '../lib/words.ts';
import { inDollars, payText, type Range } from './format.ts';
import { PayBar, PayChart } from './PayChart.tsx';
import { bandOf, shownIn, verdictLines } from './pay-lines.ts';
import { named } from './summary.ts';
import { More, Quote } from './Words.tsx';

interface PayProps {
  readonly reading: PostingReading;
  readonly rates: Rates;
  readonly t: Words;
  onJump(span: Span): void;
}

/** The pay: a verdict in words, a chart of the posted range on the expected band, and how it was worked out. */
export function Pay({ reading, rates, t, onJump }: PayProps) {
  const { pay, level } = reading;
  const { first, more } = verdictLines(reading, t, rates);
  const shown = shownIn(pay);
  const alike = (range: Range): boolean => range.currency === shown.currency && range.period === shown.period;
  const bands = pay.expected.map((expected) => ({ expected, band: bandOf(expected, pay, rates) }));
  // One range on one band is drawn as one chart; of several, each gets a bar of its own on a common scale.
  const band = bands.length === 1 && pay.stated.length < 2 && bands[0] ? bands[0].band : null;
  const chart = band !== null && alike(band) ? band : null;
  const common = [...pay.stated, ...bands.map((one) => one.band)].filter(alike);
  const barOf = (range: Range, isBand: boolean) =>
    chart === null && common.length > 1 && alike(range) && <PayBar range={range} all={common} band={isBand} />;
  return (
    <section aria-labelledby="rf-pay">
      <h3 id="rf-pay">{t('ui_pay')}</h3>
      <p class="verdict">{first}</p>
      {more.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {chart && <PayChart band={chart} posted={pay.stated[0] ?? null} t={t} />}
      <ul class="figures small">
        {pay.stated.map((range) => (
          <li key={`${range.where}${range.quote}`}>
            <span class="swatch of-posted" aria-hidden="true" />
            <Figure
              label={range.where ?? t('ui_pay_posted')}
              range={range}
              told={chart !== null}
              rates={rates}
              t={t}
              notes={notes(range, t)}
            />
            {barOf(range, false)}
          </li>
        ))}
        {pay.estimates.map((range) => (
          <li key={range.quote}>
            <Figure label={t('ui_pay_estimate')} range={range} rates={rates} t={t} />
          </li>
        ))}
        {bands.map(({ expected, band: range }) => (
          <li key={expected.where}>
            <span class="swatch of-band" aria-hidden="true" />
            <Figure
              label={t('ui_pay_guide', [named(t, 'level', level.value), named(t, 'region', expected.where)])}
              range={range}
              told={chart !== null}
              rates={rates}
              t={t}
            />
            {barOf(range, true)}
          </li>
        ))}
      </ul>
      {pay.wide && <p>{t('ui_pay_wide')}</p>}
      {pay.law.map((law) => (
        <p key={law}>{t(law) || law}</p>
      ))}
      {(bands.length > 0 || pay.stated.length > 0) && (
        <More quiet summary={t('ui_pay_how')}>
          {pay.stated.map((range) => (
            <Quote key={range.quote} span={range} t={t} onJump={onJump} />
          ))}
          {bands.map(({ expected }) => (
            <Steps key={expected.where} expected={expected} several={bands.length > 1} t={t} />
          ))}
          {usesRates(pay.stated, shown) && <p class="small">{t('ui_pay_rates', [rates.date])}</p>}
        </More>
      )}
    </section>
  );
}

const usesRates = (stated: readonly StatedPay[], shown: { currency: string }): boolean =>
  shown.currency !== 'USD' || stated.some((range) => range.currency !== 'USD');

/** What is particular about a stated figure, in a few words each. */
function notes(pay: StatedPay, t: Words): string[] {
  return [
    pay.basis === 'ote' ? t('ui_pay_ote') : '',
    pay.tax === null ? '' : t(`ui_pay_${pay.tax}`),
    pay.contract ?? '',
    ...pay.inferred.map((what) => t(`ui_pay_inferred_${what}`)),
  ];
}

interface FigureProps {
  readonly label: string;
  readonly range: Range;
  /** True where the chart above says the amounts already. */
  readonly told?: boolean;
  readonly rates: Rates;
  readonly t: Words;
  readonly notes?: readonly string[];
}

/** One line of the chart's legend: whose range it is, and what of it the chart cannot say. */
function Figure({ label, range, told = false, rates, t, notes = [] }: FigureProps) {
  const dollars = inDollars(range, rates, t);
  const said = [told ? '' : payText(range, t), dollars === null ? '' : t('ui_about', [dollars]), ...notes];
  return <span dir="auto">{[label, said.filter(Boolean).join(' · ')].filter(Boolean).join(': ')}</span>;
}

/** The steps from the guide's range for a level in the United States to the band that is shown. */
function Steps({ expected, several, t }: { expected: ExpectedPay; several: boolean; t: Words }) {
  return (
    <>
      {several && <h4>{named(t, 'region', expected.where)}</h4>}
      <ol class="steps">
        {expected.steps.map((step) => (
          <li key={step.label}>
            <span>{t(step.label) || step.label}</span>
            <span>{payText({ min: step.min, max: step.max, currency: 'USD', period: 'year' }, t, true)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
