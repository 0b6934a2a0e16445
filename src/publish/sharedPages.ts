import { readFileSync } from 'node:fs';
import { readTable } from '../dataset/readTable';
import { sharedPages as words } from '../i18n/en/sharedPages';
import { DEFAULT_LINK, type LinkState } from '../store/link';
import { SHARED_LINKS } from '../store/sharedViews';
import { starterLink } from '../store/starters';

const STARTERS = 'data/starters.csv';

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
  const { records, problems } = readTable('starters', readFileSync(STARTERS, 'utf8'), STARTERS);
  const [problem] = problems;
  if (problem) throw new Error(`${problem.file} row ${problem.row}: ${problem.message}`);
  const own = Object.keys(SHARED_LINKS) as (keyof typeof SHARED_LINKS)[];
  return [
    ...own.map(ownPage),
    ...records.map(({ value }) => ({
      slug: value.id,
      link: starterLink(value, DEFAULT_LINK),
      title: value.question,
      description: value.description,
    })),
  ];
}

function ownPage(slug: keyof typeof SHARED_LINKS): SharedPage {
  return { slug, link: SHARED_LINKS[slug], ...words.views[slug] };
}
