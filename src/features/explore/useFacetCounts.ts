import { useDeferredValue } from 'react';
import { useStore } from '../../store';
import type { Facet } from '../../store/link';
import { facetCounts, selectCounted, type FacetCounts } from '../../store/selectors/facets';

/** How many organisations each option of a facet has: counted behind a press, which is answered first. */
export function useFacetCounts(facet: Facet): FacetCounts {
  const counted = useDeferredValue(useStore((state) => selectCounted(state, facet)));
  return facetCounts(facet, counted);
}
