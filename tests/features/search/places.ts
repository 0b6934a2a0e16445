import type { Area, CoreData, Gazetteer, Nation, Organisation } from '../../../src/domain';

/**
 * A small real country: codes and names from the official lists of December 2024, enough to try
 * every kind of search. Positions are rounded.
 */
function area(
  code: string,
  name: string,
  nation: Nation,
  more: Partial<Pick<Area, 'nameWelsh' | 'formerCodes'>> = {},
): Area {
  return {
    code,
    name,
    nameWelsh: null,
    nation,
    regionCode: 'E12000002',
    countyCode: code,
    countyName: name,
    population: 100_000,
    centre: [-3, 53],
    bounds: [-3.1, 52.9, -2.9, 53.1],
    areaKm2: null,
    ruralUrban: null,
    formerCodes: [],
    similar: [],
    ...more,
  };
}

const AREAS: readonly Area[] = [
  area('E06000009', 'Blackpool', 'england'),
  area('E06000008', 'Blackburn with Darwen', 'england'),
  area('W06000015', 'Cardiff', 'wales', { nameWelsh: 'Caerdydd' }),
  area('W06000016', 'Rhondda Cynon Taf', 'wales'),
  area('W06000001', 'Isle of Anglesey', 'wales', { nameWelsh: 'Ynys Môn' }),
  area('E08000016', 'Barnsley', 'england', {
    formerCodes: [{ code: 'E08000038', name: 'Barnsley' }],
  }),
  area('E06000066', 'Somerset', 'england', {
    formerCodes: [
      { code: 'E07000187', name: 'Mendip' },
      { code: 'E07000190', name: 'Taunton Deane' },
    ],
  }),
  area('N09000003', 'Belfast', 'northern-ireland'),
  area('E08000019', 'Sheffield', 'england'),
  area('S12000049', 'Glasgow City', 'scotland'),
  area('E06000053', 'Isles of Scilly', 'england'),
];

function organisation(id: string, name: string): Organisation {
  return {
    id,
    name,
    sectors: [],
    practices: [],
    empowerment: 'both',
    reach: 'local',
    status: 'active',
    evidenceLevel: null,
  };
}

export const CORE: CoreData = {
  areas: AREAS,
  regions: [
    { code: 'E12000002', name: 'North West', nameWelsh: 'Gogledd-orllewin', nation: 'england' },
    { code: 'W92000004', name: 'Wales', nameWelsh: 'Cymru', nation: 'wales' },
  ],
  taxonomy: { sectors: [], practices: [], families: [], needSets: [] },
  organisations: [
    organisation('blackpool-better-start', 'Blackpool Better Start'),
    organisation('mens-sheds', 'UK Men’s Sheds Association'),
    organisation('cardiff-recovery', 'Cardiff & Vale Recovery College'),
  ],
  sites: [],
};

const at = { longitude: -3.05, latitude: 53.81 };
const postcode = (postcodeText: string, areaIndex: number, town: string | null = null) => ({
  postcode: postcodeText,
  town,
  areaIndex,
  ...at,
});

export const GAZETTEER: Gazetteer = {
  neighbourhoods: [
    { code: 'E02002633', name: 'Bispham', nameWelsh: null, areaIndex: 0, ...at },
    { code: 'W02000337', name: 'Treorchy', nameWelsh: 'Treorci', areaIndex: 3, ...at },
    { code: 'W02000099', name: 'Tŷ Gŵyn', nameWelsh: 'Tŷ Gŵyn', areaIndex: 2, ...at },
  ],
  postcodeDistricts: [
    postcode('FY1', 0, 'Blackpool'),
    postcode('FY2', 0, 'Blackpool'),
    postcode('FY10', 0),
    { ...postcode('G1', 9, 'Glasgow'), longitude: -4.2 },
    { ...postcode('G2', 9, 'Glasgow'), longitude: -4.4 },
    { ...postcode('G99', 1, 'Glasgow'), longitude: 9 },
    postcode('S1', 8, 'Sheffield'),
    postcode('S12', 8, 'Sheffield'),
    postcode('BT1', 7),
  ],
  postcodeSectors: [
    postcode('FY1 4', 0),
    postcode('FY1 1', 0),
    postcode('S1 2', 8),
    postcode('S12 0', 8),
  ],
};
