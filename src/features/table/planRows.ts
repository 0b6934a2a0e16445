import type { PlannedPlace, PlaceSteadiness } from '../../domain';
import { letterOf } from '../../parts/plan/labels';
import type { NamePlace, PlaceName } from '../../parts/plan/usePlaceNames';
import type { PlanWork } from '../../store/planSlice';

/** A place that is tried or proposed. */
export interface PlanRow {
  /** Its mark on the map: "B", "1". */
  readonly label: string;
  /** Its place in the list: those tried come first. */
  readonly order: number;
  readonly name: PlaceName;
  readonly place: PlannedPlace;
  /** Null where it is not known, and for a place that a person put down. */
  readonly steadiness: PlaceSteadiness | null;
}

export function planRows(
  { whatIf, answer, steadiness }: Pick<PlanWork, 'whatIf' | 'answer' | 'steadiness'>,
  nameOf: NamePlace,
): readonly PlanRow[] {
  const tried = (whatIf?.places ?? []).map((place, at) => ({
    label: letterOf(at),
    place,
    steadiness: null,
  }));
  const drawn = steadiness && steadiness.drawn > 0 ? steadiness.places : [];
  const proposed = (answer?.places ?? []).map((place, at) => ({
    label: String(at + 1),
    place,
    steadiness:
      drawn.find(({ neighbourhoodCode }) => neighbourhoodCode === place.neighbourhoodCode) ?? null,
  }));
  return [...tried, ...proposed].map((row, order) => ({ ...row, order, name: nameOf(row.place) }));
}
