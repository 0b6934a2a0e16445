import { AGGREGATION_MODES, LENSES, NORMALISATIONS, type Lens, type Scenario } from '../domain';
import { aggregate, isScored } from './aggregate';
import type { Country } from './country';
import { closingExpected } from './looks';
import { normalisedOf, rankedNeed } from './need';
import { pickOne, seededRandom, uniform, type Random } from './random';
import type { Supply } from './supply';
import { weightsIn, type NeedMix } from './weights';

const WEIGHT_FACTOR = [0.75, 1.25] as const;
const CATCHMENT_FACTOR = [0.67, 1.5] as const;
const READINESS_WEIGHT = [0.25, 0.75] as const;
/**
 * The catchment is drawn from the midpoints of this many equal parts of its interval, so that reach
 * is worked out once for each part and not once for each draw. The parts are finer than anyone
 * could justify a catchment.
 */
const CATCHMENT_STEPS = 32;
/** Chance of its own for each purpose, so that leaving one out moves no other. */
const STREAM = { supply: 0x85ebca6b, looks: 0x27d4eb2f } as const;
const GOLDEN = 0x9e3779b1;

/** One plausible other way to ask the same question. */
export interface Draw {
  readonly weightFactors: readonly number[];
  readonly normalisation: Scenario['normalisation'];
  readonly mode: Scenario['mode'];
  readonly catchmentFactor: number;
  readonly lens: Lens;
  readonly readinessWeight: number;
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

/** The random numbers of one draw, by what they are for. */
export interface Chance {
  readonly supply: Random;
  readonly looks: Random;
}

export function chanceOf(seed: number, draw: number): Chance {
  return {
    supply: streamOf(seed, draw, STREAM.supply),
    looks: streamOf(seed, draw, STREAM.looks),
  };
}

function streamOf(seed: number, draw: number, stream: number): Random {
  return seededRandom((seed + stream + Math.imul(draw + 1, GOLDEN)) | 0);
}

/** N of each area in a draw. Areas are scored where the scenario itself scores them. */
export function needInDraw(
  country: Country,
  { normalisation }: Scenario,
  mix: NeedMix,
): (draw: Draw) => (number | null)[] {
  const { areas } = country;
  const indicatorsBy = new Map(
    NORMALISATIONS.map((method) => [method, normalisedOf(country, mix, method)]),
  );
  const byNation = new Map(
    [...new Set(areas.map(({ nation }) => nation))].map((nation) => [
      nation,
      weightsIn(mix, nation),
    ]),
  );
  const scored = areas.map(
    ({ population, nation }, area) =>
      population > 0 && isScored(indicatorsBy.get(normalisation)!, byNation.get(nation)!, area),
  );
  return (draw) => {
    const indicators = indicatorsBy.get(draw.normalisation)!;
    const drawn = new Map(
      [...byNation].map(([nation, weights]) => [
        nation,
        weights.map((weight, k) => weight * draw.weightFactors[k]!),
      ]),
    );
    const aggregates = scored.map((yes, area) =>
      yes ? aggregate(indicators, drawn.get(areas[area]!.nation)!, area, draw.mode) : null,
    );
    return rankedNeed(country, mix, aggregates);
  };
}

/** One per organisation of the supply: 1 where it is there, by its chance, else 0. */
export function keptInDraw({ chance }: Supply, random: Random): Float64Array {
  return chance.map((sure) => (random() < sure ? 1 : 0));
}

/**
 * The share of missing access that a look closes in each area: where nobody looked, that of one of
 * the looks held, drawn from those of the nation as far as it holds enough of its own.
 */
export function closingsInDraw(country: Country, scenario: Scenario): (random: Random) => number[] {
  const { areas, looking } = country;
  if (scenario.looking === 'as-listed') return () => areas.map(() => 0);
  const looks = country.looksAt(scenario);
  const everywhere = Object.values(looking.closings).flat();
  return (random) =>
    areas.map(({ nation }, i) => {
      const [whose, which] = [random(), random()];
      const closings = whose < looking.ownShare[nation] ? looking.closings[nation] : everywhere;
      const drawn = closings[Math.floor(which * closings.length)] ?? 0;
      return closingExpected(looks[i]!.share, drawn, looking);
    });
}
