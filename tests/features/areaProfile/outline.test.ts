import { describe, expect, it } from 'vitest';
import { decodeSurroundings, surroundingsFile } from '../../../src/dataset/decodeSurroundings';
import type { Area, Surroundings } from '../../../src/domain';
import { scaleBarKm } from '../../../src/map/flatFrame';
import { outlineOf } from '../../../src/features/areaProfile/outline';
import { LABEL_SIZE, outlineLabels } from '../../../src/features/areaProfile/outlineLabels';
import { publicFile } from '../../fixtures/realCountry';
import { country } from './facts';

const { core } = country;
const areaNamed = (name: string): Area => core.areas.find((area) => area.name === name)!;
const landAround = ({ code }: Area): Surroundings =>
  decodeSurroundings(JSON.parse(publicFile(surroundingsFile(code))), code);
const labelsOf = (name: string) => {
  const area = areaNamed(name);
  const land = landAround(area);
  return outlineLabels(outlineOf(land, area), { core, land }, area, (other) => other.name, []);
};

describe('the outline of an area', () => {
  const blackpool = areaNamed('Blackpool');
  const outline = outlineOf(landAround(blackpool), blackpool);

  it('puts the middle of the area in the middle, and goes there and back', () => {
    const [west, south, east, north] = blackpool.bounds;
    const middle = outline.toPicture([(west + east) / 2, (south + north) / 2]);
    expect(middle.x).toBeCloseTo(outline.size / 2, 6);
    expect(middle.y).toBeCloseTo(outline.size / 2, 6);
    const [longitude, latitude] = outline.toPosition(outline.toPicture([-3, 53.8]));
    expect(longitude).toBeCloseTo(-3, 9);
    expect(latitude).toBeCloseTo(53.8, 9);
  });

  it('is to scale: a minute of latitude is a nautical mile', () => {
    const north = outline.toPicture([-3, 53.8 + 1 / 60]);
    const here = outline.toPicture([-3, 53.8]);
    expect((here.y - north.y) / outline.unitsPerKm).toBeCloseTo(1.853, 2);
  });

  it('tells the area, its neighbours and land abroad apart', () => {
    const derry = areaNamed('Derry City and Strabane');
    const { own, others, abroad } = outlineOf(landAround(derry), derry);
    for (const path of [own, others, abroad]) expect(path).toMatch(/^M[\d. -]+L/);
    expect(outline.abroad).toBe('');
  });

  it.each([
    ['Blackpool', 5],
    ['Highland', 100],
    ['Tower Hamlets', 2],
  ])('gives %s a scale bar of %d km', (name, km) => {
    const area = areaNamed(name);
    expect(scaleBarKm(outlineOf(landAround(area), area))).toBe(km);
  });
});

describe('the names on it', () => {
  it.each(['Blackpool', 'Hart', 'Highland', 'Belfast', 'Tower Hamlets', 'Isles of Scilly'])(
    'has %s first, and no name over another',
    (name) => {
      const labels = labelsOf(name);
      expect(labels[0]?.text).toBe(name);
      for (const [index, a] of labels.entries())
        for (const b of labels.slice(index + 1)) {
          const near = Math.abs(a.y - b.y) < LABEL_SIZE;
          const widths = ((a.text.length + b.text.length) / 2) * LABEL_SIZE * 0.5;
          expect(near && Math.abs(a.x - b.x) < widths, `${a.text} over ${b.text}`).toBe(false);
        }
    },
  );

  it('names the neighbours that are seen', () => {
    expect(labelsOf('Blackpool').map(({ text }) => text)).toEqual(['Blackpool', 'Fylde', 'Wyre']);
    expect(labelsOf('Isles of Scilly').map(({ text }) => text)).toEqual(['Isles of Scilly']);
  });
});
