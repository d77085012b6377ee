/**
 * How much a sign speaks for each cluster, in the order of `CLUSTERS`. Written by scripts/fit.ts on
 * 2026-11-26 from 3774 labelled postings; hundredths, see weights.ts.
 */
export const CLUSTER_WEIGHTS = `
pull 1 data-engineering=-19 27 -33 -4 29; pull 1 ml-ai=-13 10 -5 -4 12; pull 1 other=-32 -26 11 -11 57;
pull 1 scripting-automation=7 5 7 -7 -12; pull 1 web-backend=34 -2 -9 4 -27; pull 2 data-engineering=5 -4 7 5 -13;
pull 2 ml-ai=-6 -2 22 -17 3; pull 2 other=-11 -14 24 17 -16; pull 2 scripting-automation=-37 -18 -12 51 16;
pull 2 web-backend=44 -36 13 -25 3; pull 3 data-engineering=-24 24 -24 -5 29; pull 3 ml-ai=28 19 13 -22 -39;
pull 3 other=-23 24 18 -29 10; pull 3 scripting-automation=1 -33 2 40 -11; pull 3 web-backend=11 -43 38 -24 18;
share data-engineering=27 -24 -33 -28 59; share ml-ai=26 -42 -56 27 45; share other=37 -43 1 -12 17;
share scripting-automation=52 3 -34 -1 -20; share web-backend=6 -22 21 -16 11; sum data-engineering=-1 187 20 -37 -69;
sum ml-ai=-28 -37 185 -20 1; sum other=17 -19 -32 8 126; sum scripting-automation=-16 -10 -20 133 14;
sum web-backend=127 34 -48 10 -22; title data-engineering=-4 40 2 8 4; title ml-ai=4 -6 45 -3 10;
title other=-25 5 13 17 40; title scripting-automation=-4 3 -7 42 17; title web-backend=38 12 6 -15 9;
`;
