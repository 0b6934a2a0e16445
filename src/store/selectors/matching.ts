import type { FeatureCollection } from 'geojson';
import {
  NATION_CODES,
  NATIONS,
  type CoreData,
  type Nation,
  type Organisation,
  type Site,
} from '../../domain';
import type { Facet, LinkState } from '../link';
import type { WordIndex } from '../wordIndex';
import { codesOfArea } from './codesOfArea';
import { facetOptions, OWN_FACETS, ownValues, PLACE_FACETS, placeValues } from './facetValues';
import { kmOfSites } from './near';
import {
  codesOfSites,
  headOfficesOnly,
  nationalHeadOffices,
  placesOfWork,
  sitesByOrganisation,
} from './sitePlaces';
import type { Studied } from './studied';
import { textScores } from './textMatch';

/**
 * What is filtered. Words to look in, boundaries and what studies are about are null until they are
 * there; the last also while nobody asks for it, so that their arrival changes nothing.
 */
export interface MatchData {
  readonly core: CoreData;
  readonly words: WordIndex | null;
  readonly studied: Studied | null;
  readonly boundaries: FeatureCollection | null;
}

/** What it is filtered by: the part of the link that the explore view edits. */
export type Filter = Pick<LinkState, 'facets' | 'text' | 'near' | 'inside'>;

/** The organisations that fit, each with those of its sites that fit. */
export type Matches = ReadonlyMap<Organisation, readonly Site[]>;

/**
 * Values within a facet are OR; facets, text, ring and area are AND. Whatever is said about place
 * (nation, region, ring, area) must hold for one and the same site, and somebody must work there.
 * Values, and areas, that the tables do not know (a stale link) are no condition, nor is what cannot
 * be told yet: words and studies that are not there.
 * @param counted the sites that say in which nation, region and area an organisation works
 */
export function matching(
  data: MatchData,
  filter: Filter,
  counted: (core: CoreData) => ReadonlySet<Site> = placesOfWork,
): Matches {
  const { core, words, studied } = data;
  const scores = textScores(words, filter.text);
  const fits = siteTest(data, filter, counted);
  const chosen = OWN_FACETS.filter((facet) => facet !== 'quality' || studied !== null)
    .map((facet) => ({ facet, values: known(core, filter, facet) }))
    .filter(({ values }) => values.length > 0);
  const matches = new Map<Organisation, readonly Site[]>();
  for (const organisation of core.organisations) {
    if (scores && !scores.has(organisation.id)) continue;
    const wanted = chosen.every(({ facet, values }) =>
      ownValues(facet, organisation, studied).some((value) => values.includes(value)),
    );
    if (!wanted) continue;
    const sites = sitesByOrganisation(core).get(organisation.id) ?? [];
    const fitting = fits ? sites.filter(fits) : sites;
    if (!fits || fitting.length > 0) matches.set(organisation, fitting);
  }
  return matches;
}

/**
 * How many would fit if a head office said where they work, which it does not: the national ones of
 * which nothing else is known in the nation, region or area asked for. 0 where none is asked for.
 */
export function countHeadOfficesOnly(data: MatchData, filter: Filter): number {
  const { core } = data;
  const asksWhere =
    PLACE_FACETS.some((facet) => known(core, filter, facet).length > 0) ||
    (filter.inside !== null && isPlace(core, filter.inside));
  return asksWhere ? matching(data, filter, headOfficesOnly).size : 0;
}

/** Whether the tables know a district, county, combined authority, region or nation of this code. */
export function isPlace(core: CoreData, code: string): boolean {
  return nationOfPlace(core, code) !== null;
}

/** The nation that such a place lies in; null for an unknown code. */
export function nationOfPlace(core: CoreData, code: string): Nation | null {
  const place =
    core.areas.find((area) => codesOfArea(core, area).includes(code)) ??
    core.regions.find((region) => region.code === code);
  return place?.nation ?? NATIONS.find((nation) => NATION_CODES[nation] === code) ?? null;
}

/** The chosen values of a facet that the tables know. */
export function known(core: CoreData, filter: Filter, facet: Facet): readonly string[] {
  const options = facetOptions(core)[facet];
  return filter.facets[facet].filter((value) => options.includes(value));
}

/** What a site must fulfil; null where no place is asked for, and even no site will do. */
function siteTest(
  { core, boundaries }: MatchData,
  filter: Filter,
  counted: (core: CoreData) => ReadonlySet<Site>,
): ((site: Site) => boolean) | null {
  // Worked out for all sites by whoever asks first, and so not before somebody asks for a place.
  const codesOf = (site: Site): ReadonlySet<string> =>
    codesOfSites(core, boundaries).get(site) ?? new Set();
  const tests: ((site: Site) => boolean)[] = [];
  for (const facet of PLACE_FACETS) {
    const values = known(core, filter, facet);
    if (values.length === 0) continue;
    tests.push((site) =>
      placeValues(facet, core, site, codesOf(site)).some((value) => values.includes(value)),
    );
  }
  const { near, inside } = filter;
  if (inside !== null && isPlace(core, inside)) tests.push((site) => codesOf(site).has(inside));
  if (tests.length > 0) {
    const working = counted(core);
    tests.push((site) => working.has(site));
  }
  if (near) {
    const kmOfSite = kmOfSites(core, near.position);
    const offices = nationalHeadOffices(core);
    // The office of a local one is a door like any other, as it is among the five nearest.
    tests.push((site) => (kmOfSite.get(site) ?? Infinity) <= near.radiusKm && !offices.has(site));
  }
  return tests.length > 0 ? (site) => tests.every((test) => test(site)) : null;
}
