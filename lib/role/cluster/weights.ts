/**
 * How much a sign speaks for each cluster, in the order of `CLUSTERS`. Written by scripts/fit.ts on
 * 2026-11-26 from 3774 labelled postings; hundredths, see weights.ts.
 */
export const CLUSTER_WEIGHTS = `
pull 1 data-engineering=-20 29 -35 -4 29; pull 1 ml-ai=-13 9 -5 -3 12; pull 1 other=-33 -26 12 -11 58;
pull 1 scripting-automation=9 4 7 -8 -12; pull 1 web-backend=31 -2 -11 8 -27; pull 2 data-engineering=6 -3 7 4 -14;
pull 2 ml-ai=-6 -3 22 -17 4; pull 2 other=-11 -15 24 17 -15; pull 2 scripting-automation=-38 -19 -12 52 18;
pull 2 web-backend=44 -35 13 -24 2; pull 3 data-engineering=-22 25 -25 -8 29; pull 3 ml-ai=27 18 14 -22 -37;
pull 3 other=-24 23 18 -28 11; pull 3 scripting-automation=0 -33 2 41 -10; pull 3 web-backend=10 -41 38 -26 19;
share data-engineering=26 -23 -35 -27 59; share ml-ai=25 -41 -56 26 45; share other=37 -43 0 -12 18;
share scripting-automation=53 4 -34 0 -22; share web-backend=3 -27 21 -8 11; sum data-engineering=-2 183 22 -34 -69;
sum ml-ai=-27 -37 185 -20 0; sum other=18 -18 -32 7 125; sum scripting-automation=-16 -9 -20 130 15;
sum web-backend=129 34 -47 5 -21; title data-engineering=-3 40 2 8 4; title ml-ai=3 -5 44 -3 10;
title other=-25 5 13 16 40; title scripting-automation=-5 3 -7 43 17; title web-backend=38 12 6 -16 10;
`;
