import type { CoreData, PlacesAnswer, PlanSteadiness } from '../domain';
import type { Row } from './write';

/** One place of a plan, as it is written. */
export interface PlanRow extends Row {
  readonly order: number;
  readonly code: string;
  readonly name: string;
  readonly nation: string;
  readonly neighbourhoodCode: string;
  readonly neighbourhood: string | null;
  readonly longitude: number;
  readonly latitude: number;
  /** People in need brought within reach, discounted by distance and by what is there already. */
  readonly gain: number;
  readonly people: number;
  readonly peopleNewlyInReach: number;
  readonly nearestPioneer: string | null;
  readonly nearestPioneerKm: number | null;
  /** Shares of the draws; null where none were asked for. */
  readonly sameDistrict: number | null;
  readonly nearby: number | null;
}

export function planRows(
  core: CoreData,
  neighbourhoodNames: ReadonlyMap<string, string>,
  { places }: PlacesAnswer,
  steadiness: PlanSteadiness | null,
): PlanRow[] {
  const areaByCode = new Map(core.areas.map((area) => [area.code, area]));
  const nameById = new Map(core.organisations.map(({ id, name }) => [id, name]));
  return places.map((place, i) => {
    const { name, nation } = areaByCode.get(place.areaCode)!;
    const { nearestPioneer } = place;
    return {
      order: i + 1,
      code: place.areaCode,
      name,
      nation,
      neighbourhoodCode: place.neighbourhoodCode,
      neighbourhood: neighbourhoodNames.get(place.neighbourhoodCode) ?? null,
      longitude: place.position[0],
      latitude: place.position[1],
      gain: place.gain,
      people: place.people,
      peopleNewlyInReach: place.peopleNewlyInReach,
      nearestPioneer:
        nearestPioneer === null ? null : (nameById.get(nearestPioneer.organisationId) ?? null),
      nearestPioneerKm: nearestPioneer?.distanceKm ?? null,
      sameDistrict: steadiness?.places[i]?.sameDistrict ?? null,
      nearby: steadiness?.places[i]?.nearby ?? null,
    };
  });
}
