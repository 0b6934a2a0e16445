import { Country, SEED } from '../../src/analysis';
import { DrawnFields } from '../../src/analysis/drawnFields';
import { chanceOf, keptInDraw } from '../../src/analysis/draws';
import { DrawSums, rounderOf, type Counts } from '../../src/analysis/drawSums';
import { reachTable } from '../../src/analysis/reach';
import type { Rows } from '../../src/analysis/rows';
import { expectedDecay, rememberedFields } from '../../src/analysis/spread';
import { DEFAULT_SCENARIO, type AnalysisInput } from '../../src/domain';
import { grownInput, type Growth } from './grownInput';
import {
  checkEqual,
  interleavedMs,
  largestDifference,
  median,
  medianRatio,
  rounded,
  type BenchLine,
} from './timing';

const SIZE: Growth = { points: 35_672, sites: 5_000, areas: 'districts' };
const ROUNDS = 3;
/** What 1,000 draws ask for at one of 32 catchments, by one lens. */
const DRAWS_OF_A_CATCHMENT = 16;
/** The catchments at which draws of 20 km know regions. */
const CATCHMENTS_KM = Array.from({ length: 8 }, (_, k) => 2 ** ((k + 23) / 6));
/** One region in so many. */
const REGION_STEP = 8;

/** The two halves of what draws take, each beside the way before, in its best form. */
export function* benchDraws(input: AnalysisInput): Generator<BenchLine> {
  const country = new Country(grownInput(input, SIZE));
  yield ofSums(country);
  yield ofRegions(country);
}

/** Takes away who is missing, beside adding every organisation to every draw side by side. */
function ofSums(country: Country): BenchLine {
  const name = 'sums of draws beside adding everybody to every draw';
  const demand = country.ground(DEFAULT_SCENARIO);
  const { supply } = country.pioneers(DEFAULT_SCENARIO);
  const { rows } = reachTable(
    demand,
    supply,
    DEFAULT_SCENARIO.catchmentKm,
    rememberedFields(demand),
    1,
  );
  const places = demand.grid.length;
  const draws = Array.from({ length: DRAWS_OF_A_CATCHMENT }, (_, draw) =>
    keptInDraw(supply, chanceOf(SEED, draw).supply),
  );
  const owners = supply.organisationIds.length;
  let ours: Float64Array[] = [];
  let others: Float64Array[] = [];
  const [oursMs, otherMs] = interleavedMs(
    [
      () => (ours = missingTakenAway(rows, draws, owners, places)),
      () => (others = sideBySide(rows, draws, places)),
    ],
    ROUNDS,
  ) as [number[], number[]];
  const slots = Array.from({ length: places }, (_, slot) => slot);
  const apart = ours.map((sums, draw) => largestDifference(sums, others[draw]!, slots));
  return lineOf(name, oursMs, otherMs, Math.max(...apart), {
    entries: rows.places.length,
    draws: draws.length,
  });
}

function missingTakenAway(
  { owner, start, places, values }: Rows,
  draws: readonly Counts[],
  owners: number,
  placeCount: number,
): Float64Array[] {
  const sums = new DrawSums(
    draws,
    Array.from(owner, (whose) => [whose]),
    new Float64Array(placeCount).fill(rounderOf(owners)),
  );
  for (let row = 0; row < owner.length; row++) {
    const [from, to] = [start[row]!, start[row + 1]!];
    const entries = { places: places.subarray(from, to), weights: values.subarray(from, to) };
    sums.add(row, { count: to - from, ...entries }, 1);
  }
  const slots = Array.from({ length: placeCount }, (_, slot) => slot);
  return draws.map((_, draw) => Float64Array.from(slots, sums.of(draw)));
}

function sideBySide(
  { owner, start, places, values }: Rows,
  draws: readonly Counts[],
  placeCount: number,
): Float64Array[] {
  const width = draws.length;
  const sums = new Float64Array(placeCount * width);
  const weights = new Float64Array(width);
  for (const [row, whose] of owner.entries()) {
    for (let d = 0; d < width; d++) weights[d] = draws[d]![whose]!;
    for (let k = start[row]!; k < start[row + 1]!; k++) {
      const at = places[k]! * width;
      for (let d = 0; d < width; d++) sums[at + d]! += weights[d]! * values[k]!;
    }
  }
  return draws.map((_, d) =>
    Float64Array.from({ length: placeCount }, (__, i) => sums[i * width + d]!),
  );
}

/** One look at each region for all catchments, beside one for each. */
function ofRegions(country: Country): BenchLine {
  const name = 'regions at eight catchments beside one at a time';
  const demand = country.ground(DEFAULT_SCENARIO);
  const { supply } = country.pioneers(DEFAULT_SCENARIO);
  const regions = supply.regions.filter((_, region) => region % REGION_STEP === 0);
  const one = new Float64Array(regions.length * CATCHMENTS_KM.length);
  const all = new Float64Array(one.length);
  const note = (sums: Float64Array, at: number, values: Float64Array): void => {
    sums[at] = values.reduce((sum, value) => sum + value, 0);
  };
  const [oursMs, otherMs] = interleavedMs(
    [
      () => {
        const fields = new DrawnFields(demand, CATCHMENTS_KM);
        for (const [r, areas] of regions.entries())
          for (const [k, { values }] of fields.at(areas, 1).entries())
            note(all, r * CATCHMENTS_KM.length + k, values);
      },
      () => {
        for (const [r, areas] of regions.entries())
          for (const [k, km] of CATCHMENTS_KM.entries())
            note(one, r * CATCHMENTS_KM.length + k, expectedDecay(demand, areas, km).values);
      },
    ],
    ROUNDS,
  ) as [number[], number[]];
  return lineOf(name, oursMs, otherMs, largestDifference(all, one, all.keys()), {
    regions: regions.length,
    catchments: CATCHMENTS_KM.length,
  });
}

function lineOf(
  name: string,
  oursMs: readonly number[],
  otherMs: readonly number[],
  difference: number,
  size: Readonly<Record<string, number>>,
): BenchLine {
  checkEqual(name, difference);
  return {
    name,
    ...size,
    rounds: ROUNDS,
    oursMs: rounded(median(oursMs)),
    otherMs: rounded(median(otherMs)),
    largestDifference: difference,
    ratio: rounded(medianRatio(otherMs, oursMs)),
    limit: 1,
  };
}
