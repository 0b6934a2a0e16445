import type { OpenReferralTables } from '../../../src/publish/openReferral/files';

type Organisation = OpenReferralTables['organisations'][number];
type Site = OpenReferralTables['sites'][number];

export function organisation(given: Partial<Organisation>): Organisation {
  return {
    id: 'shed',
    name: 'The Shed',
    url: null,
    sectors: ['health'],
    practices: ['peer-support'],
    empowerment: 'service-user',
    reach: 'local',
    problem: 'Men are alone.',
    approach: 'They mend things together.',
    scale: null,
    evidence_level: null,
    founded: null,
    status: 'active',
    charity_number: null,
    source: 'own site',
    confidence: 'high',
    verified_on: null,
    checked_page: null,
    checked_result: null,
    ...given,
  };
}

export function site(given: Partial<Site>): Site {
  return {
    id: 's1',
    organisation_id: 'shed',
    name: 'The yard',
    kind: 'delivery-site',
    precision: 'place',
    longitude: -1.2,
    latitude: 54.7,
    place: 'Seaton',
    area_code: 'E06000001',
    nation: 'england',
    coverage: null,
    source: 'own site',
    confidence: 'high',
    ...given,
  };
}

/** One district, one sector, one practice in its family. */
export function tables(given: Partial<OpenReferralTables> = {}): OpenReferralTables {
  return {
    organisations: [organisation({})],
    sites: [site({})],
    areas: [
      {
        code: 'E06000001',
        name: 'Hartlepool',
        name_welsh: null,
        nation: 'england',
        region_code: 'E12000001',
        county_code: 'E06000001',
        county_name: 'Hartlepool',
        population: 92_000,
        population_basis: 'Census 2021',
        centre_longitude: -1.26,
        centre_latitude: 54.67,
        area_km2: 94,
        rural_urban: null,
      },
    ],
    sectors: [
      {
        id: 'health',
        name: 'Health',
        name_welsh: 'Iechyd',
        letter: 'H',
        caution: 'Counts can be low.',
        definition: 'Care for body and mind.',
        definition_welsh: 'Gofal am gorff a meddwl.',
      },
    ],
    families: [{ id: 'support', name: 'Support', name_welsh: 'Cefnogaeth' }],
    practices: [
      {
        id: 'peer-support',
        name: 'Peer support',
        name_welsh: 'Cefnogaeth gan gymheiriaid',
        definition: 'People help each other.',
        definition_welsh: 'Mae pobl yn helpu ei gilydd.',
        family: 'support',
        main_sources: ['vicarious'],
        other_sources: [],
        control: 'service-user',
      },
    ],
    ...given,
  };
}
