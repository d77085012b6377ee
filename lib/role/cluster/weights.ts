/**
 * How much a sign speaks for each cluster, in the order of `CLUSTERS`. Written by scripts/fit.ts on
 * 2026-11-27 from 5026 labelled postings; hundredths, see weights.ts.
 */
export const CLUSTER_WEIGHTS = `
pull 1 data-engineering=-3 31 -35 -15 22; pull 1 ml-ai=-5 4 -4 7 -1; pull 1 other=-33 -27 15 -17 62;
pull 1 scripting-automation=14 8 4 -7 -19; pull 1 web-backend=28 -2 -7 6 -25; pull 2 data-engineering=24 -5 -2 0 -17;
pull 2 ml-ai=-2 11 15 -15 -9; pull 2 other=-14 -19 24 18 -8; pull 2 scripting-automation=-46 -14 4 45 10;
pull 2 web-backend=44 -33 23 -29 -6; pull 3 data-engineering=-13 28 -31 0 17; pull 3 ml-ai=25 11 14 -11 -39;
pull 3 other=-18 14 14 -19 9; pull 3 scripting-automation=-12 -19 12 32 -13; pull 3 web-backend=4 -36 31 -9 10;
share data-engineering=2 -36 -9 -18 60; share ml-ai=24 -53 -60 45 44; share other=35 -20 -1 -19 5;
share scripting-automation=60 -10 -43 -2 -6; share web-backend=25 -21 15 -24 6;
sum data-engineering=-8 188 17 -33 -63; sum ml-ai=-29 -37 203 -40 4; sum other=7 -21 -38 10 142;
sum scripting-automation=-12 -5 -34 145 6; sum web-backend=126 30 -48 2 -10; title data-engineering=3 36 4 4 3;
title ml-ai=6 0 42 -2 3; title other=-17 15 12 8 32; title scripting-automation=-8 6 -4 43 13;
title web-backend=38 10 11 -12 4;
`;
