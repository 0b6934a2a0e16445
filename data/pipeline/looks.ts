import { parseCsv } from '../../src/dataset/csv';
import { DATA_FOLDER } from './dataFolder';
import { accessNow } from './looks/accessNow';
import { fillAccess } from './looks/fillAccess';
import { readTables } from './tables';
import { readTableText, writeTable } from './tableFiles';

/**
 * npm run data:looks: fills the empty cells of access in data/looked.csv, and never a filled one.
 *
 * Write a look with both cells empty and run this before its findings are in the tables: it fills
 * access_before. Add what was found and run it again: it fills access_after.
 */

function main(): void {
  const accessOf = accessNow(DATA_FOLDER, readTables(DATA_FOLDER));
  const rows = parseCsv('looked.csv', readTableText(DATA_FOLDER, 'looked') ?? '').records;
  const { filled, count } = fillAccess(rows, accessOf);
  writeTable(DATA_FOLDER, 'looked', filled);
  console.log(`looked.csv: ${count} cells filled`);
}

main();
