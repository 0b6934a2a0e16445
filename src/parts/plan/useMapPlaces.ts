import { useMemo } from 'react';
import type { MapPlace } from '../../map/PpsMap';
import { useStore } from '../../store';
import { letterOf } from './labels';

/** What the map draws of a plan: the places tried at once, those proposed when they are known. */
export function useMapPlaces(): readonly MapPlace[] {
  const planned = useStore((state) => state.link.scenario.planned);
  const answer = useStore((state) => state.plan.answer);
  const catchmentKm = useStore((state) => state.link.scenario.catchmentKm);
  return useMemo(
    () => [
      ...(answer?.places ?? []).map(({ position }, at) => ({
        position,
        label: String(at + 1),
        tried: false,
        radiusKm: answer?.scenario.catchmentKm ?? catchmentKm,
      })),
      ...(planned ?? []).map(({ position, reachKm }, at) => ({
        position,
        label: letterOf(at),
        tried: true,
        radiusKm: reachKm ?? catchmentKm,
      })),
    ],
    [planned, answer, catchmentKm],
  );
}
