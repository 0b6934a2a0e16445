import type { Map as MapLibreMap } from 'maplibre-gl';
import { EARTH_RADIUS_KM } from '../domain';
import type { MapPicture } from './PpsMap';

/** Pixels to a CSS pixel: enough for print. */
const LEAST_PIXEL_RATIO = 2;
/** CSS pixels around the world at zoom 0. */
const WORLD_PX = 512;

/** Draws the map once more, finer than a plain screen shows it, and copies it. */
export async function takePicture(map: MapLibreMap): Promise<MapPicture> {
  const before = map.getPixelRatio();
  const finer = Math.max(before, LEAST_PIXEL_RATIO);
  try {
    if (finer !== before) {
      map.setPixelRatio(finer);
      // Marks and names are drawn anew for the finer picture.
      await new Promise((resolve) => map.once('idle', resolve));
    }
    const canvas = await copyOfNextFrame(map);
    const { clientWidth, clientHeight } = map.getCanvas();
    return {
      canvas,
      width: clientWidth,
      height: clientHeight,
      pixelRatio: canvas.width / clientWidth,
      kmPerPixel: kmPerPixel(map),
    };
  } finally {
    if (finer !== before) map.setPixelRatio(before);
  }
}

/** The drawing is there to be read only in the frame that drew it. */
async function copyOfNextFrame(map: MapLibreMap): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      const source = map.getCanvas();
      const canvas = document.createElement('canvas');
      canvas.width = source.width;
      canvas.height = source.height;
      const context = canvas.getContext('2d');
      if (!context) {
        reject(new Error('This browser cannot copy the map'));
        return;
      }
      context.drawImage(source, 0, 0);
      resolve(canvas);
    });
    map.triggerRepaint();
  });
}

/** Web Mercator stretches with latitude. */
function kmPerPixel(map: MapLibreMap): number {
  const aroundKm = 2 * Math.PI * EARTH_RADIUS_KM;
  const shrink = Math.cos((map.getCenter().lat * Math.PI) / 180);
  return (aroundKm * shrink) / (WORLD_PX * 2 ** map.getZoom());
}
