import type { Words } from '../lib/words.ts';
import { endTexts, payText, type Range, rangeText } from './format.ts';

/** Where a range stands on the chart, in percent of its width; an open end runs to the edge and fades. */
interface Place {
  readonly left: number;
  readonly right: number;
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

const LABEL_NEEDS = 34;

const positions = ({ left, right }: Place): { left: string; right: string } => ({
  left: `${left}%`,
  right: `${100 - right}%`,
});

const fades = ({ openLeft, openRight }: Place): string =>
  `${openLeft ? ' open-left' : ''}${openRight ? ' open-right' : ''}`;

/** The expected band as a track, the posted range as a bar on it; both in one currency and period. */
export function PayChart({ band, posted, t }: { band: Range; posted: Range | null; t: Words }) {
  const scale = scaleOf(posted ? [posted, band] : [band]);
  const on = scale(band);
  const bar = posted && scale(posted);
  return (
    <div class="chart" role="img" aria-label={chartLabel(band, posted, t)}>
      {posted && bar && <Ends range={posted} place={bar} t={t} posted />}
      <div class="track">
        <span class={`band${fades(on)}`} style={positions(on)} />
        {bar && <span class={`posted${fades(bar)}`} style={positions(bar)} />}
      </div>
      <Ends range={band} place={on} t={t} />
    </div>
  );
}

/** The chart in words, for those who cannot see it. */
function chartLabel(band: Range, posted: Range | null, t: Words): string {
  const guide = payText(band, t);
  return posted ? t('ui_pay_chart', [payText(posted, t), guide]) : t('ui_pay_chart_band', [guide]);
}

/** One of several ranges, on a scale that they share. */
export function PayBar({ range, all, band }: { range: Range; all: readonly Range[]; band: boolean }) {
  const place = scaleOf(all)(range);
  return (
    <div class="track thin" aria-hidden="true">
      <span class={`${band ? 'band' : 'posted'}${fades(place)}`} style={positions(place)} />
    </div>
  );
}

/** The figures at the ends of a range: apart where there is room between them, else together in its middle. */
function Ends({ range, place, t, posted = false }: { range: Range; place: Place; t: Words; posted?: boolean }) {
  const { left, right, openLeft, openRight } = place;
  const kind = posted ? 'ends above' : 'ends';
  if (right - left < LABEL_NEEDS || openLeft || openRight) {
    const middle = (left + right) / 2;
    // Near an edge the label leans inwards, so that it stays on the card.
    const lean = openRight ? 'at-left' : middle < 25 ? 'at-left' : middle > 75 ? 'at-right' : 'at-middle';
    const where =
      lean === 'at-left'
        ? { left: `${Math.min(left, 60)}%` }
        : lean === 'at-right'
          ? { right: `${100 - right}%` }
          : { left: `${middle}%` };
    return (
      <div class={kind}>
        <span class={lean} style={where}>
          {rangeText(range, t)}
        </span>
      </div>
    );
  }
  const ends = endTexts(range, t);
  return (
    <div class={kind}>
      <span class="at-left" style={{ left: `${left}%` }}>
        {ends.min}
      </span>
      <span class="at-right" style={{ right: `${100 - right}%` }}>
        {ends.max}
      </span>
    </div>
  );
}

/** A scale that holds every range with a little air at both ends. */
function scaleOf(ranges: readonly Range[]): (range: Range) => Place {
  const ends = ranges.flatMap((range) => [range.min, range.max]).filter((n) => n !== null);
  const least = Math.min(...ends);
  const most = Math.max(...ends);
  const air = Math.max(most - least, most * 0.2) * 0.14;
  const opens = ranges.some((range) => range.max === null) ? Math.max(most - least, most * 0.35) * 0.5 : 0;
  const opensLow = ranges.some((range) => range.min === null) ? Math.max(most - least, most * 0.35) * 0.3 : 0;
  const from = least - air - opensLow;
  const width = most + air + opens - from;
  const percent = (n: number): number => ((n - from) / width) * 100;
  return ({ min, max }) => {
    const left = min === null ? 0 : percent(min);
    const right = max === null ? 100 : percent(max);
    // A single figure is a point: it gets a width that can be seen.
    const thin = Math.max(0, 2 - (right - left)) / 2;
    return { left: left - thin, right: right + thin, openLeft: min === null, openRight: max === null };
  };
}
