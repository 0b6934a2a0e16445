import type { Area, Gazetteer, Position, Sector, SectorId } from '../../domain';
import { districtsOfCode } from '../districtsOfCode';
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

/** The places and words of ours that a file may name. */
export interface OwnPlaces {
  readonly ofPostcode: (text: string) => OwnPlace;
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

  const ofArea = (text: string): OwnPlace => {
    const code = text.toUpperCase();
    const byCode = CODE.test(code);
    const found = byCode ? districtsOfCode(code, areas) : null;
    if (found?.kind === 'larger' || found?.kind === 'county') return { fault: 'areaLarger' };
    const area =
      found?.kind === 'district' || found?.kind === 'part'
        ? found.area
        : byName.get(bareAreaName(text));
    if (area) return { position: area.centre, precision: 'area', areaCode: area.code };
    return { fault: !byCode && counties.has(bareAreaName(text)) ? 'areaLarger' : 'areaUnknown' };
  };

  return {
    ofPostcode,
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
function areasByName(areas: readonly Area[], { aliases }: Gazetteer): ReadonlyMap<string, Area> {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const names: (readonly [string, Area])[] = [
    ...areas.flatMap((area) =>
      [area.name, area.nameWelsh ?? area.name].map((name) => [name, area] as const),
    ),
    ...areas.flatMap((area) => area.formerCodes.map(({ name }) => [name, area] as const)),
    ...aliases.flatMap(({ alias, code, relation }) => {
      const area = byCode.get(code);
      return area && relation === 'name' ? [[alias, area] as const] : [];
    }),
  ];
  const known = new Map<string, Area>();
  for (const [name, area] of names) {
    const bare = bareAreaName(name);
    if (!known.has(bare)) known.set(bare, area);
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
