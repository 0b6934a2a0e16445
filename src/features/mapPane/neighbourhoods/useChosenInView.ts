import { useEffect, useRef, type RefObject } from 'react';
import type { NeighbourhoodShape } from '../../../domain';
import type { PpsMap } from '../../../map/PpsMap';
import { useStore, openNeighbourhood } from '../../../store';
import { OPEN_ZOOM } from '../../../map/openZoom';
import { placePadding } from '../padding';
import { boundsOfShape, middleOfShape } from './shapePlaces';

/** What is wider, in degrees, does not fit a small screen where districts are open: its middle must do. */
const WIDE_DEGREES = 0.6;

/**
 * Brings the chosen neighbourhood into view once its shape is there. What is in view already, was looked
 * at by the link, or stands in the ring of "near here", which has its own picture, moves nothing.
 */
export function useChosenInView(
  map: PpsMap,
  container: RefObject<HTMLElement | null>,
  shapes: readonly NeighbourhoodShape[],
): void {
  const chosen = useStore(({ link }) => openNeighbourhood(link));
  const camera = useStore(({ link }) => link.camera);
  const shown = useRef(camera ? chosen : null);
  const shape = shapes.find(({ properties }) => properties.code === chosen);
  useEffect(() => {
    if (chosen === null) shown.current = null;
    if (!shape || shown.current === chosen) return;
    shown.current = chosen;
    const [longitude, latitude] = middleOfShape(shape);
    const [west, south, east, north] = map.getBounds();
    const isInView = longitude > west && longitude < east && latitude > south && latitude < north;
    if (useStore.getState().link.near || (isInView && map.getCamera().zoom >= OPEN_ZOOM)) return;
    const bounds = boundsOfShape(shape);
    if (bounds[2] - bounds[0] > WIDE_DEGREES) {
      map.flyTo({ position: [longitude, latitude], zoom: OPEN_ZOOM });
    } else if (container.current) map.fitBounds(bounds, placePadding(container.current));
  }, [map, container, chosen, shape]);
}
