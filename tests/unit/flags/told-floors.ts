/** Of the sentences of each flag, how many that say it are heard at least, and from how many others it stays away. */
export const TOLD_FLOORS: Readonly<Record<string, readonly [heard: number, left: number]>> = {
  agency: [117, 61], // of 125 and 61
  'always-on': [1518, 1504], // of 1969 and 1595
  'ci-cd': [1692, 1527], // of 2010 and 1614
  'code-review': [1631, 1495], // of 1942 and 1584
  containerised: [1735, 1490], // of 1997 and 1597
  'design-reasoning': [1447, 1507], // of 1976 and 1596
  hype: [1640, 1462], // of 1934 and 1546
  legacy: [1572, 1565], // of 1979 and 1600
  'level-mismatch': [214, 231], // of 233 and 239
  'manual-deploy': [1786, 1542], // of 1982 and 1596
  'modern-toolchain': [1875, 1503], // of 1972 and 1586
  'no-lockfile': [122, 61], // of 125 and 61
  'old-python': [1775, 1514], // of 1962 and 1568
  'on-call': [125, 61], // of 125 and 61
  'process-stated': [124, 61], // of 125 and 61
  tested: [1720, 1555], // of 2020 and 1612
  typed: [1751, 1491], // of 1934 and 1551
  'unpaid-work': [1504, 1538], // of 1946 and 1574
  untested: [1597, 1560], // of 1970 and 1592
  untyped: [1577, 1476], // of 1905 and 1542
  'vague-pay': [804, 627], // of 962 and 634
};
