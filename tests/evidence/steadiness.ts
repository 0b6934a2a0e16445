import { analyseCountry, Country } from '../../src/analysis';
import { seededRandom } from '../../src/analysis/random';
import { readInput } from '../../src/cli/publishedData';
import { toTable } from '../../src/cli/write';
import { firstEditionOf, secondEdition, type Edition } from './editions';
import { randomHalf, stayingAtTop, withoutLooks } from './hideLooks';
import { rankedCodes } from './movers';
import { readFinds } from './readFinds';

/**
 * npm run --silent steadiness: how much of the top tenth outlives more looking. Hides a random half
 * of the looks and what they found, ranks by the gap, gives them back, ranks again, and prints how
 * many of the first 36 are still among them: by sector, the mean over ten seeds, with the least and
 * the most. The second edition also as the list stands, without what a look is expected to find.
 */
const SEEDS = 10;
const TOP = 36;

const input = readInput();
const { core } = input;
const EDITIONS: Readonly<Record<string, Edition>> = {
  'first edition': firstEditionOf(input),
  'second, as listed': (sector) => ({ ...secondEdition(sector), looking: 'as-listed' }),
  'second edition': secondEdition,
};
const sectors = core.taxonomy.sectors
  .map(({ id }) => id)
  .filter((id) => core.looks.some(({ sector }) => sector === id));

/** By edition, then by sector: the order of the areas. */
function ordersIn(country: Country): string[][][] {
  return Object.values(EDITIONS).map((edition) =>
    sectors.map((sector) => rankedCodes(analyseCountry(country, edition(sector)).areas)),
  );
}

const behind = readFinds(core);
const today = ordersIn(new Country(input));
/** By edition, then by sector, then by seed. */
const staying = today.map((bySector) => bySector.map((): number[] => []));
for (let seed = 1; seed <= SEEDS; seed++) {
  const hidden = randomHalf(core.looks, seededRandom(seed));
  const before = ordersIn(new Country({ ...input, core: withoutLooks(core, behind, hidden) }));
  for (const [e, bySector] of before.entries())
    for (const [s, order] of bySector.entries())
      staying[e]![s]!.push(stayingAtTop(order, today[e]![s]!, TOP));
}

function told(counts: readonly number[]): string {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return `${mean.toFixed(1)} (${Math.min(...counts)}–${Math.max(...counts)})`;
}

console.log(
  `Of the first ${TOP}, how many stay when the other half of ${core.looks.length} looks and its finds come in: mean of ${SEEDS} seeds (least to most).`,
);
console.log(
  toTable(
    ['sector', ...Object.keys(EDITIONS)],
    [
      ...sectors.map((sector, s) => [sector, ...staying.map((bySector) => told(bySector[s]!))]),
      ['all', ...staying.map((bySector) => told(bySector.flat()))],
    ],
  ),
);
