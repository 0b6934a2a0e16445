import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openOwnFile } from '../../../src/dataset/own/openOwnFile';
import { readPoints } from '../../../src/dataset/own/readPoints';
import { realPlaces } from './realPlaces';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/own');

/** A fixture by its name, as it is after all is read, each thing in one line. */
export function readWhole(name: string): {
  readonly columns: readonly string[];
  readonly points: readonly string[];
  readonly problems: readonly string[];
  readonly totals: number;
} {
  const opened = openOwnFile(new Uint8Array(readFileSync(resolve(FOLDER, name))), realPlaces);
  if (opened.kind === 'refused') throw new Error(`${name} is refused: ${opened.fault}`);
  const { table, meanings } = opened;
  const steps = readPoints(table, meanings, realPlaces);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const { points, problems, totals } = step.value;
  return {
    columns: table.columns.map((column, at) => `${column}: ${meanings[at] ?? '-'}`),
    points: points.map(({ row, name: title, precision, areaCode, position, address, sector }) =>
      [row, title, precision, areaCode ?? '-', position.join(' '), address, sector]
        .filter((part) => part !== null)
        .join(' | '),
    ),
    problems: problems.map(({ row, field, content, fault, kept }) =>
      [row, field ?? '-', content, fault, ...(kept ? ['kept'] : [])].join(' | '),
    ),
    totals,
  };
}
