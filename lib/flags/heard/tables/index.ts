import { TABLE as alwaysOn } from './always-on.ts';
import { TABLE as ciCd } from './ci-cd.ts';
import { TABLE as codeReview } from './code-review.ts';
import { TABLE as containerised } from './containerised.ts';
import { TABLE as designReasoning } from './design-reasoning.ts';
import { TABLE as hype } from './hype.ts';
import { TABLE as legacy } from './legacy.ts';
import { TABLE as manualDeploy } from './manual-deploy.ts';
import { TABLE as modernToolchain } from './modern-toolchain.ts';
import { TABLE as oldPython } from './old-python.ts';
import { TABLE as tested } from './tested.ts';
import { TABLE as typed } from './typed.ts';
import { TABLE as unpaidWork } from './unpaid-work.ts';
import { TABLE as untested } from './untested.ts';
import { TABLE as untyped } from './untyped.ts';

/** What tells each flag, by its id; written by `npm run fit-heard`. */
export const TABLES: Readonly<Record<string, string>> = {
  tested,
  'code-review': codeReview,
  typed,
  'modern-toolchain': modernToolchain,
  'ci-cd': ciCd,
  containerised,
  'design-reasoning': designReasoning,
  untested,
  untyped,
  'old-python': oldPython,
  'manual-deploy': manualDeploy,
  legacy,
  'unpaid-work': unpaidWork,
  'always-on': alwaysOn,
  hype,
};
