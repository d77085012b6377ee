/** Of the sentences of each flag, how many that say it are heard at least, and from how many others it stays away. */
export const TOLD_FLOORS: Readonly<Record<string, readonly [heard: number, left: number]>> = {
  agency: [117, 61], // of 125 and 61
  'always-on': [601, 445], // of 658 and 461
  'ci-cd': [654, 450], // of 691 and 478
  'code-review': [610, 435], // of 649 and 448
  containerised: [647, 434], // of 677 and 461
  'design-reasoning': [617, 442], // of 660 and 460
  hype: [588, 403], // of 614 and 417
  legacy: [563, 455], // of 652 and 464
  'level-mismatch': [214, 230], // of 233 and 239
  'manual-deploy': [598, 448], // of 661 and 461
  'modern-toolchain': [619, 439], // of 647 and 451
  'no-lockfile': [122, 61], // of 125 and 61
  'old-python': [595, 423], // of 642 and 435
  'on-call': [125, 61], // of 125 and 61
  'process-stated': [124, 61], // of 125 and 61
  tested: [640, 465], // of 692 and 476
  typed: [585, 403], // of 610 and 415
  'unpaid-work': [599, 434], // of 651 and 439
  untested: [585, 446], // of 659 and 457
  untyped: [563, 397], // of 607 and 408
  'vague-pay': [550, 391], // of 566 and 394
};
