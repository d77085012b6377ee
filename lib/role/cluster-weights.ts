/**
 * How much a sign speaks for each cluster, in the order of `CLUSTERS`. Written by scripts/fit.ts on
 * 2026-11-26 from 1624 labelled postings; hundredths, see weights.ts.
 */
export const CLUSTER_WEIGHTS = `
pull 1 data-engineering=-3 -1 -16 -4 25; pull 1 ml-ai=-9 5 -5 -11 20; pull 1 other=-52 -8 21 0 39;
pull 1 scripting-automation=15 2 11 2 -30; pull 1 web-backend=14 19 -13 4 -25; pull 2 data-engineering=-1 5 16 -12 -9;
pull 2 ml-ai=-4 -6 11 -14 14; pull 2 other=3 -14 26 14 -29; pull 2 scripting-automation=-43 -8 -15 38 29;
pull 2 web-backend=17 -32 5 -12 21; pull 3 data-engineering=-2 26 -35 -17 28; pull 3 ml-ai=21 8 16 -28 -17;
pull 3 other=-1 16 5 -5 -15; pull 3 scripting-automation=6 -20 -7 29 -8; pull 3 web-backend=49 -29 -8 -20 8;
share data-engineering=28 5 -14 -31 12; share ml-ai=27 -23 -47 7 36; share other=6 -19 0 -19 31;
share scripting-automation=45 -7 -48 21 -10; share web-backend=16 -1 -5 -20 10;
sum data-engineering=-10 148 18 -19 -38; sum ml-ai=-18 -20 159 -4 -16; sum other=12 -16 -25 -7 136;
sum scripting-automation=-11 -2 -11 115 8; sum web-backend=121 22 -22 8 -29; title data-engineering=-7 44 0 12 2;
title ml-ai=0 -7 54 -8 11; title other=-20 9 -3 18 46; title scripting-automation=-9 11 -8 47 8;
title web-backend=42 10 14 -19 3;
`;
