import { TABLE_NAMES, type TableName, type TableRow } from '../../src/dataset/schema/tables';
import { readRecords } from './readRecords';

/** Every table of data/, read and checked row by row. */
export type Tables = { readonly [TName in TableName]: readonly TableRow<TName>[] };

export function readTables(folder: string): Tables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, readRecords(folder, name)])) as Tables;
}
