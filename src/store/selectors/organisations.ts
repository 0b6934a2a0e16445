import {
  hasPlace,
  STATUSES,
  type CoreData,
  type Nation,
  type Organisation,
  type Site,
} from '../../domain';
import { compareNames } from '../../i18n';
import { valueOf } from '../loadable';
import type { Store } from '../store';
import { hasWords } from '../textWords';
import {
  countHeadOfficesOnly,
  matching,
  nationOfPlace,
  type Filter,
  type MatchData,
  type Matches,
} from './matching';
import { kmOfSites, nearestOrganisations, nearestSite, type NearestOrganisation } from './near';
import { remember } from './remember';
import { areaAt, nationsOfSite, sitesByOrganisation } from './sitePlaces';
import { asksForStudies, studiedOf } from './studied';
import { textScores } from './textMatch';

const NO_ORGANISATIONS: readonly Organisation[] = [];
const NO_SITES: readonly Site[] = [];
const NO_MATCHES: Matches = new Map();
const NO_NEAREST: readonly NearestOrganisation[] = [];
/** How many of the nearest are named. */
const NEAREST_COUNT = 5;

/** What the filters need of the state; null until the core of the dataset is there. */
export function matchData(state: Store): MatchData | null {
  const { data, words, link } = state;
  const core = valueOf(data.core);
  if (!core) return null;
  const studied = asksForStudies(link) ? studiedOf(state) : null;
  return dataOf(core, valueOf(words), studied, valueOf(data.boundaries));
}

export function filterOf({ link }: Store): Filter {
  return filterOfParts(link.facets, link.text, link.near, link.inside);
}

/** The organisations that pass every filter, each with those of its sites that do. */
export function selectMatches(state: Store): Matches {
  const data = matchData(state);
  return data ? matchesOf(data, filterOf(state)) : NO_MATCHES;
}

/**
 * The filtered set of organisations: those that are known to be active first, those that have closed
 * last; among these by nearest distance where a ring is set, else by how well they match the text
 * where there is one, else by name.
 */
export function selectOrganisations(state: Store): readonly Organisation[] {
  const data = matchData(state);
  return data
    ? sorted(data, selectMatches(state), filterOf(state), state.link.language)
    : NO_ORGANISATIONS;
}

/** Whether a text is looked for in words that are still being read: what passes is not known yet. */
export function selectStillSearching({ link, words }: Store): boolean {
  return hasWords(link.text) && (words.state === 'idle' || words.state === 'loading');
}

/** Whether studies are asked for that are still on their way: what passes is not known yet. */
export function selectAwaitsStudies({ link, data }: Store): boolean {
  const { state } = data.details;
  return asksForStudies(link) && (state === 'idle' || state === 'loading');
}

/** How many are left off the list of a nation, region or area, as only their head office is there. */
export function selectHeadOfficesOnly(state: Store): number {
  const data = matchData(state);
  return data ? countHeadOfficesOnly(data, filterOf(state)) : 0;
}

/** How many places the filtered set has; a service for a whole nation adds none. */
export function selectPlaceCount(state: Store): number {
  return placeCountOf(selectMatches(state));
}

/** The sites of the filtered set that can be drawn: they have a position and pass as places. */
export function selectSites(state: Store): readonly Site[] {
  return positioned(selectMatches(state));
}

/**
 * Services for a whole nation or online, without a place of their own. They are shown beside the
 * ring or area that is asked for, never as lying in it: of those two only the nation bears on them.
 */
export function selectNationalServices(state: Store): readonly Organisation[] {
  const data = matchData(state);
  if (!data) return NO_ORGANISATIONS;
  const { near, inside, language } = state.link;
  const nation = nationAsked(data, near, inside);
  return nationalOf(data.core, elsewhereOf(state, data), nation, language);
}

/** The five nearest to the ring's centre that pass the filters other than ring and area. */
export function selectNearest(state: Store): readonly NearestOrganisation[] {
  const data = matchData(state);
  const { near } = state.link;
  if (!data || !near) return NO_NEAREST;
  const elsewhere = organisationsOf(elsewhereOf(state, data));
  return nearestOf(data.core, elsewhere, near.position, NEAREST_COUNT);
}

/** True for a service without any place of its own that works for a whole nation or the UK. */
export function isNationalService(core: CoreData, organisation: Organisation): boolean {
  const sites = sitesByOrganisation(core).get(organisation.id) ?? NO_SITES;
  return sites.length > 0 && !sites.some(hasPlace);
}

const dataOf = remember(
  (
    core: CoreData,
    words: MatchData['words'],
    studied: MatchData['studied'],
    boundaries: MatchData['boundaries'],
  ): MatchData => ({ core, words, studied, boundaries }),
);

const filterOfParts = remember(
  (
    facets: Filter['facets'],
    text: Filter['text'],
    near: Filter['near'],
    inside: Filter['inside'],
  ): Filter => ({ facets, text, near, inside }),
);

const everywhere = remember((filter: Filter): Filter => ({
  ...filter,
  near: null,
  inside: null,
}));

/** What passes a filter, kept for all who ask for the same. */
export const matchesOf = remember((data: MatchData, filter: Filter) => matching(data, filter));
const matchesElsewhereOf = remember((data: MatchData, filter: Filter) => matching(data, filter));

/** What passes the filters other than ring and area. */
function elsewhereOf(state: Store, data: MatchData): Matches {
  const { near, inside } = state.link;
  return near === null && inside === null
    ? selectMatches(state)
    : matchesElsewhereOf(data, everywhere(filterOf(state)));
}

const organisationsOf = remember((matches: Matches) => [...matches.keys()]);
const nearestOf = remember(nearestOrganisations);

const placeCountOf = remember(
  (matches: Matches): number => [...matches.values()].flat().filter(hasPlace).length,
);

const positioned = remember((matches: Matches): readonly Site[] =>
  [...matches.values()].flat().filter((site) => site.position !== null),
);

const nationalOf = remember(
  (
    core: CoreData,
    matches: Matches,
    nation: Nation | null,
    language: string,
  ): readonly Organisation[] => {
    const works = (sites: readonly Site[]): boolean =>
      nation === null || sites.some((site) => nationsOfSite(site).includes(nation));
    return byName(core, language)
      .filter((organisation) => {
        const sites = matches.get(organisation);
        return sites && isNationalService(core, organisation) && works(sites);
      })
      .sort(byStatus);
  },
);

/** The nation of the area or ring that is asked for; null for neither, or a point at sea. */
const nationAsked = remember(
  (data: MatchData, near: Filter['near'], inside: Filter['inside']): Nation | null => {
    const { core, boundaries } = data;
    if (inside !== null) return nationOfPlace(core, inside);
    return near && boundaries ? (areaAt(core, boundaries, near.position)?.nation ?? null) : null;
  },
);

const sorted = remember(
  (
    data: MatchData,
    matches: Matches,
    filter: Filter,
    language: string,
  ): readonly Organisation[] => {
    const organisations = byName(data.core, language).filter((one) => matches.has(one));
    const { near, text } = filter;
    if (near) {
      const kmOfSite = kmOfSites(data.core, near.position);
      const km = new Map(
        [...matches].map(([organisation, sites]) => [
          organisation,
          nearestSite(sites, kmOfSite)?.distanceKm ?? Infinity,
        ]),
      );
      organisations.sort((a, b) => (km.get(a) ?? 0) - (km.get(b) ?? 0));
    } else {
      const scores = textScores(data.words, text);
      if (scores) organisations.sort((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0));
    }
    return organisations.sort(byStatus);
  },
);

/** Whom one can turn to comes first. Sorting keeps the order of equals. */
function byStatus(a: Organisation, b: Organisation): number {
  return STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status);
}

/** All of them by name, sorted once: what passes a filter is then in order as it is taken out. */
const byName = remember((core: CoreData, language: string): readonly Organisation[] =>
  core.organisations.toSorted(
    (a, b) => compareNames(a.name, b.name, language) || (a.id < b.id ? -1 : 1),
  ),
);
