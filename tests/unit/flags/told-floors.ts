/** Of the sentences of each flag, how many that say it are heard at least, and from how many others it stays away. */
export const TOLD_FLOORS: Readonly<Record<string, readonly [heard: number, left: number]>> = {
  agency: [117, 61], // of 125 and 61
  'always-on': [862, 798], // of 1161 and 844
  'ci-cd': [1078, 797], // of 1194 and 862
  'code-review': [938, 794], // of 1141 and 832
  containerised: [1090, 786], // of 1182 and 845
  'design-reasoning': [917, 807], // of 1161 and 844
  hype: [990, 749], // of 1119 and 795
  legacy: [841, 826], // of 1164 and 848
  'level-mismatch': [214, 230], // of 233 and 239
  'manual-deploy': [1063, 799], // of 1167 and 844
  'modern-toolchain': [1110, 794], // of 1156 and 834
  'no-lockfile': [122, 61], // of 125 and 61
  'old-python': [1049, 775], // of 1147 and 818
  'on-call': [125, 61], // of 125 and 61
  'process-stated': [124, 61], // of 125 and 61
  tested: [1019, 828], // of 1204 and 860
  typed: [1006, 749], // of 1118 and 799
  'unpaid-work': [910, 800], // of 1142 and 822
  untested: [868, 819], // of 1157 and 840
  untyped: [919, 742], // of 1101 and 790
  'vague-pay': [802, 622], // of 962 and 634
};
