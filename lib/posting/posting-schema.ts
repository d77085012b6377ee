import * as z from 'zod/mini';
import { TEXT_CAP } from '../text/text-cap.ts';
import { PERIODS, SOURCES } from '../vocabulary.ts';
import type { Posting } from './posting.ts';

/** Longer than anything that a posting is read for; one unit more than is read of a text, so that it is told to be too long. */
const TEXT = z.string().check(z.maxLength(TEXT_CAP + 1));
const MAYBE = z.nullable(TEXT);
const MOST = 1000;
const few = <T>(of: z.ZodMiniType<T>) => z.readonly(z.array(of).check(z.maxLength(MOST)));
const SOURCE = z.enum(SOURCES);

const pay = z.object({
  min: z.nullable(z.number()),
  max: z.nullable(z.number()),
  currency: MAYBE,
  period: z.nullable(z.enum(PERIODS)),
  quote: TEXT,
  estimate: z.boolean(),
});

/** A posting as another script found it on its page. */
export const foundPostingSchema = z.object({
  url: MAYBE,
  source: SOURCE,
  board: MAYBE,
  sources: z.record(TEXT, SOURCE),
  title: TEXT,
  company: MAYBE,
  location: MAYBE,
  employmentType: few(TEXT),
  telecommute: z.boolean(),
  applicantPlaces: few(TEXT),
  pay: few(pay),
  payText: MAYBE,
  description: TEXT,
  datePosted: MAYBE,
  closed: z.boolean(),
  also: few(z.object({ field: z.literal('location'), source: SOURCE, text: TEXT })),
}) satisfies z.ZodMiniType<Posting>;
