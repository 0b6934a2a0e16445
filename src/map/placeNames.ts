import type { FeatureCollection, Point } from 'geojson';
import type { Position } from '../domain';

interface PlaceName {
  readonly kind: 'sea' | 'land' | 'nation';
  readonly name: string;
  readonly nameWelsh: string;
  /** Where the name is written: chosen by eye, in open water or in the middle of the land. */
  readonly position: Position;
  /** Written above the position: the land is too small to write in. */
  readonly above?: true;
  /** Left out of a small map, where legend or sources lie over it. */
  readonly atEdge?: true;
}

/** Names that help a reader find their way and that no table of districts holds. */
const PLACE_NAMES: readonly PlaceName[] = [
  { kind: 'sea', name: 'North Sea', nameWelsh: 'Môr y Gogledd', position: [0.9, 56.3] },
  { kind: 'sea', name: 'Irish Sea', nameWelsh: 'Môr Iwerddon', position: [-5.1, 53.75] },
  { kind: 'sea', name: 'Celtic Sea', nameWelsh: 'Y Môr Celtaidd', position: [-6.9, 50.9] },
  { kind: 'sea', name: 'English Channel', nameWelsh: 'Môr Udd', position: [-2.3, 50.05] },
  {
    kind: 'sea',
    name: 'Atlantic Ocean',
    nameWelsh: 'Cefnfor Iwerydd',
    // Beside the legend, which lies over what is west of Scotland.
    position: [-8.9, 59.3],
    atEdge: true,
  },
  { kind: 'nation', name: 'Scotland', nameWelsh: 'Yr Alban', position: [-4.3, 56.75] },
  { kind: 'nation', name: 'Wales', nameWelsh: 'Cymru', position: [-3.75, 52.25] },
  { kind: 'nation', name: 'England', nameWelsh: 'Lloegr', position: [-1.2, 52.6] },
  {
    kind: 'nation',
    name: 'Northern Ireland',
    nameWelsh: 'Gogledd Iwerddon',
    position: [-6.85, 54.62],
  },
  { kind: 'land', name: 'Ireland', nameWelsh: 'Iwerddon', position: [-7.9, 53.1] },
  {
    kind: 'land',
    name: 'Isle of Man',
    nameWelsh: 'Ynys Manaw',
    position: [-4.45, 54.42],
    above: true,
  },
  { kind: 'land', name: 'France', nameWelsh: 'Ffrainc', position: [1.2, 49.1], atEdge: true },
];

export function placeNameFeatures(): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: PLACE_NAMES.map(
      ({ kind, name, nameWelsh, position, above = false, atEdge = false }) => ({
        type: 'Feature',
        properties: { kind, name, nameWelsh, above, atEdge },
        geometry: { type: 'Point', coordinates: [...position] },
      }),
    ),
  };
}
