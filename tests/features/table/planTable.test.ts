import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../../src/features/table/download';
import { pointsOf } from '../../../src/features/table/geoJson';
import { planDownload } from '../../../src/features/table/planDownload';
import { planRows } from '../../../src/features/table/planRows';
import { makeCountry } from '../../fixtures/country';
import { place, planAnswer, whatIf } from '../../fixtures/plan';

const { core } = makeCountry({
  areas: 4,
  pointsPerArea: 1,
  organisations: 2,
  sitesPerOrganisation: 1,
  seed: 3,
});
const answer = planAnswer({ places: [place(), place({ neighbourhoodCode: 'N2' })] });
const nameOf = () => ({ neighbourhood: 'Headland', district: 'D', full: 'Headland, D' });
const rows = planRows(
  {
    answer,
    whatIf: whatIf([[-3, 54], 500]),
    steadiness: {
      drawn: 10,
      draws: 60,
      seed: 1,
      places: [{ neighbourhoodCode: 'N2', sameDistrict: 0.5, nearby: 0.6 }],
    },
  },
  nameOf,
);

describe('the table of a plan', () => {
  it('has what is tried before what is proposed, and how steady that is as far as it is known', () => {
    expect(rows.map(({ label }) => label)).toEqual(['A', '1', '2']);
    expect(rows.map(({ steadiness }) => steadiness?.sameDistrict ?? null)).toEqual([
      null,
      null,
      0.5,
    ]);
  });

  it('is saved with the choices it answers', () => {
    const [tried, proposed] = recordsOf(
      rows,
      planDownload(core, answer),
      'https://map',
      '2026-11-28',
    );
    expect(tried).toMatchObject({ mark: 'A', kind: 'tried', longitude: -3, latitude: 54 });
    expect(proposed).toMatchObject({
      mark: '1',
      kind: 'proposed',
      people_within_reach: 40_000,
      people_in_need_brought_within_reach: 1234.4,
      places_asked_for: 5,
      link: 'https://map',
    });
  });

  it('is saved as points', () => {
    const file = pointsOf(
      rows,
      planDownload(core, answer),
      ({ label }) => label,
      (row) => row.place.position,
      'https://map',
      '2026-11-28',
    );
    expect(file.features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['A', { type: 'Point', coordinates: [-3, 54] }],
      ['1', { type: 'Point', coordinates: [-1, 53] }],
      ['2', { type: 'Point', coordinates: [-1, 53] }],
    ]);
    expect(file.metadata).toMatchObject({ places_asked_for: 5 });
  });
});
