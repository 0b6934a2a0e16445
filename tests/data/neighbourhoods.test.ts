import { describe, expect, it } from 'vitest';
import { decodeNeighbourhoods } from '../../src/dataset/decodeNeighbourhoods';
import { publish } from './published';

const { tables, core, json } = publish();

function inside(areaName: string) {
  const code = core.areas.find(({ name }) => name === areaName)?.code ?? '';
  const file = `neighbourhoods/${code}.json`;
  return decodeNeighbourhoods(json(file), file);
}

describe('neighbourhoods inside a district', () => {
  // File 10 of the English indices 2025 weighs by residents of mid-2022, we by those of the Census
  // of 2021: over all 296 districts the largest difference is 0.34 points (City of London).
  it.each([
    ['Blackpool', 43.467],
    ['Hart', 5.914],
    ['Tower Hamlets', 30.554],
    ['Isles of Scilly', 12.65],
    ['Manchester', 38.677],
    ['Middlesbrough', 40.037],
    ['Birmingham', 38.115],
    ['Burnley', 38.681],
    ['City of London', 10.21],
    ['Cornwall', 22.321],
  ])('average score of %s by residents agrees with the published %d', (name, published) => {
    const { index, neighbourhoods } = inside(name);
    expect(index).toBe('imd-2025');
    const people = neighbourhoods.reduce((sum, one) => sum + (one.population ?? 0), 0);
    const score = neighbourhoods.reduce((sum, one) => sum + (one.population ?? 0) * one.value, 0);
    expect(Math.abs(score / people - published)).toBeLessThan(0.35);
  });

  it('keeps each nation to its own index, most deprived first', () => {
    const indices = { england: 'imd-2025', wales: 'wimd-2025', scotland: 'simd-2020' } as const;
    for (const area of core.areas) {
      const { index, neighbourhoods } = inside(area.name);
      expect(index, area.name).toBe(
        area.nation === 'northern-ireland' ? 'nimdm-2017' : indices[area.nation],
      );
      const values = neighbourhoods.map(({ value }) => value);
      const up = index !== 'imd-2025';
      expect(values, area.name).toEqual(values.toSorted((a, b) => (up ? a - b : b - a)));
    }
  });

  it('has every neighbourhood of Great Britain, and every small area of the Northern Irish index', () => {
    const held = new Set(tables.neighbourhood_deprivation.map(({ code }) => code));
    const british = tables.neighbourhoods.filter(({ code }) => !code.startsWith('N'));
    expect(british.filter(({ code }) => !held.has(code))).toEqual([]);
    expect(held.size - british.length).toBe(890);
  });

  it('leaves one where the district is one, and no residents where they are not known', () => {
    expect(inside('Isles of Scilly').neighbourhoods.length).toBe(1);
    expect(inside('Belfast').neighbourhoods.every(({ population }) => population === null)).toBe(
      true,
    );
  });
});
