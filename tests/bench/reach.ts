import { DEFAULT_SCENARIO, type AnalysisInput } from '../../src/domain';
import { indexDemand, type Demand } from '../../src/analysis/demand';
import { reachAtDemand } from '../../src/analysis/reach';
import { matchSupply, type Supply } from '../../src/analysis/supply';
import { reachByKdbush, reachByTurf } from './alternatives';
import { grownDemand, grownSupply } from './grownCountry';
import { checkEqual, largestDifference, medianMs, onceMs, rounded, type BenchLine } from './timing';

const CATCHMENT_KM = 20;
/** The alternatives know nothing of the ring that the analysis counts on the way. */
const NO_RING = 1;

/** Every tenth slot and the like: an even sample of the country. */
function everyNth(demand: Demand, step: number): number[] {
  return Array.from({ length: Math.ceil(demand.grid.length / step) }, (_, i) => i * step);
}

/** The real demand points and every real site, beside a plain loop over Turf's distance. */
export function benchRealReach(input: AnalysisInput): BenchLine {
  const name = 'reach: real demand points x real sites';
  const indexMs = medianMs(() => indexDemand(input.core.areas, input.demand.points), 5);
  const demand = indexDemand(input.core.areas, input.demand.points);
  const supply = matchSupply(input.core, DEFAULT_SCENARIO);
  const everywhere = everyNth(demand, 1);
  const oursMs = medianMs(() => reachAtDemand(demand, supply, CATCHMENT_KM, NO_RING), 9);
  const withRingMs = medianMs(() => reachAtDemand(demand, supply, CATCHMENT_KM), 9);
  let byTurf: Float64Array = new Float64Array(0);
  const turfMs = onceMs(() => {
    byTurf = reachByTurf(demand, supply, CATCHMENT_KM, everywhere);
  });
  const { pioneers } = reachAtDemand(demand, supply, CATCHMENT_KM);
  const difference = largestDifference(pioneers, byTurf, everywhere);
  checkEqual(name, difference);
  return {
    name,
    points: demand.grid.length,
    sites: supply.longitude.length,
    oursMs: rounded(oursMs),
    oursWithRingMs: rounded(withRingMs),
    indexOnceMs: rounded(indexMs),
    turfMs: rounded(turfMs),
    largestDifference: difference,
    ratio: rounded(turfMs / oursMs),
    limit: 50,
  };
}

/** What an alternative would take for every slot, from an even sample of them. */
function sampled(
  name: string,
  demand: Demand,
  ours: Float64Array,
  step: number,
  alternative: (slots: readonly number[]) => Float64Array,
): { ms: number; difference: number } {
  const slots = everyNth(demand, step);
  let answer: Float64Array = new Float64Array(0);
  const ms = onceMs(() => {
    answer = alternative(slots);
  });
  const difference = largestDifference(ours, answer, slots);
  checkEqual(name, difference);
  return { ms: (ms * demand.grid.length) / slots.length, difference };
}

/** As many points as there are small areas in England and Wales, and thousands of sites. */
export function* benchGrownReach(
  input: AnalysisInput,
  points: number,
  sites: number,
  steps: { readonly turf: number; readonly kdbush: number },
): Generator<BenchLine> {
  const demand = grownDemand(input, points);
  const supply: Supply = grownSupply(input, sites);
  const shape = `${points} points x ${sites} sites`;
  let ours: Float64Array = new Float64Array(0);
  const run = (): void => {
    ours = reachAtDemand(demand, supply, CATCHMENT_KM, NO_RING).pioneers;
  };
  const oursMs = sites > 10_000 ? onceMs(run) : medianMs(run, 3);

  for (const [other, step, alternative, aim, limit] of [
    ['turf', steps.turf, reachByTurf, 200, 100],
    ['kdbush', steps.kdbush, reachByKdbush, 3, 3],
  ] as const) {
    const name = `reach beside ${other}: ${shape}`;
    const { ms, difference } = sampled(name, demand, ours, step, (slots) =>
      alternative(demand, supply, CATCHMENT_KM, slots),
    );
    yield {
      name,
      points,
      sites,
      oursMs: rounded(oursMs),
      otherMs: rounded(ms),
      otherMeasuredOn: step === 1 ? 'every point' : `one point in ${step}, scaled up`,
      largestDifference: difference,
      ratio: rounded(ms / oursMs),
      aim,
      limit,
    };
  }
}
