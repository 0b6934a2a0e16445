import { LINK } from './linkParameters';

export * from './linkState';
export * from './views';

/** The state of a link that says nothing. */
export const DEFAULT_LINK = LINK.usual;
export const NO_FACETS = DEFAULT_LINK.facets;
