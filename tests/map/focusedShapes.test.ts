import type { Feature, FeatureCollection } from 'geojson';
import { beforeEach, expect, it } from 'vitest';
import { FocusedShapes } from '../../src/map/focusedShapes';

function shape(code: string, longitude: number): Feature {
  return {
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Point', coordinates: [longitude, 0] },
  };
}

function collection(...features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

let drawn: FeatureCollection[];
let focused: FocusedShapes;
const [a, b] = [shape('a', 1), shape('b', 2)];
beforeEach(() => {
  drawn = [];
  focused = new FocusedShapes((shapes) => drawn.push(shapes));
});

const last = () =>
  drawn.at(-1)?.features.map(({ properties, geometry }) => [properties?.['focus'], geometry]);

it('draws what is pointed at and what is chosen, and nothing else', () => {
  focused.setShapes(collection(a, b));
  expect(focused.setFocus('hovered', 'a')).toBe(true);
  expect(focused.setFocus('hovered', 'a')).toBe(false);
  focused.setFocus('selected', 'b');
  expect(last()).toEqual([
    ['hovered', a.geometry],
    ['selected', b.geometry],
  ]);
  focused.setFocus('hovered', null);
  expect(last()).toEqual([['selected', b.geometry]]);
});

it('moves a focus from one shape to the next, and draws one that has two focuses twice', () => {
  focused.setShapes(collection(a, b));
  focused.setFocus('hovered', 'a');
  focused.setFocus('hovered', 'b');
  expect(last()).toEqual([['hovered', b.geometry]]);
  focused.setFocus('around', 'b');
  expect(last()).toEqual([
    ['hovered', b.geometry],
    ['around', b.geometry],
  ]);
});

it('draws one that is chosen before it has arrived when it does, and not again while it stays', () => {
  focused.setFocus('selected', 'b');
  expect(drawn).toEqual([]);
  focused.setShapes(collection(b));
  expect(last()).toEqual([['selected', b.geometry]]);
  focused.setShapes(collection(a, b));
  expect(drawn.length).toBe(1);
  focused.setShapes(collection(a));
  expect(last()).toEqual([]);
});
