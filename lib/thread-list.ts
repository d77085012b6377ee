/** A posting of a thread, as far as a list of them shows it. */
export interface Listed {
  readonly title: string;
  readonly company: string | null;
}

/** Of a thread so many postings are listed. */
export const MOST_LISTED = 300;
