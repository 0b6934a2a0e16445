import * as fc from 'fast-check';
import {
  AGGREGATION_MODES,
  CATCHMENT_KM,
  FEW_PEOPLE_READINGS,
  HALF_REACH,
  LENSES,
  LOOKING_READINGS,
  NEED_SCOPES,
  NORMALISATIONS,
  PLACINGS,
  READINESS_WEIGHT,
  SUPPLY_READINGS,
  WATER_READINGS,
  type Position,
  type Scenario,
} from '../../src/domain';
import { makeCountry } from '../fixtures/country';

/** Every property runs so often, unless it says otherwise. */
export const RUNS = { numRuns: 1000 };
/** A property takes a second or two; on a machine with other work, many times that. */
export const PATIENCE_MS = 120_000;

/** Countries of a few districts: small enough that one analysis takes less than a millisecond. */
export const countries = fc
  .record({
    areas: fc.integer({ min: 4, max: 12 }),
    pointsPerArea: fc.integer({ min: 1, max: 4 }),
    organisations: fc.integer({ min: 0, max: 8 }),
    sitesPerOrganisation: fc.integer({ min: 1, max: 3 }),
    seed: fc.nat(1_000_000),
  })
  .map(makeCountry);

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  fc.double({ min, max, noNaN: true });

/** Every choice a person can make about the invented countries. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  sector: fc.constantFrom('overall', 'health', 'homelessness-housing'),
  practice: fc.constantFrom(null, 'peer-support', 'coaching'),
  weights: fc.option(
    fc.record({ poverty: within({ min: 0.1, max: 5 }), life: within({ min: 0, max: 5 }) }),
  ),
  mode: fc.constantFrom(...AGGREGATION_MODES),
  normalisation: fc.constantFrom(...NORMALISATIONS),
  catchmentKm: within(CATCHMENT_KM),
  halfReach: within(HALF_REACH),
  lens: fc.constantFrom(...LENSES),
  readinessWeight: within(READINESS_WEIGHT),
  supply: fc.constantFrom(...SUPPLY_READINGS),
  looking: fc.constantFrom(...LOOKING_READINGS),
  water: fc.constantFrom(...WATER_READINGS),
  placing: fc.constantFrom(...PLACINGS),
  needScope: fc.constantFrom(...NEED_SCOPES),
  fewPeople: fc.constantFrom(...FEW_PEOPLE_READINGS),
});

/** Anywhere on the globe, poles and date line included. */
export const positions: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

/** In the part of the world where the invented countries lie. */
export const positionsNearby: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: -6.5, max: 2.5, noNaN: true }),
  fc.double({ min: 49.5, max: 58.5, noNaN: true }),
);

/** One value per area, tenths as published, some missing and some equal. */
export const columns = (size: number): fc.Arbitrary<(number | null)[]> =>
  fc.array(
    fc.option(
      fc.integer({ min: 0, max: 60 }).map((tenths) => tenths / 10),
      { freq: 8 },
    ),
    {
      minLength: size,
      maxLength: size,
    },
  );

/** Scores in [0, 1], none missing. */
export const unitColumns = (size: number): fc.Arbitrary<number[]> =>
  fc.array(within({ min: 0, max: 1 }), { minLength: size, maxLength: size });

/** Who borders whom: a ring, so that nobody is alone, and some borders more. */
export const neighbourhoods = (size: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size }).map((extra) => {
    const sets = Array.from({ length: size }, () => new Set<number>());
    const ring = sets.map((_, i): [number, number] => [i, (i + 1) % size]);
    for (const [a, b] of [...ring, ...extra])
      if (a !== b) {
        sets[a]!.add(b);
        sets[b]!.add(a);
      }
    return sets.map((set) => [...set].sort((a, b) => a - b));
  });
