import {
  hasPlace,
  EMPOWERMENTS,
  EVIDENCE_LEVELS,
  NATION_CODES,
  NATIONS,
  QUALITIES,
  REACHES,
  STATUSES,
  type CoreData,
  type Organisation,
  type Site,
} from '../../domain';
import type { Facet } from '../link';
import { remember } from './remember';
import { nationsOfSite } from './sitePlaces';
import type { Studied } from './studied';

/** Facets of where an organisation works; the others are of the organisation itself. */
export const PLACE_FACETS = ['nation', 'region'] as const satisfies readonly Facet[];
export type PlaceFacet = (typeof PLACE_FACETS)[number];
export type OwnFacet = Exclude<Facet, PlaceFacet>;
export const OWN_FACETS = [
  'sector',
  'practice',
  'empowerment',
  'evidence',
  'quality',
  'status',
  'reach',
] as const satisfies readonly OwnFacet[];

/** Every value each facet can take, in the order shown. Regions are those of England. */
export const facetOptions = remember(
  (core: CoreData): Readonly<Record<Facet, readonly string[]>> => ({
    sector: core.taxonomy.sectors.map(({ id }) => id),
    practice: core.taxonomy.practices.map(({ id }) => id),
    empowerment: EMPOWERMENTS,
    nation: NATIONS,
    region: englishRegions(core).map(({ code }) => code),
    evidence: [...EVIDENCE_LEVELS, 'not-looked-up'],
    quality: QUALITIES,
    status: STATUSES,
    reach: REACHES,
  }),
);

const OWN_VALUES: Readonly<
  Record<OwnFacet, (organisation: Organisation, studied: Studied | null) => Iterable<string>>
> = {
  sector: ({ sectors }) => sectors,
  practice: ({ practices }) => practices,
  empowerment: ({ empowerment }) => [empowerment],
  evidence: ({ evidenceLevel }) => [evidenceLevel ?? 'not-looked-up'],
  quality: ({ id }, studied) => studied?.get(id) ?? [],
  status: ({ status }) => [status],
  reach: ({ reach }) => [reach],
};

/**
 * The values of an organisation in a facet that is about itself.
 * @param studied what the studies are about; null while that is not there
 */
export function ownValues(
  facet: OwnFacet,
  organisation: Organisation,
  studied: Studied | null,
): readonly string[] {
  return [...OWN_VALUES[facet](organisation, studied)];
}

/**
 * A service for a whole nation works in each of its regions; anything else where it lies.
 * @param codes of every place the site lies in (codesOfSites)
 */
export function placeValues(
  facet: PlaceFacet,
  core: CoreData,
  site: Site,
  codes: ReadonlySet<string>,
): readonly string[] {
  if (facet === 'nation') return nationsOfSite(site);
  const nations = nationsOfSite(site);
  return englishRegions(core)
    .filter(({ code, nation }) => (hasPlace(site) ? codes.has(code) : nations.includes(nation)))
    .map(({ code }) => code);
}

const englishRegions = remember((core: CoreData) =>
  core.regions.filter(({ code, nation }) => nation === 'england' && code !== NATION_CODES.england),
);
