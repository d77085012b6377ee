/** Of the sentences of each flag, how many that say it are heard at least, and from how many others it stays away. */
export const TOLD_FLOORS: Readonly<Record<string, readonly [heard: number, left: number]>> = {
  agency: [117, 61], // of 125 and 61
  'always-on': [406, 309], // of 456 and 327
  'ci-cd': [472, 323], // of 490 and 344
  'code-review': [430, 305], // of 448 and 314
  containerised: [456, 308], // of 475 and 327
  'design-reasoning': [432, 314], // of 458 and 326
  hype: [407, 283], // of 437 and 299
  legacy: [406, 326], // of 450 and 330
  'level-mismatch': [67, 135], // of 111 and 151
  'manual-deploy': [434, 317], // of 459 and 327
  'modern-toolchain': [438, 318], // of 456 and 327
  'no-lockfile': [118, 57], // of 125 and 61
  'old-python': [422, 291], // of 441 and 304
  'on-call': [115, 58], // of 125 and 61
  'process-stated': [111, 60], // of 125 and 61
  tested: [457, 335], // of 490 and 342
  typed: [401, 277], // of 417 and 292
  'unpaid-work': [404, 304], // of 470 and 320
  untested: [407, 317], // of 458 and 325
  untyped: [398, 277], // of 417 and 285
  'vague-pay': [418, 297], // of 454 and 306
};
