import * as z from 'zod/mini';
import { NO_PROFILE } from './profile.ts';
import { CLUSTERS, PERIODS, STATED_LEVELS } from './vocabulary.ts';

export const READ_WHERE = ['every-site', 'boards', 'click'] as const;
export type ReadWhere = (typeof READ_WHERE)[number];

export const MOST_OFF_SITES = 2000;
/** In UTF-16 units, as a text field counts. */
export const LONGEST_PLACE = 80;
const LONGEST_ZONE = 64;
/** More than any job pays in any currency of the table. */
export const MOST_FLOOR = 1e11;

const profileSchema = z.object({
  cluster: z.nullable(z.enum(CLUSTERS)),
  level: z.nullable(z.enum(STATED_LEVELS)),
  place: z.nullable(z.string().check(z.maxLength(LONGEST_PLACE))),
  timeZone: z.nullable(z.string().check(z.maxLength(LONGEST_ZONE))),
  currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/))),
  floor: z.nullable(
    z.object({ amount: z.number().check(z.positive(), z.maximum(MOST_FLOOR)), period: z.enum(PERIODS) }),
  ),
});

/** What the user has chosen; kept in the browser only. */
export const settingsSchema = z.object({
  readWhere: z.enum(READ_WHERE),
  /** Host names on which nothing is read or shown unasked. */
  offSites: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(MOST_OFF_SITES)),
  /** Whether the card has been seen once: from then on the overlay starts as the pill. */
  seenCard: z.boolean(),
  profile: profileSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  readWhere: 'every-site',
  offSites: [],
  seenCard: false,
  profile: NO_PROFILE,
};
