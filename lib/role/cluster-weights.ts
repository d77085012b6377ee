/**
 * How much a sign speaks for each cluster, in the order of `CLUSTERS`. Written by scripts/fit.ts on
 * 2026-11-26 from 3774 labelled postings; hundredths, see weights.ts.
 */
export const CLUSTER_WEIGHTS = `
pull 1 data-engineering=-23 31 -35 -2 30; pull 1 ml-ai=-11 8 -5 -4 12; pull 1 other=-31 -28 11 -10 58;
pull 1 scripting-automation=9 5 7 -8 -13; pull 1 web-backend=33 -3 -8 6 -28; pull 2 data-engineering=5 -2 6 5 -14;
pull 2 ml-ai=-6 -5 23 -17 5; pull 2 other=-10 -16 25 17 -16; pull 2 scripting-automation=-37 -19 -14 53 18;
pull 2 web-backend=45 -37 15 -26 3; pull 3 data-engineering=-26 26 -23 -6 29; pull 3 ml-ai=29 13 14 -19 -37;
pull 3 other=-22 23 17 -29 11; pull 3 scripting-automation=2 -34 0 39 -7; pull 3 web-backend=11 -41 39 -28 19;
share data-engineering=28 -27 -33 -27 59; share ml-ai=26 -42 -54 29 40; share other=35 -41 1 -12 17;
share scripting-automation=53 3 -32 -1 -22; share web-backend=4 -25 20 -9 9; sum data-engineering=2 184 21 -37 -70;
sum ml-ai=-29 -34 183 -22 2; sum other=16 -18 -31 8 125; sum scripting-automation=-18 -8 -19 131 14;
sum web-backend=127 35 -49 9 -23; title data-engineering=-4 41 1 8 4; title ml-ai=5 -5 44 -3 10;
title other=-25 5 13 17 40; title scripting-automation=-5 3 -6 42 17; title web-backend=38 12 7 -16 9;
`;
