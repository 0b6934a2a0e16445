import { TRIANGLE_IMAGE, type MapLayer } from './look';

/** Points of a person's own: a shape that no pioneer has. */
export function ownLayers(): MapLayer[] {
  return [
    {
      id: 'own-marks',
      type: 'symbol',
      source: 'own',
      layout: {
        'icon-image': TRIANGLE_IMAGE,
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}
