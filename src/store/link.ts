import { LINK } from './linkParameters';
import type { LinkState } from './linkState';

export * from './linkState';
export * from './views';

/** The state of a link that says nothing. */
export const DEFAULT_LINK = LINK.usual;
export const NO_FACETS = DEFAULT_LINK.facets;

/** What belongs to one view alone, and means nothing in another. */
export const AFRESH = {
  sort: null,
  columns: [],
  classes: [],
  rows: 'districts',
  fifth: null,
  foundation: null,
  door: null,
} as const satisfies Partial<LinkState>;
