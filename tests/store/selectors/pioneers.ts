import { createWordIndex } from '../../../src/store/wordIndex';
import type { FeatureCollection } from 'geojson';
import type { Area, CoreData, Nation, Organisation, Position, Site } from '../../../src/domain';
import { NATION_CODES } from '../../../src/domain';
import { DEFAULT_LINK, type LinkState } from '../../../src/store/link';
import { IDLE } from '../../../src/store/loadable';
import type { Store } from '../../../src/store/store';

/**
 * Four invented districts on one line of latitude, and seven invented pioneers in and beyond them:
 * Westport and Eastport lie in the county of Portshire, Northby in another English region, and
 * Glen in Scotland.
 */
export const CORE: CoreData = {
  areas: [
    area('D1', 'Westport', 'england', 'E12000001', 'C1', [-3, 53]),
    area('D2', 'Eastport', 'england', 'E12000001', 'C1', [-2, 53]),
    area('D3', 'Northby', 'england', 'E12000002', 'D3', [-1, 53]),
    area('D4', 'Glen', 'scotland', NATION_CODES.scotland, 'D4', [-4, 53]),
  ],
  regions: [
    { code: 'E12000001', name: 'Coast', nameWelsh: null, nation: 'england' },
    { code: 'E12000002', name: 'Moors', nameWelsh: null, nation: 'england' },
    { code: NATION_CODES.scotland, name: 'Scotland', nameWelsh: null, nation: 'scotland' },
  ],
  combinedAuthorities: [{ code: 'M1', name: 'Two Coasts', areaCodes: ['D2', 'D3'] }],
  taxonomy: {
    sectors: [
      { id: 'health', name: 'Health', nameWelsh: 'Iechyd', letter: 'H', caution: '' },
      { id: 'housing', name: 'Housing', nameWelsh: 'Tai', letter: 'O', caution: '' },
    ],
    practices: [
      practice('peer-support', 'Peer support', 'help'),
      practice('mentoring', 'Mentoring', 'help'),
      practice('co-production', 'Co-production', 'power'),
    ],
    families: [
      { id: 'help', name: 'Helping', nameWelsh: 'Helpu' },
      { id: 'power', name: 'Power', nameWelsh: 'Grym' },
    ],
    needSets: [],
    starters: [],
  },
  organisations: [
    organisation('harbour', 'Harbour Friends', { practices: ['peer-support'] }),
    organisation('lantern', 'Lantern', { sectors: ['housing'], practices: ['mentoring'] }),
    organisation('county', 'County Circles', { practices: ['co-production'] }),
    organisation('thistle', 'Thistle', { evidenceLevel: 'evaluation' }),
    organisation('line', 'The Line', { reach: 'national', practices: ['peer-support'] }),
    organisation('tower', 'Tower', { reach: 'national', sectors: ['housing'] }),
    organisation('gone', 'Gone', { status: 'closed', sectors: ['housing'] }),
  ],
  sites: [
    site('s1', 'harbour', 'D1', [-3, 53]),
    site('s2', 'harbour', 'D3', [-1, 53]),
    site('s3', 'lantern', 'D2', [-2, 53]),
    site('s4', 'county', 'C1', null, { kind: 'area-served', precision: 'county' }),
    site('s5', 'thistle', 'D4', [-4, 53], { nation: 'scotland' }),
    site('s6', 'line', null, null, { precision: 'national', nation: 'united-kingdom' }),
    site('s7', 'tower', null, [-1.9, 53], { kind: 'head-office', precision: 'city' }),
    site('s8', 'gone', 'D1', [-3.01, 53]),
  ],
  certainty: [],
  looks: [],
};

/** A square of one degree around the centre of each district. */
const BOUNDARIES: FeatureCollection = {
  type: 'FeatureCollection',
  features: CORE.areas.map(({ code, bounds: [west, south, east, north] }) => ({
    type: 'Feature',
    properties: { code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  })),
};

/** A store as far as the selectors read it. */
export function stateOf(link: Partial<LinkState> = {}, boundaries = false): Store {
  const data = {
    core: READY_CORE,
    details: READY_DETAILS,
    boundaries: boundaries ? READY_BOUNDARIES : IDLE,
  };
  return { link: { ...DEFAULT_LINK, ...link }, data, words: READY_WORDS } as unknown as Store;
}

const READY_WORDS = { state: 'ready', value: createWordIndex(CORE, null) };
/** One study, of one of them. */
const READY_DETAILS = {
  state: 'ready',
  value: {
    details: [{ id: 'harbour', evidence: [{ qualities: ['cost-saving', 'service-quality'] }] }],
  },
};
const READY_CORE = { state: 'ready', value: CORE };
const READY_BOUNDARIES = { state: 'ready', value: BOUNDARIES };

function area(
  code: string,
  name: string,
  nation: Nation,
  regionCode: string,
  countyCode: string,
  centre: Position,
): Area {
  return {
    code,
    name,
    nameWelsh: null,
    nation,
    regionCode,
    countyCode,
    countyName: countyCode === 'C1' ? 'Portshire' : name,
    population: 100_000,
    centre,
    bounds: [centre[0] - 0.5, centre[1] - 0.5, centre[0] + 0.5, centre[1] + 0.5],
    areaKm2: null,
    ruralUrban: null,
    formerCodes: [],
  };
}

function practice(id: string, name: string, familyId: string) {
  const words = { nameWelsh: name, definition: `${name} is invented.`, definitionWelsh: '' };
  return { id, name, familyId, ...words, mainSources: ['vicarious'], otherSources: [] } as const;
}

function organisation(id: string, name: string, change: Partial<Organisation>): Organisation {
  return {
    id,
    name,
    sectors: ['health'],
    practices: ['mentoring'],
    empowerment: 'service-user',
    reach: 'local',
    status: 'active',
    recordState: 'checked',
    evidenceLevel: null,
    ...change,
  };
}

function site(
  id: string,
  organisationId: string,
  areaCode: string | null,
  position: Position | null,
  change: Partial<Site> = {},
): Site {
  return {
    id,
    organisationId,
    kind: 'delivery-site',
    precision: 'place',
    position,
    place: null,
    areaCode,
    nation: 'england',
    coverage: null,
    checked: true,
    ...change,
  };
}
