import { describe, expect, it } from 'vitest';
import { pioneersInside } from '../../../src/features/areaPanel/pioneersInside';
import type { Organisation, Site } from '../../../src/domain';
import { makeCountry } from '../../fixtures/country';

describe('the pioneers of an area', () => {
  const { core } = makeCountry();
  const area = core.areas.find(({ code, countyCode }) => code !== countyCode);
  if (!area) throw new Error('The country has no county');
  const organisation = (id: string, reach: Organisation['reach']): Organisation => ({
    id,
    name: id,
    sectors: [],
    practices: [],
    empowerment: 'both',
    reach,
    status: 'active',
    recordState: 'checked',
    evidenceLevel: null,
  });
  const site = (organisationId: string, more: Partial<Site>): Site => ({
    id: `${organisationId}-${more.kind}-${more.areaCode}`,
    organisationId,
    kind: 'delivery-site',
    precision: 'postcode',
    position: null,
    place: null,
    areaCode: area.code,
    nation: area.nation,
    coverage: null,
    checked: true,
    ...more,
  });

  it('are listed with the most local first, each once', () => {
    const there = pioneersInside(
      {
        ...core,
        organisations: [
          organisation('national-office', 'national'),
          organisation('county-wide', 'local'),
          organisation('works-here', 'national'),
          organisation('elsewhere', 'local'),
          organisation('online', 'national'),
        ],
        sites: [
          site('national-office', { kind: 'head-office' }),
          site('county-wide', { precision: 'county', areaCode: area.countyCode }),
          site('works-here', { kind: 'head-office' }),
          site('works-here', { kind: 'delivery-site' }),
          site('elsewhere', { areaCode: 'A99999999' }),
          site('online', { precision: 'national', areaCode: null }),
        ],
      },
      area,
      'en',
    );
    expect(there.map(({ organisation: { id }, presence }) => [id, presence])).toEqual([
      ['works-here', 'works-here'],
      ['county-wide', 'whole-county'],
      ['national-office', 'national-head-office'],
    ]);
  });
});
