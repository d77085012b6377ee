/**
 * How much a sign speaks for each cluster, in the order of `CLUSTERS`. Written by scripts/fit.ts on
 * 2026-11-26 from 3774 labelled postings; hundredths, see weights.ts.
 */
export const CLUSTER_WEIGHTS = `
pull 1 data-engineering=-19 28 -33 -4 28; pull 1 ml-ai=-12 9 -4 -4 12; pull 1 other=-32 -26 12 -11 58;
pull 1 scripting-automation=7 4 8 -7 -12; pull 1 web-backend=34 -1 -10 4 -27; pull 2 data-engineering=6 -4 7 5 -13;
pull 2 ml-ai=-7 -3 22 -17 4; pull 2 other=-11 -14 24 17 -16; pull 2 scripting-automation=-38 -18 -12 51 17;
pull 2 web-backend=45 -36 13 -24 3; pull 3 data-engineering=-24 24 -24 -5 28; pull 3 ml-ai=28 19 13 -21 -38;
pull 3 other=-22 24 17 -29 10; pull 3 scripting-automation=1 -33 3 39 -10; pull 3 web-backend=11 -42 37 -24 19;
share data-engineering=26 -23 -34 -28 59; share ml-ai=26 -42 -55 27 45; share other=37 -42 0 -12 17;
share scripting-automation=52 3 -34 -1 -20; share web-backend=6 -22 21 -15 11; sum data-engineering=-1 185 21 -36 -68;
sum ml-ai=-28 -36 184 -20 1; sum other=17 -19 -31 7 126; sum scripting-automation=-16 -9 -21 132 14;
sum web-backend=127 33 -47 9 -22; title data-engineering=-3 40 2 8 4; title ml-ai=4 -6 45 -3 10;
title other=-25 6 13 17 39; title scripting-automation=-5 3 -6 41 17; title web-backend=38 12 7 -16 9;
`;
