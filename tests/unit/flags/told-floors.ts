/** Of the sentences of each flag, how many that say it are heard at least, and from how many others it stays away. */
export const TOLD_FLOORS: Readonly<Record<string, readonly [heard: number, left: number]>> = {
  agency: [115, 61], // of 125 and 61
  'always-on': [439, 346], // of 498 and 365
  'ci-cd': [505, 353], // of 532 and 382
  'code-review': [458, 337], // of 490 and 352
  containerised: [493, 341], // of 517 and 365
  'design-reasoning': [460, 348], // of 500 and 364
  hype: [443, 313], // of 463 and 323
  legacy: [421, 360], // of 492 and 368
  'level-mismatch': [102, 161], // of 137 and 175
  'manual-deploy': [457, 351], // of 501 and 365
  'modern-toolchain': [464, 339], // of 488 and 355
  'no-lockfile': [120, 61], // of 125 and 61
  'old-python': [457, 326], // of 483 and 342
  'on-call': [125, 61], // of 125 and 61
  'process-stated': [122, 61], // of 125 and 61
  tested: [482, 369], // of 532 and 380
  typed: [424, 301], // of 450 and 319
  'unpaid-work': [453, 336], // of 496 and 344
  untested: [422, 350], // of 500 and 363
  untyped: [417, 299], // of 449 and 313
  'vague-pay': [467, 325], // of 481 and 330
};
