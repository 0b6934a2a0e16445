import { FIFTHS, type NeighbourhoodGroups } from '../domain';
import type { Country } from './country';
import { ScenarioError } from './scenarioError';

/** By area, whether it belongs to the districts asked for; null asks for all. */
export function areasWithin(country: Country, within: readonly string[] | null): boolean[] {
  if (within === null) return country.areas.map(() => true);
  const wanted = new Set(within);
  const chosen = country.codes.map((code) => wanted.has(code));
  if (!chosen.includes(true)) throw new ScenarioError('There is none of the areas asked for.');
  return chosen;
}

/** Slots of real neighbourhoods in those areas, in the order of the dataset, so that ties fall the same way. */
export function neighbourhoodSlots(
  { demand, input }: Country,
  within: readonly boolean[],
): number[] {
  const { order } = demand.grid;
  const slots: number[] = [];
  for (const [slot, point] of order.entries())
    if (point < input.demand.points.codes.length && within[demand.area[slot]!]!) slots.push(slot);
  if (slots.length === 0)
    throw new ScenarioError('There is no neighbourhood to choose from in the areas asked for.');
  return slots.sort((a, b) => order[a]! - order[b]!);
}

/** By slot, something known of each demand point; null where it is known of none. */
export function bySlot<Value>(
  { demand }: Country,
  ofPoints: readonly (Value | null)[],
): (Value | null)[] {
  return Array.from(demand.grid.order, (point) => ofPoints[point] ?? null);
}

/** By slot, the fifth of deprivation, 0 for the most deprived; null where not known. */
export function fifthsBySlot(
  country: Country,
  { deprivation }: NeighbourhoodGroups,
): (number | null)[] {
  return bySlot(country, deprivation).map((place) => (place === null ? null : fifthOf(place)));
}

/** @param deprivation in (0, 1) */
function fifthOf(deprivation: number): number {
  return Math.min(Math.floor(deprivation * FIFTHS), FIFTHS - 1);
}
