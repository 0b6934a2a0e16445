import { describe, expect, it } from 'vitest';

import { signedArea } from '../../data/pipeline/winding';
import { decodeBoundaries } from '../../src/dataset';
import { decodeNeighbourhoodShapes } from '../../src/dataset/decodeNeighbourhoodShapes';
import { publish } from './published';

const { tables, files } = publish();
const names = [...files.keys()].filter((name) => /^neighbourhoods\/.*\.geojson$/.test(name));
const shapes = names.map((name) => decodeBoundaries(JSON.parse(files.get(name) ?? ''), name));

describe('shapes of neighbourhoods', () => {
  it('are those of each district, in Great Britain of its index too', () => {
    for (const { code } of tables.areas) {
      const at = names.indexOf(`neighbourhoods/${code}.geojson`);
      const drawn = shapes[at]?.features.map(({ properties }) => properties.code) ?? [];
      const ranked = tables.neighbourhood_deprivation.filter((row) => row.area_code === code);
      const lived = tables.neighbourhoods.filter((row) => row.area_code === code);
      const expected = code.startsWith('N') ? lived : ranked;
      expect(drawn, code).toEqual(expected.map((row) => row.code).toSorted());
    }
  });

  it('come with their names, in Welsh where the table has one', () => {
    const named = names.flatMap((name) => {
      const code = /[A-Z]\d{8}/.exec(name)?.[0] ?? '';
      const content: unknown = JSON.parse(files.get(name) ?? '');
      return decodeNeighbourhoodShapes(content, name, code).features;
    });
    expect(named).toHaveLength(tables.neighbourhoods.length);
    const nameOf = new Map(named.map(({ properties }) => [properties.code, properties]));
    for (const row of tables.neighbourhoods) {
      expect(nameOf.get(row.code), row.code).toEqual({
        code: row.code,
        areaCode: row.area_code,
        name: row.name,
        nameWelsh: row.name_welsh,
      });
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
    expect(Math.max(...bytes)).toBeLessThan(95_000);
    expect(bytes.toSorted((a, b) => a - b)[bytes.length >> 1]).toBeLessThan(20_000);
  });
});
