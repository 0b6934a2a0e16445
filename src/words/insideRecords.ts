import type { Area, CoreData, InsideAnswer, Looked, NearestSite } from '../domain';

/** One neighbourhood, as files and the command line have it. */
export interface InsideRecord extends Readonly<Record<string, string | number | null>> {
  /** 1 for the one furthest from help, among those that were asked for. */
  readonly order: number;
  readonly code: string;
  readonly name: string | null;
  readonly district: string;
  readonly districtCode: string;
  readonly nation: string;
  readonly people: number;
  /** Share of the people of the nation who live somewhere less deprived; null where not known. */
  readonly need: number | null;
  /** The index of the nation that need is read from, and the domain of it where the sector has one. */
  readonly needIndex: string | null;
  readonly needDomain: string | null;
  readonly access: number;
  /** What a look in its district can be expected to leave. */
  readonly expectedAccess: number;
  readonly gap: number | null;
  readonly nearestPioneer: string | null;
  /** Null where its place in the district is not known, or it serves all of it. */
  readonly nearestPioneerKm: number | null;
  /** Where it is only known to be somewhere, the distance is that of the middle of its area. */
  readonly nearestPioneerAt: 'place' | 'somewhere' | 'whole-district' | null;
  readonly lookedOn: string | null;
  readonly lookedFound: number | null;
}

/**
 * Furthest from help first, as the analysis gives them.
 *
 * @param core with whatever the answer counts beside the directory
 * @param lookedIn whether anybody looked in a district, for what is asked
 */
export function insideRecords(
  core: CoreData,
  nameOf: (neighbourhoodCode: string) => string | null,
  lookedIn: (area: Area) => Looked | null,
  { neighbourhoods, measures }: Pick<InsideAnswer, 'neighbourhoods' | 'measures'>,
): InsideRecord[] {
  const nameById = new Map(core.organisations.map(({ id, name }) => [id, name]));
  const measureOf = new Map(measures.map((measure) => [measure.nation, measure]));
  const looks = core.areas.map(lookedIn);
  return neighbourhoods.map((one, i) => {
    const area = core.areas[one.areaIndex]!;
    const looked = looks[one.areaIndex]!;
    const measure = one.need === null ? undefined : measureOf.get(area.nation);
    return {
      order: i + 1,
      code: one.code,
      name: nameOf(one.code),
      district: area.name,
      districtCode: area.code,
      nation: area.nation,
      people: one.people,
      need: one.need,
      needIndex: measure?.index ?? null,
      needDomain: measure?.domain?.name ?? null,
      access: one.access,
      expectedAccess: one.countedAccess,
      gap: one.gap,
      nearestPioneer: one.nearest && (nameById.get(one.nearest.organisationId) ?? null),
      nearestPioneerKm: kmOf(one.nearest),
      nearestPioneerAt: one.nearest && placeOf(one.nearest),
      lookedOn: looked?.on ?? null,
      lookedFound: looked?.found ?? null,
    };
  });
}

/** What serves a whole district, or is somewhere in it, has no distance within it. */
function kmOf(nearest: NearestSite | null): number | null {
  return nearest === null || nearest.distanceKm === 0 ? null : nearest.distanceKm;
}

function placeOf({ somewhere, distanceKm }: NearestSite): InsideRecord['nearestPioneerAt'] {
  if (somewhere) return 'somewhere';
  return distanceKm === 0 ? 'whole-district' : 'place';
}
