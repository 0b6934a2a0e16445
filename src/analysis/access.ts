import type { Scenario } from '../domain';
import type { Country } from './country';
import { meanByArea, type Demand } from './demand';
import { accessPerHead } from './floatingCatchment';
import { accessOfReach, type ReachAtDemand } from './reach';

/** The part of a scenario that reach depends on. */
export type ReachChoice = Pick<
  Scenario,
  | 'sector'
  | 'practice'
  | 'supply'
  | 'placing'
  | 'water'
  | 'planned'
  | 'catchmentKm'
  | 'halfReach'
  | 'lens'
>;

/** Below this access nobody is known within reach that is worth the name. */
export const NO_ACCESS = 0.05;

/** One number per area: what its residents have within reach, on average. */
export interface AreaAccess {
  /** H. */
  readonly pioneersInReach: Float64Array;
  /** a in [0, 1], by the lens of the scenario. */
  readonly access: Float64Array;
  /** Share of residents with any matching pioneer within the catchment, in [0, 1]. */
  readonly shareInReach: Float64Array;
  /** Share of residents whose own access is below NO_ACCESS: what the average may hide. */
  readonly shareWithout: Float64Array;
  /** Share of residents for whom water puts a pioneer further off than the straight line says. */
  readonly shareRoundWater: Float64Array;
  /** Somebody to learn from, in [0, 1]: pioneers in the ring on the curve of access. */
  readonly learning: Float64Array;
  /** 1 where there is reach, and all of it comes from across a national border. */
  readonly acrossBorder: Uint8Array;
}

/**
 * Stage 4 for every area. Computed where people live and averaged over them, because the centre of
 * a district says nothing about Highland.
 */
export function accessOfAreas(country: Country, scenario: ReachChoice): AreaAccess {
  const { demand } = country;
  const reach = country.reach(scenario, scenario.catchmentKm);
  const { pioneers, inRing, roundWater } = reach;
  const access = accessBySlot(country, scenario, pioneers);
  const shareOf = (isSo: (slot: number) => boolean): Float64Array =>
    meanByArea(demand, (slot) => (isSo(slot) ? 1 : 0));
  return {
    pioneersInReach: meanByArea(demand, (slot) => pioneers[slot]!),
    access: meanByArea(demand, (slot) => access[slot]!),
    shareInReach: shareOf((slot) => pioneers[slot]! > 0),
    shareWithout: shareOf((slot) => access[slot]! < NO_ACCESS),
    shareRoundWater: shareOf((slot) => roundWater[slot] === 1),
    learning: meanByArea(demand, (slot) => accessOfReach(inRing[slot]!, scenario.halfReach)),
    acrossBorder: allAcrossBorder(demand, reach),
  };
}

/** a by slot, by the lens of the scenario. */
export function accessBySlot(
  country: Country,
  scenario: ReachChoice,
  pioneers: Float64Array,
): Float64Array {
  if (scenario.lens === 'reach')
    return pioneers.map((count) => accessOfReach(count, scenario.halfReach));
  const { access, reference } = country.perHead(scenario, scenario.catchmentKm);
  return access.map((supply) => accessPerHead(supply, reference));
}

function allAcrossBorder(
  { area, areaStart }: Demand,
  { pioneers, fromOwnNation }: ReachAtDemand,
): Uint8Array {
  const reached = new Uint8Array(areaStart.length - 1);
  const byOwn = new Uint8Array(areaStart.length - 1);
  for (let slot = 0; slot < area.length; slot++) {
    if (pioneers[slot]! > 0) reached[area[slot]!] = 1;
    if (fromOwnNation[slot] === 1) byOwn[area[slot]!] = 1;
  }
  return reached.map((yes, i) => (yes === 1 && byOwn[i] === 0 ? 1 : 0));
}
