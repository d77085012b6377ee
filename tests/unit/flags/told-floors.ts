/** Of the sentences of each flag, how many that say it are heard at least, and from how many others it stays away. */
export const TOLD_FLOORS: Readonly<Record<string, readonly [heard: number, left: number]>> = {
  'always-on': [124, 189], // of 162 and 206
  'ci-cd': [161, 192], // of 178 and 206
  'code-review': [161, 196], // of 178 and 205
  containerised: [164, 190], // of 179 and 206
  'design-reasoning': [138, 193], // of 163 and 204
  hype: [128, 161], // of 147 and 177
  legacy: [122, 199], // of 163 and 205
  'level-mismatch': [67, 135], // of 111 and 151
  'manual-deploy': [141, 194], // of 163 and 205
  'modern-toolchain': [144, 195], // of 162 and 205
  'old-python': [130, 163], // of 147 and 182
  tested: [160, 199], // of 179 and 206
  typed: [122, 169], // of 147 and 182
  'unpaid-work': [122, 171], // of 163 and 185
  untested: [132, 191], // of 163 and 205
  untyped: [123, 163], // of 147 and 175
  'vague-pay': [137, 178], // of 161 and 185
};
