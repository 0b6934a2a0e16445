import type { Store } from '../../../src/store/store';
import type { Facet } from '../../../src/store/link';
import { facetCounts, selectCounted, type FacetCounts } from '../../../src/store/selectors/facets';

/** Organisations by option of a facet, in a state of the page. */
export function countsOf(state: Store, facet: Facet): FacetCounts {
  return facetCounts(facet, selectCounted(state, facet));
}
