import { Map as MapLibreMap, setWorkerUrl, type GeoJSONSource } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { FeatureCollection } from 'geojson';

setWorkerUrl(workerUrl);

declare global {
  interface Window {
    /** Milliseconds from the call to a still picture, each way of recolouring in turns. */
    readonly measure: (rounds: number) => Promise<{ featureState: number[]; setData: number[] }>;
  }
}

const COLOURS = ['#fff6df', '#fbdc9c', '#f3b25a', '#dd7e33', '#b04a22', '#6e2413'];

const response = await fetch('/data/boundaries-overview.geojson');
if (!response.ok) throw new Error(`boundaries-overview.geojson: status ${response.status}`);
const boundaries = (await response.json()) as FeatureCollection;

const map = new MapLibreMap({
  container: 'map',
  bounds: [-8.7, 49.8, 1.8, 60.9],
  attributionControl: false,
  fadeDuration: 0,
  style: {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: { districts: { type: 'geojson', data: boundaries, promoteId: 'code' } },
    layers: [
      {
        id: 'districts',
        type: 'fill',
        source: 'districts',
        paint: {
          'fill-color': ['coalesce', ['feature-state', 'colour'], ['get', 'colour'], '#f8f6f1'],
        },
      },
    ],
  },
});
const idle = (): Promise<void> => new Promise((resolve) => void map.once('idle', () => resolve()));
await idle();

const colour = (index: number, round: number): string =>
  COLOURS[(index + round) % COLOURS.length] ?? '#000000';

async function byFeatureState(round: number): Promise<number> {
  const still = idle();
  const start = performance.now();
  for (const [index, feature] of boundaries.features.entries()) {
    const id = String(feature.properties?.['code']);
    map.setFeatureState({ source: 'districts', id }, { colour: colour(index, round) });
  }
  await still;
  return performance.now() - start;
}

async function bySetData(round: number): Promise<number> {
  const still = idle();
  const start = performance.now();
  const features = boundaries.features.map((feature, index) => ({
    ...feature,
    properties: { ...feature.properties, colour: colour(index, round) },
  }));
  void map.getSource<GeoJSONSource>('districts')?.setData({ type: 'FeatureCollection', features });
  await still;
  return performance.now() - start;
}

async function withoutState(): Promise<void> {
  const still = idle();
  map.removeFeatureState({ source: 'districts' });
  await still;
}

Object.assign(window, {
  measure: async (rounds: number) => {
    const featureState: number[] = [];
    const setData: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      featureState.push(await byFeatureState(round));
      await withoutState();
      setData.push(await bySetData(round));
    }
    return { featureState, setData };
  },
});
document.body.dataset['ready'] = 'yes';
