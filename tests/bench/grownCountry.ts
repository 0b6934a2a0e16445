import type { AnalysisInput, DemandPoints } from '../../src/domain';
import { seededRandom, uniform } from '../../src/analysis/random';
import type { Supply } from '../../src/analysis/supply';

/** Degrees: about the size of a neighbourhood, so that invented points crowd where people live. */
const SCATTER = 0.03;

/** As many demand points as asked for, scattered round the real neighbourhoods. Invented. */
export function grownPoints(input: AnalysisInput, count: number): DemandPoints {
  const random = seededRandom(1);
  const real = input.demand.points;
  const sources = Array.from({ length: count }, (_, i) => i % real.codes.length);
  return {
    codes: sources.map((source, i) => `${real.codes[source]!}-${i}`),
    longitude: Float64Array.from(sources, (i) => real.longitude[i]! + scatter(random)),
    latitude: Float64Array.from(sources, (i) => real.latitude[i]! + scatter(random)),
    population: Float64Array.from(sources, (i) => real.population[i]!),
    areaIndex: Uint32Array.from(sources, (i) => real.areaIndex[i]!),
  };
}

/** As many sites as asked for, near neighbourhoods drawn at random, four to an organisation. */
export function grownSupply(input: AnalysisInput, count: number): Supply {
  const random = seededRandom(2);
  const real = input.demand.points;
  const sources = Array.from({ length: count }, () => Math.floor(random() * real.codes.length));
  const organisations = Math.ceil(count / 4);
  const points = {
    start: Uint32Array.from({ length: organisations + 1 }, (_, o) => Math.min(4 * o, count)),
    siteIds: sources.map((_, p) => `site-${p}`),
    factor: new Float64Array(count).fill(1),
    longitude: Float64Array.from(sources, (i) => real.longitude[i]! + scatter(random)),
    latitude: Float64Array.from(sources, (i) => real.latitude[i]! + scatter(random)),
    area: new Int32Array(count).fill(-1),
    nation: new Int8Array(count).fill(-1),
  };
  const none = {
    start: new Uint32Array(organisations + 1),
    siteIds: [],
    factor: new Float64Array(0),
  };
  return {
    organisationIds: Array.from({ length: organisations }, (_, o) => `organisation-${o}`),
    chance: new Float64Array(organisations).fill(1),
    catchmentFactor: new Float64Array(organisations).fill(1),
    points,
    served: { ...none, area: new Uint32Array(0) },
    spread: { ...none, region: new Uint32Array(0), nation: new Int8Array(0) },
    regions: [],
  };
}

export function scatter(random: () => number): number {
  return uniform(random, -SCATTER, SCATTER);
}
