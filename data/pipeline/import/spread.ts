import type { Draft } from './secondEdition';

/** A district or a county, as it is named and, where it has a point, where that lies. */
export interface NamedPlace {
  readonly name: string;
  /** Null for a county. */
  readonly point: readonly [longitude: number, latitude: number] | null;
}

/** How the source of a site begins that nobody has compared with a page. */
const UNCONFIRMED = 'general knowledge of the field';
/** What the first edition said of a point that stood for several councils. */
const ASIDE = / \([^()]*\)$/u;

/**
 * A site that names several districts or counties becomes one row for each, named and placed by it.
 *
 * @param places by code
 * @param isConfirmed false where only the first council is known to belong to the scheme
 */
export function spreadOverPlaces(
  site: Draft,
  places: ReadonlyMap<string, NamedPlace>,
  isConfirmed: boolean,
): readonly Draft[] {
  const codes = (site['local_authority_code'] ?? '').split(';');
  if (codes.length === 1) return [site];
  const { site_id: id = '', site_name: name = '', source = '' } = site;
  return codes.map((code, i): Draft => {
    const place = places.get(code);
    if (place === undefined) throw new Error(`${id} names ${code}, no district or county`);
    return {
      ...site,
      site_id: i === 0 ? id : `${id}-${i + 1}`,
      site_name: `${name.replace(ASIDE, '')}: ${place.name}`,
      local_authority_code: code,
      postcode_or_place: place.name,
      precision: place.point === null ? 'county' : 'local-authority',
      lon: String(place.point?.[0] ?? ''),
      lat: String(place.point?.[1] ?? ''),
      source: i === 0 || isConfirmed ? source : `${UNCONFIRMED}; ${source}`,
    };
  });
}
