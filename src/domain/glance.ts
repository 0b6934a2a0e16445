import { isUnservedNeed, type AreaResult } from './result';
import type { SectorId } from './taxonomy';

/**
 * What one area is at a glance: high need with no known pioneer, where somebody looked or nobody has
 * yet; high need with somebody known; need that is not high; or no score.
 */
export const GLANCE_CLASSES = [
  'gap-looked',
  'gap-unlooked',
  'need-met',
  'less-need',
  'no-score',
] as const;
export type GlanceClass = (typeof GLANCE_CLASSES)[number];

/** The usual question of one sector, with any practice, answered in one class an area. */
export interface SectorGlance {
  readonly sector: SectorId;
  readonly classByCode: ReadonlyMap<string, GlanceClass>;
}

/** Every sector, in the order of the taxonomy. */
export type Glance = readonly SectorGlance[];

export function glanceClassOf(
  result: Pick<AreaResult, 'need' | 'needClass' | 'reachClass' | 'looked'>,
): GlanceClass {
  if (result.need === null) return 'no-score';
  if (isUnservedNeed(result)) return result.looked === null ? 'gap-unlooked' : 'gap-looked';
  return result.needClass === 2 ? 'need-met' : 'less-need';
}
