import { describe, expect, it } from 'vitest';

import { signedArea } from '../../data/pipeline/winding';
import { decodeBoundaries } from '../../src/dataset';
import { publish } from './published';

const { tables, files } = publish();
const names = [...files.keys()].filter((name) => /^neighbourhoods\/.*\.geojson$/.test(name));
const shapes = names.map((name) => decodeBoundaries(JSON.parse(files.get(name) ?? ''), name));

describe('shapes of neighbourhoods', () => {
  it('are those of the index in each district of Great Britain, and of none in Northern Ireland', () => {
    for (const { code } of tables.areas) {
      const at = names.indexOf(`neighbourhoods/${code}.geojson`);
      const drawn = shapes[at]?.features.map(({ properties }) => properties.code) ?? [];
      const ranked = tables.neighbourhood_deprivation.filter((row) => row.area_code === code);
      const expected = code.startsWith('N') ? [] : ranked.map((row) => row.code).toSorted();
      expect(drawn, code).toEqual(expected);
    }
  });

  it('are never empty, and wind as RFC 7946 asks', () => {
    for (const { geometry, properties } of shapes.flatMap(({ features }) => features)) {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      expect(polygons.length, properties.code).toBeGreaterThan(0);
      const right = polygons.every((rings) =>
        rings.every((ring, at) => signedArea(ring) > 0 === (at === 0)),
      );
      expect(right, properties.code).toBe(true);
    }
  });

  it('are small files', () => {
    const bytes = names.map((name) => Buffer.byteLength(files.get(name) ?? ''));
    expect(Math.max(...bytes)).toBeLessThan(90_000);
    expect(bytes.toSorted((a, b) => a - b)[bytes.length >> 1]).toBeLessThan(20_000);
  });
});
