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

/** Areas whose ranks are put side by side at once: as many as one line of the cache holds. */
const BLOCK = 32;

/** The ranks of every area in every draw, those of one draw side by side; 0 where it has none. */
class RankTable {
  private readonly ranks: Ranks;
  /** Areas by code, which is how equal values are told apart. */
  private readonly inOrder: readonly number[];
  private readonly negated: Float64Array;
  /** By rank: how many areas of one score have theirs. */
  private readonly taken: Uint32Array;

  constructor(
    private readonly country: Country,
    private readonly draws: number,
  ) {
    const { codes } = country;
    const Column = codes.length < 2 ** 16 ? Uint16Array : Uint32Array;
    this.ranks = new Column(codes.length * draws);
    this.negated = new Float64Array(codes.length);
    this.taken = new Uint32Array(codes.length);
    this.inOrder = codes.map((_, area) => area).sort((a, b) => (codes[a]! < codes[b]! ? -1 : 1));
  }

  /**
   * The ranks of `rankDescending`, for many areas: numbers sort faster than areas do.
   *
   * @param scores by area, NaN where it has none
   */
  set(draw: number, scores: Float64Array): void {
    const { ranks, negated, taken } = this;
    const from = draw * scores.length;
    let count = 0;
    for (const score of scores) if (!Number.isNaN(score)) negated[count++] = -score;
    const rising = negated.subarray(0, count).sort();
    taken.fill(0);
    for (const area of this.inOrder) {
      const score = scores[area]!;
      if (Number.isNaN(score)) continue;
      const higher = lowerBound(rising, -score);
      ranks[from + area] = higher + 1 + taken[higher]!++;
    }
  }

  intervals(): (RankInterval | null)[] {
    const { ranks, draws, country } = this;
    let held = 0;
    for (const rank of ranks) if (rank > 0) held++;
    const ranked = held / draws;
    const areas = country.areas.length;
    const intervals: (RankInterval | null)[] = [];
    // Those of one area after another.
    const block = ranks.slice(0, BLOCK * draws);
    for (let first = 0; first < areas; first += BLOCK) {
      const width = Math.min(BLOCK, areas - first);
      for (let draw = 0; draw < draws; draw++)
        for (let k = 0; k < width; k++) block[k * draws + draw] = ranks[draw * areas + first + k]!;
      for (let k = 0; k < width; k++)
        intervals.push(intervalOf(block.subarray(k * draws, (k + 1) * draws).sort(), ranked));
    }
    return intervals;
  }
}

/** By area; NaN where it is not scored or not ranked. Good until the next draw. */
interface Scores {
  readonly gaps: Float64Array;
  readonly potentials: Float64Array;
}

/** A function from a draw to the scores of each area. */
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
  const gaps = new Float64Array(areas.length);
  const potentials = new Float64Array(areas.length);

  return (draw, { access, learning }, looks) => {
    const need = needOf(draw);
    const closings = closingsOf(looks);
    for (const [i, score] of need.entries()) {
      gaps[i] = potentials[i] = NaN;
      if (score === null || !isRanked[i]!) continue;
      const gapScore = gap(score, expectedAccess(access[i]!, closings[i]!));
      const ready = readiness({ learning: learning[i]!, similar: inSimilar[i]! });
      gaps[i] = gapScore;
      potentials[i] = potential(gapScore, ready, draw.readinessWeight) ?? NaN;
    }
    return { gaps, potentials };
  };
}

/**
 * @param sorted the ranks of one area
 * @param ranked how many areas have a rank, the same in every draw
 */
function intervalOf(sorted: Ranks, ranked: number): RankInterval | null {
  if (sorted.length === 0 || sorted[0] === 0) return null;
  const p05 = quantileSorted(sorted, 0.05);
  const p95 = quantileSorted(sorted, 0.95);
  const beyond = sorted.findIndex((rank) => decileOfRank(rank, ranked) > 1);
  const inTopTenth = beyond < 0 ? sorted.length : beyond;
  return {
    p05,
    p50: quantileSorted(sorted, 0.5),
    p95,
    topTenth: inTopTenth / sorted.length,
    fragile: (p95 - p05) / ranked > FRAGILE_SPAN,
  };
}
