import { MOST_ASKED } from '../domain';
import { LINK } from './linkParameters';
import type { LinkState } from './linkState';
import { viewHas, type View } from './views';

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
  mostAsked: MOST_ASKED.default,
  door: null,
} as const satisfies Partial<LinkState>;

/**
 * The state that a change of another leads to: what it says, and the rest as it was. Where another view
 * is then shown, what belongs to one view alone starts afresh, unless the change says it.
 */
export function leadOn(link: LinkState, change: Partial<LinkState>): LinkState {
  const next = { ...link, ...change };
  return shownBy(next) === shownBy(link) ? next : { ...next, ...AFRESH, ...change };
}

/** The view that a state is about: in the builder of embeds, the one in the frame. */
function shownBy({ view, framed }: LinkState): View {
  return viewHas(view, { frames: true }) ? framed : view;
}
