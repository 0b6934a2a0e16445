import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

import { describeProblem } from '../../data/pipeline/check/report';
import { checkFolder } from './fixtures';

const GOOD = fileURLToPath(new URL('../fixtures/data/good/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'mangled-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** What was done to a good table, and the sentence that must say so. */
interface Mangling {
  readonly file: string;
  /** The saved bytes; text is UTF-8. */
  readonly save: (text: string) => string | Uint8Array;
  readonly sentence: string;
}

/** The first occurrence, which must be there: a fixture that mangles nothing proves nothing. */
function put(from: string, to: string): (text: string) => string {
  return (text) => {
    expect(text).toContain(from);
    return text.replace(from, () => to);
  };
}

const windows1252 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const BOM_16 = Buffer.from([0xff, 0xfe]);
const ORGANISATIONS = 'organisations.csv';
const SITES = 'sites.csv';
const WORKLESS = 'values/workless.csv';

const MANGLED: Readonly<Record<string, Mangling>> = {
  // Encodings
  'saved as windows-1252': {
    file: ORGANISATIONS,
    save: (text) => windows1252(put('Friends', 'Ffrindiau Môn')(text)),
    sentence:
      'organisations.csv: is not UTF-8 on line 3, as a spreadsheet saves it with "CSV" alone: save it as "CSV UTF-8"',
  },
  'saved as UTF-16': {
    file: ORGANISATIONS,
    save: (text) => Buffer.concat([BOM_16, Buffer.from(text, 'utf16le')]),
    sentence: 'organisations.csv: is saved as UTF-16LE: save it as "CSV UTF-8"',
  },
  'an apostrophe read in another encoding': {
    file: ORGANISATIONS,
    save: put('Friends', 'Friendsâ€™'),
    sentence:
      'organisations.csv, row 3, name: "Friendsâ€™" holds letters of another encoding (as in "â€™" for an apostrophe): save it as CSV UTF-8',
  },
  'a circumflex read in another encoding': {
    file: ORGANISATIONS,
    save: put('Friends', 'MÃ´n'),
    sentence:
      'organisations.csv, row 3, name: "MÃ´n" holds letters of another encoding (as in "â€™" for an apostrophe): save it as CSV UTF-8',
  },
  'a letter that is lost': {
    file: ORGANISATIONS,
    save: put('Friends', 'M\uFFFDn'),
    sentence:
      'organisations.csv, row 3, name: "M\uFFFDn" has lost a letter: the file was saved in another encoding than UTF-8',
  },
  // Rows
  'blank rows above a fault': {
    file: ORGANISATIONS,
    save: (text) => put('unknown', 'retired')(text).replace('\nfriends', '\n\n,,,,\n\nfriends'),
    sentence: 'organisations.csv, row 6, status: "retired" is not one of: active, unknown, closed',
  },
  'blank rows above the names': {
    file: ORGANISATIONS,
    save: (text) => `\n,,,\n${put('unknown', 'retired')(text)}`,
    sentence: 'organisations.csv, row 5, status: "retired" is not one of: active, unknown, closed',
  },
  'a quotation mark never closed': {
    file: ORGANISATIONS,
    save: put('The Helpers', '"The Helpers'),
    sentence:
      'organisations.csv, row 2: cannot be read: a quotation mark is opened here and never closed, so the rows below are lost in it',
  },
  'words after a quotation': {
    file: ORGANISATIONS,
    save: put('Friends', '"Friends" of all'),
    sentence:
      'organisations.csv, row 3: cannot be read: something follows a closing quotation mark that is not the next cell',
  },
  'a comma that parts one cell': {
    file: ORGANISATIONS,
    save: put('Friends', 'Friends, all'),
    sentence:
      'organisations.csv, row 3: cannot be read: Too many fields: expected 19 fields but parsed 20',
  },
  'cells cut off at the end': {
    file: SITES,
    save: put('E07000901,england,,https://example.org/about,high', 'E07000901'),
    sentence: 'sites.csv, row 2: cannot be read: Too few fields: expected 13 fields but parsed 9',
  },
  'a line break in a cell': {
    file: ORGANISATIONS,
    save: put('Friends', '"Friends\nof all"'),
    sentence: 'organisations.csv, row 3, name: "Friends\\nof all" holds a line break',
  },
  // Columns
  'a column with a capital': {
    file: SITES,
    save: put('area_code', 'Area_Code'),
    sentence: 'sites.csv, row 1, area_code: has no column "area_code"; is it "Area_Code"?',
  },
  'a column with a blank': {
    file: SITES,
    save: put('area_code,', 'area_code ,'),
    sentence: 'sites.csv, row 1, area_code: has no column "area_code"; is it "area_code "?',
  },
  'a column of somebody': {
    file: SITES,
    save: (text) => text.replaceAll('\n', ',x\n').replace('confidence,x', 'confidence,my notes'),
    sentence: 'sites.csv, row 1, my notes: is not a column of this table',
  },
  'an empty column at the end': {
    file: SITES,
    save: (text) => text.replaceAll('\n', ',\n'),
    sentence: 'sites.csv, row 1: a column has no name',
  },
  'the same column twice': {
    file: SITES,
    save: put('id,organisation_id,name', 'id,organisation_id,id'),
    sentence: 'sites.csv, row 1, id: is the name of two columns',
  },
  'the names sorted among the rows': {
    file: 'families.csv',
    save: (text) => text.split('\n').toReversed().join('\n'),
    sentence:
      'families.csv, row 2, id: has no column "id", "name", "name_welsh"; is it "control", "Control", "Rheolaeth"?',
  },
  // Numbers
  'a decimal comma': {
    file: WORKLESS,
    save: put('E07000901,10,', 'E07000901,"10,5",'),
    sentence:
      'values/workless.csv, row 2, value: "10,5" is not a number (a comma stands for the point: write 10.5)',
  },
  'a comma of thousands or decimals': {
    file: 'areas.csv',
    save: put(',1000,', ',"1,000",'),
    sentence:
      'areas.csv, row 2, population: "1,000" is not a number (a comma can mean thousands or decimals: write 1234 or 1.234)',
  },
  'thousands parted by blanks': {
    file: 'areas.csv',
    save: put(',1000,', ',1 000,'),
    sentence:
      'areas.csv, row 2, population: "1 000" is not a number (write a number without signs between its thousands)',
  },
  'a number of science': {
    file: 'areas.csv',
    save: put(',1000,', ',1E+03,'),
    sentence:
      'areas.csv, row 2, population: "1E+03" is not a number (a spreadsheet has shortened it: write all its digits)',
  },
  'a number of science without its sign': {
    file: 'areas.csv',
    save: put(',1000,', ',1E3,'),
    sentence:
      'areas.csv, row 2, population: "1E3" is not a number (a spreadsheet has shortened it: write all its digits)',
  },
  'half a person': {
    file: 'areas.csv',
    save: put(',1000,', ',1000.5,'),
    sentence: 'areas.csv, row 2, population: is not a whole number',
  },
  'a per cent sign': {
    file: WORKLESS,
    save: put('E07000901,10,', 'E07000901,10%,'),
    sentence:
      'values/workless.csv, row 2, value: "10%" is not a number (write the number without its unit)',
  },
  'a dash for nothing': {
    file: WORKLESS,
    save: put('E07000901,10,', 'E07000901,-,'),
    sentence:
      'values/workless.csv, row 2, value: "-" is not a number (leave the cell empty where nothing is published)',
  },
  'a minus of print': {
    file: SITES,
    save: put('-1.7', '\u22121.7'),
    sentence:
      'sites.csv, row 2, longitude: "\u22121.7" is not a number (its minus is a dash of print: write -)',
  },
  'the error of a formula': {
    file: WORKLESS,
    save: put('E07000901,10,', 'E07000901,#REF!,'),
    sentence:
      'values/workless.csv, row 2, value: "#REF!" is the error of a formula in a spreadsheet',
  },
  'a column too narrow': {
    file: WORKLESS,
    save: put('E07000901,10,', 'E07000901,####,'),
    sentence:
      'values/workless.csv, row 2, value: "####" is what a spreadsheet shows of a column that is too narrow',
  },
  // People
  'a district in thousands': {
    file: 'areas.csv',
    save: put('Shire,1000,', 'Shire,1,'),
    sentence: 'areas.csv, row 2, population: 1 people in Northby, but 1000 in its neighbourhoods',
  },
  'a district a thousand times too many': {
    file: 'areas.csv',
    save: put('Shire,2000,', 'Shire,2000000,'),
    sentence:
      'areas.csv, row 3, population: 2000000 people in Southby, but 2000 in its neighbourhoods',
  },
  'people thinner than anywhere': {
    file: 'areas.csv',
    save: put('-1.75,53.25,100,', '-1.75,53.25,10000,'),
    sentence: 'areas.csv, row 2, population: 1000 people on 10000 square km of Northby cannot be',
  },
  // Dates
  'a check that is to come': {
    file: ORGANISATIONS,
    save: put('medium,,,', 'medium,2031-05-01,,'),
    sentence:
      'organisations.csv, row 3, verified_on: 2031-05-01 is after the date of the data, 2026-11-23',
  },
  'a check before there was anybody': {
    file: ORGANISATIONS,
    save: put('medium,,,', 'medium,1926-05-01,,'),
    sentence:
      'organisations.csv, row 3, verified_on: 1926-05-01 is before 2020-01-01, when nobody checked any',
  },
  'day and month that can be swapped': {
    file: ORGANISATIONS,
    save: put('medium,,,', 'medium,03/04/2026,,'),
    sentence:
      'organisations.csv, row 3, verified_on: "03/04/2026" is not a date such as 2026-11-23 (day and month can be taken for each other: write year-month-day)',
  },
  'a day as a spreadsheet counts it': {
    file: ORGANISATIONS,
    save: put('medium,,,', 'medium,46023,,'),
    sentence:
      'organisations.csv, row 3, verified_on: "46023" is not a date such as 2026-11-23 (a spreadsheet counts days so: 2026-01-01)',
  },
  'a month in letters': {
    file: ORGANISATIONS,
    save: put('medium,,,', 'medium,01-Jan-26,,'),
    sentence:
      'organisations.csv, row 3, verified_on: "01-Jan-26" is not a date such as 2026-11-23 (write the month as a number: year-month-day)',
  },
  'a day with its hour': {
    file: ORGANISATIONS,
    save: put('medium,,,', 'medium,2026-01-01 00:00:00,,'),
    sentence:
      'organisations.csv, row 3, verified_on: "2026-01-01 00:00:00" is not a date such as 2026-11-23 (write the day alone, without the hour)',
  },
  'a day that no calendar has': {
    file: ORGANISATIONS,
    save: put('medium,,,', 'medium,2026-02-31,,'),
    sentence: 'organisations.csv, row 3, verified_on: "2026-02-31" is not a day of the calendar',
  },
  'a year turned into a day': {
    file: ORGANISATIONS,
    save: put('evaluation,2001,', 'evaluation,01/01/2001,'),
    sentence: 'organisations.csv, row 2, founded: "01/01/2001" is not a year such as 2015',
  },
  'founded in the future': {
    file: ORGANISATIONS,
    save: put('evaluation,2001,', 'evaluation,2101,'),
    sentence: 'organisations.csv, row 2, founded: 2101 is after the date of the data, 2026-11-23',
  },
  // Codes, ids and words
  'a nought dropped from a code': {
    file: SITES,
    save: put('NB1 1AA,E07000901', 'NB1 1AA,E7000901'),
    sentence:
      'sites.csv, row 2, area_code: "E7000901" is not an official code such as E06000009 (a nought may have been dropped)',
  },
  'a code in small letters': {
    file: SITES,
    save: put('NB1 1AA,E07000901', 'NB1 1AA,e07000901'),
    sentence:
      'sites.csv, row 2, area_code: "e07000901" is not an official code such as E06000009 (its letter is a capital)',
  },
  'a nought dropped from a charity number': {
    file: ORGANISATIONS,
    save: put('2001,active,,', '2001,active,SC12345,'),
    sentence:
      'organisations.csv, row 2, charity_number: "SC12345" is not a charity number such as 1012345, SC012345 or NIC101234 (a nought may have been dropped)',
  },
  'a charity number as a number of science': {
    file: ORGANISATIONS,
    save: put('2001,active,,', '2001,active,1.01E+06,'),
    sentence:
      'organisations.csv, row 2, charity_number: "1.01E+06" is not a charity number such as 1012345, SC012345 or NIC101234',
  },
  'an id in quotation marks of print': {
    file: SITES,
    save: put('s1,helpers', '“s1”,helpers'),
    sentence:
      'sites.csv, row 2, id: "“s1”" may hold only a-z, 0-9, - and _ (it holds quotation marks of print)',
  },
  'an id with a capital': {
    file: SITES,
    save: put('s1,helpers', 'S1,helpers'),
    sentence: 'sites.csv, row 2, id: "S1" may hold only a-z, 0-9, - and _ (an id has no capitals)',
  },
  'a word of the list with a capital': {
    file: ORGANISATIONS,
    save: put(',unknown,', ',Unknown,'),
    sentence:
      'organisations.csv, row 3, status: "Unknown" is not one of: active, unknown, closed (write unknown)',
  },
  'yes as a spreadsheet says it': {
    file: 'looked.csv',
    save: (text) => text.replace(/,no(,[^,\n]*\n)/u, ',FALSE$1'),
    sentence: 'looked.csv, row 2, again: "FALSE" is not one of: yes, no (write no)',
  },
  // Blanks
  'a blank at the end': {
    file: ORGANISATIONS,
    save: put('Friends', 'Friends '),
    sentence: 'organisations.csv, row 3, name: "Friends " begins or ends with a blank',
  },
  'a blank that does not break': {
    file: ORGANISATIONS,
    save: put('The Helpers', 'The\u00A0Helpers'),
    sentence:
      'organisations.csv, row 2, name: "The\u00A0Helpers" holds a blank that is none: write a plain one',
  },
  'a character nobody sees': {
    file: ORGANISATIONS,
    save: put('helpers', 'hel\u200Bpers'),
    sentence: 'organisations.csv, row 2, id: "hel\u200Bpers" holds a character that nobody can see',
  },
  // Places
  'swapped coordinates': {
    file: SITES,
    save: put('-1.7,53.2', '53.2,-1.7'),
    sentence:
      'sites.csv, row 2, longitude: is not between -9 and 2.5 (it is a latitude: the two may be swapped)',
  },
  'a latitude that is a longitude': {
    file: SITES,
    save: put('-1.7,53.2', '-1.7,-1.7'),
    sentence:
      'sites.csv, row 2, latitude: is not between 49.5 and 61.5 (it is a longitude: the two may be swapped)',
  },
  'a lost decimal point': {
    file: SITES,
    save: put('-1.7,53.2', '-1.7,532'),
    sentence:
      'sites.csv, row 2, latitude: is not between 49.5 and 61.5 (it may have lost its decimal point)',
  },
  'a lost minus': {
    file: SITES,
    save: put('-1.7,53.2', '1.7,53.2'),
    sentence: 'sites.csv, row 2, longitude: the point 53.2, 1.7 lies',
  },
};

describe('a table that a spreadsheet mangled', () => {
  it.each(Object.entries(MANGLED))('%s', (_, { file, save, sentence }) => {
    const folder = mkdtempSync(join(scratch, 'table-'));
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, save(readFileSync(join(GOOD, file), 'utf8')));
    const problems = checkFolder(folder).problems.map(describeProblem);
    expect(problems.filter((problem) => problem.startsWith(sentence))).toHaveLength(1);
  });
});
