import { describe, expect, it } from 'vitest';
import { analyse, Country, haversineKm } from '../../src/analysis';
import {
  accessPerHead,
  floatingCatchment,
  referenceAccess,
} from '../../src/analysis/floatingCatchment';
import { DecayTable, distanceDecay } from '../../src/analysis/decay';
import { kmOfChordSquared } from '../../src/analysis/distance';
import { accessOfReach } from '../../src/analysis/reach';
import { matchSupply } from '../../src/analysis/supply';
import { DEFAULT_SCENARIO, FIRST_EDITION, type AnalysisInput } from '../../src/domain';
import { makeCountry } from '../fixtures/country';
import { organisation, site, threeDistricts } from '../fixtures/threeDistricts';

/** Every record counts fully, as before it was said how sure each is. */
const FULLY = { ...DEFAULT_SCENARIO, ...FIRST_EDITION };

function pioneersInReach(input: AnalysisInput, change: object = {}): number[] {
  const { areas } = analyse(input, { ...FULLY, ...change });
  return areas.map((area) => area.pioneersInReach);
}

describe('the distance decay', () => {
  it('is 0.7014 at half the catchment', () => {
    // By hand: (exp(-1/8) - exp(-1/2)) / (1 - exp(-1/2)) = 0.275966 / 0.393469.
    expect(distanceDecay(10, 20)).toBeCloseTo(0.70137, 5);
  });
});

describe('the table of the decay', () => {
  it.each([2, 20, 47.3, 200])('is the decay itself, at %f km', (catchmentKm) => {
    const table = new DecayTable(catchmentKm);
    let worst = 0;
    for (let step = 0; step < 5000; step++) {
      const chordSquared = (table.limit * step) / 5000;
      const km = kmOfChordSquared(chordSquared);
      const error = table.at(chordSquared) - distanceDecay(km, catchmentKm);
      worst = Math.max(worst, Math.abs(error));
    }
    expect(worst).toBeLessThan(1e-12);
  });
});

describe('distance', () => {
  it('is that of the published examples', () => {
    // London to Manchester on a sphere of 6371.0088 km; a degree of latitude is 111.195 km.
    expect(haversineKm([-0.1276, 51.5072], [-2.2426, 53.4808])).toBeCloseTo(262.00936, 4);
    expect(haversineKm([0, 50], [0, 51])).toBeCloseTo(111.19508, 4);
  });
});

describe('what counts as local supply', () => {
  it('is not a national head office, nor a closed organisation, nor a nationwide service', () => {
    const input = threeDistricts(
      [
        organisation('national', { reach: 'national' }),
        organisation('closed', { status: 'closed' }),
        organisation('online'),
      ],
      [
        site('s1', 'national', { kind: 'head-office' }),
        site('s2', 'closed'),
        site('s3', 'online', { precision: 'national', position: null, areaCode: null }),
      ],
    );
    expect(pioneersInReach(input)).toEqual([0, 0, 0]);
  });

  it('is a delivery site of a national one, the head office of a local one, and unknown status', () => {
    const input = threeDistricts(
      [
        organisation('national', { reach: 'national' }),
        organisation('local', { status: 'unknown' }),
      ],
      [site('s1', 'national'), site('s2', 'local', { kind: 'head-office' })],
    );
    expect(pioneersInReach(input)[0]).toBe(2);
  });

  it('is a whole district or county where one is served, and a point where the place is finer', () => {
    const served = { kind: 'area-served', position: null } as const;
    const district = threeDistricts(
      [organisation('o')],
      [site('s', 'o', { ...served, precision: 'local-authority', areaCode: 'A1' })],
    );
    expect(pioneersInReach(district)).toEqual([0, 1, 0]);
    const county = threeDistricts(
      [organisation('o')],
      [site('s', 'o', { ...served, precision: 'county', areaCode: 'C0' })],
    );
    expect(pioneersInReach(county)).toEqual([1, 1, 0]);
    const neighbourhood = threeDistricts(
      [organisation('o')],
      [site('s', 'o', { kind: 'area-served', precision: 'place', position: [0.1, 52] })],
    );
    const [first, second] = pioneersInReach(neighbourhood);
    expect(second).toBe(1);
    expect(first).toBeCloseTo(distanceDecay(haversineKm([0, 52], [0.1, 52]), 20), 9);
  });

  it('is a point where a delivery site is known only to its district', () => {
    const input = threeDistricts(
      [organisation('o')],
      [site('s', 'o', { precision: 'local-authority', position: [0.2, 52], areaCode: 'A2' })],
    );
    const reach = pioneersInReach(input);
    expect(reach[2]).toBe(1);
    expect(reach[1]).toBeGreaterThan(0.8);
  });

  it('matches sector and practice', () => {
    const input = threeDistricts(
      [organisation('a'), organisation('b', { sectors: ['homelessness-housing'], practices: [] })],
      [site('s1', 'a'), site('s2', 'b')],
    );
    const ids = (sector: string, practice: string | null) =>
      matchSupply(input.core, { ...FULLY, sector, practice }).organisationIds;
    expect(ids('overall', null)).toEqual(['a', 'b']);
    expect(ids('health', null)).toEqual(['a']);
    expect(ids('overall', 'peer-support')).toEqual(['a']);
    expect(ids('homelessness-housing', 'peer-support')).toEqual([]);
    // Of a link from another edition: no condition, as a filter that the tables do not know is none.
    expect(ids('health', 'astrology')).toEqual(['a']);
  });
});

describe('reach', () => {
  it('counts an organisation once, by its best site', () => {
    const input = threeDistricts(
      [organisation('o')],
      [site('s1', 'o'), site('s2', 'o', { position: [0.01, 52] }), site('s3', 'o')],
    );
    expect(pioneersInReach(input)[0]).toBe(1);
  });

  it('is doubled in distance for a regional organisation', () => {
    const sites = [site('s', 'o')];
    const local = pioneersInReach(threeDistricts([organisation('o')], sites), { catchmentKm: 10 });
    const regional = pioneersInReach(
      threeDistricts([organisation('o', { reach: 'regional' })], sites),
      { catchmentKm: 10 },
    );
    // 13.69 km: beyond 10, within 20.
    expect(local[2]).toBe(0);
    expect(regional[2]).toBeCloseTo(distanceDecay(haversineKm([0, 52], [0.2, 52]), 20), 9);
  });

  it('becomes access that saturates: one pioneer on the spot is 1 - 1/e', () => {
    expect(accessOfReach(1, 1)).toBeCloseTo(0.6321205588, 10);
    expect(accessOfReach(0.25, 0.25)).toBeCloseTo(0.6321205588, 10);
    expect(Object.is(accessOfReach(0, 1), 0)).toBe(true);
  });

  it('says what share of people has anyone in reach', () => {
    const { areas } = analyse(threeDistricts([organisation('o')], [site('s', 'o')]), {
      ...FULLY,
      catchmentKm: 10,
    });
    expect(areas.map(({ shareInReach }) => shareInReach)).toEqual([1, 1, 0]);
  });

  it('of an area without demand points is taken at its centre', () => {
    const input = threeDistricts([organisation('o')], [site('s', 'o', { position: [0.2, 52] })]);
    const bare = {
      ...input,
      demand: {
        barriers: [],
        points: {
          codes: ['P0', 'P1'],
          longitude: Float64Array.of(0, 0.1),
          latitude: Float64Array.of(52, 52),
          population: Float64Array.of(0, 1000),
          areaIndex: Uint32Array.of(0, 1),
        },
      },
    };
    expect(pioneersInReach(bare)[2]).toBe(1);
    // Nobody is known to live at its only point: the plain mean.
    expect(pioneersInReach(bare)[0]).toBeGreaterThan(0);
  });
});

describe('the nearest sites', () => {
  it('are of distinct organisations, nearest first, a district served at 0 km', () => {
    const input = threeDistricts(
      [organisation('a'), organisation('b'), organisation('c'), organisation('d')],
      [
        site('a1', 'a', { position: [0.05, 52] }),
        site('a2', 'a', { position: [0.06, 52] }),
        site('b1', 'b', { position: [2, 53] }),
        site('c1', 'c', { kind: 'area-served', precision: 'local-authority', position: null }),
        site('d1', 'd', { position: [5, 55] }),
      ],
    );
    const { areas } = analyse(input, DEFAULT_SCENARIO);
    expect(areas[0]!.nearest.map(({ siteId }) => siteId)).toEqual(['c1', 'a1', 'b1']);
    expect(areas[0]!.nearest[0]!.distanceKm).toBe(0);
    expect(areas[0]!.nearest[1]!.distanceKm).toBeCloseTo(haversineKm([0, 52], [0.05, 52]), 9);
    // The district served is not listed for others.
    expect(areas[1]!.nearest.map(({ siteId }) => siteId)).toEqual(['a2', 'b1', 'd1']);
  });

  it('are the same as a plain search finds, in every district of a country', () => {
    const input = makeCountry({
      areas: 30,
      pointsPerArea: 3,
      organisations: 40,
      sitesPerOrganisation: 2,
      seed: 11,
    });
    const country = new Country(input);
    const { supply, nearest } = country.pioneers(FULLY);
    const { points, served } = supply;
    const wrong = country.areas.filter((_, i) => {
      const centre = [
        country.demand.centreLongitude[i]!,
        country.demand.centreLatitude[i]!,
      ] as const;
      const distances = supply.organisationIds.map((_id, o) => {
        const own = [Infinity];
        for (let p = points.start[o]!; p < points.start[o + 1]!; p++)
          own.push(haversineKm(centre, [points.longitude[p]!, points.latitude[p]!]));
        for (let s = served.start[o]!; s < served.start[o + 1]!; s++)
          if (served.area[s] === i) own.push(0);
        return Math.min(...own);
      });
      const expected = distances.sort((a, b) => a - b).slice(0, 3);
      return nearest[i]!.some(({ distanceKm }, k) => Math.abs(distanceKm - expected[k]!) > 1e-6);
    });
    expect(wrong).toEqual([]);
  });
});

describe('supply per head', () => {
  it('shares each site among the people of its catchment', () => {
    // By hand: 1 / (100 x 1 + 300 x 0.5) = 0.004 per person on the spot, half of it further off.
    const catchments = [{ supply: 1, count: 2, places: [0, 1], weights: [1, 0.5] }];
    expect([...floatingCatchment([100, 300, 50], catchments)]).toEqual([0.004, 0.002, 0]);
  });

  it('is 0.5 for the average person and 0 without supply', () => {
    const reference = referenceAccess([100, 300], [0.004, 0]);
    expect(reference).toBe(0.001);
    expect(accessPerHead(reference, reference)).toBe(0.5);
    expect(accessPerHead(0, 0)).toBe(0);
  });

  it('is compared with today, so that a planned site cannot lower anyone by raising the average', () => {
    const input = threeDistricts([organisation('o')], [site('s', 'o')]);
    const scenario = { ...FULLY, lens: 'per-head' as const };
    const country = new Country(input);
    const today = country.perHead(scenario, 20).reference;
    const planned = { ...scenario, planned: [{ position: [0.2, 52] as const, reachKm: null }] };
    expect(country.perHead(planned, 20).reference).toBe(today);
    expect(analyse(input, planned).matchingOrganisationIds).toEqual(['o']);
  });
});
