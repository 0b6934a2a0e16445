import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { decided } from '../../data/pipeline/import/decisions';
import { takeOver } from '../../data/pipeline/import/secondEdition';

const folder = mkdtempSync(join(tmpdir(), 'second-edition-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PLACES = new Map([
  ['E07000901', { name: 'Northby', point: [-1.75, 53.25] as const }],
  ['E10000901', { name: 'Shire', point: null }],
]);
const FIRST = {
  organisations: [
    { id: 'helpers', status: 'unknown' },
    { id: 'old-helpers', status: 'unknown' },
  ],
  sites: [
    {
      site_id: 's1',
      organisation_id: 'old-helpers',
      site_name: 'Helpers (two councils; point is Northby)',
      local_authority_code: 'E07000901',
      source: 'https://example.org',
    },
  ],
  evidence: [
    { organisation_id: 'helpers', study: 'Smith and others 2020' },
    { organisation_id: 'helpers', study: 'National survey 2021' },
  ],
};

/** The first edition with a second one that corrects it and adds an organisation. */
function second(why: string, corrections: readonly string[] = []) {
  mkdirSync(join(folder, 'second-edition'), { recursive: true });
  const write = (name: string, ...lines: string[]): void =>
    writeFileSync(join(folder, 'second-edition', name), lines.join('\n'));
  write(
    'corrections.csv',
    'table,id,field,old_value,new_value,why',
    'organisations,helpers,status,unknown,active,a page',
    `sites,s1,local_authority_code,E07000901,E07000901;E10000901,${why}`,
    ...corrections,
  );
  write('evidence-corrections.csv', 'organisation_id,old_study', 'helpers,Smith 2020');
  write('organisations.csv', 'id,status', 'friends,active');
  write('sites.csv', 'site_id,organisation_id', 's2,friends');
  write('evidence.csv', 'organisation_id,study', 'helpers,Smith 2020 read again');
  return takeOver(folder, FIRST, PLACES, new Map([['old-helpers', 'helpers']]));
}

describe('the second edition taken over', () => {
  it('corrects, adds, and joins records that are one body', () => {
    const { organisations, sites } = second('the page');
    expect(organisations).toEqual([
      { id: 'helpers', status: 'active' },
      { id: 'friends', status: 'active' },
    ]);
    expect(sites.map((site) => site['organisation_id'])).toEqual(['helpers', 'helpers', 'friends']);
  });

  it('replaces the study that was read again, and keeps the others', () => {
    expect(second('the page').evidence.map(({ study }) => study)).toEqual([
      'National survey 2021',
      'Smith 2020 read again',
    ]);
  });

  it('makes one site for each council that a correction names, under its name', () => {
    const [district, county] = second('the page names both').sites;
    expect(district).toMatchObject({
      site_id: 's1',
      site_name: 'Helpers: Northby',
      precision: 'local-authority',
      lon: '-1.75',
      source: 'https://example.org',
    });
    expect(county).toMatchObject({
      site_id: 's1-2',
      site_name: 'Helpers: Shire',
      precision: 'county',
      lon: '',
      source: 'https://example.org',
    });
  });

  it('says where a council comes from general knowledge alone', () => {
    const sources = second('the second is general knowledge').sites.map(({ source }) => source);
    expect(sources.slice(0, 2)).toEqual([
      'https://example.org',
      'general knowledge of the field; https://example.org',
    ]);
  });

  it('stops where a row no longer holds what the correction found', () => {
    const stale = 'organisations,helpers,status,closed,active,a page';
    expect(() => second('the page', [stale])).toThrow('found another value than the row holds');
  });
});

describe('what was decided otherwise', () => {
  const decision = (id: string, field: string | null, value: string | null) =>
    ({ table: 'organisations', id, field, value, reason: 'because' }) as const;
  const rows = [
    { id: 'helpers', status: 'active' },
    { id: 'friends', status: 'active' },
  ];

  it('gives a cell its own value, or leaves the row out', () => {
    const decisions = [decision('helpers', 'status', 'unknown'), decision('friends', null, null)];
    expect(decided('organisations', rows, decisions)).toEqual([
      { id: 'helpers', status: 'unknown' },
    ]);
    expect(decided('sites', rows, decisions)).toEqual(rows);
  });

  it('stops where it is about a row that no edition has', () => {
    expect(() => decided('organisations', rows, [decision('strangers', null, null)])).toThrow(
      'strangers',
    );
  });
});
