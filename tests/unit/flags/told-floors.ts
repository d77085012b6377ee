/** Of the sentences of each flag, how many that say it are heard at least, and from how many others it stays away. */
export const TOLD_FLOORS: Readonly<Record<string, readonly [heard: number, left: number]>> = {
  'always-on': [220, 219], // of 262 and 236
  'ci-cd': [273, 237], // of 294 and 252
  'code-review': [256, 222], // of 278 and 235
  containerised: [264, 217], // of 279 and 236
  'design-reasoning': [228, 223], // of 263 and 234
  hype: [221, 190], // of 246 and 207
  legacy: [233, 246], // of 279 and 251
  'level-mismatch': [67, 135], // of 111 and 151
  'manual-deploy': [235, 225], // of 263 and 235
  'modern-toolchain': [249, 227], // of 261 and 235
  'old-python': [224, 196], // of 247 and 212
  tested: [269, 246], // of 295 and 252
  typed: [216, 199], // of 247 and 212
  'unpaid-work': [221, 216], // of 279 and 230
  untested: [230, 226], // of 263 and 235
  untyped: [215, 196], // of 247 and 205
  'vague-pay': [231, 206], // of 260 and 214
};
