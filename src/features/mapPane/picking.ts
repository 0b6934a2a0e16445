import type { Position } from '../../domain';
import { placePlanned } from '../../parts/plan/planned';
import { NEAR_RADIUS_KM, useStore } from '../../store';
import type { Store } from '../../store/store';

/** Whether somebody waits for a point on the map: for "near here", for a plan or for a record. */
export function isPicking({ pickingNear, pickingPlanned, pickingForRecord }: Store): boolean {
  return pickingNear || pickingPlanned !== null || pickingForRecord !== null;
}

/** Gives the point to whatever waits for one. Returns whether anything did. */
export function placePicked(position: Position): boolean {
  const { pickingNear, pickingPlanned, setPickingNear, go, link, ...state } = useStore.getState();
  if (state.pickingForRecord) {
    state.placeForRecord(position);
    return true;
  }
  if (pickingPlanned) {
    placePlanned(position);
    return true;
  }
  if (!pickingNear) return false;
  const radiusKm = link.near?.radiusKm ?? NEAR_RADIUS_KM.default;
  const [longitude, latitude] = position.map((degrees) => Number(degrees.toFixed(5)));
  go({ near: { position: [longitude ?? 0, latitude ?? 0], radiusKm } });
  setPickingNear(false);
  return true;
}

export function stopPicking(): void {
  const { setPickingNear, setPickingPlanned, placeForRecord } = useStore.getState();
  placeForRecord(null);
  setPickingNear(false);
  setPickingPlanned(null);
}
