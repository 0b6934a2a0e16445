import { Country, worthALook } from '../../src/analysis';
import { runCommand } from '../../src/cli/commandError';
import { chosen, numberWithin, readFlags } from '../../src/cli/flags';
import { readInput } from '../../src/cli/publishedData';
import { toCsv, toTable } from '../../src/cli/write';
import { NATIONS } from '../../src/domain';

/**
 * npm run --silent data:due -- [--sector S] [--nation N] [--top n] [--format table|csv]
 *
 * Where to look next: the pairs of district and sector that nobody has looked at, by what a look is
 * worth (need x people x the spread of what it may find). A look that finds nobody is a finding: it
 * gets a row in data/looked.csv too.
 */
const FLAGS = { sector: 'value', nation: 'value', top: 'value', format: 'value' } as const;
const TOP = 30;

function main(): void {
  const flags = readFlags(process.argv.slice(2), FLAGS);
  const input = readInput();
  const all = input.core.taxonomy.sectors.map(({ id }) => id);
  const sector = chosen(flags, 'sector', all, null);
  const nation = chosen(flags, 'nation', NATIONS, null);
  const top = numberWithin(flags, 'top', { min: 1, max: 100_000, whole: true }, TOP);
  const format = chosen(flags, 'format', ['table', 'csv'], 'table');

  const rows = worthALook(new Country(input), sector === null ? all : [sector])
    .map(({ areaIndex, ...pair }) => ({ area: input.core.areas[areaIndex]!, ...pair }))
    .filter(({ area }) => nation === null || area.nation === nation)
    .slice(0, top)
    .map(({ area, ...pair }) => ({
      code: area.code,
      name: area.name,
      nation: area.nation,
      sector: pair.sector,
      people: area.population,
      need: pair.need,
      access: pair.access,
      worth: Math.round(pair.worth),
    }));
  console.log(
    format === 'csv'
      ? toCsv(rows)
      : toTable(
          ['area', 'sector', 'people', 'need', 'access', 'worth'],
          rows.map((row) => [
            row.name,
            row.sector,
            String(row.people),
            row.need.toFixed(2),
            row.access.toFixed(2),
            String(row.worth),
          ]),
        ),
  );
}

runCommand(main);
