import type { Feature, FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { beforeEach, describe, expect, it } from 'vitest';
import { SourceData } from '../../src/map/sourceData';

interface Diff {
  readonly remove: readonly string[];
  readonly add: readonly Feature[];
}

/** Stands in for a source of the map: remembers what it holds, and how much it was handed. */
class SourceRecorder {
  readonly held = new Map<string, Feature>();
  handed = 0;

  setData({ features }: FeatureCollection): void {
    this.held.clear();
    this.updateData({ remove: [], add: features });
  }

  updateData({ remove, add }: Diff): void {
    this.handed += remove.length + add.length;
    for (const code of remove) this.held.delete(code);
    for (const feature of add) this.held.set(codeOf(feature), feature);
  }

  asMap(): MapLibreMap {
    return { getSource: () => this } as unknown as MapLibreMap;
  }
}

function codeOf({ properties }: Feature): string {
  return String(properties?.['code']);
}

function shape(code: string): Feature {
  return {
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Point', coordinates: [0, 0] },
  };
}

function collection(...features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

describe('the data of a source that changes in part', () => {
  let source: SourceRecorder;
  let data: SourceData;
  const [a, b, c] = [shape('a'), shape('b'), shape('c')];
  beforeEach(() => {
    source = new SourceRecorder();
    data = new SourceData(source.asMap());
  });

  it('hands over what came and what went, and nothing else', () => {
    data.restore();
    data.change('neighbourhoods', collection(a, b), codeOf);
    expect(source.handed).toBe(2);
    data.change('neighbourhoods', collection(b, c), codeOf);
    expect([...source.held.values()]).toEqual([b, c]);
    expect(source.handed).toBe(4);
    data.change('neighbourhoods', collection(b, c), codeOf);
    expect(source.handed).toBe(4);
  });

  it('takes a shape that was read again in place of the one before', () => {
    data.restore();
    data.change('neighbourhoods', collection(a), codeOf);
    const again = shape('a');
    data.change('neighbourhoods', collection(again), codeOf);
    expect(source.held.get('a')).toBe(again);
  });

  it('waits for the style, and hands it all again when it is loaded anew', () => {
    data.change('neighbourhoods', collection(a, b), codeOf);
    expect(source.handed).toBe(0);
    data.restore();
    data.suspend();
    data.change('neighbourhoods', collection(c), codeOf);
    data.restore();
    expect([...source.held.values()]).toEqual([c]);
  });
});
