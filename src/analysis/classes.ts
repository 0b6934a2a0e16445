import type { NeedClass, ReachClass } from '../domain';
import { NO_ACCESS } from './access';

const GOOD_ACCESS = 0.5;

/** Stage 6, the 3x3 map: need in thirds of the scored areas. */
export function needClass(need: number): NeedClass {
  return need < 1 / 3 ? 0 : need < 2 / 3 ? 1 : 2;
}

/** Access none, some or good. */
export function reachClass(access: number): ReachClass {
  return access < NO_ACCESS ? 0 : access < GOOD_ACCESS ? 1 : 2;
}
