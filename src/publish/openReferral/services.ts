import type { TableRow } from '../../dataset/schema/tables';
import { idOf } from './ids';
import { known } from './known';
import {
  type AreaNames,
  isLocation,
  isServiceArea,
  type Location,
  locationOf,
  type ServiceArea,
  serviceAreaOf,
} from './places';
import { type Taxonomy, type TaxonomyKey, type TaxonomyTerm, termId } from './taxonomies';

type Organisation = TableRow<'organisations'>;
type Site = TableRow<'sites'>;

/** What a list of services says of each. */
export interface ServiceInShort {
  readonly id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly description: string;
  readonly url?: string;
  readonly status: 'active' | 'inactive' | 'defunct';
  readonly assured_date?: string;
  readonly alert?: string;
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly website?: string;
    readonly organization_identifiers?: readonly object[];
  };
}

export interface ServiceAtLocation {
  readonly id: string;
  readonly service_id: string;
  readonly location_id: string;
  readonly location: Location;
}

interface Attribute {
  readonly id: string;
  readonly link_id: string;
  readonly link_entity: 'service';
  readonly link_type: TaxonomyKey;
  readonly taxonomy_term_id: string;
  readonly taxonomy_term: TaxonomyTerm;
}

export interface Service extends ServiceInShort {
  readonly service_areas?: readonly ServiceArea[];
  readonly service_at_locations?: readonly ServiceAtLocation[];
  readonly attributes: readonly Attribute[];
}

export const UNKNOWN_ALERT = 'Nobody could tell whether this service is still at work.';

/** The standard has no word for "nobody could tell": where it is asked for, `alert` says it. */
const STATUS = { active: 'active', unknown: 'inactive', closed: 'defunct' } as const;

/** One service for each organisation: what it does, where, and under which terms. */
export function serviceOf(
  organisation: Organisation,
  sites: readonly Site[],
  areas: AreaNames,
  taxonomies: readonly Taxonomy[],
): Service {
  const { id: key } = organisation;
  const inShort = inShortOf(organisation);
  const { id } = inShort;
  const served = sites.filter(isServiceArea);
  const placed = sites.filter((site) => isLocation(site, organisation));
  return {
    ...inShort,
    ...known({
      service_areas: filled(served.map((site) => serviceAreaOf(site, id, areas))),
      service_at_locations: filled(placed.map((site) => atLocation(site, id, areas))),
    }),
    attributes: [
      ...organisation.sectors.map((code) => attribute(key, id, 'sectors', code, taxonomies)),
      ...organisation.practices.map((code) => attribute(key, id, 'practices', code, taxonomies)),
    ],
  };
}

/** Without what it has many of. */
export function shortened(service: Service): ServiceInShort {
  const {
    service_areas: _areas,
    service_at_locations: _places,
    attributes: _terms,
    ...rest
  } = service;
  return rest;
}

function inShortOf(organisation: Organisation): ServiceInShort {
  const { id: key, name, url, status, problem, approach } = organisation;
  const description = [problem, approach].filter(Boolean).join(' ') || name;
  const organizationId = idOf('organization', key);
  return {
    id: idOf('service', key),
    organization_id: organizationId,
    name,
    description,
    ...known({ url }),
    status: STATUS[status],
    ...known({
      assured_date: organisation.verified_on,
      alert: status === 'unknown' ? UNKNOWN_ALERT : null,
    }),
    organization: {
      id: organizationId,
      name,
      description,
      ...known({ website: url, organization_identifiers: identifiers(organisation) }),
    },
  };
}

/** By the register that the number is of, as org-id.guide names them. */
function identifiers({ id: key, charity_number: number }: Organisation): readonly object[] | null {
  if (number === null) return null;
  const scheme = number.startsWith('SC') ? 'GB-SC' : number.startsWith('NIC') ? 'GB-NIC' : 'GB-CHC';
  return [
    {
      id: idOf('organization_identifier', `${key}/${scheme}`),
      organization_id: idOf('organization', key),
      identifier_scheme: scheme,
      identifier: number,
    },
  ];
}

function atLocation(site: Site, serviceId: string, areas: AreaNames): ServiceAtLocation {
  const location = locationOf(site, areas);
  return {
    id: idOf('service_at_location', site.id),
    service_id: serviceId,
    location_id: location.id,
    location,
  };
}

function attribute(
  key: string,
  serviceId: string,
  taxonomy: TaxonomyKey,
  code: string,
  taxonomies: readonly Taxonomy[],
): Attribute {
  const id = termId(taxonomy, code);
  const term = taxonomies.flatMap(({ taxonomy_terms: all }) => all).find((each) => each.id === id);
  if (term === undefined) throw new Error(`${key} has "${code}", which is none of our ${taxonomy}`);
  return {
    id: idOf('attribute', `${key}/${taxonomy}/${code}`),
    link_id: serviceId,
    link_entity: 'service',
    link_type: taxonomy,
    taxonomy_term_id: id,
    taxonomy_term: term,
  };
}

function filled<TItem>(list: readonly TItem[]): readonly TItem[] | null {
  return list.length > 0 ? list : null;
}
