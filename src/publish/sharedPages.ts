import { sharedPages as words } from '../i18n/en/sharedPages';
import { DEFAULT_LINK, type LinkState } from '../store/link';
import { SHARED_LINKS } from '../store/sharedViews';
import { starterLink } from '../store/starters';
import { readRows } from './readRows';

/** A page at `s/<slug>/`: the state that it opens, and what previews say of it, in English. */
export interface SharedPage {
  readonly slug: string;
  readonly link: LinkState;
  readonly title: string;
  readonly description: string;
}

/** The page of the map as it opens. */
export const HOME_PAGE = ownPage('known-pioneers');

/**
 * Every shared page: of the map's own views, and of the starters.
 * @throws the first problem of the table of starters
 */
export function readSharedPages(): readonly SharedPage[] {
  const own = Object.keys(SHARED_LINKS) as (keyof typeof SHARED_LINKS)[];
  return [
    ...own.map(ownPage),
    ...readRows('starters').map((starter) => ({
      slug: starter.id,
      link: starterLink(starter, DEFAULT_LINK),
      title: starter.question,
      description: starter.description,
    })),
  ];
}

function ownPage(slug: keyof typeof SHARED_LINKS): SharedPage {
  return { slug, link: SHARED_LINKS[slug], ...words.views[slug] };
}
