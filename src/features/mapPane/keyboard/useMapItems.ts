import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { CoreData } from '../../../domain';
import { classKey } from '../../../map/areaLayer';
import type { PpsMap } from '../../../map/PpsMap';
import { useStore } from '../../../store';
import { selectMapAreas } from '../../../store/selectors/gaps';
import { selectShownSites } from '../../../store/selectors/shownSites';
import { mapSites } from '../mapSites';
import type { MapKeysProps } from './MapKeys';
import { areaItems, neighbourhoodItems, type MapItem } from './mapItems';
import { inOrder } from './order';
import { siteClusters } from './siteClusters';

/** Two lists lie over each other on the map; an arrow goes through one of them. */
export type ItemGroup = 'areas' | 'pioneers';

/**
 * All that the map holds of one group under the filters, in order: in the whole country, but where
 * districts are open their neighbourhoods in view.
 * @param opened ids of sites whose mark was opened, though no zoom parts it
 */
export function useMapItems(
  map: PpsMap,
  core: CoreData,
  { layer, certainty, level }: Pick<MapKeysProps, 'layer' | 'certainty' | 'level'>,
  group: ItemGroup,
  opened: ReadonlySet<string>,
): readonly MapItem[] {
  const shownAreas = useStore(selectMapAreas);
  const classes = useStore((state) => state.link.classes);
  const sites = useStore(selectShownSites);
  const chosenSectors = useStore((state) => state.link.facets.sector);
  const onMove = useCallback((moved: () => void) => map.onMove(moved), [map]);
  const zoom = useSyncExternalStore(onMove, () => Math.floor(map.getCamera().zoom));
  const { radiusPx, maxZoom } = map.getClustering();
  const clusters = useMemo(
    () => siteClusters(mapSites(core, sites, chosenSectors), { radiusPx, maxZoom }),
    [core, sites, chosenSectors, radiusPx, maxZoom],
  );
  return useMemo(() => {
    if (group === 'pioneers') return inOrder(clusters(zoom, opened));
    const items = level
      ? neighbourhoodItems(level)
      : areaItems(core.areas, new Set(shownAreas), layer, certainty);
    const scaled = level?.layer ?? layer;
    const inClasses = items.filter(
      ({ classIndex }) =>
        !scaled || classes.length === 0 || classes.includes(classKey(scaled, classIndex)),
    );
    return inOrder(inClasses);
  }, [group, clusters, zoom, opened, core, shownAreas, layer, certainty, level, classes]);
}
