/** Of the sentences of each flag, how many that say it are heard at least, and from how many others it stays away. */
export const TOLD_FLOORS: Readonly<Record<string, readonly [heard: number, left: number]>> = {
  'always-on': [88, 153], // of 131 and 166
  'ci-cd': [141, 171], // of 162 and 182
  'code-review': [131, 159], // of 147 and 165
  containerised: [147, 168], // of 163 and 182
  'design-reasoning': [119, 173], // of 147 and 180
  hype: [125, 164], // of 147 and 177
  legacy: [100, 178], // of 147 and 181
  'level-mismatch': [56, 123], // of 95 and 135
  'manual-deploy': [124, 173], // of 147 and 181
  'modern-toolchain': [126, 173], // of 147 and 181
  'old-python': [126, 163], // of 147 and 182
  tested: [127, 162], // of 147 and 166
  typed: [104, 155], // of 131 and 166
  'unpaid-work': [95, 134], // of 131 and 145
  untested: [105, 156], // of 131 and 165
  untyped: [108, 151], // of 131 and 159
  'vague-pay': [108, 139], // of 131 and 145
};
