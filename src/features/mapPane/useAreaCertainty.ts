import { useMemo } from 'react';
import type { GapLayer } from '../../domain';
import { factsOf, useStore } from '../../store';
import { hotSpotOf, selectClusters, selectUncertainty } from '../../store/selectors/certainty';
import type { AreaCertainty } from './areaColours';

/** Layers that show what an interval is of: the gap, or what is made of it. */
const WITH_INTERVAL: ReadonlySet<GapLayer> = new Set(['both', 'gap', 'potential']);
const NOTHING_KNOWN: AreaCertainty = { fragile: [], hotSpots: [] };

/** What the map and its legend say of how firm the areas stand; nothing until it is worked out. */
export function useAreaCertainty(): AreaCertainty {
  const shown = useStore(
    ({ link }) => factsOf(link.view).colours === 'gaps' && WITH_INTERVAL.has(link.gapLayer),
  );
  const outlined = useStore((state) => state.link.hotSpots);
  const uncertainty = useStore(selectUncertainty);
  const clusters = useStore(selectClusters);
  return useMemo(
    () =>
      shown
        ? {
            fragile: uncertainty?.areas.map((area) => area?.fragile ?? false) ?? [],
            hotSpots: outlined
              ? (clusters?.areas.map((_, index) => hotSpotOf(clusters, index)) ?? [])
              : [],
          }
        : NOTHING_KNOWN,
    [shown, outlined, uncertainty, clusters],
  );
}
