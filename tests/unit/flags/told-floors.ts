/** Of the sentences of each flag, how many that say it are heard at least, and from how many others it stays away. */
export const TOLD_FLOORS: Readonly<Record<string, readonly [heard: number, left: number]>> = {
  'always-on': [294, 255], // of 336 and 273
  'ci-cd': [354, 272], // of 369 and 289
  'code-review': [312, 251], // of 328 and 260
  containerised: [338, 252], // of 354 and 272
  'design-reasoning': [314, 259], // of 338 and 271
  hype: [289, 228], // of 319 and 244
  legacy: [293, 271], // of 329 and 275
  'level-mismatch': [67, 135], // of 111 and 151
  'manual-deploy': [313, 262], // of 338 and 272
  'modern-toolchain': [320, 263], // of 335 and 272
  'old-python': [304, 234], // of 322 and 249
  tested: [344, 281], // of 370 and 288
  typed: [282, 222], // of 297 and 237
  'unpaid-work': [291, 252], // of 352 and 267
  untested: [302, 262], // of 338 and 271
  untyped: [279, 220], // of 296 and 230
  'vague-pay': [303, 243], // of 333 and 251
};
