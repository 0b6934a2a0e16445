import type { Organisation, Site, Status } from '../../domain';
import { NO_FACETS, type Facet, FACETS } from '../link';
import type { Store } from '../store';
import { facetOptions, ownValues, PLACE_FACETS, placeValues, type PlaceFacet } from './facetValues';
import { isPlace, known, matching, type Filter, type MatchData, type Matches } from './matching';
import { filterOf, matchData, matchesOf } from './organisations';
import { remember } from './remember';
import { codesOfSites, placesOfWork } from './sitePlaces';
import { studiedOf, type Studied } from './studied';

/** Organisations by option of a facet. */
export type FacetCounts = ReadonlyMap<string, number>;

const NO_COUNTS: FacetCounts = new Map();

/** What the options of a facet are counted from. */
export interface Counted {
  readonly data: MatchData;
  readonly filter: Filter;
  /** For the facet that is about studies. */
  readonly studied: Studied | null;
}

/** Null until the core of the dataset is there. */
export function selectCounted(state: Store, facet: Facet): Counted | null {
  const data = matchData(state);
  const studied = facet === 'quality' ? studiedOf(state) : null;
  return data ? COUNTED_BY[facet](data, filterOf(state), studied) : null;
}

/**
 * How many organisations each option of a facet has under all the *other* filters: what is shown
 * before it is chosen. Every option is there, those without any organisation with 0. Each facet is
 * counted when it is looked at: a large directory is passed over once for each.
 */
export function facetCounts(facet: Facet, counted: Counted | null): FacetCounts {
  return counted ? COUNTS_OF[facet](counted) : NO_COUNTS;
}

/** One part of what is asked for, that can be dropped by itself. */
export type FilterPart = Facet | 'text' | 'near' | 'inside';

/**
 * Where nothing fits: the one part of the filter without which most organisations fit, and how
 * many; null where dropping one part alone does not help.
 */
export function selectBestToDrop(
  state: Store,
): { readonly part: FilterPart; readonly count: number } | null {
  const data = matchData(state);
  return data ? bestToDrop(data, filterOf(state)) : null;
}

/** Whether nothing is asked for, but perhaps that only those known to be active are shown. */
export function selectAsksNothing(state: Store): boolean {
  const data = matchData(state);
  const filter = filterOf(state);
  return !data || partsOf(data, filter).every((part) => part === 'status' && onlyActive(filter));
}

/** Whether closed organisations, and those not known to be active, are switched off. */
export function onlyActive({ facets }: Filter): boolean {
  return facets.status.join() === ONLY_ACTIVE.join();
}

/** The choice of status that switches them off. */
export const ONLY_ACTIVE = ['active'] as const satisfies readonly Status[];

/** The filter without one of its parts. */
export function without(filter: Filter, part: FilterPart): Filter {
  if (part === 'text') return { ...filter, text: '' };
  if (part === 'near') return { ...filter, near: null };
  if (part === 'inside') return { ...filter, inside: null };
  return { ...filter, facets: { ...filter.facets, [part]: NO_FACETS[part] } };
}

/** The parts of a filter that ask for something. */
function partsOf({ core }: MatchData, filter: Filter): readonly FilterPart[] {
  const parts: FilterPart[] = FACETS.filter((facet) => known(core, filter, facet).length > 0);
  if (filter.text !== '') parts.push('text');
  if (filter.near) parts.push('near');
  if (filter.inside !== null && isPlace(core, filter.inside)) parts.push('inside');
  return parts;
}

const COUNTED_BY = byFacet(() =>
  remember((data: MatchData, filter: Filter, studied: Studied | null): Counted => ({
    data,
    filter,
    studied,
  })),
);

const COUNTS_OF = byFacet((facet) =>
  remember(({ data, filter, studied }: Counted): FacetCounts => {
    // Most facets ask for nothing: without them everything that fits still does.
    const asked = known(data.core, filter, facet).length > 0;
    const matches = asked ? matching(data, without(filter, facet)) : matchesOf(data, filter);
    return countsOfFacet(data, facet, matches, studied);
  }),
);

const bestToDrop = remember((data: MatchData, filter: Filter) => {
  const choices = partsOf(data, filter)
    .map((part) => ({ part, count: matching(data, without(filter, part)).size }))
    .filter(({ count }) => count > 0);
  return choices.sort((a, b) => b.count - a.count)[0] ?? null;
});

function countsOfFacet(
  data: MatchData,
  facet: Facet,
  matches: Matches,
  studied: Studied | null,
): FacetCounts {
  const counts = new Map(facetOptions(data.core)[facet].map((option) => [option, 0]));
  const valuesOf = isPlaceFacet(facet)
    ? placeReader(data, facet)
    : (organisation: Organisation) => ownValues(facet, organisation, studied);
  for (const [organisation, sites] of matches)
    for (const value of valuesOf(organisation, sites))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Gives the places where an organisation works, each once though many sites may name it. */
function placeReader(
  data: MatchData,
  facet: PlaceFacet,
): (organisation: Organisation, sites: readonly Site[]) => ReadonlySet<string> {
  const codes = codesOfSites(data.core, data.boundaries);
  const counted = placesOfWork(data.core);
  // Sites that share their codes share their values: reckoned once for each place.
  const valuesOfCodes = new Map<ReadonlySet<string>, readonly string[]>();
  const valuesOf = (site: Site): readonly string[] => {
    const own = codes.get(site) ?? new Set();
    const values = valuesOfCodes.get(own) ?? placeValues(facet, data.core, site, own);
    valuesOfCodes.set(own, values);
    return values;
  };
  return (_, sites) => new Set(sites.filter((site) => counted.has(site)).flatMap(valuesOf));
}

function isPlaceFacet(facet: Facet): facet is PlaceFacet {
  return PLACE_FACETS.some((placeFacet) => placeFacet === facet);
}

function byFacet<Each>(make: (facet: Facet) => Each): Readonly<Record<Facet, Each>> {
  return {
    sector: make('sector'),
    practice: make('practice'),
    empowerment: make('empowerment'),
    nation: make('nation'),
    region: make('region'),
    evidence: make('evidence'),
    quality: make('quality'),
    status: make('status'),
    reach: make('reach'),
  };
}
