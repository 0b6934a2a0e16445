import { describe, expect, it } from 'vitest';
import { analyse, areaReach, groundOf } from '../../src/analysis';
import { DEFAULT_SCENARIO, isLocalSupply, OVERALL } from '../../src/domain';
import { readRealCountry } from '../fixtures/realCountry';

const country = readRealCountry();
const { core, demand } = country;
const ground = groundOf(core.areas, demand);

describe('reach of one area', () => {
  it.each([OVERALL, 'criminal-justice'])('agrees with the whole analysis: %s', (sector) => {
    const whole = analyse(country, { ...DEFAULT_SCENARIO, sector });
    for (let at = 0; at < core.areas.length; at += 6) {
      const found = areaReach(core, ground, at, { ...DEFAULT_SCENARIO, sector });
      const { shareInReach, shareWithout, insideIds, outside } = found;
      const expected = whole.areas[at]!;
      expect(shareWithout, expected.code).toBeCloseTo(expected.shareWithout, 9);
      expect(found.reachClass, expected.code).toBe(expected.reachClass);
      expect(found.acrossBorder, expected.code).toBe(expected.acrossBorder);
      expect(shareInReach, expected.code).toBeCloseTo(expected.shareInReach, 9);
      // The nearest of all is inside, or somewhere in its county and so neither in nor out, or the
      // nearest outside.
      const first = expected.nearest[0]!;
      const isHere = first.distanceKm === 0 || insideIds.includes(first.organisationId);
      const outsideKm = outside?.distanceKm ?? Infinity;
      const agrees = isHere
        ? first.distanceKm <= outsideKm + 1e-6
        : Math.abs(outsideKm - first.distanceKm) < 1e-6;
      expect(agrees, expected.code).toBe(true);
    }
  });

  it('counts as inside who has a local site in the district, and nobody else', () => {
    const at = core.areas.findIndex(({ name }) => name === 'Blackpool');
    const area = core.areas[at]!;
    const { insideIds, outside } = areaReach(core, ground, at, {
      ...DEFAULT_SCENARIO,
      sector: OVERALL,
    });
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

  it('goes round the water, which reaches nobody whom a straight line does not', () => {
    const straight = { ...ground, detours: null };
    const sites = core.areas.map((_, at) => {
      const choice = { ...DEFAULT_SCENARIO, sector: 'addiction-recovery' };
      const [round, line] = [ground, straight].map((way) => areaReach(core, way, at, choice));
      return { round: round!, line: line! };
    });
    for (const { round, line } of sites) {
      expect(round.shareInReach ?? 0).toBeLessThanOrEqual(line.shareInReach ?? 0);
      const [roundKm, lineKm] = [round, line].map(({ outside }) => outside?.distanceKm ?? Infinity);
      expect(roundKm! + 1e-6).toBeGreaterThanOrEqual(lineKm!);
    }
    expect(sites.some(({ round, line }) => round.shareInReach !== line.shareInReach)).toBe(true);
  });
});
