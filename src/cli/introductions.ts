import { Country, introductions, lookedAt } from '../analysis';
import { MOST_ASKED } from '../domain';
import { introductionRecords, type IntroductionRecord } from '../words/introductionRecords';
import { runCommand } from './commandError';
import { numberWithin, readFlags } from './flags';
import { readInput } from './publishedData';
import { FORMATS, QUESTION_FLAGS, readQuestion } from './question';
import { toCsv, toJson, toTable } from './write';

/**
 * npm run --silent introductions -- [--most n] [--format table|json|csv]
 *   and the flags of the question of `gaps`
 *
 * Whom each place of high need and no known pioneer could ask: as many pairs as there can be, the
 * most alike in all, and no pioneer asked more than --most times. With --nation only the places of
 * one nation are shown; the pairs stay those of the whole UK.
 */
function main(): void {
  const flags = readFlags(process.argv.slice(2), { ...QUESTION_FLAGS, most: 'value' });
  const input = readInput();
  const { scenario, nation, format } = readQuestion(flags, input, FORMATS);
  const most = numberWithin(flags, 'most', { ...MOST_ASKED, whole: true }, MOST_ASKED.default);
  const { core } = input;
  const { places } = introductions(new Country(input), scenario, most);
  const shown = places.filter(
    ({ areaIndex }) => nation === null || core.areas[areaIndex]?.nation === nation,
  );
  const rows = introductionRecords(core, (area) => lookedAt(core, area, scenario.sector), {
    places: shown,
  });
  if (format === 'json') console.log(toJson(rows));
  else console.log(format === 'csv' ? toCsv(rows) : table(rows));
}

function table(rows: readonly IntroductionRecord[]): string {
  return toTable(
    ['place', 'looked', 'could ask', 'of', 'likeness', 'evidence', 'of how many'],
    rows.map((row) => [
      row.place,
      row.lookedOn ?? 'nobody yet',
      row.pioneer ?? '-',
      row.worksIn ?? '-',
      row.likeness === null ? '-' : String(row.likeness),
      row.evidence ?? '-',
      String(row.couldBeAsked),
    ]),
  );
}

runCommand(main);
