import { DATA_FOLDER } from './dataFolder';
import { checkData } from './check/checkData';
import { describeCheck } from './check/report';
import { filesWithFallback, readDataDate } from './tableFiles';

/**
 * npm run data:check [-- <folder>]: every problem of the tables with file, row and field. Tables
 * that the folder lacks are taken from data/, so a person can check one changed table by itself.
 */
const folder = process.argv[2] ?? DATA_FOLDER;

const result = checkData(
  DATA_FOLDER,
  (table) => filesWithFallback(folder, DATA_FOLDER, table),
  readDataDate(DATA_FOLDER),
);
console.log(describeCheck(result));
process.exitCode = result.problems.length === 0 ? 0 : 1;
