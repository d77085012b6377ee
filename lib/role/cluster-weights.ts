/**
 * How much a sign speaks for each cluster, in the order of `CLUSTERS`. Written by scripts/fit.ts on
 * 2026-11-26 from 3774 labelled postings; hundredths, see weights.ts.
 */
export const CLUSTER_WEIGHTS = `
pull 1 data-engineering=-16 33 -35 -6 24; pull 1 ml-ai=-13 8 -3 -2 11; pull 1 other=-31 -30 12 -9 58;
pull 1 scripting-automation=8 6 6 -11 -10; pull 1 web-backend=28 4 -14 11 -30; pull 2 data-engineering=9 2 3 3 -16;
pull 2 ml-ai=-11 -7 23 -15 9; pull 2 other=-12 -18 22 24 -15; pull 2 scripting-automation=-38 -19 -15 54 18;
pull 2 web-backend=41 -30 9 -23 3; pull 3 data-engineering=-23 30 -23 -11 26; pull 3 ml-ai=31 10 14 -18 -36;
pull 3 other=-19 24 15 -30 10; pull 3 scripting-automation=4 -34 -2 39 -7; pull 3 web-backend=10 -38 37 -27 18;
share data-engineering=19 -9 -37 -24 52; share ml-ai=25 -38 -49 18 44; share other=30 -37 0 -17 24;
share scripting-automation=51 0 -28 4 -27; share web-backend=9 -25 21 -10 5; sum data-engineering=-2 168 28 -33 -60;
sum ml-ai=-26 -27 173 -18 -3; sum other=17 -16 -27 7 119; sum scripting-automation=-16 -8 -18 127 15;
sum web-backend=127 29 -41 6 -20; title data-engineering=-4 40 2 8 4; title ml-ai=3 -6 45 -3 11;
title other=-25 5 14 17 40; title scripting-automation=-5 3 -6 41 18; title web-backend=38 9 8 -16 11;
`;
