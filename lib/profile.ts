import * as z from 'zod/mini';
import { REGIONS } from './vocabulary.ts';

/** What the reader of postings says of themselves; kept in the browser. A null is "not said". */
export const profileSchema = z.object({ region: z.nullable(z.enum(REGIONS)) });
export type Profile = z.infer<typeof profileSchema>;

export const NO_PROFILE: Profile = { region: null };
