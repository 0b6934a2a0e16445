import { DEFAULT_SCENARIO, FIRST_EDITION, type AnalysisInput } from '../../src/domain';
import { indexDemand } from '../../src/analysis/demand';
import { Detours } from '../../src/analysis/detours';
import { haversineKm, kmOfChordSquared } from '../../src/analysis/distance';
import { reachAtDemand } from '../../src/analysis/reach';
import { matchSupply } from '../../src/analysis/supply';
import { Waters } from '../../src/analysis/water';
import { checkEqual, interleavedMs, median, onceMs, rounded, type BenchLine } from './timing';

/** Of the sites, for the plain way: every pair by itself. */
const SAMPLED = 20;
const NO_RING = 1;

/** What water adds to the reach of every real site, beside asking for each pair by itself. */
export function benchWater(input: AnalysisInput, radiusKm: number): BenchLine {
  const name = `water: real demand points x real sites within ${radiusKm} km`;
  const demand = indexDemand(input.core.areas, input.demand.points);
  const supply = matchSupply(input.core, { ...DEFAULT_SCENARIO, ...FIRST_EDITION });
  const { longitude: sitesLongitude, latitude: sitesLatitude } = supply.points;
  const sites = sitesLongitude.length;
  const around = (detours: Detours): number => {
    let parted = 0;
    for (let p = 0; p < sites; p++)
      parted += detours.around(sitesLongitude[p]!, sitesLatitude[p]!, radiusKm).slots.length;
    return parted;
  };

  const detours = new Detours(new Waters(input.demand.barriers), demand);
  let partedPairs = 0;
  const firstMs = onceMs(() => {
    partedPairs = around(detours);
  });
  const [oursTimes, reachTimes] = interleavedMs(
    [() => around(detours), () => reachAtDemand(demand, supply, radiusKm, NO_RING)],
    5,
  ) as [number[], number[]];
  const oursMs = median(oursTimes);
  const reachMs = median(reachTimes);

  const waters = new Waters(input.demand.barriers);
  const step = Math.floor(sites / SAMPLED);
  let sampled = 0;
  let difference = 0;
  const pairsMs = onceMs(() => {
    for (let p = 0; p < sites; p += step, sampled++) {
      const [longitude, latitude] = [sitesLongitude[p]!, sitesLatitude[p]!];
      const { slots, chordSquared } = detours.around(longitude, latitude, radiusKm);
      const byDetours = new Map([...slots].map((slot, k) => [slot, chordSquared[k]!]));
      for (let slot = 0; slot < demand.grid.length; slot++) {
        const there = [demand.longitude[slot]!, demand.latitude[slot]!] as const;
        const straightKm = haversineKm([longitude, latitude], there);
        if (straightKm > radiusKm) continue;
        const km = waters.distanceKm(longitude, latitude, ...there);
        const chord = byDetours.get(slot);
        const ours = chord === undefined ? straightKm : kmOfChordSquared(chord);
        if (km <= radiusKm) difference = Math.max(difference, Math.abs(km - ours));
      }
    }
  });
  checkEqual(name, difference, 1e-6);
  const otherMs = (pairsMs * sites) / sampled;
  return {
    name,
    points: demand.grid.length,
    sites,
    partedPairs,
    reachWithoutWaterMs: rounded(reachMs),
    oursFirstMs: rounded(firstMs),
    oursMs: rounded(oursMs),
    otherMs: rounded(otherMs),
    otherMeasuredOn: `${sampled} sites, pair by pair, scaled up`,
    largestDifference: difference,
    ratio: rounded(otherMs / oursMs),
    limit: 50,
  };
}
