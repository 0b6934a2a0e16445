import { describe, expect, it } from 'vitest';
import { NATIONS } from '../../../src/domain';
import { DEFAULT_LINK, NO_FACETS } from '../../../src/store/link';
import { IDLE } from '../../../src/store/loadable';
import {
  selectHeadOfficesOnly,
  selectOrganisations,
} from '../../../src/store/selectors/organisations';
import type { Store } from '../../../src/store/store';
import { readRealCountry } from '../../fixtures/realCountry';
import { rowsOf } from '../../fixtures/tables';
import { countsOf } from './countsOf';

const core = { state: 'ready', value: readRealCountry().core } as const;
const reachOf = new Map(rowsOf('organisations').map(({ id = '', reach }) => [id, reach]));
const sites = rowsOf('sites');
/** "E07000041 E12000008": which districts and counties lie in which region. */
const within = new Set(
  rowsOf('areas').flatMap(({ code, county_code, region_code }) => [
    `${code} ${region_code}`,
    `${county_code} ${region_code}`,
  ]),
);

/** The rows that say where an organisation works, read from the tables alone. */
function workOf(id: string): Record<string, string>[] {
  const own = sites.filter((row) => row['organisation_id'] === id);
  const working = own.filter(({ kind }) => kind !== 'head-office');
  if (working.length > 0) return working;
  return reachOf.get(id) === 'national' ? [] : own;
}

function covers(row: Record<string, string>, nation: string): boolean {
  if (row['nation'] === 'united-kingdom') return true;
  if (row['nation'] === 'england-and-wales') return nation === 'england' || nation === 'wales';
  return row['nation'] === nation;
}

function liesIn(row: Record<string, string>, region: string): boolean {
  return row['precision'] === 'national'
    ? covers(row, 'england')
    : within.has(`${row['area_code']} ${region}`);
}

function stateAt(facet: 'nation' | 'region', value: string): Store {
  const facets = { ...NO_FACETS, [facet]: [value] };
  const data = { core, boundaries: IDLE };
  return { link: { ...DEFAULT_LINK, facets }, data, words: IDLE } as unknown as Store;
}

describe('the organisations of our tables', () => {
  it.each(NATIONS)(
    'that are listed under %s all work there, and none that does is missing',
    (nation) => {
      const state = stateAt('nation', nation);
      const listed = selectOrganisations(state).map(({ id }) => id);
      const working = [...reachOf.keys()].filter((id) =>
        workOf(id).some((row) => covers(row, nation)),
      );
      expect(listed.toSorted()).toEqual(working.toSorted());
      expect(countsOf(state, 'nation').get(nation)).toBe(listed.length);
    },
  );

  it('that are listed under a region all work there', () => {
    const regions = core.value.regions.filter(({ nation }) => nation === 'england');
    expect(regions.length).toBeGreaterThanOrEqual(9);
    for (const { code } of regions.filter((region) => region.code.startsWith('E12'))) {
      const state = stateAt('region', code);
      const listed = selectOrganisations(state);
      const elsewhere = listed.filter(({ id }) => !workOf(id).some((row) => liesIn(row, code)));
      expect(elsewhere.map(({ id }) => id)).toEqual([]);
      expect(countsOf(state, 'region').get(code)).toBe(listed.length);
    }
  });

  it('that have no more than a head office in a nation are counted, not listed', () => {
    const counts = NATIONS.map((nation) => selectHeadOfficesOnly(stateAt('nation', nation)));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });
});
