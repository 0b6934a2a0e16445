import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';

import { signedArea } from '../../data/pipeline/winding';
import { decodeBoundaries } from '../../src/dataset';
import { decodeLand } from '../../src/dataset/decodeBoundaries';
import { decodeSurroundings, surroundingsFile } from '../../src/dataset/decodeSurroundings';
import type { Boundaries, Land, Surroundings } from '../../src/domain';
import { frameOfDistrict } from '../../src/map/flatFrame';
import { publish } from './published';

const { core, files, json } = publish();
const around = new Map(
  core.areas.map(({ code }) => {
    const file = surroundingsFile(code);
    return [code, decodeSurroundings(json(file), file)];
  }),
);
const bytes = core.areas.map(({ code }) => Buffer.byteLength(files.get(surroundingsFile(code))!));

const land = decodeLand(json('land.geojson'), 'land');
const levels = ['overview', 'detail'].map((level) =>
  decodeBoundaries(json(`boundaries-${level}.geojson`), level),
);
const areaNamed = (name: string) => core.areas.find((area) => area.name === name)!;

type Shapes = Boundaries | Land | Surroundings;
type Corner = readonly number[];

const cornersOf = ({ features }: Shapes): Corner[] =>
  features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2),
  );
const asText = ([x, y]: Corner): string => `${x} ${y}`;

/** Codes of all pieces that a point lies in. */
const at = ({ features }: Shapes, point: [number, number]): string[] =>
  features
    .filter((feature) => booleanPointInPolygon(point, feature.geometry))
    .map(({ properties }) => (properties as { code?: string | null } | null)?.code ?? 'abroad')
    .toSorted();

describe('the land round a district', () => {
  it.each([
    ['Blackpool', 1],
    ['Isles of Scilly', 1],
    ['Tower Hamlets', 1],
    ['Highland', 0],
    ['Derry City and Strabane', 0],
    ['Dover', 0],
  ])('is in the picture of %s what it is on the map', (name, level) => {
    const area = areaNamed(name);
    const piece = around.get(area.code)!;
    const { size, toPosition } = frameOfDistrict(area.bounds);
    const found = new Set<string>();
    for (let step = 0; step < 20 * 20; step++) {
      const [x, y] = [((step % 20) + 0.5) / 20, (Math.floor(step / 20) + 0.5) / 20];
      const [longitude, latitude] = toPosition({ x: x * size, y: y * size });
      const here = at(piece, [longitude, latitude]);
      const onMap = [levels[level]!, land].flatMap((all) => at(all, [longitude, latitude]));
      expect(here, `${longitude} ${latitude}`).toEqual(onMap.toSorted());
      for (const code of here) found.add(code);
    }
    expect(found).toContain(area.code);
  });

  it('has no corner in the picture that is on no map: what was cut lies beyond its edge', () => {
    const known = new Set([...levels, land].flatMap(cornersOf).map(asText));
    const cut = core.areas.flatMap(({ code, bounds }) => {
      const [west, south, east, north] = frameOfDistrict(bounds).bounds;
      return cornersOf(around.get(code)!).filter(
        ([x = 0, y = 0]) =>
          x >= west && x <= east && y >= south && y <= north && !known.has(asText([x, y])),
      );
    });
    expect(cut).toEqual([]);
  });

  it('is never empty, holds the district itself, and winds as RFC 7946 asks', () => {
    for (const [own, { features }] of around) {
      expect(features.filter(({ properties }) => properties.code === own)).toHaveLength(1);
      for (const { geometry } of features) {
        const polygons =
          geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
        expect(polygons.length).toBeGreaterThan(0);
        for (const rings of polygons)
          for (const [place, ring] of rings.entries())
            expect(signedArea(ring) > 0, own).toBe(place === 0);
      }
    }
  });

  it('is a small file', () => {
    expect(Math.max(...bytes)).toBeLessThan(85_000);
    expect(bytes.toSorted((a, b) => a - b)[bytes.length >> 1]).toBeLessThan(15_000);
  });
});
