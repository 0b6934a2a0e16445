import type { Area, Gazetteer, Position, Sector, SectorId } from '../../domain';
import { districtsOfCode, isPart } from '../districtsOfCode';
import { fold, wordsOf } from '../fold';
import { readPostcode } from '../postcode';
import { postcodePlaces } from '../postcodePlaces';
import type { OwnPrecision, RowFault } from './ownPoint';

/** Where something of a person's own file is, or why that cannot be told. */
export type OwnPlace =
  | {
      readonly position: Position;
      readonly precision: OwnPrecision;
      readonly areaCode: string | null;
    }
  | { readonly fault: RowFault };

/** A district of today, and which former one of several that were merged into it is meant, if any. */
export interface NamedDistrict {
  readonly area: Area;
  readonly part: string | null;
}

/** The places and words of ours that a file may name. */
export interface OwnPlaces {
  readonly ofPostcode: (text: string) => OwnPlace;
  /** A district by its name, English or Welsh, or by its code of any year. */
  readonly districtOf: (text: string) => NamedDistrict | { readonly fault: RowFault };
  /** A district by its name or by its code of any year. */
  readonly ofArea: (text: string) => OwnPlace;
  readonly sectorOf: (text: string) => SectorId | null;
}

export function ownPlaces(
  areas: readonly Area[],
  gazetteer: Gazetteer,
  sectors: readonly Sector[],
): OwnPlaces {
  const postcodes = postcodePlaces(gazetteer);
  const byName = areasByName(areas, gazetteer);
  const counties = new Set(areas.map(({ countyName }) => bareAreaName(countyName)));
  const sectorByName = new Map(
    sectors.flatMap(({ id, name, nameWelsh }) =>
      [id, name, nameWelsh].map((word): [string, SectorId] => [fold(word), id]),
    ),
  );

  const ofPostcode = (text: string): OwnPlace => {
    const readings = readPostcode(text);
    if (readings.length === 0) return { fault: 'postcodeForm' };
    for (const reading of readings.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
      const found = postcodes.find(reading);
      if (!found) continue;
      const { longitude, latitude, areaIndex } = found.place;
      return {
        position: [longitude, latitude],
        precision: found.kind,
        areaCode: areas[areaIndex]?.code ?? null,
      };
    }
    return { fault: 'postcodeUnknown' };
  };

  const districtOf: OwnPlaces['districtOf'] = (text) => {
    const code = text.toUpperCase();
    const byCode = CODE.test(code);
    const found = byCode ? districtsOfCode(code, areas) : null;
    if (found?.kind === 'larger' || found?.kind === 'county') return { fault: 'areaLarger' };
    if (found?.kind === 'district') return { area: found.area, part: null };
    if (found?.kind === 'part') return { area: found.area, part: found.formerName };
    const named = byName.get(bareAreaName(text));
    if (named) return named;
    return { fault: !byCode && counties.has(bareAreaName(text)) ? 'areaLarger' : 'areaUnknown' };
  };

  const ofArea = (text: string): OwnPlace => {
    const found = districtOf(text);
    return 'fault' in found
      ? found
      : { position: found.area.centre, precision: 'area', areaCode: found.area.code };
  };

  return {
    ofPostcode,
    districtOf,
    ofArea,
    sectorOf: (text) =>
      text
        .split(/[;,/|]/u)
        .flatMap((word) => sectorByName.get(fold(word)) ?? [])
        .at(0) ?? null,
  };
}

const CODE = /^[A-Z]\d{8}$/u;

/** A whole postcode says more than the same letters read as a district. */
function lengthOf({ unit, sector }: { unit: string | null; sector: string | null }): number {
  return unit === null ? (sector === null ? 0 : 1) : 2;
}

/** Names that two districts share, as of a borough and its county, belong to neither but the first. */
function areasByName(
  areas: readonly Area[],
  { aliases }: Gazetteer,
): ReadonlyMap<string, NamedDistrict> {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const whole = (area: Area): NamedDistrict => ({ area, part: null });
  const names: (readonly [string, NamedDistrict])[] = [
    ...areas.flatMap((area) =>
      [area.name, area.nameWelsh ?? area.name].map((name) => [name, whole(area)] as const),
    ),
    ...areas.flatMap((area) =>
      area.formerCodes.map(
        ({ name }) => [name, { area, part: isPart(name, area) ? name : null }] as const,
      ),
    ),
    ...aliases.flatMap(({ alias, code, relation }) => {
      const area = byCode.get(code);
      return area && relation === 'name' ? [[alias, whole(area)] as const] : [];
    }),
  ];
  const known = new Map<string, NamedDistrict>();
  for (const [name, district] of names) {
    const bare = bareAreaName(name);
    if (!known.has(bare)) known.set(bare, district);
  }
  return known;
}

const OFFICE = new Set(
  'authority borough city council county cyngor district london metropolitan of royal sir the unitary'.split(
    ' ',
  ),
);

/** "London Borough of Barnet", "Barnet Council" and "Barnet" are one; a name of such words alone stays. */
function bareAreaName(name: string): string {
  const folded = fold(name);
  const bare = wordsOf(folded).filter((word) => !OFFICE.has(word));
  return bare.length > 0 ? bare.join(' ') : folded;
}
