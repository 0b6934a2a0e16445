import type { Scenario } from '../domain';
import { rankedAreas } from './analyse';
import type { Country } from './country';
import { accessInDraws, catchmentFactors, type DrawnAccess } from './drawnAccess';
import { ofPart, type Part } from './drawParts';
import { chanceOf, closingsInDraw, drawOf, needInDraw, type Draw } from './draws';
import { gap, potential } from './gap';
import { expectedAccess } from './looks';
import { lowerBound } from './lowerBound';
import { seededRandom, type Random } from './random';
import { readiness } from './readiness';
import { needMix, type NeedMix } from './weights';

/** Sixteen bits where they number all areas: the ranks are most of what is held of many areas. */
export type Ranks = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** The ranks of every area in some draws, those of one draw side by side; 0 where it has none. */
export interface DrawnRanks {
  readonly gap: Ranks;
  readonly potential: Ranks;
}

/**
 * The ranks in a part of the draws of stage 7, in no order: the draws of the parts together are
 * those of the whole, each with the same bits. The same numbers are drawn in every part.
 *
 * Yields the share of the part that is done, again and again.
 */
export function* drawnRanks(
  country: Country,
  scenario: Scenario,
  part: Part,
  draws: number,
  seed: number,
): Generator<number, DrawnRanks> {
  const { indicators } = country.input.indicators;
  const mix = needMix(indicators, country.input.core.taxonomy.needSets, scenario);
  const scoresOf = scoring(country, scenario, mix);
  const random = seededRandom(seed);
  const all = Array.from({ length: draws }, () => drawOf(random, mix.weights.length));
  const factors = ofPart(catchmentFactors(all), part);
  const count = all.filter(({ catchmentFactor }) => factors.includes(catchmentFactor)).length;
  const gaps = new RankTable(country.codes, count);
  const potentials = new RankTable(country.codes, count);

  // Draws of one catchment together: one pass over the organisations serves them all.
  let done = 0;
  for (const answer of accessInDraws(country, scenario, all, factors, seed)) {
    if (answer !== null) {
      const { draw, ...access } = answer;
      const scores = scoresOf(all[draw]!, access, chanceOf(seed, draw).looks);
      gaps.set(done, scores.gaps);
      potentials.set(done, scores.potentials);
      done++;
    }
    yield done / count;
  }
  return { gap: gaps.ranks, potential: potentials.ranks };
}

/** The ranks of one score: a row of areas for each draw. */
class RankTable {
  readonly ranks: Ranks;
  /** Areas by code, which is how equal values are told apart. */
  private readonly inOrder: readonly number[];
  private readonly negated: Float64Array;
  /** By rank: how many areas of one score have theirs. */
  private readonly taken: Uint32Array;

  constructor(codes: readonly string[], rows: number) {
    const Column = codes.length < 2 ** 16 ? Uint16Array : Uint32Array;
    this.ranks = new Column(codes.length * rows);
    this.negated = new Float64Array(codes.length);
    this.taken = new Uint32Array(codes.length);
    this.inOrder = codes.map((_, area) => area).sort((a, b) => (codes[a]! < codes[b]! ? -1 : 1));
  }

  /**
   * The ranks of `rankDescending`, for many areas: numbers sort faster than areas do.
   *
   * @param scores by area, NaN where it has none
   */
  set(row: number, scores: Float64Array): void {
    const { ranks, negated, taken } = this;
    const from = row * scores.length;
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
