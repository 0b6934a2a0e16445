import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readWhole } from './readWhole';

interface Outcome {
  readonly why: string;
  readonly columns: readonly string[];
  readonly points: readonly string[];
  readonly problems?: readonly string[];
  /** Rows that count others up. */
  readonly totals?: number;
}

/** What each file comes to: all that is read, and all that is said of it. */
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  '01-plain.csv': {
    why: 'a plain list',
    columns: ['Name: name', 'Website: address', 'Postcode: postcode'],
    points: [
      '2 | Example Hub 1 | postcode-sector | E08000010 | -2.632 53.547 | https://hub1.example.org/',
      '3 | Example Hub 2 | postcode-sector | E08000003 | -2.247 53.479',
    ],
  },
  '02-title-and-total.csv': {
    why: 'a council’s list of assets: a title above, a total below',
    columns: ['Asset name: name', 'Type: -', 'Postcode: postcode', 'Rooms: -'],
    points: [
      '5 | Example Centre 1 | postcode-sector | E08000035 | -1.544 53.801',
      '6 | Example Centre 2 | postcode-sector | E08000035 | -1.551 53.801',
    ],
    totals: 1,
  },
  '03-windows-1252.csv': {
    why: 'saved as windows-1252 with semicolons: an accent, quotes and a dash of print',
    columns: ['Organisation name: name', 'Post code: postcode'],
    points: [
      '2 | Example Café 1 | postcode-sector | E08000010 | -2.632 53.547',
      '3 | Example “Hub” – 2 | postcode-sector | E08000003 | -2.247 53.479',
    ],
  },
  '04-utf-16.csv': {
    why: 'saved as “Unicode text”: UTF-16 with tabs, in Welsh',
    columns: ['Enw’r grŵp: name', 'Cod post: postcode'],
    points: [
      '2 | Grŵp Enghraifft 1 | postcode-sector | W06000015 | -3.166 51.469',
      '3 | Grŵp Enghraifft 2 | postcode-sector | W06000011 | -3.946 51.618',
    ],
  },
  '05-decimal-commas.csv': {
    why: 'decimal commas between semicolons, and a minus of print',
    columns: ['Group: name', 'Lat: latitude', 'Long: longitude'],
    points: [
      '2 | Example Group 1 | coordinates | - | -2.63 53.545',
      '3 | Example Group 2 | coordinates | - | -3.1791 51.4816',
    ],
  },
  '06-swapped-names.csv': {
    why: 'latitudes under “Longitude”: the cells say more than the names',
    columns: ['Site: name', 'Latitude: longitude', 'Longitude: latitude'],
    points: [
      '2 | Example Site 1 | coordinates | - | -2.63 53.545',
      '3 | Example Site 2 | coordinates | - | -1.55 53.8',
    ],
  },
  '07-one-row-swapped.csv': {
    why: 'one row swapped, one in the Gulf of Guinea',
    columns: ['Site: name', 'Latitude: latitude', 'Longitude: longitude'],
    points: [
      '2 | Example Site 1 | coordinates | - | -2.63 53.545',
      '5 | Example Site 4 | coordinates | - | -3.1883 55.9533',
    ],
    problems: ['3 | Latitude | -1.55 | swapped', '4 | Latitude | 0.0 | outside'],
  },
  '08-small-postcodes.csv': {
    why: 'postcodes in small letters without a blank',
    columns: ['charity: name', 'pcd: postcode'],
    points: [
      '2 | Example Charity 1 | postcode-sector | E08000010 | -2.632 53.547',
      '3 | Example Charity 2 | postcode-sector | E08000003 | -2.247 53.479',
      '4 | Example Charity 3 | postcode-sector | S12000036 | -3.188 55.95',
    ],
  },
  '09-former-codes.csv': {
    why: 'codes of 2011 and 2018: renewed, merged, of a county, of nothing',
    columns: ['Service name: name', 'LAD11CD: area'],
    points: [
      '2 | Example Service 1 | area | E06000063 | -3.3039 54.6894',
      '3 | Example Service 2 | area | E08000037 | -1.6861 54.931',
      '4 | Example Service 3 | area | S12000047 | -2.9849 56.2294',
      '5 | Example Service 4 | area | E06000060 | -0.894 51.7831',
    ],
    problems: ['6 | LAD11CD | E10000017 | areaLarger', '7 | LAD11CD | E99999999 | areaUnknown'],
  },
  '10-area-names.csv': {
    why: 'names of councils as people write them, one of a county, one of nowhere',
    columns: ['Project: name', 'Local authority: area'],
    points: [
      '2 | Example Project 1 | area | E09000003 | -0.213 51.6139',
      '3 | Example Project 2 | area | E08000035 | -1.5079 53.8214',
      '4 | Example Project 3 | area | W06000015 | -3.2239 51.503',
      '7 | Example Project 6 | area | E06000063 | -3.3039 54.6894',
    ],
    problems: [
      '5 | Local authority | Lancashire | areaLarger',
      '6 | Local authority | Nowhereshire | areaUnknown',
    ],
  },
  '11-blanks.csv': {
    why: 'blanks of all kinds around cells and within',
    columns: ['Name: name', 'Postcode: postcode'],
    points: [
      '2 | Example Hub 1 | postcode-sector | E08000010 | -2.632 53.547',
      '3 | Example Hub 2 | postcode-sector | E08000003 | -2.247 53.479',
    ],
  },
  '12-quoted.csv': {
    why: 'quoted cells with commas, quotes and a line break',
    columns: ['Name: name', 'Address: -', 'Postcode: postcode'],
    points: [
      '2 | Example Hub, of 1 | postcode-sector | E08000010 | -2.632 53.547',
      '3 | The "Example" Hub 2 | postcode-sector | E08000003 | -2.247 53.479',
      '4 | ‘Example’ Hub 3 | postcode-sector | E08000035 | -1.544 53.801',
    ],
  },
  '13-duplicate-names.csv': {
    why: 'two columns of one name, and empty ones',
    columns: ['Name: name', 'Name (2): -', 'Postcode: postcode', 'Postcode (2): -'],
    points: [
      '2 | Example Hub 1 | postcode-sector | E08000010 | -2.632 53.547',
      '3 | Example Hub 2 | postcode-sector | E08000003 | -2.247 53.479',
    ],
  },
  '14-sep-line.csv': {
    why: 'a line “sep=”, which a spreadsheet does not count',
    columns: ['Name: name', 'Postcode: postcode', 'Notes: -'],
    points: [
      '2 | Example Hub 1 | postcode-sector | E08000010 | -2.632 53.547',
      '3 | Example Hub 2 | postcode-sector | E08000003 | -2.247 53.479',
    ],
  },
  '15-national-grid.csv': {
    why: 'National Grid, with a postcode and without',
    columns: ['Venue: name', 'Easting: easting', 'Northing: northing', 'Postcode: postcode'],
    points: ['2 | Example Venue 1 | postcode-sector | E08000010 | -2.632 53.547'],
    problems: ['3 | Easting | 383800 | nationalGrid'],
  },
  '16-dates.csv': {
    why: 'dates, sums of money, texts full of commas between semicolons',
    columns: ['Title: name', 'Registered: -', 'Income: -', 'Description: -', 'Postcode: postcode'],
    points: [
      '2 | Example Trust 1 | postcode-sector | E08000035 | -1.544 53.801',
      '3 | Example Trust 2 | postcode-district | N09000003 | -5.929 54.599',
    ],
    problems: ['4 | Postcode | ZZ1 1ZZ | postcodeUnknown'],
  },
  '17-open-quote.csv': {
    why: 'a quotation mark that is never closed',
    columns: ['Name: name', 'Postcode: postcode'],
    points: ['2 | Example Hub 1 | postcode-sector | E08000010 | -2.632 53.547'],
    problems: ['3 | - |  | quotes'],
  },
  '18-holes.csv': {
    why: 'blank rows, a row without a place, a postcode that is none, one of a district',
    columns: ['Name: name', 'Postcode: postcode'],
    points: [
      '3 | Example Hub 1 | postcode-sector | E08000010 | -2.632 53.547',
      '7 | Example Hub 4 | postcode-district | E08000010 | -2.633 53.547',
      '8 | Example Hub 5 | postcode-sector | E08000010 | -2.635 53.547',
    ],
    problems: ['5 | - |  | noPlace', '6 | Postcode | not known | postcodeForm'],
  },
  '19-charity-list.csv': {
    why: 'a list of charities: a formula, a script for an address, a sector that we do not know',
    columns: [
      'Charity Number: -',
      'Charity Name: name',
      'Category: sector',
      'Web: address',
      'Postal code: postcode',
      'Council: area',
    ],
    points: [
      '2 | =HYPERLINK("https://bad.example") | postcode-sector | E08000010 | -2.632 53.547 | https://www.charity1.example/ | mental-health',
      '3 | Example Charity 2 | area | E08000010 | -2.6271 53.5274',
      '4 | Example Charity 3 | postcode-sector | E08000003 | -2.247 53.479 | https://charity3.example/about | mental-health',
    ],
    problems: ['3 | Category | Pigeons | sectorUnknown | kept'],
  },
  '20-degrees.tsv': {
    why: 'degrees with their sides, half a coordinate, a lost decimal point',
    columns: ['Hub name: name', 'Latitude: latitude', 'Longitude: longitude', 'Postcode: postcode'],
    points: [
      '2 | Example Hub 1 | coordinates | - | -2.63 53.545',
      '3 | Example Hub 2 | postcode-sector | E08000035 | -1.544 53.801',
      '4 | Example Hub 3 | postcode-sector | E08000003 | -2.247 53.479',
    ],
    problems: [
      '3 | Latitude | 53.8 | coordinateAlone | kept',
      '4 | Latitude | 5380000 | outside | kept',
    ],
  },
  'hsds-1.json': {
    why: 'Open Referral, shaped as 1.0',
    columns: [
      'name: name',
      'url: address',
      'postal_code: postcode',
      'latitude: latitude',
      'longitude: longitude',
    ],
    points: [
      '1 | Example Service 1 | coordinates | - | -1.55 53.8 | https://organisation.example/',
    ],
  },
  'hsds-3.json': {
    why: 'Open Referral 3.0: two places, a service that has ended, one without a place',
    columns: [
      'name: name',
      'url: address',
      'postal_code: postcode',
      'latitude: latitude',
      'longitude: longitude',
    ],
    points: [
      '1 | Example Service 1 | coordinates | - | -2.63 53.545 | https://service1.example/',
      '1 | Example Service 1 | postcode-sector | E08000003 | -2.247 53.479 | https://service1.example/',
    ],
    problems: ['3 | - |  | noPlace'],
  },
};

it.each(Object.entries(OUTCOMES))('%s', (name, { columns, points, problems = [], totals = 0 }) => {
  expect(readWhole(name)).toEqual({ columns, points, problems, totals });
});

it('every file has its outcome, and twenty of them are tables', () => {
  // Those of figures have theirs in figures.test.ts.
  const names = readdirSync(resolve(import.meta.dirname, '../../fixtures/own')).filter(
    (name) => !name.includes('-figures-'),
  );
  expect(names.toSorted()).toEqual(Object.keys(OUTCOMES).toSorted());
  expect(names.filter((name) => /\.[ct]sv$/u.test(name))).toHaveLength(20);
});
