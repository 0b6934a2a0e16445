import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

import { DATA_FOLDER } from './dataFolder';
import { compareTables, describeChange } from './changeReport';
import { describeProblem } from './check/report';
import { readFigures } from './figure/readFigures';
import { readRecords } from './readRecords';
import { readTableFiles, tableText, writeTable } from './tableFiles';
import { parseCsv } from '../../src/dataset/csv';

const USAGE = `npm run data:figure -- <table.csv> --indicator <id> [--data <folder>]

Brings one figure of councils into data/values/<id>.csv, from a table with the columns
code,value,low,high (low and high may be left out). The indicator needs its row in indicators.csv,
with values_by "people"; ready rows for figures that we would like to hold stand in
data/wanted/indicators.csv. Nothing is written while a row has a problem.`;

function main(): void {
  const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: { indicator: { type: 'string' }, data: { type: 'string', default: DATA_FOLDER } },
  });
  const [path] = positionals;
  if (path === undefined || options.indicator === undefined) return stop(USAGE);
  if (!existsSync(path)) return stop(`There is no file ${path}\n\n${USAGE}`);

  const { indicator: id, data: folder } = options;
  const indicator = readRecords(folder, 'indicators').find((row) => row.id === id);
  if (indicator === undefined)
    return stop(
      `indicators.csv has no row "${id}". Add one, or copy a ready one from data/wanted.`,
    );
  if (indicator.values_by !== 'people')
    return stop(
      `The import writes the figures of "${id}", and would undo yours. Set values_by to people in indicators.csv first.`,
    );

  const { rows, problems, notes } = readFigures(
    basename(path),
    readFileSync(path, 'utf8'),
    indicator,
    { areas: readRecords(folder, 'areas'), formerCodes: readRecords(folder, 'former_codes') },
  );
  if (problems.length > 0) return stop(problems.map(describeProblem).join('\n'));

  const before = readTableFiles(folder, 'values').find(({ given }) => given.indicator_id === id);
  const old = before
    ? parseCsv(before.file, before.text).records.map((cells) => ({ ...cells, ...before.given }))
    : [];
  const change = compareTables('values', tableText('values', old), tableText('values', rows));
  console.log([describeChange(change), ...notes].join('\n'));
  writeTable(folder, 'values', rows);
  console.log(`Written: values/${id}.csv. Next: npm run data:check, then npm run data:build.`);
}

function stop(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

main();
