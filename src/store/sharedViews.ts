import type { Starter } from '../domain';
import { DEFAULT_LINK, NO_FACETS, type LinkState } from './link';
import { starterLink } from './starters';
import { formatLink } from './url';

/**
 * Views with a page of their own at `s/<slug>/`, beside the starters, whose ids are slugs too. A
 * slug is a promise: it never changes or goes.
 */
export const SHARED_LINKS = {
  'known-pioneers': { ...DEFAULT_LINK, view: 'explore' },
  'pioneers-in-wales': {
    ...DEFAULT_LINK,
    view: 'explore',
    facets: { ...NO_FACETS, nation: ['wales'] },
  },
  'table-of-gaps': { ...DEFAULT_LINK, view: 'gaps', show: 'table', allSectors: true },
} as const satisfies Readonly<Record<string, LinkState>>;

/**
 * The short address of a state, or null where it has no page of its own. A moved camera, another
 * language or another theme is another state.
 * @param home address of the map, with or without what stands after '#'
 */
export function shortAddress(
  link: LinkState,
  starters: readonly Starter[],
  home: string,
): string | null {
  const pages: readonly (readonly [string, LinkState])[] = [
    ...Object.entries(SHARED_LINKS),
    ...starters.map((starter) => [starter.id, starterLink(starter, DEFAULT_LINK)] as const),
  ];
  const text = formatLink(link);
  const page = pages.find(([, state]) => formatLink(state) === text);
  return page ? new URL(`s/${page[0]}/`, home).href : null;
}
