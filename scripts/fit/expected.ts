import type { Weights } from '../../lib/role/surface-weights.ts';

/**
 * What anyone who reads postings would expect of a sign before any is counted, in the order of `WEIGHED`: primary, one of
 * several, glue, incidental. The fit starts here and moves away only as far as the postings pull it, so a rare sign keeps
 * its plain meaning. A sign that is not listed is expected to say nothing.
 */
export const EXPECTED: Readonly<Record<string, Weights>> = {
  always: [0, 0, -0.5, 0],
  titled: [2, -0.5, -1, -1.5],
  'titled with another': [-1, 1.5, 0, 0],
  'another titled': [-1, 0.3, 0, 0.6],
  'named once': [-0.3, -0.2, 0, 0.5],
  'core alone': [0.6, -0.2, 0, -0.4],
  'core with few': [0, 0.5, 0, -0.4],
  'joined alone': [0.5, -0.2, 0.1, -0.4],
  'joined with few': [-0.3, 0.5, 0, -0.1],
  'wanted with others': [0, 0.5, 0, -0.4],
  'longest list': [-0.4, 0.1, 0, 0.3],
  'only with many': [-0.6, -0.2, 0, 0.8],
  'only behind': [-0.3, 0.1, 0, 0.2],
  'only a choice': [-0.4, 0.2, 0, 0.2],
  'only open ended': [-0.3, 0, 0.1, 0.3],
  'only examples': [-0.3, 0, 0.1, 0.3],
  'only weak': [-0.3, -0.2, 0.1, 0.4],
  wished: [-0.2, -0.2, -0.1, 0.5],
  'only wished': [-0.8, -0.6, -0.4, 1.8],
  'only aside': [-0.3, -0.2, -0.2, 0.7],
  scripted: [-0.2, -0.3, 0.4, 0.1],
  'only scripted': [-0.3, -0.3, 0.5, 0.1],
  'with scripts': [-0.2, -0.4, 0.7, 0],
  'only with scripts': [-0.3, -0.3, 0.5, 0.1],
  'scripts, run': [-0.1, -0.2, 0.4, 0],
  'tools, run': [-0.2, -0.1, 0.3, 0.1],
  libraries: [0.5, 0, -0.3, -0.2],
  'libraries named': [0.3, 0, -0.2, -0.2],
  'others named': [-0.4, 0.2, -0.1, 0.2],
  'a rival named more': [-0.3, 0, -0.1, 0.4],
  'front ends': [-0.2, 0.4, -0.2, 0],
  'full stack with a front end': [-0.5, 1, -0.3, -0.2],
  'role science': [0.6, 0, -0.3, -0.3],
  'role dataeng': [0.3, 0, 0.1, -0.3],
  'role operations': [-0.3, -0.3, 0.6, 0.1],
  'role testing': [0, 0, 0.1, 0],
  'role analysis': [-0.2, -0.1, 0.3, 0.3],
  'role coding': [0, 0.2, -0.2, 0],
  'role full stack': [-0.2, 0.6, -0.3, 0],
  'role other side': [-0.4, 0.1, 0, 0.4],
};
