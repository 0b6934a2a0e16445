import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexDemand, type Demand } from '../../../src/analysis/demand';
import { reachAtDemand } from '../../../src/analysis/reach';
import { readRealCountry } from '../../fixtures/realCountry';
import { grownPoints, grownSupply } from '../grownCountry';
import { largestDifference, median, onceMs, rounded } from '../timing';
import { byTurf } from '../turf';
import { askPython, type PeerAnswer, type Question } from './peer';
import { askPostgis } from './postgis';

/** As many as there are small areas in England and Wales. */
const POINTS = 35_672;
const KM = 20;
const ROUNDS = 5;
const SITES_TO_AN_ORGANISATION = 4;
/** Without the ring: what the peers are asked. */
const NO_RING = 1;
/** Of H, tens where it is large: PostGIS has a sphere 0.03 m smaller. */
const ALLOWED = 1e-5;
/** Turf answers at one point in so many, and its time is scaled up. */
const TURF_STEP = 100;

/**
 * npm run bench:peers: one JSON object per line. Each peer works out pioneers in reach of the same
 * points from the same sites, index and answer; what is not installed is said and left out. Exit
 * code 1 when answers differ.
 */
function main(siteCounts: readonly number[]): void {
  const input = readRealCountry();
  const points = POINTS;
  for (const sites of siteCounts) {
    const shape = `${points} points x ${sites} sites`;
    const grown = grownPoints(input, points);
    const supply = grownSupply(input, sites);
    const ours = (): [Demand, Float64Array] => {
      const demand = indexDemand(input.core.areas, grown);
      return [demand, reachAtDemand(demand, supply, KM, NO_RING).pioneers];
    };
    const [demand, bySlot] = ours();
    const oursMs = median(Array.from({ length: ROUNDS }, () => onceMs(() => void ours())));
    const pioneers = new Float64Array(points);
    for (const [slot, point] of demand.grid.order.entries())
      if (point < points) pioneers[point] = bySlot[slot]!;

    const folder = mkdtempSync(join(tmpdir(), 'peers-'));
    const question: Question = {
      folder,
      points,
      km: KM,
      sitesToAnOrganisation: SITES_TO_AN_ORGANISATION,
      rounds: ROUNDS,
    };
    writeFileSync(join(folder, 'points.csv'), places(grown.longitude, grown.latitude));
    writeFileSync(
      join(folder, 'sites.csv'),
      places(supply.points.longitude, supply.points.latitude),
    );
    writeFileSync(join(folder, 'ask.json'), JSON.stringify(question));
    try {
      for (const [name, ask] of Object.entries(PEERS)) {
        const answer = ask(question);
        if ('missing' in answer) {
          console.log(JSON.stringify({ name, shape, skipped: answer.missing }));
          continue;
        }
        const difference = largestDifference(pioneers, answer.pioneers, pioneers.keys());
        if (!(difference <= ALLOWED)) process.exitCode = 1;
        tell(name, shape, oursMs, median(answer.seconds) * 1000, difference);
      }
      const slots = Array.from({ length: Math.ceil(points / TURF_STEP) }, (_, i) => i * TURF_STEP);
      const turf = byTurf(demand, supply, { km: KM, ringFactor: NO_RING });
      let reached = bySlot;
      const turfMs = onceMs(() => (reached = turf(slots).pioneers)) * TURF_STEP;
      const difference = largestDifference(bySlot, reached, slots);
      tell('turf', shape, oursMs, turfMs, difference);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

const PEERS: Readonly<Record<string, (question: Question) => PeerAnswer>> = {
  ckdtree: (question) =>
    askPython(['scipy'], 'ckdtree_reach.py', ['python3', '/usr/bin/python3'], question),
  postgis: askPostgis,
  geopandas: (question) =>
    askPython(
      ['geopandas', 'rtree'],
      'geopandas_reach.py',
      ['python3', '/usr/bin/python3'],
      question,
    ),
};

function tell(
  name: string,
  shape: string,
  oursMs: number,
  otherMs: number,
  difference: number,
): void {
  console.log(
    JSON.stringify({
      name: `reach beside ${name}`,
      shape,
      km: KM,
      rounds: ROUNDS,
      oursMs: rounded(oursMs),
      otherMs: rounded(otherMs),
      largestDifference: difference,
      allowed: ALLOWED,
      ratio: rounded(otherMs / oursMs),
    }),
  );
}

function places(longitude: ArrayLike<number>, latitude: ArrayLike<number>): string {
  const rows = Array.from(longitude, (degrees, i) => `${degrees},${latitude[i]}`);
  return ['longitude,latitude', ...rows, ''].join('\n');
}

main(process.argv.includes('--large') ? [5_000, 20_000] : [5_000]);
