import { readRealCountry } from '../fixtures/realCountry';
import { benchDirectory } from './directory';
import { benchDraws } from './draws';
import { growthTable } from './growth';
import { benchGrownReach, benchRealReach } from './reach';
import type { BenchLine } from './timing';
import { benchUncertainty } from './uncertainty';
import { benchWater } from './water';
import { benchWhereNext } from './whereNext';

/**
 * npm run bench: one JSON object per line: name, medians in milliseconds of processor time over rounds
 * in which we and the alternative take turns, ratio (the median of how many times faster we were)
 * and limit (the least ratio that passes, or null). Exit code 1 when a ratio is below its limit or
 * two ways to the same answer differ. Last comes a table of how the long questions grow.
 */
function* lines(): Generator<BenchLine> {
  const input = readRealCountry();
  yield benchRealReach(input);
  yield benchWater(input, 20);
  yield benchWater(input, 100);
  yield* benchGrownReach(input, 35_672, 5_000, 7, { turf: 200, kdbush: 1 });
  yield* benchGrownReach(input, 35_672, 100_000, 3, { turf: 4000, kdbush: 10 });
  yield* benchDirectory(input, { organisations: 5_000, sites: 15_000 });
  yield benchUncertainty(input);
  yield* benchDraws(input);
  yield benchWhereNext(input);
}

for (const line of lines()) {
  console.log(JSON.stringify(line));
  if (line.limit !== null && line.ratio < line.limit) process.exitCode = 1;
}
for (const line of growthTable()) console.log(line);
