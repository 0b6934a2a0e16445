import type { Demand } from '../../src/analysis/demand';
import type { ReachAtDemand } from '../../src/analysis/reach';
import type { Supply } from '../../src/analysis/supply';

/** What a rival answers, by slot. */
export type RivalReach = Pick<ReachAtDemand, 'pioneers' | 'inRing'>;

export interface Catchment {
  /** d0, for a local organisation. */
  readonly km: number;
  /** How far the ring is looked for, in catchments. */
  readonly ringFactor: number;
}

/**
 * Another way to the same reach, in the best form we could give it. Called with the sites it
 * prepares what it looks them up by; what comes back answers for some slots.
 */
export type Rival = (
  demand: Demand,
  supply: Supply,
  catchment: Catchment,
) => (slots: readonly number[]) => RivalReach;

export const KM_PER_DEGREE = (Math.PI * 6371.0088) / 180;
/** A box or a circle may be a little too wide, never too narrow by its own rounding. */
export const A_LITTLE_WIDER = 1 + 1e-9;

export function emptyReach({ grid }: Demand): RivalReach {
  return { pioneers: new Float64Array(grid.length), inRing: new Float64Array(grid.length) };
}
