// Written by scripts/fit-heard.ts on 2026-11-30, from 65342 sentences.
import { SIGNS as A_SIGNS } from './a.ts';
import { SIGNS as B_SIGNS } from './b.ts';
import { SIGNS as C_SIGNS } from './c.ts';
import { SIGNS as D_SIGNS } from './d.ts';
import { SIGNS as E_SIGNS } from './e.ts';
import { SIGNS as F_SIGNS } from './f.ts';
import { SIGNS as G_SIGNS } from './g.ts';
import { SIGNS as H_SIGNS } from './h.ts';
import { SIGNS as I_SIGNS } from './i.ts';
import { SIGNS as J_SIGNS } from './j.ts';
import { SIGNS as K_SIGNS } from './k.ts';
import { SIGNS as L_SIGNS } from './l.ts';
import { SIGNS as M_SIGNS } from './m.ts';
import { SIGNS as N_SIGNS } from './n.ts';
import { SIGNS as O_SIGNS } from './o.ts';
import { SIGNS as P_SIGNS } from './p.ts';
import { SIGNS as Q_SIGNS } from './q.ts';
import { SIGNS as R_SIGNS } from './r.ts';
import { SIGNS as REST_SIGNS } from './rest.ts';
import { SIGNS as S_SIGNS } from './s.ts';
import { SIGNS as T_SIGNS } from './t.ts';
import { SIGNS as U_SIGNS } from './u.ts';
import { SIGNS as V_SIGNS } from './v.ts';
import { SIGNS as W_SIGNS } from './w.ts';
import { SIGNS as X_SIGNS } from './x.ts';
import { SIGNS as Y_SIGNS } from './y.ts';
import { SIGNS as Z_SIGNS } from './z.ts';

/** What the words of a passage have to tell more than, by flag, in steps of `weight-codes.ts`; the flags' order is that of their codes. */
export const LEAST: Readonly<Record<string, number>> = {
  tested: 36,
  'code-review': 37,
  typed: 30,
  'modern-toolchain': 25,
  'ci-cd': 36,
  containerised: 41,
  'design-reasoning': 49,
  untested: 32,
  untyped: 31,
  'old-python': 34,
  'manual-deploy': 34,
  legacy: 38,
  'unpaid-work': 39,
  'always-on': 32,
  hype: 41,
};
/** What each word tells, and each two in a row, as `lookupOf` reads it. */
export const SIGNS = [
  A_SIGNS,
  B_SIGNS,
  C_SIGNS,
  D_SIGNS,
  E_SIGNS,
  F_SIGNS,
  G_SIGNS,
  H_SIGNS,
  I_SIGNS,
  J_SIGNS,
  K_SIGNS,
  L_SIGNS,
  M_SIGNS,
  N_SIGNS,
  O_SIGNS,
  P_SIGNS,
  Q_SIGNS,
  R_SIGNS,
  REST_SIGNS,
  S_SIGNS,
  T_SIGNS,
  U_SIGNS,
  V_SIGNS,
  W_SIGNS,
  X_SIGNS,
  Y_SIGNS,
  Z_SIGNS,
].join('');
