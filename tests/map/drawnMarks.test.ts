import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { drawnMarks } from '../../src/map/drawnMarks';

function onScreen(...marks: Record<string, unknown>[]): ReturnType<typeof drawnMarks> {
  const map = { queryRenderedFeatures: () => marks.map((properties) => ({ properties })) };
  return drawnMarks(map as unknown as MapLibreMap);
}

it('says of an empty picture that there is nothing to explain', () => {
  expect(onScreen()).toEqual({ colours: [], exact: false, inexact: false, clusters: false });
});

it('names the hues of single marks, and of clusters of one sector, each once', () => {
  const red = { colour: '#cc6677', exact: true };
  expect(onScreen(red, red, { colour: '#332288', exact: false })).toEqual({
    colours: ['#332288', '#cc6677'],
    exact: true,
    inexact: true,
    clusters: false,
  });
  expect(onScreen({ colour: '#117733', point_count: 3 })).toEqual({
    colours: ['#117733'],
    exact: false,
    inexact: false,
    clusters: true,
  });
});

it('says nothing while a tile is being replaced, and hides no other fault', () => {
  const failing = (message: string): MapLibreMap =>
    ({
      queryRenderedFeatures: () => {
        throw new Error(message);
      },
    }) as unknown as MapLibreMap;
  expect(drawnMarks(failing('feature index out of bounds'))).toBeNull();
  expect(() => drawnMarks(failing('no such layer'))).toThrow('no such layer');
});
