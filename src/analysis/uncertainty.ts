import type { Lens, RankInterval, Scenario, Uncertainty } from '../domain';
import { rankedAreas } from './analyse';
import type { Country } from './country';
import { meanByArea } from './demand';
import { quantileSorted } from './distribution';
import {
  chanceOf,
  closingsInDraw,
  drawOf,
  keptInDraw,
  needInDraw,
  type Chance,
  type Draw,
} from './draws';
import { accessPerHead } from './floatingCatchment';
import { gap, potential } from './gap';
import { expectedAccess } from './looks';
import { SEED, seededRandom, type Random } from './random';
import { decileOfRank, rankDescending } from './rank';
import { accessOfReach } from './reach';
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

  // Draws of one catchment together: only the last reach is remembered.
  const order = all.map((_, draw) => draw);
  order.sort((a, b) => all[a]!.catchmentFactor - all[b]!.catchmentFactor || a - b);
  for (const [done, draw] of order.entries()) {
    const scores = scoresOf(all[draw]!, chanceOf(seed, draw));
    gapRanks.set(draw, scores.gaps);
    potentialRanks.set(draw, scores.potentials);
    yield (done + 1) / draws;
  }
  return {
    scenario,
    draws,
    seed,
    gap: gapRanks.intervals(),
    potential: potentialRanks.intervals(),
  };
}

/** The ranks of every area in every draw, those of one area side by side; 0 where it has none. */
class RankTable {
  private readonly ranks: Uint32Array;

  constructor(
    private readonly country: Country,
    private readonly draws: number,
  ) {
    this.ranks = new Uint32Array(country.areas.length * draws);
  }

  set(draw: number, scores: readonly (number | null)[]): void {
    for (const [area, rank] of rankDescending(scores, this.country.codes).entries())
      this.ranks[area * this.draws + draw] = rank ?? 0;
  }

  intervals(): (RankInterval | null)[] {
    const { ranks, draws } = this;
    const ranked = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 : 0), 0) / draws;
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
): (draw: Draw, chance: Chance) => Scores {
  const { areas } = country;
  const isRanked = rankedAreas(areas, scenario);
  const needOf = needInDraw(country, scenario, mix);
  const { inSimilar } = country.pioneers(scenario);
  const accessOf = accessInDraw(country, scenario);
  const closingsOf = closingsInDraw(country, scenario);

  return (draw, chance) => {
    const need = needOf(draw);
    const { access, learning } = accessOf(draw, chance.supply);
    const closings = closingsOf(chance.looks);
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

/**
 * Access by area where each organisation is there or not by its chance, the same one everywhere.
 * The pioneers of the ring, of whom there are many, stay as expected.
 */
function accessInDraw(
  country: Country,
  scenario: Scenario,
): (draw: Draw, random: Random) => { access: Float64Array; learning: Float64Array } {
  const { demand } = country;
  const { supply } = country.pioneers(scenario);
  const learningBy = new Map<number, Float64Array>();
  const learningAt = (catchmentKm: number): Float64Array => {
    const known = learningBy.get(catchmentKm);
    if (known !== undefined) return known;
    const { inRing } = country.reach(scenario, catchmentKm, 'drawn');
    const learning = inRing.map((count) => accessOfReach(count, scenario.halfReach));
    const byArea = meanByArea(demand, learning);
    learningBy.set(catchmentKm, byArea);
    return byArea;
  };
  const accessAt = (lens: Lens, kept: Float64Array, catchmentKm: number): Float64Array => {
    if (lens === 'reach')
      return country
        .reachDrawn(scenario, catchmentKm, kept)
        .map((count) => accessOfReach(count, scenario.halfReach));
    const { reference } = country.perHead(scenario, catchmentKm, 'drawn');
    return country
      .perHeadDrawn(scenario, catchmentKm, kept)
      .map((supplied) => accessPerHead(supplied, reference));
  };
  return ({ lens, catchmentFactor }, random) => {
    const kept = keptInDraw(supply, random);
    const catchmentKm = scenario.catchmentKm * catchmentFactor;
    return {
      access: meanByArea(demand, accessAt(lens, kept, catchmentKm)),
      learning: learningAt(catchmentKm),
    };
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
