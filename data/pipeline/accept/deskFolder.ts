import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Flags } from '../../../src/cli/flags';
import { parseCsv, type Problem } from '../../../src/dataset/csv';
import type { TableName } from '../../../src/dataset/schema/tables';
import { DATA_FOLDER } from '../dataFolder';
import { checkData } from '../check/checkData';
import { describeProblem } from '../check/report';
import { filesWithFallback, tableText, type TableFile, writeText } from '../tableFiles';
import { applyChanges, type Change, DESK_TABLES, type DeskTables, WRITTEN } from './change';

/** The tables of a folder as they are written, a command's to change: those that it lacks are ours. */
export class DeskFolder {
  readonly tables: DeskTables;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    const read = (table: TableName): TableFile => this.#filesOf(table)[0]!;
    this.tables = Object.fromEntries(
      DESK_TABLES.map((table) => [table, parseCsv(`${table}.csv`, read(table).text).records]),
    ) as unknown as DeskTables;
  }

  /** ISO date of the tables. */
  get edition(): string {
    const own = join(this.#folder, 'VERSION');
    return readFileSync(existsSync(own) ? own : join(DATA_FOLDER, 'VERSION'), 'utf8').trim();
  }

  /** The day that the tables would bear once they are written on a day: never one before their own. */
  editionOn(today: string): string {
    return today > this.edition ? today : this.edition;
  }

  /**
   * The problems that the tables would have with the changes and have not now, in words.
   *
   * @param today ISO date that the tables would bear
   */
  problemsWith(changes: readonly Change[], today: string): readonly string[] {
    const texts = textsOf(this.tables, changes);
    const found = checkData(
      DATA_FOLDER,
      (table) => {
        const text = texts.get(`${table}.csv`);
        if (text === undefined) return this.#filesOf(table);
        return [{ file: `${table}.csv`, text, encodingFault: null, given: {} }];
      },
      today,
    ).problems;
    if (found.length === 0) return [];
    const before = checkData(DATA_FOLDER, (table) => this.#filesOf(table), this.edition).problems;
    const known = new Set(before.map(withoutRow));
    return found.filter((problem) => !known.has(withoutRow(problem))).map(describeProblem);
  }

  /** Writes the tables that change, and the day that they are of. Nothing else, nowhere else. */
  write(changes: readonly Change[], today: string): readonly string[] {
    const texts = textsOf(this.tables, changes).set('VERSION', `${today}\n`);
    for (const [file, text] of texts) writeText(join(this.#folder, file), text);
    return [...texts.keys()];
  }

  #filesOf(table: TableName): readonly TableFile[] {
    return filesWithFallback(this.#folder, DATA_FOLDER, table);
  }
}

/** The folder that --folder names, or ours. */
export function deskNamed(flags: Flags): DeskFolder {
  return new DeskFolder(flags['folder'] === undefined ? DATA_FOLDER : String(flags['folder']));
}

/** The text of each table that changes, by its file. */
export function textsOf(tables: DeskTables, changes: readonly Change[]): Map<string, string> {
  const after = applyChanges(tables, changes);
  const changed = WRITTEN.filter((table) => changes.some((change) => change.table === table));
  return new Map(changed.map((table) => [`${table}.csv`, tableText(table, after[table])]));
}

/** A row may have moved. */
function withoutRow({ file, field, message }: Problem): string {
  return JSON.stringify([file, field, message]);
}
