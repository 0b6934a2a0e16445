import { useMemo } from 'react';
import type { AreaResult, GapLayer } from '../../domain';
import { factsOf, useStore } from '../../store';
import { hotSpotOf, selectClusters } from '../../store/selectors/certainty';
import type { AreaCertainty } from './areaColours';

/** Layers that show the gap, or what it is made of. */
const OF_THE_GAP: ReadonlySet<GapLayer> = new Set(['both', 'gap', 'potential', 'reach']);
const NOTHING_KNOWN: AreaCertainty = { unlooked: [], lookedEmpty: [], hotSpots: [] };

/** What the map and its legend say of how sure the areas are; nothing until there is an answer. */
export function useAreaCertainty(): AreaCertainty {
  const shown = useStore(
    ({ link }) => factsOf(link.view).colours === 'gaps' && OF_THE_GAP.has(link.gapLayer),
  );
  const outlined = useStore((state) => state.link.hotSpots);
  const analysis = useStore((state) => state.analysis);
  const clusters = useStore(selectClusters);
  return useMemo(
    () =>
      shown && analysis
        ? {
            unlooked: analysis.areas.map((area) => isEmpty(area) && area.looked === null),
            lookedEmpty: analysis.areas.map((area) => isEmpty(area) && area.looked !== null),
            hotSpots: outlined
              ? (clusters?.areas.map((_, index) => hotSpotOf(clusters, index)) ?? [])
              : [],
          }
        : NOTHING_KNOWN,
    [shown, outlined, analysis, clusters],
  );
}

function isEmpty({ reachClass }: AreaResult): boolean {
  return reachClass === 0;
}
