import {
  FIFTHS,
  NATIONS,
  type GainOfGroup,
  type NeighbourhoodGroups,
  type WhoGains,
} from '../domain';
import { concentrationIndex } from './concentration';
import type { Country } from './country';
import { bySlot, fifthsBySlot } from './territory';

/** Fifths at either end that the rule of `betterOffFirst` compares. */
const ENDS = 2;
/** By how much more the better-off must gain before a plan is said to serve them first. */
const MARGIN = 1.1;

/** By slot: who is within reach of a pioneer or a place, and who in need is not served yet. */
export interface Served {
  /** 1 where within reach. */
  readonly inReach: Uint8Array;
  readonly unserved: Float64Array;
}

/**
 * Who of a territory comes within reach: by fifth of deprivation, town and country, and nation.
 *
 * @param territory by area, whether it belongs to it
 */
export function whoGains(
  country: Country,
  groups: NeighbourhoodGroups,
  territory: readonly boolean[],
  before: Served,
  after: Served,
): WhoGains {
  const { population, area, nationOfSlot } = country.demand;
  const deprivation = bySlot(country, groups.deprivation);
  const fifthOf = fifthsBySlot(country, groups);
  const kindOf = bySlot(country, groups.placeKind);
  const isOut = (slot: number): boolean => before.inReach[slot] === 0;
  const isNew = (slot: number): boolean => isOut(slot) && after.inReach[slot] === 1;
  const gains = before.unserved.map((people, slot) => people - after.unserved[slot]!);
  const isInside = Array.from(area, (index) => territory[index]!);

  const group = (isOf: (slot: number) => boolean, inside = true): GainOfGroup => {
    let [people, peopleOutOfReach, peopleNewlyInReach, gain] = [0, 0, 0, 0];
    for (let slot = 0; slot < population.length; slot++) {
      if (isInside[slot] !== inside || !isOf(slot)) continue;
      people += population[slot]!;
      if (isOut(slot)) peopleOutOfReach += population[slot]!;
      if (isNew(slot)) peopleNewlyInReach += population[slot]!;
      gain += gains[slot]!;
    }
    return { people, peopleOutOfReach, peopleNewlyInReach, gain };
  };
  const inNation = (index: number): GainOfGroup => group((slot) => nationOfSlot[slot] === index);
  const fifths = Array.from({ length: FIFTHS }, (_, fifth) =>
    group((slot) => fifthOf[slot] === fifth),
  );
  const beyond = group(() => true, false);
  return {
    ...group(() => true),
    peopleNewlyInReachBeyond: beyond.peopleNewlyInReach,
    gainBeyond: beyond.gain,
    fifths,
    fifthUnknown: group((slot) => fifthOf[slot] === null),
    placeKinds: {
      town: group((slot) => kindOf[slot] === 'town'),
      country: group((slot) => kindOf[slot] === 'country'),
    },
    placeKindUnknown: group((slot) => kindOf[slot] === null),
    nations: {
      england: inNation(NATIONS.indexOf('england')),
      wales: inNation(NATIONS.indexOf('wales')),
      scotland: inNation(NATIONS.indexOf('scotland')),
      'northern-ireland': inNation(NATIONS.indexOf('northern-ireland')),
    },
    concentration: concentrationIndex(
      deprivation.flatMap((order, slot) =>
        order !== null && isInside[slot]
          ? [{ order, people: population[slot]!, gained: gains[slot]! }]
          : [],
      ),
    ),
    servesBetterOffFirst: betterOffFirst(fifths),
  };
}

/**
 * The rule: the gain for each resident of the two least deprived fifths is more than a tenth larger
 * than that for each of the two most deprived.
 *
 * @param fifths the most deprived first
 */
export function betterOffFirst(fifths: readonly GainOfGroup[]): boolean {
  return gainPerPerson(fifths.slice(-ENDS)) > MARGIN * gainPerPerson(fifths.slice(0, ENDS));
}

/** 0 where nobody lives. */
function gainPerPerson(groups: readonly GainOfGroup[]): number {
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  const gain = groups.reduce((sum, group) => sum + group.gain, 0);
  return people > 0 ? gain / people : 0;
}
