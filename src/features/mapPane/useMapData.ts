import { useEffect, useState } from 'react';
import type { PpsMap } from '../../map/PpsMap';
import { useStore, valueOf, type DataFileName } from '../../store';

/** The files of the picture, in the order in which they are missed. */
export const MAP_FILES = [
  'boundaries',
  'land',
  'borders',
  'boundariesDetail',
] as const satisfies readonly DataFileName[];

/**
 * Loads the boundaries once they are due, and hands them to the map. Returns whether the first picture
 * is on screen.
 */
export function useMapData(map: PpsMap | null, due: boolean): boolean {
  const load = useStore((state) => state.load);
  const boundaries = useStore((state) => valueOf(state.data.boundaries));
  const detail = useStore((state) => valueOf(state.data.boundariesDetail));
  const borders = useStore((state) => valueOf(state.data.borders));
  const land = useStore((state) => valueOf(state.data.land));

  useEffect(() => {
    if (due) load('boundaries', 'land', 'borders');
  }, [load, due]);
  useEffect(() => {
    if (boundaries) map?.setBoundaries('overview', boundaries);
  }, [map, boundaries]);
  useEffect(() => {
    if (detail) map?.setBoundaries('detail', detail);
  }, [map, detail]);
  useEffect(() => {
    if (borders) map?.setBorders(borders);
  }, [map, borders]);
  useEffect(() => {
    if (land) map?.setLand(land);
  }, [map, land]);

  const given = boundaries !== null && borders !== null && land !== null;
  const [drawnOn, setDrawnOn] = useState<PpsMap | null>(null);
  useEffect(() => (given ? map?.onceDrawn(() => setDrawnOn(map)) : undefined), [map, given]);
  return map !== null && drawnOn === map;
}
