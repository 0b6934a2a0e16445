import type { Scenario } from '../domain';
import { DEFAULT_LINK, leadOn, MOST_COMPARED, NO_FACETS, type Facet, type LinkState } from './link';
import type { Slice } from './store';

export interface LinkSlice {
  readonly link: LinkState;
  /** What of the address that was opened could not be read, by name. */
  readonly unread: readonly string[];
  /** Whether somebody has seen what is left out of the address. */
  readonly unreadSeen: boolean;
  /** What becomes of a state that was asked for: an embed refuses changes of what it locks. */
  readonly keep: (asked: LinkState) => LinkState;
  /** Whether this is an embed, on another site. */
  readonly framed: boolean;
  /** What has been said about the address need not be said any longer. */
  readonly dismissUnread: () => void;
  /** Opens the link of an embed. From here on every change goes through `keep`. */
  readonly openLink: (link: LinkState, keep: (asked: LinkState) => LinkState) => void;
  /** Changes any part of the link (leadOn). Everything on screen follows. */
  readonly go: (change: Partial<LinkState>) => void;
  readonly toggleFacet: (facet: Facet, value: string) => void;
  /** Puts an area beside those compared, or takes it away. Does nothing when the table is full. */
  readonly toggleCompared: (areaCode: string) => void;
  readonly clearFilters: () => void;
  readonly setScenario: (change: Partial<Scenario>) => void;
}

export const createLinkSlice: Slice<LinkSlice> = (set) => {
  const change = (next: (link: LinkState) => Partial<LinkState>): void =>
    set(({ link, keep }) => ({ link: keep(leadOn(link, next(link))) }));
  return {
    link: DEFAULT_LINK,
    unread: [],
    unreadSeen: false,
    keep: (asked) => asked,
    framed: false,
    dismissUnread: () => set({ unreadSeen: true }),
    openLink: (link, keep) => set({ link, keep, framed: true }),
    go: (parts) => change(() => parts),
    toggleFacet: (facet, value) =>
      change(({ facets }) => {
        const chosen = facets[facet];
        const next = chosen.includes(value)
          ? chosen.filter((other) => other !== value)
          : [...chosen, value];
        return { facets: { ...facets, [facet]: next } };
      }),
    toggleCompared: (areaCode) =>
      change(({ compare }) => {
        const rest = compare.filter((other) => other !== areaCode);
        if (rest.length < compare.length) return { compare: rest };
        return rest.length < MOST_COMPARED ? { compare: [...rest, areaCode] } : {};
      }),
    clearFilters: () =>
      change(() => ({
        facets: NO_FACETS,
        text: '',
        listAll: false,
        near: null,
        inside: null,
        classes: [],
        fifth: null,
      })),
    setScenario: (parts) => change(({ scenario }) => ({ scenario: { ...scenario, ...parts } })),
  };
};
