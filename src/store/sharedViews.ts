import { DEFAULT_LINK, NO_FACETS, type LinkState } from './link';
import { starterLink } from './starters';
import { formatLink } from './url';

/** Views with a page of their own at `s/<slug>/`. A slug is a promise: it never changes or goes. */
export const SHARED_SLUGS = [
  'known-pioneers',
  'pioneers-in-wales',
  'table-of-gaps',
  'loneliness-and-peer-support',
  'short-healthy-lives',
  'child-poverty',
  'out-of-work-and-mentoring',
  'wellbeing-in-wales',
] as const;
export type SharedSlug = (typeof SHARED_SLUGS)[number];

/** The state that each opens. The five questions are those of the gaps view. */
export const SHARED_LINKS: Readonly<Record<SharedSlug, LinkState>> = {
  'known-pioneers': DEFAULT_LINK,
  'pioneers-in-wales': { ...DEFAULT_LINK, facets: { ...NO_FACETS, nation: ['wales'] } },
  'table-of-gaps': { ...DEFAULT_LINK, view: 'gaps', show: 'table' },
  'loneliness-and-peer-support': starterLink('loneliness', DEFAULT_LINK),
  'short-healthy-lives': starterLink('healthyLife', DEFAULT_LINK),
  'child-poverty': starterLink('children', DEFAULT_LINK),
  'out-of-work-and-mentoring': starterLink('work', DEFAULT_LINK),
  'wellbeing-in-wales': starterLink('wales', DEFAULT_LINK),
};

/**
 * The short address of a state, or null where it has no page of its own. A moved camera, another
 * language or another theme is another state.
 * @param home address of the map, with or without what stands after '#'
 */
export function shortAddress(link: LinkState, home: string): string | null {
  const text = formatLink(link);
  const slug = SHARED_SLUGS.find((each) => formatLink(SHARED_LINKS[each]) === text);
  return slug ? new URL(`s/${slug}/`, home).href : null;
}
