import type { FeatureCollection } from 'geojson';
import {
  Map as MapLibreMap,
  type ExpressionSpecification,
  type GeoJSONSource,
  type GeoJSONSourceSpecification,
} from 'maplibre-gl';
import type { Area, Bounds, NeighbourhoodShape } from '../../../src/domain';
import { districtsInView } from '../../../src/features/mapPane/neighbourhoods/districtsInView';
import { AreaStates } from '../../../src/map/areaStates';
import { neighbourhoodLayers } from '../../../src/map/layers/neighbourhoods';
import { SourceData } from '../../../src/map/sourceData';
import { mapStyle } from '../../../src/map/style';
import { mapTheme } from '../../../src/map/theme';

/** A way to show the small areas, on a map of its own. */
export interface Way {
  readonly name: string;
  readonly map: MapLibreMap;
  /** Gives every small area another colour. */
  readonly recolour: (round: number) => void;
  /** After the camera has moved. */
  readonly moved: () => void;
}

export interface Country {
  readonly areas: readonly Area[];
  readonly shapes: readonly NeighbourhoodShape[];
  readonly byDistrict: ReadonlyMap<string, readonly NeighbourhoodShape[]>;
}

const COLOURS = ['#fff6df', '#fbdc9c', '#f3b25a', '#dd7e33', '#b04a22', '#6e2413'];

function colourOf(index: number, round: number): string {
  return COLOURS[(index + round) % COLOURS.length]!;
}

/** Ours: the districts in view, coloured by feature state. */
export async function districtByDistrict({ areas, shapes, byDistrict }: Country): Promise<Way> {
  const map = await openMap();
  const indexOf = new Map(shapes.map(({ properties: { code } }, index) => [code, index]));
  const data = new SourceData(map);
  const states = new AreaStates(map, ['neighbourhoods']);
  data.restore();
  states.restore();
  let [drawn, shown]: [readonly NeighbourhoodShape[], number] = [[], 0];
  const colour = (): void =>
    states.setColours(
      new Map(
        drawn.map(({ properties: { code } }) => [
          code,
          { colour: colourOf(indexOf.get(code)!, shown), hatch: false },
        ]),
      ),
    );
  return {
    name: 'districts in view, feature state',
    map,
    moved: () => {
      const open = districtsInView(areas, boundsOf(map));
      drawn = open.flatMap(({ code }) => byDistrict.get(code) ?? []);
      data.change(
        'neighbourhoods',
        { type: 'FeatureCollection', features: [...drawn] },
        ({ properties }) => String(properties?.['code']),
      );
      colour();
    },
    recolour: (round) => {
      shown = round;
      colour();
    },
  };
}

/** All in one source from the start, coloured by feature state. */
export async function allByState({ shapes }: Country): Promise<Way> {
  const map = await openMap({ type: 'FeatureCollection', features: [...shapes] });
  const states = new AreaStates(map, ['neighbourhoods']);
  states.restore();
  return {
    name: 'all in one source, feature state',
    map,
    moved: () => {},
    recolour: (round) =>
      states.setColours(
        new Map(
          shapes.map(({ properties: { code } }, index) => [
            code,
            { colour: colourOf(index, round), hatch: false },
          ]),
        ),
      ),
  };
}

/** All in one source, handed over again with each colour. */
export async function allBySetData({ shapes }: Country): Promise<Way> {
  const map = await openMap();
  map.setPaintProperty('neighbourhoods', 'fill-color', ['to-color', ['get', 'colour'], '#ffffff']);
  return {
    name: 'all in one source, setData',
    map,
    moved: () => {},
    recolour: (round) => {
      const features = shapes.map((shape, index) => ({
        ...shape,
        properties: { ...shape.properties, colour: colourOf(index, round) },
      }));
      const source = map.getSource<GeoJSONSource>('neighbourhoods');
      void source?.setData({ type: 'FeatureCollection', features });
    },
  };
}

/** All in one source, coloured by an expression that names each. */
export async function allByMatch({ shapes }: Country): Promise<Way> {
  const map = await openMap({ type: 'FeatureCollection', features: [...shapes] });
  return {
    name: 'all in one source, match expression',
    map,
    moved: () => {},
    recolour: (round) => {
      const pairs = shapes.flatMap(({ properties: { code } }, index) => [
        code,
        colourOf(index, round),
      ]);
      const match = ['match', ['get', 'code'], ...pairs, '#ffffff'] as unknown;
      map.setPaintProperty('neighbourhoods', 'fill-color', match as ExpressionSpecification, {
        validate: false,
      });
    },
  };
}

async function openMap(data?: FeatureCollection): Promise<MapLibreMap> {
  const container = document.createElement('div');
  container.className = 'map';
  document.body.append(container);
  const look = {
    theme: mapTheme('light'),
    language: 'en',
    areaDisplay: 'filled',
    hotSpots: false,
  } as const;
  // Patterns are drawn over a fill that all ways share.
  const neighbourhoods = mapStyle(look, null).sources[
    'neighbourhoods'
  ] as GeoJSONSourceSpecification;
  const layers = neighbourhoodLayers(look).filter(
    ({ paint }) => !(paint && 'fill-pattern' in paint),
  );
  const map = new MapLibreMap({
    container,
    center: [-0.12, 51.5],
    zoom: 8,
    attributionControl: false,
    fadeDuration: 0,
    validateStyle: false,
    style: {
      version: 8,
      transition: { duration: 0, delay: 0 },
      sources: {
        neighbourhoods: { ...neighbourhoods, ...(data && { data }) },
      },
      layers,
    },
  });
  await map.once('idle');
  return map;
}

function boundsOf(map: MapLibreMap): Bounds {
  const shown = map.getBounds();
  return [shown.getWest(), shown.getSouth(), shown.getEast(), shown.getNorth()];
}
