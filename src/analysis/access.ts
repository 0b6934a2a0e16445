import type { Scenario } from '../domain';
import type { Country } from './country';
import { meanByArea } from './demand';
import { accessPerHead } from './floatingCatchment';
import { accessOfReach } from './reach';

/** The part of a scenario that reach depends on. */
export type ReachChoice = Pick<
  Scenario,
  'sector' | 'practice' | 'planned' | 'catchmentKm' | 'halfReach' | 'lens'
>;

/** One number per area: what its residents have within reach, on average. */
export interface AreaAccess {
  /** H. */
  readonly pioneersInReach: Float64Array;
  /** a in [0, 1], by the lens of the scenario. */
  readonly access: Float64Array;
  /** Share of residents with any matching pioneer within the catchment, in [0, 1]. */
  readonly shareInReach: Float64Array;
  /** Somebody to learn from, in [0, 1]: pioneers in the ring on the curve of access. */
  readonly learning: Float64Array;
}

/**
 * Stage 4 for every area. Computed where people live and averaged over them, because the centre of
 * a district says nothing about Highland.
 */
export function accessOfAreas(country: Country, scenario: ReachChoice): AreaAccess {
  const { demand } = country;
  const { pioneers, inRing } = country.reach(scenario, scenario.catchmentKm);
  return {
    pioneersInReach: meanByArea(demand, pioneers),
    access: meanByArea(demand, accessBySlot(country, scenario, pioneers)),
    shareInReach: meanByArea(
      demand,
      pioneers.map((count) => (count > 0 ? 1 : 0)),
    ),
    learning: meanByArea(
      demand,
      inRing.map((count) => accessOfReach(count, scenario.halfReach)),
    ),
  };
}

function accessBySlot(
  country: Country,
  scenario: ReachChoice,
  pioneers: Float64Array,
): Float64Array {
  if (scenario.lens === 'reach')
    return pioneers.map((count) => accessOfReach(count, scenario.halfReach));
  const { access, reference } = country.perHead(scenario, scenario.catchmentKm);
  return access.map((supply) => accessPerHead(supply, reference));
}
