import type { TableRow } from '../../dataset/schema/tables';
import { isExact, isNationalHeadOffice } from '../../domain';
import { idOf } from './ids';
import { known } from './known';

type Site = TableRow<'sites'>;

export interface ServiceArea {
  readonly id: string;
  readonly service_id: string;
  readonly name: string;
  readonly uri?: string;
}

export interface Location {
  readonly id: string;
  readonly location_type: 'physical';
  readonly name: string;
  readonly description: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** Names a statistical area by its official code. */
const AREA_URI = 'http://statistics.data.gov.uk/id/statistical-geography/';

const NATION_CODES: Readonly<Record<Site['nation'], string>> = {
  england: 'E92000001',
  wales: 'W92000004',
  scotland: 'S92000003',
  'northern-ireland': 'N92000002',
  'united-kingdom': 'K02000001',
  'england-and-wales': 'K04000001',
};

/** What is served rather than visited; and a service for a whole nation, or online. */
export function isServiceArea({ kind, precision }: Site): boolean {
  return kind === 'area-served' || precision === 'national';
}

/** Somewhere to go. A national head office is none: nobody is helped there. */
export function isLocation(site: Site, organisation: TableRow<'organisations'>): boolean {
  return !isServiceArea(site) && !isNationalHeadOffice(site, organisation);
}

export function serviceAreaOf(site: Site, serviceId: string, areas: AreaNames): ServiceArea {
  const code = site.precision === 'national' ? NATION_CODES[site.nation] : wholeAreaCode(site);
  return {
    id: idOf('service_area', site.id),
    service_id: serviceId,
    name: [site.name, isExact(site.precision) ? whereIn(site, areas) : null]
      .filter(Boolean)
      .join(': '),
    ...known({ uri: code === null ? null : AREA_URI + code }),
  };
}

/** A code says "all of it": a town within a district, or somewhere in a district, has none. */
function wholeAreaCode({ precision, coverage, area_code: code }: Site): string | null {
  return isExact(precision) || coverage === 'somewhere' ? null : code;
}

/** With a point only where the place is known to its town or nearer. */
export function locationOf(site: Site, areas: AreaNames): Location {
  const hasPoint = isExact(site.precision);
  return {
    id: idOf('location', site.id),
    location_type: 'physical',
    name: site.name,
    description: hasPoint
      ? `The point is the middle of ${whereIn(site, areas)}, not a door.`
      : `Somewhere in ${whereIn(site, areas)}; where is not known.`,
    ...known({
      latitude: hasPoint ? site.latitude : null,
      longitude: hasPoint ? site.longitude : null,
    }),
  };
}

/** The name of a district or county, by its code. */
export type AreaNames = ReadonlyMap<string, string>;

export function areaNames(areas: readonly TableRow<'areas'>[]): AreaNames {
  return new Map([
    ...areas.map(({ county_code, county_name }) => [county_code, county_name] as const),
    ...areas.map(({ code, name }) => [code, name] as const),
  ]);
}

function whereIn({ place, area_code: code, name }: Site, areas: AreaNames): string {
  const area = (code === null ? null : areas.get(code)) ?? null;
  const parts = place === area ? [area] : [place, area];
  return parts.filter((part) => part !== null).join(', ') || name;
}
