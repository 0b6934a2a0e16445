import type { RankInterval, Scenario, Uncertainty } from '../domain';
import { rankedAreas } from './analyse';
import type { Country } from './country';
import { accessInDraws, type DrawnAccess } from './drawnAccess';
import { quantileSorted } from './distribution';
import { chanceOf, closingsInDraw, drawOf, needInDraw, type Draw } from './draws';
import { gap, potential } from './gap';
import { expectedAccess } from './looks';
import { lowerBound } from './lowerBound';
import { SEED, seededRandom, type Random } from './random';
import { decileOfRank } from './rank';
import { readiness } from './readiness';
import { needMix, type NeedMix } from './weights';

export const DRAWS = 1000;
const FRAGILE_SPAN = 0.25;

/**
 * Stage 7: how firm each rank is when weights, normalisation, mode, catchment, lens and the weight
 * of readiness are drawn at random within what is plausible (Saisana, Saltelli and Tarantola 2005),
 * when each organisation is there or not by its chance, and when a look at each pair that nobody
 * looked at closes what one of the looks so far has closed. Areas are scored where the scenario
 * itself scores them.
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
  const mix = needMix(indicators, country.input.core.taxonomy.needSets, scenario);
  const scoresOf = scoring(country, scenario, mix);
  const random = seededRandom(seed);
  const all = Array.from({ length: draws }, () => drawOf(random, mix.weights.length));
  const gapRanks = new RankTable(country, draws);
  const potentialRanks = new RankTable(country, draws);

  // Draws of one catchment together: one pass over the organisations serves them all.
  let done = 0;
  for (const answer of accessInDraws(country, scenario, all, seed)) {
    if (answer !== null) {
      const { draw, ...access } = answer;
      const scores = scoresOf(all[draw]!, access, chanceOf(seed, draw).looks);
      gapRanks.set(draw, scores.gaps);
      potentialRanks.set(draw, scores.potentials);
      done++;
    }
    yield done / draws;
  }
  return {
    scenario,
    draws,
    seed,
    gap: gapRanks.intervals(),
    potential: potentialRanks.intervals(),
  };
}

/** Sixteen bits where they number all areas: the ranks are most of what is held of many areas. */
type Ranks = Uint16Array | Uint32Array;

/** The ranks of every area in every draw, those of one area side by side; 0 where it has none. */
class RankTable {
  private readonly ranks: Ranks;
  /** Areas by code, which is how equal values are told apart. */
  private readonly inOrder: readonly number[];

  constructor(
    private readonly country: Country,
    private readonly draws: number,
  ) {
    const { codes } = country;
    const Column = codes.length < 2 ** 16 ? Uint16Array : Uint32Array;
    this.ranks = new Column(codes.length * draws);
    this.inOrder = codes.map((_, area) => area).sort((a, b) => (codes[a]! < codes[b]! ? -1 : 1));
  }

  /** The ranks of `rankDescending`, for many areas: numbers sort faster than areas do. */
  set(draw: number, scores: readonly (number | null)[]): void {
    const negated = Float64Array.from(
      scores.flatMap((score) => (score === null ? [] : [-score])),
    ).sort();
    const taken = new Uint32Array(negated.length);
    for (const area of this.inOrder) {
      const score = scores[area] ?? null;
      if (score === null) continue;
      const higher = lowerBound(negated, -score);
      this.ranks[area * this.draws + draw] = higher + 1 + taken[higher]!++;
    }
  }

  intervals(): (RankInterval | null)[] {
    const { ranks, draws } = this;
    let held = 0;
    for (const rank of ranks) if (rank > 0) held++;
    const ranked = held / draws;
    return this.country.areas.map((_, area) =>
      intervalOf(ranks.subarray(area * draws, (area + 1) * draws), ranked),
    );
  }
}

interface Scores {
  readonly gaps: readonly (number | null)[];
  readonly potentials: readonly (number | null)[];
}

/** A function from a draw to the scores of each area; null where it is not scored or not ranked. */
function scoring(
  country: Country,
  scenario: Scenario,
  mix: NeedMix,
): (draw: Draw, reach: DrawnAccess, looks: Random) => Scores {
  const { areas } = country;
  const isRanked = rankedAreas(areas, scenario);
  const needOf = needInDraw(country, scenario, mix);
  const { inSimilar } = country.pioneers(scenario);
  const closingsOf = closingsInDraw(country, scenario);

  return (draw, { access, learning }, looks) => {
    const need = needOf(draw);
    const closings = closingsOf(looks);
    const gaps = need.map((score, i) =>
      score === null || !isRanked[i]! ? null : gap(score, expectedAccess(access[i]!, closings[i]!)),
    );
    const potentials = gaps.map((score, i) => {
      if (score === null) return null;
      const ready = readiness({ learning: learning[i]!, similar: inSimilar[i]! });
      return potential(score, ready, draw.readinessWeight);
    });
    return { gaps, potentials };
  };
}

/** @param ranked how many areas have a rank, the same in every draw */
function intervalOf(ranks: Ranks, ranked: number): RankInterval | null {
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
