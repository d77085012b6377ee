/** Zones that postings name, by a city of theirs, so that summer time counts. Short names count in capitals only: "et" is a French word. */
const ZONES: readonly (readonly [city: string, short: RegExp | null, long: RegExp | null])[] = [
  ['Europe/Berlin', /\b(?:CES?T|MES?Z)\b/, /\bcentral europ/i],
  ['Europe/London', /\b(?:GMT|BST|WES?T)\b/, /\b(?:UK|london) (?:time|hours|business hours)\b/i],
  ['Europe/Helsinki', /\bEES?T\b/, /\beastern europ/i],
  ['Europe/Moscow', /\bMSK\b/, null],
  ['America/New_York', /\bE[SD]?T\b/, /\beastern\b(?! (?:europ|austral))|\bus east\b|\bnew york\b/i],
  ['America/Chicago', /\bC[SD]?T\b/, /\bcentral\b(?! (?:europ|asia|america|africa))|\bchicago\b/i],
  ['America/Denver', /\bM[SD]?T\b/, /\bmountain\b|\bdenver\b/i],
  ['America/Los_Angeles', /\bP[SD]?T\b/, /(?<!asia[ -])\bpacific\b|\bus west\b|\bsan francisco\b/i],
  ['America/Sao_Paulo', /\bBRT\b/, null],
  ['Asia/Kolkata', /\bIST\b/, /\bindian? (?:standard )?time\b/i],
  ['Asia/Singapore', /\bSGT\b/, /\bsingapore (?:standard )?time\b/i],
  ['Asia/Tokyo', /\bJST\b/, /\bjapan (?:standard )?time\b/i],
  ['Australia/Sydney', /\bAE[SD]T\b/, /\bsydney\b|\beastern austral/i],
];
/** "UTC+5:30", "UTC -1 to +3": hours ahead of UTC, each after its sign. */
const OFFSET = /\b(?:UTC|GMT|to|and)\s?([+\-−–])\s?(\d{1,2})(?::?(30|45))?(?!\d)/gi;
const FROM_UTC = /\b(?:UTC|GMT)\s?[+\-−–]\s?\d/i;
/** "CET ±2": so many hours to either side. */
const AROUND = /(?:±|\+\s?\/?\s?-)\s?(\d{1,2})\b/;
/** "CET+3", where it is not told whether that is a zone or a margin. */
const UNCLEAR = /\b[A-Z]{2,4}\s?[+\-−–]\s?\d/;
const DAY = 24;

/** The zones that the words name: hours ahead of UTC at `now`, from the westernmost to the easternmost that will do. */
interface Asked {
  readonly from: number;
  readonly to: number;
}

/**
 * How many hours the clock of `timeZone` is ahead of the nearest zone that `words` ask for; negative when it is behind, 0 when
 * it is one of those asked for. Null when the words name no zone, or the zone is none.
 */
export function hoursAhead(words: string, timeZone: string, now: Date): number | null {
  const mine = zoneOffset(timeZone, now);
  if (mine === null) return null;
  const asked = askedFor(words, now);
  if (asked.some(({ from, to }) => [mine - DAY, mine, mine + DAY].some((at) => at >= from && at <= to))) return 0;
  const [only] = asked;
  if (!only || asked.length > 1) return null;
  const [after, before] = [round(mine - only.to), round(mine - only.from)];
  return Math.abs(after) <= Math.abs(before) ? after : before;
}

/** The shorter way around the clock, so that 21 hours ahead are 3 hours behind. */
const round = (hours: number): number => ((((hours + DAY / 2) % DAY) + DAY) % DAY) - DAY / 2;

function askedFor(words: string, now: Date): Asked[] {
  if (FROM_UTC.test(words)) {
    const offsets = [...words.matchAll(OFFSET)].map(([, sign = '', hours, minutes]) => {
      const ahead = Number(hours) + Number(minutes ?? 0) / 60;
      return sign === '+' ? ahead : -ahead;
    });
    return [{ from: Math.min(...offsets), to: Math.max(...offsets) }];
  }
  const margin = Number(AROUND.exec(words)?.[1] ?? 0);
  if (margin === 0 && UNCLEAR.test(words)) return [];
  const cities = ZONES.filter(([, short, long]) => short?.test(words) || long?.test(words)).map(([city]) => city);
  const zones = /\bUTC\b/.test(words) ? ['UTC', ...cities] : cities;
  return zones.flatMap((zone) => {
    const offset = zoneOffset(zone, now);
    return offset === null ? [] : [{ from: offset - margin, to: offset + margin }];
  });
}

/** The hours that a zone is ahead of UTC at `now`; null for a zone that is none. */
export function zoneOffset(timeZone: string, now: Date): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
    const said = /GMT(?:([+-]\d{2}):(\d{2}))?/.exec(parts.find((part) => part.type === 'timeZoneName')?.value ?? '');
    if (!said) return null;
    const hours = Number(said[1] ?? 0);
    return hours + (said[1]?.startsWith('-') ? -1 : 1) * (Number(said[2] ?? 0) / 60);
  } catch {
    return null;
  }
}
