/** Of the sentences of each flag, how many that say it are heard at least, and from how many others it stays away. */
export const TOLD_FLOORS: Readonly<Record<string, readonly [heard: number, left: number]>> = {
  agency: [117, 61], // of 125 and 61
  'always-on': [1291, 1300], // of 1684 and 1371
  'ci-cd': [1441, 1309], // of 1722 and 1390
  'code-review': [1352, 1284], // of 1659 and 1360
  containerised: [1464, 1272], // of 1709 and 1373
  'design-reasoning': [1271, 1304], // of 1689 and 1372
  hype: [1402, 1244], // of 1646 and 1322
  legacy: [1355, 1347], // of 1692 and 1376
  'level-mismatch': [214, 231], // of 233 and 239
  'manual-deploy': [1563, 1332], // of 1694 and 1372
  'modern-toolchain': [1602, 1302], // of 1684 and 1362
  'no-lockfile': [122, 61], // of 125 and 61
  'old-python': [1546, 1306], // of 1674 and 1345
  'on-call': [125, 61], // of 125 and 61
  'process-stated': [124, 61], // of 125 and 61
  tested: [1608, 1338], // of 1732 and 1388
  typed: [1521, 1270], // of 1646 and 1327
  'unpaid-work': [1310, 1324], // of 1664 and 1350
  untested: [1318, 1341], // of 1682 and 1368
  untyped: [1408, 1250], // of 1619 and 1318
  'vague-pay': [802, 627], // of 962 and 634
};
