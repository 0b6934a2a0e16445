import { describe, expect, it } from 'vitest';
import type { Boundaries } from '../../../src/domain';
import { geoJsonOf } from '../../../src/features/table/geoJson';

const square: Boundaries['features'][number] = {
  type: 'Feature',
  properties: { code: 'E1' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 50],
        [1, 50],
        [1, 51],
        [0, 50],
      ],
    ],
  },
};
const boundaries: Boundaries = { type: 'FeatureCollection', features: [square] };
const download = {
  fileName: 'gaps',
  fields: [
    { name: 'area_code', value: (row: { readonly code: string }) => row.code },
    { name: 'gap', value: () => null },
  ],
  about: { need_sources: 'A publication, 2023', catchment_km: 20 },
};

describe('a download with boundaries', () => {
  const file = geoJsonOf(
    [{ code: 'E2' }, { code: 'E1' }],
    download,
    ({ code }) => code,
    boundaries,
    'https://example.org/#view=gaps',
    '2026-11-23',
  );

  it('holds exactly the rows, in their order, with the polygons of those that have one', () => {
    expect(file.features.map(({ id }) => id)).toEqual(['E2', 'E1']);
    expect(file.features[0]!.geometry).toBeNull();
    expect(file.features[1]!.geometry).toEqual(square.geometry);
    expect(file.features[1]!.properties).toEqual({ area_code: 'E1', gap: null });
  });

  it('says once where it comes from, with settings, link and day', () => {
    expect(file.metadata).toEqual({
      need_sources: 'A publication, 2023',
      catchment_km: 20,
      link: 'https://example.org/#view=gaps',
      downloaded_on: '2026-11-23',
    });
  });
});
