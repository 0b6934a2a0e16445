import type { Scenario } from '../domain';
import {
  DEFAULT_LINK,
  MOST_COMPARED,
  NO_FACETS,
  type Facet,
  type LinkState,
  type View,
} from './link';
import type { Slice } from './store';

export interface LinkSlice {
  readonly link: LinkState;
  /** Changes any part of the link. Everything on screen follows. */
  readonly go: (change: Partial<LinkState>) => void;
  /** Opens a view. What belongs to one view alone (sort, legend classes) starts afresh. */
  readonly openView: (view: View) => void;
  readonly toggleFacet: (facet: Facet, value: string) => void;
  /** Puts an area beside those compared, or takes it away. Does nothing when the table is full. */
  readonly toggleCompared: (areaCode: string) => void;
  readonly clearFilters: () => void;
  readonly setScenario: (change: Partial<Scenario>) => void;
}

export const createLinkSlice: Slice<LinkSlice> = (set) => ({
  link: DEFAULT_LINK,
  go: (change) => set(({ link }) => ({ link: { ...link, ...change } })),
  openView: (view) => set(({ link }) => ({ link: { ...link, view, sort: null, classes: [] } })),
  toggleFacet: (facet, value) =>
    set(({ link }) => {
      const chosen = link.facets[facet];
      const next = chosen.includes(value)
        ? chosen.filter((other) => other !== value)
        : [...chosen, value];
      return { link: { ...link, facets: { ...link.facets, [facet]: next } } };
    }),
  toggleCompared: (areaCode) =>
    set(({ link }) => {
      const rest = link.compare.filter((other) => other !== areaCode);
      if (rest.length < link.compare.length) return { link: { ...link, compare: rest } };
      if (rest.length >= MOST_COMPARED) return {};
      return { link: { ...link, compare: [...rest, areaCode] } };
    }),
  clearFilters: () =>
    set(({ link }) => ({
      link: { ...link, facets: NO_FACETS, text: '', near: null, inside: null, classes: [] },
    })),
  setScenario: (change) =>
    set(({ link }) => ({ link: { ...link, scenario: { ...link.scenario, ...change } } })),
});
