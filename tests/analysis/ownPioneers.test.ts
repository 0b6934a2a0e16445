import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis';
import { isOwnId, ownPioneers } from '../../src/dataset/own/ownPioneers';
import type { OwnPoint } from '../../src/dataset/own/ownPoint';
import { DEFAULT_SCENARIO, OVERALL, type Scenario } from '../../src/domain';
import { makeCountry } from '../fixtures/country';

const country = makeCountry();
const [HERE] = country.core.areas;
const ONE: OwnPoint = {
  row: 2,
  name: 'Example Hub 1',
  address: null,
  position: HERE!.centre,
  precision: 'postcode-sector',
  areaCode: HERE!.code,
  sector: null,
};

/** The areas of an answer with some points beside the directory. */
function areasWith(points: readonly OwnPoint[], sector: string, change: Partial<Scenario> = {}) {
  const own = ownPioneers(points, sector, ({ name }) => name);
  const core = {
    ...country.core,
    organisations: [...country.core.organisations, ...own.organisations],
    sites: [...country.core.sites, ...own.sites],
  };
  return analyse({ ...country, core }, { ...DEFAULT_SCENARIO, looking: 'as-listed', ...change })
    .areas;
}

const here = (areas: ReturnType<typeof areasWith>) => areas[0]!;

describe('a point of a person’s own', () => {
  it('brings pioneers to its place, takes none from another, and is named as the nearest', () => {
    const before = areasWith([], OVERALL);
    const after = areasWith([ONE], OVERALL);
    expect(here(after).pioneersInReach).toBeGreaterThan(here(before).pioneersInReach);
    expect(isOwnId(here(after).nearest[0]!.organisationId)).toBe(true);
    for (const [at, { access }] of after.entries())
      expect(access).toBeGreaterThanOrEqual(before[at]!.access);
  });

  it('counts by the chance of an unchecked record', () => {
    const chance = country.core.certainty.find(({ state }) => state === 'unchecked')!.chance;
    const gained = (supply: Scenario['supply']): number =>
      here(areasWith([ONE], OVERALL, { supply })).pioneersInReach -
      here(areasWith([], OVERALL, { supply })).pioneersInReach;
    expect(gained('expected')).toBeCloseTo(chance * gained('everything'), 9);
    expect(gained('checked')).toBe(0);
  });

  it('of no known sector counts for all sectors only, unless the person says which', () => {
    const [sector] = country.core.taxonomy.sectors;
    const reached = (points: readonly OwnPoint[], said: string): number =>
      here(areasWith(points, said, { sector: sector!.id })).pioneersInReach;
    const without = reached([], OVERALL);
    expect(reached([ONE], OVERALL)).toBe(without);
    expect(reached([ONE], sector!.id)).toBeGreaterThan(without);
    expect(reached([{ ...ONE, sector: sector!.id }], OVERALL)).toBeGreaterThan(without);
  });

  it('known to its area alone is somewhere in it', () => {
    const asPoint = here(areasWith([{ ...ONE }], OVERALL)).pioneersInReach;
    const somewhere = here(areasWith([{ ...ONE, precision: 'area' }], OVERALL)).pioneersInReach;
    expect(somewhere).toBeGreaterThan(here(areasWith([], OVERALL)).pioneersInReach);
    expect(somewhere).not.toBe(asPoint);
  });
});
