import { readFileSync, statSync } from 'node:fs';

import { CommandError, runCommand } from '../../src/cli/commandError';
import { readFlags } from '../../src/cli/flags';
import { dayOf } from '../../src/domain';
import { readBlock } from '../../src/dataset/record';
import { accept } from './accept/accept';
import { carryOut } from './accept/carryOut';
import { deskNamed } from './accept/deskFolder';
import { DATA_FOLDER } from './dataFolder';
import { describeRecord } from './accept/describeRecord';
import { accessNow } from './looks/accessNow';
import { readTables } from './tables';
import { wordsAndFlags } from './words';

/**
 * npm run --silent data:accept -- [file] [--write] [--practices "id;id"] [--folder F]
 *
 * Reads the record in a file, or in what is piped in: a mail, an issue, or a file that the form saved.
 * Shows what would change; writes nothing without --write, and nothing that data:check finds wrong.
 * --practices are the team's to set. --folder is your own copy of the tables; those that it lacks are ours.
 */
const FLAGS = { write: 'switch', practices: 'value', folder: 'value' } as const;
const STANDARD_INPUT = 0;
const MOST_BYTES = 2_000_000;

function main(): void {
  const { words, flags: rest } = wordsAndFlags(process.argv.slice(2));
  const flags = readFlags(rest, FLAGS);
  if (words.length > 1) throw new CommandError('Name one file, or none to read what is piped in.');
  const read = readBlock(textOf(words[0]));
  if ('problems' in read) {
    const lines = read.problems.map(
      ({ field, message }) => `  ${field === null ? 'The record' : `${field}:`} ${message}`,
    );
    throw new CommandError(['Refused, nothing is written:', ...lines].join('\n'));
  }
  const desk = deskNamed(flags);
  const today = dayOf(new Date());
  const outcome = accept(read.record, {
    tables: desk.tables,
    today: desk.editionOn(today),
    practices: flags['practices'] === undefined ? null : idsOf(String(flags['practices'])),
    accessOf: (code, sector) => accessNow(DATA_FOLDER, readTables(DATA_FOLDER))(code, sector),
  });
  console.log(describeRecord(read.record));
  console.log(carryOut(outcome, desk, { today, write: flags['write'] === true }));
}

function textOf(file: string | undefined): string {
  if (
    file !== undefined &&
    (statSync(file, { throwIfNoEntry: false })?.size ?? Infinity) > MOST_BYTES
  )
    throw new CommandError(`"${file}" is no file, or larger than ${MOST_BYTES} bytes.`);
  return readFileSync(file ?? STANDARD_INPUT, 'utf8');
}

function idsOf(text: string): readonly string[] {
  return text
    .split(/[;,]/u)
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

runCommand(main);
