import { readRealCountry } from '../fixtures/realCountry';
import { benchGrownReach, benchRealReach } from './reach';
import type { BenchLine } from './timing';
import { benchUncertainty } from './uncertainty';
import { benchWater } from './water';
import { benchWhereNext } from './whereNext';

/**
 * npm run bench: one JSON object per line: name, figures in
 * milliseconds of processor time, ratio (times faster than
 * the alternative, in this process) and limit (the least ratio that passes, or null). Exit code 1
 * when a ratio is below its limit or two ways to the same answer differ.
 */
function* lines(): Generator<BenchLine> {
  const input = readRealCountry();
  yield benchRealReach(input);
  yield benchWater(input, 20);
  yield benchWater(input, 100);
  yield* benchGrownReach(input, 35_672, 5_000, { turf: 10, kdbush: 1 });
  yield* benchGrownReach(input, 35_672, 100_000, { turf: 400, kdbush: 20 });
  yield benchUncertainty(input);
  yield benchWhereNext(input);
}

for (const line of lines()) {
  console.log(JSON.stringify(line));
  if (line.limit !== null && line.ratio < line.limit) process.exitCode = 1;
}
