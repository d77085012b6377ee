/** The least each measured figure may be; `npm run evaluate -- DIR` ends non-zero below them. Keyed by the folder's name. */
export type Floors = Record<string, { share?: number; precision?: number; recall?: number }>;

/** A little under what was measured on 2026-11-26. They only rise. */
export const floors: Record<string, Floors> = {
  corpus: {
    'read at all': { share: 1 },
    surface: { share: 0.88 },
    'python job': { precision: 0.96, recall: 0.965 },
    'cluster, both see Python': { share: 0.965 },
    'cluster strict, both see Python': { share: 0.885 },
    level: { share: 0.98 },
    years: { share: 0.97 },
    employer: { share: 0.87 },
    mode: { share: 0.965 },
    contract: { share: 0.935 },
    visa: { share: 0.985 },
    'regions exact': { share: 0.935 },
    'pay, whole posting': { share: 0.985 },
    'pay, where stated': { share: 0.965 },
    'no pay invented': { share: 0.995 },
    'pay phrases': { share: 0.98 },
    'flags, all': { precision: 0.965, recall: 0.945 },
    'flags, red': { precision: 0.97, recall: 0.95 },
    'flag colour': { share: 1 },
    'flag quotes stand at their span': { share: 1 },
    'flag evidence agrees': { share: 0.915 },
    'checks, all': { share: 0.965 },
  },
  pages: {
    'job: read': { share: 0.97 },
    title: { share: 0.97 },
    company: { share: 0.97 },
    location: { share: 0.92 },
    'description whole': { share: 0.97 },
    'description clean': { share: 0.92 },
    'nearmiss: silent': { share: 0.97 },
    'ordinary: silent': { share: 1 },
  },
};
