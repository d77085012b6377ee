import type { Rates } from '../lib/pay/rates.ts';
import type { ExpectedPay, PostingReading, Span, StatedPay } from '../lib/reading-schema.ts';
import type { Words } from '../lib/words.ts';
import { alsoIn, dateText, payText, type Range, roundedRange } from './format.ts';
import { PayBar, PayChart } from './PayChart.tsx';
import { bandOf, floorLine, rateDate, shownIn, verdictLines } from './pay-lines.ts';
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
  const floor = floorLine(pay, t);
  const theirs = pay.reader?.currency ?? 'USD';
  const shown = shownIn(pay);
  const used = [shown.currency, theirs, ...pay.stated.map((range) => range.currency)];
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
      {floor !== '' && <p>{floor}</p>}
      {chart && <PayChart band={chart} posted={pay.stated[0] ?? null} t={t} />}
      <ul class="figures small">
        {pay.stated.map((range) => (
          <li key={`${range.where}${range.quote}`}>
            <span class="swatch of-posted" aria-hidden="true" />
            <Figure
              label={range.where ?? t('ui_pay_posted')}
              range={range}
              told={chart !== null}
              theirs={theirs}
              rates={rates}
              t={t}
              notes={notes(range, t)}
            />
            {barOf(range, false)}
          </li>
        ))}
        {pay.estimates.map((range) => (
          <li key={range.quote}>
            <Figure label={t('ui_pay_estimate')} range={range} theirs={theirs} rates={rates} t={t} />
          </li>
        ))}
        {bands.map(({ expected, band: range }) => (
          <li key={expected.where}>
            <span class="swatch of-band" aria-hidden="true" />
            <Figure
              label={t('ui_pay_guide', [named(t, 'level', level.value), named(t, 'region', expected.where)])}
              range={range}
              told={chart !== null}
              theirs={theirs}
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
      {pay.law.length > 0 && <p class="small">{t('ui_pay_law_note')}</p>}
      {(bands.length > 0 || pay.stated.length > 0 || pay.asWritten !== undefined) && (
        <More quiet summary={t('ui_pay_how')}>
          {pay.stated.map((range) => (
            <Quote key={range.quote} span={range} t={t} onJump={onJump} />
          ))}
          {pay.asWritten?.map((one) => (
            <Quote key={one.quote} span={one} t={t} onJump={onJump} />
          ))}
          {bands.map(({ expected }) => (
            <Steps key={expected.where} expected={expected} several={bands.length > 1} t={t} />
          ))}
          {usesRates(used) && (
            <p class="small">{t('ui_pay_rates', [dateText(rateDate(rates, used), t), rates.source])}</p>
          )}
        </More>
      )}
    </section>
  );
}

const usesRates = (currencies: readonly string[]): boolean => currencies.some((currency) => currency !== 'USD');

/** What is particular about a stated figure, in a few words each. */
function notes(pay: StatedPay, t: Words): string[] {
  return [
    pay.basis === 'ote' ? t('ui_pay_ote') : '',
    pay.tax === null ? '' : t(`ui_pay_${pay.tax}`),
    pay.contract ?? '',
    pay.legalMinimum ? t('ui_pay_legal_minimum') : '',
    ...pay.inferred.map((what) => t(`ui_pay_inferred_${what}`)),
  ];
}

interface FigureProps {
  readonly label: string;
  readonly range: Range;
  /** True where the chart above says the amounts already. */
  readonly told?: boolean;
  /** The currency that it is shown in too. */
  readonly theirs: string;
  readonly rates: Rates;
  readonly t: Words;
  readonly notes?: readonly string[];
}

/** One line of the chart's legend: whose range it is, and what of it the chart cannot say. */
function Figure({ label, range, told = false, theirs, rates, t, notes = [] }: FigureProps) {
  const there = alsoIn(theirs, range, rates, t);
  const said = [told ? '' : payText(range, t), there ?? '', ...notes];
  return <span dir="auto">{[label, said.filter(Boolean).join(' · ')].filter(Boolean).join(': ')}</span>;
}

/** The steps from the guide's range for a level in the United States to the band that is shown. */
function Steps({ expected, several, t }: { expected: ExpectedPay; several: boolean; t: Words }) {
  const ranges = expected.steps.map(({ min, max }): Range => ({ min, max, currency: 'USD', period: 'year' }));
  return (
    <>
      {several && <h4>{named(t, 'region', expected.where)}</h4>}
      <ol class="steps">
        {ranges.map((range, i) => {
          const label = expected.steps[i]?.label ?? '';
          return (
            <li key={label}>
              <span>{t(label) || label}</span>
              <span>{payText(roundedRange(range), t, true)}</span>
              {ranges.length > 1 && <PayBar range={range} all={ranges} band />}
            </li>
          );
        })}
      </ol>
    </>
  );
}
