import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { applyLayers } from '../../src/map/applyLayers';
import type { MapLook } from '../../src/map/layers/look';
import { mapLayers } from '../../src/map/style';
import { mapTheme } from '../../src/map/theme';

const LIGHT: MapLook = {
  theme: mapTheme('light'),
  language: 'en',
  areaDisplay: 'filled',
  hotSpots: false,
};

/** Every change that going from one look to another asks of the map. */
function changesBetween(before: MapLook, after: MapLook): string[] {
  const changes: string[] = [];
  const record = (layer: string, name: string) => changes.push(`${layer} ${name}`);
  const map = { setLayoutProperty: record, setPaintProperty: record } as unknown as MapLibreMap;
  applyLayers(map, mapLayers(before), mapLayers(after));
  return changes;
}

it('asks nothing when nothing differs', () => {
  expect(changesBetween(LIGHT, { ...LIGHT })).toEqual([]);
});

it('changes only words with the language', () => {
  expect(changesBetween(LIGHT, { ...LIGHT, language: 'cy' })).toEqual([
    'sea-names text-field',
    'land-names text-field',
    'nation-names text-field',
    'district-names text-field',
  ]);
});

it('changes colours and no layout with the theme', () => {
  const changes = changesBetween(LIGHT, { ...LIGHT, theme: mapTheme('dark') });
  expect(changes).toContain('sea background-color');
  expect(changes.filter((change) => !/color/.test(change))).toEqual([]);
});

it('refuses lists that do not match', () => {
  const layers = mapLayers(LIGHT);
  expect(() => applyLayers({} as MapLibreMap, layers.slice(1), layers)).toThrow('"sea"');
});
