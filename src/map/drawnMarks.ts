import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LayerId } from './layerOrder';
import { renderedFeatures } from './renderedFeatures';

/** Which marks of pioneers are on the screen now: what a key has to explain, and no more. */
export interface DrawnMarks {
  /** Hues of sectors, of single marks and of those that several of one sector share. */
  readonly colours: readonly string[];
  readonly exact: boolean;
  readonly inexact: boolean;
  readonly clusters: boolean;
}

const LAYERS: LayerId[] = ['sites', 'clusters', 'spread-sites'];

/** Reads the marks off the picture as it is drawn; null where a part of it is just being replaced. */
export function drawnMarks(map: MapLibreMap): DrawnMarks | null {
  const features = renderedFeatures(map, LAYERS);
  if (!features) return null;
  const marks = features.map(({ properties }) => properties);
  const single = marks.filter((mark) => mark['point_count'] === undefined);
  return {
    colours: [...new Set(marks.map((mark) => String(mark['colour'] ?? '')))].toSorted(),
    exact: single.some((mark) => mark['exact'] === true),
    inexact: single.some((mark) => mark['exact'] !== true),
    clusters: single.length < marks.length,
  };
}
