import type { FlagRule } from './flag.ts';
import { agency } from './rules/agency.ts';
import { alwaysOn } from './rules/always-on.ts';
import { ciCd } from './rules/ci-cd.ts';
import { codeReview } from './rules/code-review.ts';
import { containerised } from './rules/containerised.ts';
import { designReasoning } from './rules/design-reasoning.ts';
import { hype } from './rules/hype.ts';
import { legacy } from './rules/legacy.ts';
import { levelMismatch } from './rules/level-mismatch.ts';
import { manualDeploy } from './rules/manual-deploy.ts';
import { modernToolchain } from './rules/modern-toolchain.ts';
import { noLockfile } from './rules/no-lockfile.ts';
import { oldPython } from './rules/old-python.ts';
import { onCall } from './rules/on-call.ts';
import { payStated } from './rules/pay-stated.ts';
import { processStated } from './rules/process-stated.ts';
import { stale } from './rules/stale.ts';
import { tested } from './rules/tested.ts';
import { typed } from './rules/typed.ts';
import { unpaidWork } from './rules/unpaid-work.ts';
import { untested } from './rules/untested.ts';
import { untyped } from './rules/untyped.ts';
import { vaguePay } from './rules/vague-pay.ts';
import { wideRange } from './rules/wide-range.ts';

/** Every flag, in the order in which they are shown: green first, then red, then facts. */
export const RULES: readonly FlagRule[] = [
  tested,
  codeReview,
  typed,
  modernToolchain,
  ciCd,
  containerised,
  designReasoning,
  untested,
  untyped,
  oldPython,
  manualDeploy,
  legacy,
  levelMismatch,
  vaguePay,
  unpaidWork,
  alwaysOn,
  hype,
  payStated,
  wideRange,
  processStated,
  stale,
  agency,
  onCall,
  noLockfile,
];
