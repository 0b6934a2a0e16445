import type { MapLayer, MapLook } from './look';

/** Sea, and the quiet land of the neighbours. */
export function landLayers({ theme }: MapLook): MapLayer[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
    {
      id: 'neighbours',
      type: 'fill',
      source: 'land',
      paint: { 'fill-color': theme.neighbourLand },
    },
    {
      id: 'neighbours-coast',
      type: 'line',
      source: 'land',
      paint: { 'line-color': theme.neighbourCoast, 'line-width': 0.6 },
    },
  ];
}
