import type { PlannedSite, Position, PracticeId } from '../../domain';
import { useStore } from '../../store';
import { formatPlanned, parsePlanned } from '../../store/positions';

/** The places that a person tries. */
export function plannedNow(): readonly PlannedSite[] {
  return useStore.getState().link.scenario.planned ?? [];
}

/** Puts one more place on trial. */
export function tryPlace(position: Position): void {
  setPlanned([...plannedNow(), { position, reachKm: null }]);
}

/** Changes the place, or the reach, of one that is tried. */
export function changePlanned(at: number, change: Partial<PlannedSite>): void {
  setPlanned(plannedNow().map((site, index) => (index === at ? { ...site, ...change } : site)));
}

/** Says what one that is tried would do; null for whatever is asked about. */
export function setPlannedPractice(at: number, practice: PracticeId | null): void {
  setPlanned(
    plannedNow().map(({ practice: before, ...site }, index) => {
      const own = index === at ? practice : before;
      return own ? { ...site, practice: own } : site;
    }),
  );
}

export function removePlanned(at: number): void {
  setPlanned(plannedNow().filter((_, index) => index !== at));
}

/** A click on the map, or a place that was found, while somebody waits for one. */
export function placePlanned(position: Position): void {
  const { pickingPlanned, setPickingPlanned } = useStore.getState();
  if (pickingPlanned?.kind === 'move') changePlanned(pickingPlanned.at, { position });
  else tryPlace(position);
  setPickingPlanned(null);
}

/** As a link will say them, so that a reload asks the very same question. */
export function setPlanned(sites: readonly PlannedSite[]): void {
  const { link, go } = useStore.getState();
  const { planned: _before, ...scenario } = link.scenario;
  const planned = parsePlanned(formatPlanned(sites));
  go({ scenario: planned ? { ...scenario, planned } : scenario });
}
