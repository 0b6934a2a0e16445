import { describe, expect, it } from 'vitest';
import { haversineKm } from '../../../src/analysis/distance';
import type { CoreData, Site } from '../../../src/domain';
import { NO_FACETS } from '../../../src/store/link';
import { kmOfSites, nearestOrganisations } from '../../../src/store/selectors/near';
import {
  selectHeadOfficesOnly,
  selectMatches,
  selectNationalServices,
  selectNearest,
  selectOrganisations,
  selectSites,
} from '../../../src/store/selectors/organisations';
import type { LinkState } from '../../../src/store/link';
import type { Store } from '../../../src/store/store';
import { CORE, stateOf } from './pioneers';

function idsOf(link: Partial<LinkState>, boundaries = false): string[] {
  return selectOrganisations(stateOf(link, boundaries)).map(({ id }) => id);
}

function withCore(change: Partial<CoreData>, link: Partial<LinkState>): Store {
  const state = stateOf(link, true);
  const core = { state: 'ready', value: { ...CORE, ...change } } as const;
  return { ...state, data: { ...state.data, core } };
}

function facets(choice: Partial<LinkState['facets']>): Partial<LinkState> {
  return { facets: { ...NO_FACETS, ...choice } };
}

describe('selectOrganisations', () => {
  it('lists everything by name when nothing is asked for, and what has closed last', () => {
    expect(idsOf({})).toEqual(['county', 'harbour', 'lantern', 'line', 'thistle', 'tower', 'gone']);
  });

  it('puts who is not known to be active after all that are, however near', () => {
    const organisations = CORE.organisations.map((one) =>
      one.id === 'harbour' ? { ...one, status: 'unknown' as const } : one,
    );
    const near = { position: [-2.9, 53], radiusKm: 70 } as const;
    expect(selectOrganisations(withCore({ organisations }, { near })).map(({ id }) => id)).toEqual([
      'lantern',
      'harbour',
      'gone',
    ]);
  });

  it('reads values of one facet as OR and facets as AND', () => {
    expect(idsOf(facets({ sector: ['housing', 'health'], practice: ['peer-support'] }))).toEqual([
      'harbour',
      'line',
    ]);
    expect(idsOf(facets({ sector: ['housing'], practice: ['peer-support'] }))).toEqual([]);
  });

  it('counts a service for the whole United Kingdom in each nation', () => {
    expect(idsOf(facets({ nation: ['scotland'] }))).toEqual(['line', 'thistle']);
  });

  it('asks every condition of place of one and the same site', () => {
    // Harbour Friends has a site in Westport and one in the Moors, but none that is both.
    const moors = facets({ region: ['E12000002'] });
    expect(idsOf({ ...moors, inside: 'D1' })).toEqual([]);
    expect(idsOf(moors)).toEqual(['harbour', 'line']);
  });

  it('reads a blank level of evidence as not looked up', () => {
    expect(idsOf(facets({ evidence: ['not-looked-up'] }))).not.toContain('thistle');
    expect(idsOf(facets({ evidence: ['evaluation'] }))).toEqual(['thistle']);
  });

  it('takes values and areas that the tables do not know as no condition', () => {
    expect(idsOf({ ...facets({ sector: ['astrology'] }), inside: 'X99' })).toHaveLength(7);
  });

  it('finds a district, with whoever serves its whole county', () => {
    expect(idsOf({ inside: 'D2' })).toEqual(['county', 'lantern']);
  });

  it('finds a region and a nation by code', () => {
    expect(idsOf({ inside: 'E12000001' })).toEqual(['county', 'harbour', 'lantern', 'gone']);
    expect(idsOf({ inside: 'S92000003' })).toEqual(['thistle']);
    // Eastport and Northby: the county that Eastport lies in serves it as a whole.
    expect(idsOf({ inside: 'M1' })).toEqual(['county', 'harbour', 'lantern']);
  });

  it('finds a point without a code by polygon, in the region and not in the district', () => {
    // Tower works in a city centre in Eastport's square; its true borough is not known.
    const sites = CORE.sites.map((site) =>
      site.id === 's7' ? { ...site, kind: 'delivery-site' as const } : site,
    );
    const inside = (code: string) =>
      selectOrganisations(withCore({ sites }, { inside: code })).map(({ id }) => id);
    expect(inside('E12000001')).toContain('tower');
    expect(inside('D2')).not.toContain('tower');
  });

  it('lists no national organisation where only its head office is, and says how many', () => {
    // Tower has an office in England; where it works is not known.
    for (const link of [facets({ nation: ['england'] }), { inside: 'E12000001' }]) {
      expect(idsOf(link, true)).not.toContain('tower');
      expect(selectHeadOfficesOnly(stateOf(link, true))).toBe(1);
    }
    expect(idsOf({ near: { position: [-1.9, 53], radiusKm: 5 } })).not.toContain('tower');
    expect(idsOf({})).toContain('tower');
    expect(selectHeadOfficesOnly(stateOf())).toBe(0);
    expect(selectHeadOfficesOnly(stateOf(facets({ nation: ['scotland'] })))).toBe(0);
  });

  it('takes a local head office for a place of work only where nothing else is known', () => {
    const moved = (kind: Site['kind']) => ({
      sites: CORE.sites.map((site) => (site.id === 's1' ? { ...site, kind } : site)),
    });
    // Harbour Friends: s1 in Westport, s2 in the Moors.
    const inWestport = (core: Partial<CoreData>) =>
      selectOrganisations(withCore(core, { inside: 'D1' })).map(({ id }) => id);
    expect(inWestport(moved('delivery-site'))).toContain('harbour');
    expect(inWestport(moved('head-office'))).not.toContain('harbour');
    const { sites } = moved('head-office');
    expect(inWestport({ sites: sites.filter(({ id }) => id !== 's2') })).toContain('harbour');
  });

  it('puts the nearest first within the ring', () => {
    const near = { position: [-2.9, 53], radiusKm: 70 } as const;
    // Cosine of 53 degrees: one degree of longitude is 66.9 km, so Eastport is 60 km off.
    // Gone is nearer than Lantern and has closed; Tower has no more than its office there.
    expect(idsOf({ near })).toEqual(['harbour', 'lantern', 'gone']);
  });

  it('returns the same list while nothing it depends on has changed', () => {
    const link = { text: 'health' };
    expect(selectOrganisations(stateOf(link))).toBe(selectOrganisations(stateOf(link)));
    const wider = { ...stateOf(link), focus: { kind: 'area', code: 'D1' } } as const;
    expect(selectOrganisations(wider)).toBe(selectOrganisations(stateOf(link)));
  });
});

describe('text search', () => {
  it.each([
    ['harbuor', 'harbour'],
    ['frend', 'harbour'],
    ['westport', 'harbour'],
    ['portshire', 'harbour'],
    ['co-prod', 'county'],
    ['the line', 'line'],
  ])('finds "%s"', (text, id) => {
    expect(idsOf({ text })).toContain(id);
  });

  it('asks for every word, and ignores small ones', () => {
    expect(idsOf({ text: 'mentoring in glen' })).toEqual(['thistle']);
    expect(idsOf({ text: 'mentoring xylophone' })).toEqual([]);
    expect(idsOf({ text: 'the' })).toHaveLength(7);
  });

  it('puts a match in the name before a match elsewhere', () => {
    expect(idsOf({ text: 'lantern' })[0]).toBe('lantern');
  });
});

describe('selectSites', () => {
  it('gives the sites with a position', () => {
    expect(selectSites(stateOf()).map(({ id }) => id)).toEqual([
      's1',
      's2',
      's3',
      's5',
      's7',
      's8',
    ]);
  });

  it('leaves out sites of the same organisation that lie elsewhere', () => {
    const sites = selectSites(stateOf({ inside: 'D1' }));
    expect(sites.map(({ id }) => id)).toEqual(['s1', 's8']);
    expect([...selectMatches(stateOf({ inside: 'D3' })).values()].flat()).toHaveLength(1);
  });
});

describe('national services', () => {
  it('stand beside the ring or area, and follow the other filters', () => {
    expect(selectNationalServices(stateOf({ inside: 'D1' })).map(({ id }) => id)).toEqual(['line']);
    expect(selectNationalServices(stateOf(facets({ sector: ['housing'] })))).toEqual([]);
  });
});

describe('national services beside a place', () => {
  // The Line, as a service for Scotland alone.
  const sites = CORE.sites.map((site) =>
    site.id === 's6' ? { ...site, nation: 'scotland' as const } : site,
  );
  const namesBeside = (link: Partial<LinkState>) => {
    const state = stateOf(link, true);
    const core = { state: 'ready', value: { ...CORE, sites } } as const;
    return selectNationalServices({ ...state, data: { ...state.data, core } });
  };

  it('are those that work in the nation of the area', () => {
    expect(namesBeside({ inside: 'D1' })).toHaveLength(0);
    expect(namesBeside({ inside: 'D4' })).toHaveLength(1);
  });

  it('are those that work in the nation of the point', () => {
    expect(namesBeside({ near: { position: [-1, 53], radiusKm: 5 } })).toHaveLength(0);
    expect(namesBeside({ near: { position: [-4, 53], radiusKm: 5 } })).toHaveLength(1);
  });
});

describe('nearest organisations', () => {
  it('are distinct, leave out what is no local supply, and say which site', () => {
    const nearest = nearestOrganisations(CORE, CORE.organisations, [-1.9, 53], 5);
    expect(nearest.map(({ organisation, site }) => [organisation.id, site.id])).toEqual([
      ['lantern', 's3'],
      ['harbour', 's2'],
      ['thistle', 's5'],
    ]);
  });

  it('are not held to the ring', () => {
    const near = { position: [-2, 53], radiusKm: 1 } as const;
    expect(selectNearest(stateOf({ near }))).toHaveLength(3);
  });

  it('measure by the great circle, as the analysis does', () => {
    const position = [-6.3, 49.9] as const;
    for (const [site, distanceKm] of kmOfSites(CORE, position)) {
      expect(distanceKm).toBeCloseTo(haversineKm(position, site.position ?? [0, 0]), 9);
    }
    // A quarter of a meridian is a quarter of 2 pi 6371.0088 km.
    const pole = kmOfSites(CORE, [0, 90]);
    expect(pole.get(CORE.sites[0]!)).toBeCloseTo(((90 - 53) / 180) * Math.PI * 6371.0088, 6);
  });
});
