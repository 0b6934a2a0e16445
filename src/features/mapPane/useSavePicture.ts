import { useEffect, useRef } from 'react';
import type { PpsMap } from '../../map/PpsMap';
import { useStore } from '../../store';
import type { Drawn } from './savePicture';

/**
 * Offers the map that is drawn to be saved as a picture that can stand by itself. What writes it is
 * loaded then.
 * @param map null while nothing is drawn, and in a frame, whose host decides what leaves it
 */
export function useSavePicture(map: PpsMap | null, { layer, certainty, level }: Drawn): void {
  const offerPicture = useStore((state) => state.offerPicture);
  const drawn = useRef<Drawn>({ layer, certainty, level });
  useEffect(() => {
    drawn.current = { layer, certainty, level };
  }, [layer, certainty, level]);
  useEffect(() => {
    if (!map) return;
    offerPicture(async () => {
      const { savePicture } = await import('./savePicture');
      await savePicture(map, () => drawn.current);
    });
    return () => offerPicture(null);
  }, [map, offerPicture]);
}
