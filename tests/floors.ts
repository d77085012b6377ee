/** The least each measured figure may be; `npm run evaluate -- DIR` ends non-zero below them. Keyed by the folder's name. */
export type Floors = Record<string, { share?: number; precision?: number; recall?: number }>;

export const floors: Record<string, Floors> = {
  corpus: { 'read at all': { share: 1 } },
  pages: {},
};
