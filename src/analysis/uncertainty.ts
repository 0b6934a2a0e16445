import {
  AGGREGATION_MODES,
  LENSES,
  NORMALISATIONS,
  type Lens,
  type RankInterval,
  type Scenario,
  type Uncertainty,
} from '../domain';
import { accessOfAreas, type AreaAccess } from './access';
import { aggregate, isScored } from './aggregate';
import type { Country } from './country';
import { quantileSorted } from './distribution';
import { gap, potential } from './gap';
import { midRankPercentile } from './percentile';
import { pickOne, SEED, seededRandom, uniform, type Random } from './random';
import { decileOfRank, rankDescending } from './rank';
import { readiness } from './readiness';
import { indicatorWeights } from './weights';

export const DRAWS = 1000;
const WEIGHT_FACTOR = [0.75, 1.25] as const;
const CATCHMENT_FACTOR = [0.67, 1.5] as const;
const READINESS_WEIGHT = [0.25, 0.75] as const;
/**
 * The catchment is drawn from the midpoints of this many equal parts of its interval, so that reach
 * is worked out once for each part and not once for each draw. Every draw is still exactly one
 * analysis, and the parts are finer than anyone could justify a catchment.
 */
const CATCHMENT_STEPS = 32;
const FRAGILE_SPAN = 0.25;

/** One plausible other way to ask the same question. */
export interface Draw {
  readonly weightFactors: readonly number[];
  readonly normalisation: Scenario['normalisation'];
  readonly mode: Scenario['mode'];
  readonly catchmentFactor: number;
  readonly lens: Lens;
  readonly readinessWeight: number;
}

/**
 * Stage 7: how firm each rank by potential is when weights, normalisation, mode, catchment, lens and
 * the weight of readiness are drawn at random within what is plausible. (Saisana, Saltelli and
 * Tarantola 2005.) Areas are scored where the scenario itself scores them.
 *
 * A generator, so that a worker can report progress and abandon it: yields the share done after
 * each draw, and returns the answer.
 */
export function* uncertainty(
  country: Country,
  scenario: Scenario,
  draws: number = DRAWS,
  seed: number = SEED,
): Generator<number, Uncertainty> {
  const { indicators } = country.input.indicators;
  const weights = indicatorWeights(indicators, country.input.core.taxonomy.needSets, scenario);
  const rankOf = rankingOf(country, scenario, weights);
  const random = seededRandom(seed);
  const count = country.areas.length;
  // The ranks of one area side by side, one per draw; 0 where it has none.
  const ranks = new Uint32Array(count * draws);
  for (let draw = 0; draw < draws; draw++) {
    for (const [area, rank] of rankOf(drawOf(random, weights.length)).entries())
      ranks[area * draws + draw] = rank ?? 0;
    yield (draw + 1) / draws;
  }
  const ranked = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 : 0), 0) / draws;
  return {
    scenario,
    draws,
    seed,
    areas: country.areas.map((_, area) =>
      intervalOf(ranks.subarray(area * draws, (area + 1) * draws), ranked),
    ),
  };
}

/** Always the same numbers in the same order, whatever they are used for. */
export function drawOf(random: Random, weightCount: number): Draw {
  return {
    weightFactors: Array.from({ length: weightCount }, () => uniform(random, ...WEIGHT_FACTOR)),
    normalisation: pickOne(random, NORMALISATIONS),
    mode: pickOne(random, AGGREGATION_MODES),
    catchmentFactor: catchmentFactorOf(Math.floor(random() * CATCHMENT_STEPS)),
    lens: pickOne(random, LENSES),
    readinessWeight: uniform(random, ...READINESS_WEIGHT),
  };
}

function catchmentFactorOf(step: number): number {
  const [low, high] = CATCHMENT_FACTOR;
  return low + ((high - low) * (step + 0.5)) / CATCHMENT_STEPS;
}

/** A function from a draw to the rank of each area, that remembers what draws have in common. */
function rankingOf(
  country: Country,
  scenario: Scenario,
  weights: readonly { readonly index: number; readonly weight: number }[],
): (draw: Draw) => (number | null)[] {
  const { areas, codes } = country;
  const own = weights.map(({ weight }) => weight);
  const indicatorsBy = new Map(
    NORMALISATIONS.map((method) => [
      method,
      weights.map(({ index }) => country.normalised(index, method)),
    ]),
  );
  const scored = areas.map(
    ({ population }, area) =>
      population > 0 && isScored(indicatorsBy.get(scenario.normalisation)!, own, area),
  );
  const { inSimilar } = country.pioneers(scenario);
  const accessBy = new Map<number, Record<Lens, AreaAccess>>();
  const accessOf = (catchmentFactor: number, lens: Lens): AreaAccess => {
    let known = accessBy.get(catchmentFactor);
    if (known === undefined) {
      const wider = { ...scenario, catchmentKm: scenario.catchmentKm * catchmentFactor };
      // Both at once: they share the reach at this catchment.
      known = {
        reach: accessOfAreas(country, { ...wider, lens: 'reach' }),
        'per-head': accessOfAreas(country, { ...wider, lens: 'per-head' }),
      };
      accessBy.set(catchmentFactor, known);
    }
    return known[lens];
  };

  return (draw) => {
    const drawn = own.map((weight, k) => weight * draw.weightFactors[k]!);
    const indicators = indicatorsBy.get(draw.normalisation)!;
    const need = midRankPercentile(
      scored.map((yes, area) => (yes ? aggregate(indicators, drawn, area, draw.mode) : null)),
    );
    const { access, learning } = accessOf(draw.catchmentFactor, draw.lens);
    const potentials = need.map((score, i) => {
      if (score === null) return null;
      const parts = { learning: learning[i]!, similar: inSimilar[i]!, partners: null };
      return potential(gap(score, access[i]!), readiness(parts), draw.readinessWeight);
    });
    return rankDescending(potentials, codes);
  };
}

/** @param ranked how many areas have a rank, the same in every draw */
function intervalOf(ranks: Uint32Array, ranked: number): RankInterval | null {
  const sorted = ranks.slice().sort();
  if (sorted.length === 0 || sorted[0] === 0) return null;
  const p05 = quantileSorted(sorted, 0.05);
  const p95 = quantileSorted(sorted, 0.95);
  const inTopTenth = sorted.filter((rank) => decileOfRank(rank, ranked) === 1).length;
  return {
    p05,
    p50: quantileSorted(sorted, 0.5),
    p95,
    topTenth: inTopTenth / sorted.length,
    fragile: (p95 - p05) / ranked > FRAGILE_SPAN,
  };
}
