/** Text beyond this is not judged: no posting is longer, and a page must not be able to make us slow. In UTF-16 units. */
export const TEXT_CAP = 200_000;
