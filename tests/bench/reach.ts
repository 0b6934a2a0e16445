import { DEFAULT_SCENARIO, FIRST_EDITION, type AnalysisInput } from '../../src/domain';
import { indexDemand, type Demand } from '../../src/analysis/demand';
import { reachAtDemand, type ReachAtDemand } from '../../src/analysis/reach';
import { matchSupply, type Supply } from '../../src/analysis/supply';
import { grownPoints, grownSupply } from './grownCountry';
import { byKdbush } from './kdbush';
import type { Rival, RivalReach } from './rival';
import {
  checkEqual,
  interleavedMs,
  largestDifference,
  median,
  medianRatio,
  rounded,
  type BenchLine,
} from './timing';
import { byTurf } from './turf';

/** What the product asks for: the catchment of the first scenario, and the ring of three of them. */
const CATCHMENT = { km: 20, ringFactor: 3 };

interface Race {
  readonly shape: string;
  /** Builds our index over where people live. */
  readonly index: () => Demand;
  readonly supply: Supply;
  readonly rival: { readonly name: string; readonly prepare: Rival };
  /** The rival answers at every so many slots, and its time is scaled up. */
  readonly step: number;
  readonly rounds: number;
  readonly limit: number;
}

/**
 * Ours and the rival's, round by round. The ratio that is held to a limit counts what each of them
 * has to build first; ours is built once for every scenario, the rival's for each choice of sites.
 */
function race({ shape, index, supply, rival, step, rounds, limit }: Race): BenchLine {
  const name = `reach beside ${rival.name}: ${shape}`;
  const demand = index();
  const slots = Array.from({ length: Math.ceil(demand.grid.length / step) }, (_, i) => i * step);
  const scale = demand.grid.length / slots.length;
  let answer = rival.prepare(demand, supply, CATCHMENT);
  let ours: ReachAtDemand | undefined;
  let theirs: RivalReach | undefined;
  const [indexMs, oursMs, prepareMs, answerMs] = interleavedMs(
    [
      index,
      () => (ours = reachAtDemand(demand, supply, CATCHMENT.km, CATCHMENT.ringFactor)),
      () => (answer = rival.prepare(demand, supply, CATCHMENT)),
      () => (theirs = answer(slots)),
    ],
    rounds,
  ) as [number[], number[], number[], number[]];
  const difference = Math.max(
    largestDifference(ours!.pioneers, theirs!.pioneers, slots),
    largestDifference(ours!.inRing, theirs!.inRing, slots),
  );
  checkEqual(name, difference);
  const otherMs = answerMs.map((ms) => ms * scale);
  const sum = (a: readonly number[], b: readonly number[]): number[] =>
    a.map((ms, round) => ms + b[round]!);
  return {
    name,
    points: demand.grid.length,
    sites: supply.points.longitude.length,
    rounds,
    oursMs: rounded(median(oursMs)),
    oursIndexMs: rounded(median(indexMs)),
    otherMs: rounded(median(otherMs)),
    otherIndexMs: rounded(median(prepareMs)),
    otherMeasuredOn: step === 1 ? 'every point' : `one point in ${step}, scaled up`,
    largestDifference: difference,
    ratioWithoutIndexes: rounded(medianRatio(otherMs, oursMs)),
    ratio: rounded(medianRatio(sum(otherMs, prepareMs), sum(oursMs, indexMs))),
    limit,
  };
}

const TURF = { name: 'turf', prepare: byTurf };
const KDBUSH = { name: 'kdbush', prepare: byKdbush };

/**
 * The real demand points and every real site, some of which serve whole districts; each counted
 * fully and where it stands, which is what the rivals can do too.
 */
export function benchRealReach(input: AnalysisInput): BenchLine {
  return race({
    shape: 'real demand points x real sites',
    index: () => indexDemand(input.core.areas, input.demand.points),
    supply: matchSupply(input.core, { ...DEFAULT_SCENARIO, ...FIRST_EDITION }),
    rival: TURF,
    step: 4,
    rounds: 5,
    limit: 12,
  });
}

/** As many points as there are small areas in England and Wales, and thousands of sites. */
export function* benchGrownReach(
  input: AnalysisInput,
  points: number,
  sites: number,
  rounds: number,
  steps: { readonly turf: number; readonly kdbush: number },
): Generator<BenchLine> {
  const grown = grownPoints(input, points);
  const common = {
    shape: `${points} points x ${sites} sites`,
    index: () => indexDemand(input.core.areas, grown),
    supply: grownSupply(input, sites),
    rounds,
  };
  yield race({ ...common, rival: TURF, step: steps.turf, limit: 20 });
  yield race({ ...common, rival: KDBUSH, step: steps.kdbush, limit: 1.2 });
}
