// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { NO_FACETS, useStore } from '../../../src/store';
import { findArea, selectAreas } from '../../../src/store/selectors/areas';
import { makeCountry } from '../../fixtures/country';

const { core: made } = makeCountry();
const core = {
  ...made,
  regions: [{ code: 'R0', name: 'Region', nameWelsh: null, nation: 'england' as const }],
  combinedAuthorities: [{ code: 'M0', name: 'Both', areaCodes: ['A00000003', 'A00000005'] }],
  areas: made.areas.map((area, index) =>
    index === 5 ? { ...area, formerCodes: [{ code: 'B00000001', name: 'Old' }] } : area,
  ),
};
const codes = (): string[] => selectAreas(useStore.getState()).map(({ code }) => code);

beforeEach(() => {
  const { data } = useStore.getState();
  useStore.setState({ data: { ...data, core: { state: 'ready', value: core } } });
  useStore.getState().clearFilters();
});

describe('the areas under the filters', () => {
  it('are all of them without a filter, and the same list each time', () => {
    expect(codes()).toHaveLength(12);
    expect(selectAreas(useStore.getState())).toBe(selectAreas(useStore.getState()));
  });

  it('are those of the nation and region', () => {
    useStore.getState().go({ facets: { ...NO_FACETS, nation: ['england'], region: ['R0'] } });
    const chosen = selectAreas(useStore.getState());
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.every((area) => area.nation === 'england' && area.regionCode === 'R0')).toBe(
      true,
    );
  });

  it.each([
    ['a nation', 'W92000004', 3],
    ['a region', 'R0', 4],
    ['a district', 'A00000003', 1],
    ['a county', 'C1', made.areas.filter(({ countyCode }) => countyCode === 'C1').length],
    ['a combined authority', 'M0', 2],
    ['a code that the tables do not know', 'X99', 12],
  ])('are those inside %s', (_, inside, count) => {
    useStore.getState().go({ inside });
    expect(codes()).toHaveLength(count);
  });

  it('pay no heed to a nation or region that the tables do not know', () => {
    useStore.getState().go({ facets: { ...NO_FACETS, nation: ['mercia'], region: ['R9'] } });
    expect(codes()).toHaveLength(12);
  });
});

describe('an area', () => {
  it.each([
    ["today's code", 'A00000005', null],
    ['an earlier code', 'B00000001', 'Old'],
  ])('is found by %s', (_, code, formerName) => {
    const found = findArea(core, code);
    expect(found?.area.code).toBe('A00000005');
    expect(found?.former?.name ?? null).toBe(formerName);
  });

  it('is not found by a code nobody gave', () => {
    expect(findArea(core, 'A99999999')).toBeNull();
  });
});
