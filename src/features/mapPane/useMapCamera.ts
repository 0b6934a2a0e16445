import { useEffect, useRef, type RefObject } from 'react';
import { NATION_CODES, NATIONS, type Bounds, type CoreData } from '../../domain';
import type { PpsMap } from '../../map/PpsMap';
import { useStore, type LinkState } from '../../store';
import { sitesByOrganisation } from '../../store/selectors/sitePlaces';
import { placePadding } from './padding';
import { boundsOfNear, boundsOfPlace, boundsOfPoints } from './bounds';

/** How much land to show around the only place of an organisation. */
const AROUND_ONE_PLACE_KM = 25;

/**
 * Brings what was chosen into view: a place searched for, an area picked in a list, the ring of
 * "near here". What was picked on the map itself is in view already, and the map stays still.
 */
export function useMapCamera(
  map: PpsMap | null,
  core: CoreData,
  container: RefObject<HTMLElement | null>,
): void {
  const selected = useStore((state) => state.link.selected);
  const near = useStore((state) => state.link.near);
  const inside = useStore((state) => state.link.inside ?? onlyNation(state.link));
  const camera = useStore((state) => state.link.camera);
  const first = useRef(true);

  useEffect(() => {
    if (!map) return;
    // A link that says where to look is believed.
    const startsWithCamera = first.current && useStore.getState().link.camera !== null;
    first.current = false;
    if (startsWithCamera) return;
    const target = boundsToShow(core, { selected, near, inside });
    if (target && container.current && !contains(map, target))
      map.fitBounds(target, placePadding(container.current));
  }, [map, core, container, selected, near, inside]);

  useEffect(() => {
    // On its way, the map is past the place that it wrote, and must not be called back to it.
    if (!map || !camera || map.isMoving()) return;
    const now = map.getCamera();
    const [longitude, latitude] = camera.position;
    const moved =
      Math.abs(now.longitude - longitude) > 1e-3 ||
      Math.abs(now.latitude - latitude) > 1e-3 ||
      Math.abs(now.zoom - camera.zoom) > 0.02;
    // Only Back and a pasted link get here with another camera: the map itself writes its own.
    if (moved) map.flyTo(camera);
  }, [map, camera]);
}

/** The one nation that is filtered to: worth filling the picture with. */
function onlyNation({ facets }: LinkState): string | null {
  const [nation, another] = NATIONS.filter((known) => facets.nation.includes(known));
  return nation && !another ? NATION_CODES[nation] : null;
}

function boundsToShow(
  core: CoreData,
  { selected, near, inside }: Pick<LinkState, 'selected' | 'near' | 'inside'>,
): Bounds | null {
  if (near) return boundsOfNear(near);
  // A neighbourhood is brought into view once its shape is there.
  if (selected?.kind === 'area')
    return selected.neighbourhood ? null : boundsOfPlace(core, selected.code);
  if (selected?.kind === 'organisation') {
    const sites = sitesByOrganisation(core).get(selected.id) ?? [];
    const places = sites.map((site) => site.position).filter((place) => place !== null);
    const [only, another] = places;
    return only && !another
      ? boundsOfNear({ position: only, radiusKm: AROUND_ONE_PLACE_KM })
      : boundsOfPoints(places);
  }
  return inside ? boundsOfPlace(core, inside) : null;
}

/** Whether the middle of the target is near the middle of what is shown, at a zoom that tells. */
function contains(map: PpsMap, [west, south, east, north]: Bounds): boolean {
  const { longitude, latitude, zoom } = map.getCamera();
  const within = longitude > west && longitude < east && latitude > south && latitude < north;
  return within && zoom > 6;
}
