import { analyseCountry, Country, finish, uncertainty } from '../../src/analysis';
import { readInput } from '../../src/cli/publishedData';
import { toTable } from '../../src/cli/write';
import type { AreaResult, SectorId } from '../../src/domain';
import { firstEditionOf, secondEdition } from './editions';
import { withoutLooks } from './hideLooks';
import { readFinds } from './readFinds';

/**
 * npm run --silent before-and-after -- mental-health employment-skills: the first twenty by the gap
 * in each sector, with the place each had in the first edition (its choices, its need sets, and the
 * directory without what looking found), who looked, access as listed and as expected, and where
 * it likely stands.
 */
const TOP = 20;

const input = readInput();
const { core } = input;
const finds = readFinds(core);
const today = new Country(input);
const before = new Country({ ...input, core: withoutLooks(core, finds, new Set(core.looks)) });
const firstEdition = firstEditionOf(input);

for (const sector of process.argv.slice(2)) {
  console.log(`\n${sector}`);
  console.log(
    toTable(
      ['rank', 'likely', 'area', 'nation', 'first', 'looked, found', 'need', 'access', 'expected'],
      rowsOf(sector),
    ),
  );
}

function rowsOf(sector: SectorId): string[][] {
  const answers = analyseCountry(today, secondEdition(sector)).areas;
  const firstRanks = analyseCountry(before, firstEdition(sector)).areas.map(
    ({ gapRank }) => gapRank,
  );
  const likely = finish(uncertainty(today, secondEdition(sector))).gap;
  const order = answers
    .flatMap(({ gapRank }, i) => (gapRank === null ? [] : [{ i, gapRank }]))
    .toSorted((a, b) => a.gapRank - b.gapRank);
  return order.slice(0, TOP).map(({ i, gapRank }) => {
    const answer = answers[i]!;
    const { p05, p95 } = likely[i]!;
    return [
      String(gapRank),
      `${Math.round(p05)}–${Math.round(p95)}`,
      core.areas[i]!.name,
      core.areas[i]!.nation,
      String(firstRanks[i] ?? 'none'),
      lookedWords(answer),
      answer.need!.toFixed(2),
      answer.access.toFixed(2),
      answer.expectedAccess.toFixed(2),
    ];
  });
}

function lookedWords({ looked }: AreaResult): string {
  return looked === null ? 'nobody yet' : String(looked.found || 'none found');
}
