import { describe, expect, it } from 'vitest';
import { openReferralFiles } from '../../../src/publish/openReferral/files';
import { idOf } from '../../../src/publish/openReferral/ids';
import { UNKNOWN_ALERT, type Service } from '../../../src/publish/openReferral/services';
import { organisation, site, tables } from './tables';

const EDITION = '2026-11-28';
const ID = idOf('service', 'shed');

function service(
  of: Parameters<typeof organisation>[0],
  sites: readonly Parameters<typeof site>[0][] = [{}],
  withUnknown = false,
): Service | undefined {
  const given = tables({ organisations: [organisation(of)], sites: sites.map(site) });
  return openReferralFiles(given, EDITION, withUnknown).get(`services/${ID}`) as Service;
}

describe('a pioneer as a service of Open Referral', () => {
  it('says who, what and under which terms', () => {
    const found = service({ url: 'https://shed.example', verified_on: '2026-05-01' });
    expect(found).toMatchObject({
      id: ID,
      name: 'The Shed',
      description: 'Men are alone. They mend things together.',
      url: 'https://shed.example',
      status: 'active',
      assured_date: '2026-05-01',
      organization: { id: idOf('organization', 'shed'), website: 'https://shed.example' },
    });
    expect(found?.attributes.map((each) => each.taxonomy_term.name)).toEqual([
      'Health',
      'Peer support',
    ]);
  });

  it('leaves out what is not known', () => {
    const found = service({}, []);
    for (const field of ['url', 'assured_date', 'alert', 'service_areas', 'service_at_locations'])
      expect(found).not.toHaveProperty(field);
  });

  it('is defunct where it has closed', () => {
    expect(service({ status: 'closed' })?.status).toBe('defunct');
  });

  it('is left out where nobody could tell, and says so where it is asked for', () => {
    expect(service({ status: 'unknown' })).toBeUndefined();
    expect(service({ status: 'unknown' }, [], true)).toMatchObject({
      status: 'inactive',
      alert: UNKNOWN_ALERT,
    });
  });

  it.each([
    ['1012345', 'GB-CHC'],
    ['SC012345', 'GB-SC'],
    ['NIC101234', 'GB-NIC'],
  ])('names %s by its register, %s', (number, scheme) => {
    expect(service({ charity_number: number })?.organization.organization_identifiers).toEqual([
      expect.objectContaining({ identifier_scheme: scheme, identifier: number }),
    ]);
  });
});

describe('the places of a service', () => {
  it('have a point where the town or nearer is known, and say what it is the middle of', () => {
    expect(service({})?.service_at_locations?.[0]?.location).toMatchObject({
      description: 'The point is the middle of Seaton, Hartlepool, not a door.',
      latitude: 54.7,
      longitude: -1.2,
    });
  });

  it('have none where only the district is known', () => {
    const found = service({}, [{ precision: 'local-authority', place: 'Hartlepool' }]);
    const location = found?.service_at_locations?.[0]?.location;
    expect(location?.description).toBe('Somewhere in Hartlepool; where is not known.');
    expect(location).not.toHaveProperty('latitude');
  });

  it('are never the head office of a national organisation', () => {
    const office = [{ kind: 'head-office' as const }];
    expect(service({ reach: 'national' }, office)).not.toHaveProperty('service_at_locations');
    expect(service({ reach: 'regional' }, office)?.service_at_locations).toHaveLength(1);
  });

  it.each([
    ['a district', { precision: 'local-authority' }, 'E06000001'],
    ['a nation', { precision: 'national', area_code: null, nation: 'wales' }, 'W92000004'],
    ['more than one nation', { precision: 'national', nation: 'england-and-wales' }, 'K04000001'],
  ] as const)('that are %s served have its code', (_, given, code) => {
    const [area] = service({}, [{ kind: 'area-served', ...given }])?.service_areas ?? [];
    expect(area?.uri).toBe(`http://statistics.data.gov.uk/id/statistical-geography/${code}`);
  });

  it.each([
    ['a town within a district', { precision: 'place' }],
    ['somewhere in a district', { precision: 'local-authority', coverage: 'somewhere' }],
  ] as const)('have no code where it is %s', (_, given) => {
    const [area] = service({}, [{ kind: 'area-served', ...given }])?.service_areas ?? [];
    expect(area?.name).toContain('The yard');
    expect(area).not.toHaveProperty('uri');
  });
});

describe('the pages of a list', () => {
  const organisations = Array.from({ length: 51 }, (_, at) => organisation({ id: `shed-${at}` }));
  const files = openReferralFiles(tables({ organisations, sites: [] }), EDITION, false);

  it('count as the standard counts', () => {
    expect(files.get('services/pages/1')).toMatchObject({
      total_items: 51,
      total_pages: 2,
      page_number: 1,
      size: 50,
      first_page: true,
      last_page: false,
      empty: false,
    });
    expect(files.get('services/pages/2')).toMatchObject({ size: 1, last_page: true });
    expect(files.has('services/pages/3')).toBe(false);
  });

  it('say so where there is nothing', () => {
    expect(files.get('service_at_locations/pages/1')).toMatchObject({
      total_pages: 1,
      empty: true,
      first_page: true,
      last_page: true,
    });
  });
});
