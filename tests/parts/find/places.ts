import type { Area, CoreData, Gazetteer, Nation, Organisation } from '../../../src/domain';

/**
 * A small real country: codes and names from the official lists of December 2024, enough to try
 * every kind of search. Positions are rounded.
 */
function area(
  code: string,
  name: string,
  nation: Nation,
  more: Partial<Pick<Area, 'nameWelsh' | 'formerCodes' | 'countyCode' | 'countyName'>> = {},
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
  area('W06000022', 'Newport', 'wales', { nameWelsh: 'Casnewydd' }),
  area('E07000128', 'Wyre', 'england', { countyCode: 'E10000017', countyName: 'Lancashire' }),
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
    recordState: 'checked',
    evidenceLevel: null,
  };
}

export const CORE: CoreData = {
  areas: AREAS,
  regions: [
    { code: 'E12000002', name: 'North West', nameWelsh: 'Gogledd-orllewin', nation: 'england' },
    { code: 'W92000004', name: 'Wales', nameWelsh: 'Cymru', nation: 'wales' },
  ],
  combinedAuthorities: [
    { code: 'E47000002', name: 'South Yorkshire', areaCodes: ['E08000016', 'E08000019'] },
  ],
  taxonomy: {
    sectors: [
      {
        id: 'community-neighbourhoods',
        name: 'Community and neighbourhoods',
        nameWelsh: 'Cymuned a chymdogaethau',
        letter: 'N',
        caution: '',
      },
    ],
    practices: [
      {
        id: 'peer-support',
        name: 'Peer support',
        nameWelsh: 'Cefnogaeth gan gymheiriaid',
        definition: 'People who share an experience help each other.',
        definitionWelsh: 'Mae pobl yn helpu ei gilydd.',
        familyId: 'help',
        mainSources: ['vicarious'],
        otherSources: [],
      },
    ],
    families: [],
    needSets: [],
    starters: [],
  },
  organisations: [
    organisation('blackpool-better-start', 'Blackpool Better Start'),
    organisation('mens-sheds', 'UK Men’s Sheds Association'),
    organisation('cardiff-recovery', 'Cardiff & Vale Recovery College'),
  ],
  sites: [],
  certainty: [],
  looks: [],
};

const at = { longitude: -3.05, latitude: 53.81 };
const postcode = (
  postcodeText: string,
  areaIndex: number,
  town: string | null = null,
  otherAreas: readonly number[] = [],
) => ({
  postcode: postcodeText,
  town,
  areaIndex,
  nearBorder: otherAreas.length > 0,
  otherAreas,
  ...at,
});

export const GAZETTEER: Gazetteer = {
  neighbourhoods: [
    { code: 'E02002641', name: 'Central Blackpool', nameWelsh: null, areaIndex: 0, ...at },
    { code: 'E02009001', name: 'Newport North', nameWelsh: null, areaIndex: 6, ...at },
    { code: 'W02000400', name: 'Jersey Marine', nameWelsh: null, areaIndex: 3, ...at },
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
    postcode('NP20', 11, 'Newport'),
    postcode('SO51', 6, 'Newport'),
    postcode('CF44', 6, 'Cynon'),
  ],
  postcodeSectors: [
    postcode('FY1 4', 0),
    postcode('FY1 1', 0, null, [1]),
    postcode('S1 2', 8),
    postcode('S12 0', 8),
  ],
  aliases: [
    { alias: 'RCT', code: 'W06000016', relation: 'name' },
    { alias: 'Avonshire', code: 'E06000066', relation: 'part' },
    { alias: 'Nowhere', code: 'E06000999', relation: 'name' },
  ],
  outsidePlaces: [
    { name: 'Jersey', nameWelsh: 'Jersey', postcodeArea: 'JE', words: ['Saint Helier'] },
  ],
  topics: [
    {
      id: 'loneliness',
      name: 'Loneliness',
      nameWelsh: 'Unigrwydd',
      words: ['lonely'],
      wordsWelsh: ['unig'],
      sector: 'community-neighbourhoods',
      practice: 'peer-support',
      figures: [{ indicatorId: 'loneliness_pct', label: 'Lonely adults', nations: ['england'] }],
      question: { text: 'Where is loneliness high?', textWelsh: 'Ble mae unigrwydd yn uchel?' },
    },
  ],
};
