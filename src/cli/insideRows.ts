import { lookedAt } from '../analysis';
import type { CoreData, InsideAnswer, NearestSite } from '../domain';
import { toTable, type Row } from './write';

/** One neighbourhood, as the command line reports it. */
export interface InsideRow extends Row {
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
  readonly access: number;
  /** What a look in its district can be expected to leave. */
  readonly expectedAccess: number;
  readonly gap: number | null;
  readonly nearestPioneer: string | null;
  /** Null where its place in the district is not known, or it serves all of it. */
  readonly nearestPioneerKm: number | null;
  /** Known only to a district, city or county: the distance is that of the middle of it. */
  readonly nearestIsSomewhere: boolean | null;
  readonly lookedOn: string | null;
  readonly lookedFound: number | null;
}

/** Furthest from help first, as the analysis gives them. */
export function insideRows(
  core: CoreData,
  names: ReadonlyMap<string, string>,
  { scenario, neighbourhoods }: InsideAnswer,
): InsideRow[] {
  const nameById = new Map(core.organisations.map(({ id, name }) => [id, name]));
  const looks = core.areas.map((area) => lookedAt(core, area, scenario.sector));
  return neighbourhoods.map((one, i) => {
    const area = core.areas[one.areaIndex]!;
    const looked = looks[one.areaIndex]!;
    return {
      order: i + 1,
      code: one.code,
      name: names.get(one.code) ?? null,
      district: area.name,
      districtCode: area.code,
      nation: area.nation,
      people: one.people,
      need: one.need,
      access: one.access,
      expectedAccess: one.countedAccess,
      gap: one.gap,
      nearestPioneer: one.nearest && (nameById.get(one.nearest.organisationId) ?? null),
      nearestPioneerKm: kmOf(one.nearest),
      nearestIsSomewhere: one.nearest?.somewhere ?? null,
      lookedOn: looked?.on ?? null,
      lookedFound: looked?.found ?? null,
    };
  });
}

/** Out of 100, as on the page. */
export function insideTable(rows: readonly InsideRow[]): string {
  return toTable(
    ['place', 'neighbourhood', 'district', 'people', 'need', 'access', 'gap', 'looked', 'nearest'],
    rows.map((row) => [
      String(row.order),
      row.name ?? row.code,
      row.district,
      String(row.people),
      score(row.need),
      score(row.access),
      score(row.gap),
      row.lookedOn ?? 'nobody yet',
      nearestWords(row),
    ]),
  );
}

/** What serves a whole district, or is somewhere in it, has no distance within it. */
function kmOf(nearest: NearestSite | null): number | null {
  return nearest === null || nearest.distanceKm === 0 ? null : nearest.distanceKm;
}

function nearestWords({
  nearestPioneer,
  nearestPioneerKm: km,
  nearestIsSomewhere,
}: InsideRow): string {
  if (nearestPioneer === null) return '-';
  if (km === null) return `${nearestPioneer}, in the district`;
  return `${nearestPioneer}, ${nearestIsSomewhere ? 'about ' : ''}${km.toFixed(1)} km`;
}

function score(value: number | null): string {
  return value === null ? '-' : String(Math.round(100 * value));
}
