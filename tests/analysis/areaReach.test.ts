import { describe, expect, it } from 'vitest';
import { analyse, areaReach } from '../../src/analysis';
import { DEFAULT_SCENARIO, isLocalSupply, OVERALL } from '../../src/domain';
import { readRealCountry } from '../fixtures/realCountry';

const country = readRealCountry();
const { core, demand } = country;

describe('reach of one area', () => {
  it.each([OVERALL, 'criminal-justice'])('agrees with the whole analysis: %s', (sector) => {
    const whole = analyse(country, { ...DEFAULT_SCENARIO, sector });
    for (let at = 0; at < core.areas.length; at += 6) {
      const { shareInReach, insideIds, outside } = areaReach(
        core,
        demand.points,
        at,
        { sector, practice: null },
        DEFAULT_SCENARIO.catchmentKm,
      );
      const expected = whole.areas[at]!;
      expect(shareInReach, expected.code).toBeCloseTo(expected.shareInReach, 9);
      // The nearest of all is either inside or the nearest outside.
      const first = expected.nearest[0]!;
      const nearestKm = insideIds.includes(first.organisationId)
        ? first.distanceKm
        : outside?.distanceKm;
      expect(nearestKm, expected.code).toBeCloseTo(first.distanceKm, 6);
    }
  });

  it('counts as inside who has a local site in the district, and nobody else', () => {
    const at = core.areas.findIndex(({ name }) => name === 'Blackpool');
    const area = core.areas[at]!;
    const { insideIds, outside } = areaReach(
      core,
      demand.points,
      at,
      { sector: OVERALL, practice: null },
      20,
    );
    const byHand = core.organisations.filter((organisation) =>
      core.sites.some(
        (site) =>
          site.organisationId === organisation.id &&
          isLocalSupply(site, organisation) &&
          (site.areaCode === area.code || site.areaCode === area.countyCode),
      ),
    );
    expect(insideIds).toEqual(byHand.map(({ id }) => id));
    expect(insideIds).not.toContain(outside?.organisationId);
  });
});
