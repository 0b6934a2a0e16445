import type { Area, DemandData } from '../domain';
import { indexDemand, type Demand } from './demand';
import { Detours } from './detours';
import { Waters } from './water';

/** Where people live, indexed, with the ways round water between them. */
export function groundOf(areas: readonly Area[], { points, barriers }: DemandData): Demand {
  const demand = indexDemand(areas, points);
  return { ...demand, detours: new Detours(new Waters(barriers), demand) };
}
