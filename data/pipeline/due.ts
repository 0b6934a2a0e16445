import { join } from 'node:path';

import { CommandError, runCommand } from '../../src/cli/commandError';
import { chosen, type Flags, numberWithin, readFlags } from '../../src/cli/flags';
import { readInput } from '../../src/cli/publishedData';
import { type Row, toCsv, toTable } from '../../src/cli/write';
import { type Nation, NATIONS } from '../../src/domain';
import { DATA_FOLDER } from './dataFolder';
import { type DueRecord, leastSure, type Why, WHYS } from './ask/leastSure';
import { lettersTo } from './ask/letters';
import { ENGLISH } from './ask/letterWords';
import { siteAddress } from './ask/recordLink';
import { whereToLook } from './ask/whereToLook';
import { lettersCsv, lettersMbox } from './ask/writeLetters';
import { readRecords } from './readRecords';
import { readDataDate, writeText } from './tableFiles';

/**
 * npm run --silent data:due -- [--sector S] [--nation N] [--top n] [--format table|csv]
 *   where to look next: pairs of district and sector that nobody has looked at, by what a look is worth
 *   (need x people x the spread of what it may find). One that finds nobody is a finding too.
 * ... --records [--why study-not-read]
 *   whose record to ask about next: the least sure and the oldest first, and why; with --why, only those
 *   with that reason: study-not-read gives those whose level of evidence is known and whose study is not yet
 *   in our tables
 * ... --letters FOLDER --site https://the.map/
 *   a letter to each of those, as letters.mbox and letters.csv in the folder. Nothing is ever sent.
 */
const FLAGS = {
  sector: 'value',
  nation: 'value',
  top: 'value',
  format: 'value',
  records: 'switch',
  why: 'value',
  letters: 'value',
  site: 'value',
} as const;
const TOP = 30;
const ALL_WHYS = Object.keys(WHYS) as readonly Why[];

interface Asked {
  readonly sector: string | null;
  readonly nation: Nation | null;
  readonly top: number;
  /** The one reason that is asked for; null for any. */
  readonly why: Why | null;
}

function main(): void {
  const flags = readFlags(process.argv.slice(2), FLAGS);
  const sectors = readRecords(DATA_FOLDER, 'sectors').map(({ id }) => id);
  const asked = {
    sector: chosen(flags, 'sector', sectors, null),
    nation: chosen(flags, 'nation', NATIONS, null),
    top: numberWithin(flags, 'top', { min: 1, max: 100_000, whole: true }, TOP),
    why: chosen(flags, 'why', ALL_WHYS, null),
  };
  const format = chosen(flags, 'format', ['table', 'csv'], 'table');
  if (flags['letters'] !== undefined) console.log(writeLetters(flags, asked));
  else if (flags['records'] === true) console.log(tellRecords(dueRecords(asked), format));
  else console.log(tellPlaces(asked, sectors, format));
}

function dueRecords({ sector, nation, top, why }: Asked): readonly DueRecord[] {
  const there = new Set(
    readRecords(DATA_FOLDER, 'sites')
      .filter((site) => nation === null || site.nation === nation)
      .map((site) => site.organisation_id),
  );
  return leastSure(
    readRecords(DATA_FOLDER, 'organisations'),
    readRecords(DATA_FOLDER, 'evidence'),
    readDataDate(DATA_FOLDER),
    readRecords(DATA_FOLDER, 'ageing'),
  )
    .filter(
      ({ organisation: { id, sectors }, whys }) =>
        (nation === null || there.has(id)) &&
        (sector === null || sectors.includes(sector)) &&
        (why === null || whys.includes(why)),
    )
    .slice(0, top);
}

function writeLetters(flags: Flags, asked: Asked): string {
  if (flags['site'] === undefined)
    throw new CommandError('--letters needs --site, the https address of the map.');
  const site = siteAddress(String(flags['site']));
  const folder = String(flags['letters']);
  const letters = lettersTo(dueRecords(asked), readRecords(DATA_FOLDER, 'sites'), site);
  writeText(join(folder, 'letters.mbox'), lettersMbox(letters, readDataDate(DATA_FOLDER)));
  writeText(join(folder, 'letters.csv'), lettersCsv(letters));
  return `${letters.length} letters in ${join(folder, 'letters.mbox')} and letters.csv. None has an address, as the tables hold none, and none is sent.`;
}

function tellRecords(due: readonly DueRecord[], format: string): string {
  const rows = due.map(({ organisation: { id, name, verified_on: verified }, whys }): Row => ({
    id,
    name,
    verified_on: verified,
    whys,
  }));
  if (format === 'csv') return toCsv(rows);
  return toTable(
    ['record', 'confirmed', 'why'],
    due.map(({ organisation, whys }) => [
      organisation.id,
      organisation.verified_on ?? 'never',
      whys.map((why) => ENGLISH.whys[why]).join('; '),
    ]),
  );
}

function tellPlaces(
  { sector, nation, top }: Asked,
  all: readonly string[],
  format: string,
): string {
  const places = whereToLook(readInput(), sector === null ? all : [sector], nation).slice(0, top);
  if (format === 'csv') return toCsv(places.map((place): Row => ({ ...place })));
  return toTable(
    ['area', 'sector', 'people', 'need', 'access', 'worth'],
    places.map(({ name, sector: subject, people, need, access, worth }) => [
      name,
      subject,
      String(people),
      need.toFixed(2),
      access.toFixed(2),
      String(worth),
    ]),
  );
}

runCommand(main);
