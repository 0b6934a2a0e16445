import { useEffect, useMemo, type RefObject } from 'react';
import type { CoreData, NeighbourhoodShape, NeighbourhoodShapes } from '../../../domain';
import type { AreaLayer } from '../../../map/areaLayer';
import type { PpsMap } from '../../../map/PpsMap';
import type { MapThemeName } from '../../../map/theme';

import { useStore } from '../../../store';
import { DataTrouble } from '../../../ui/DataTrouble';
import type { AreaCertainty } from '../areaColours';
import { Hovered } from './Hovered';
import { neighbourhoodColours, type NeighbourhoodLevel } from './level';
import { insideKindOf } from './neighbourhoodLayer';
import { OpenAreas } from './openAreas';
import { useChosenInView } from './useChosenInView';
import './messages';
import { useLevel } from './useLevel';
import { useOpenShapes } from './useOpenShapes';

interface Props {
  readonly map: PpsMap;
  readonly core: CoreData;
  /** What the districts show; null where they show nothing. */
  readonly layer: AreaLayer | null;
  readonly certainty: AreaCertainty;
  readonly theme: MapThemeName;
  readonly container: RefObject<HTMLElement | null>;
  /** Whether the map is near enough for its districts to open. */
  readonly near: boolean;
  readonly onLevel: (level: NeighbourhoodLevel | null) => void;
}

const NONE: ReadonlySet<string> = new Set();
const NO_COLOURS = new Map<string, never>();

/** Opens the districts in view into their neighbourhoods. Fetched when the map first comes near enough. */
export function Neighbourhoods({
  map,
  core,
  layer,
  certainty,
  theme,
  container,
  near,
  onLevel,
}: Props) {
  const filled = useStore((state) => state.link.areaStyle === 'filled');
  const selected = useStore((state) => state.link.selected);
  const classes = useStore((state) => state.link.classes);
  const chosen = selected?.kind === 'area' && selected.neighbourhood ? selected.code : null;
  const shown = filled ? layer : null;
  const open = useOpenShapes(
    map,
    core.areas,
    near && shown !== null && insideKindOf(shown.subject) !== null,
    chosen,
  );
  const { level, trouble, retry } = useLevel(core, near ? shown : null, certainty, theme, open);
  useChosenInView(map, container, open.shapes);

  useEffect(() => {
    const colours = level ? neighbourhoodColours(level, level.drawn, classes) : NO_COLOURS;
    map.setNeighbourhoods(shapesOf(open.shapes), colours);
  }, [map, open.shapes, level, classes]);
  const openAreas = useMemo(() => new OpenAreas(map), [map]);
  useEffect(
    () => openAreas.set(new Set(level?.drawn.map(({ area }) => area.code))),
    [openAreas, level],
  );
  useEffect(() => onLevel(level), [level, onLevel]);
  useEffect(
    () => () => {
      onLevel(null);
      openAreas.set(NONE);
      map.setNeighbourhoods(shapesOf([]), NO_COLOURS);
    },
    [map, openAreas, onLevel],
  );
  return (
    <>
      {trouble && <DataTrouble {...trouble} onRetry={retry} />}
      {level && <Hovered level={level} />}
    </>
  );
}

function shapesOf(features: readonly NeighbourhoodShape[]): NeighbourhoodShapes {
  return { type: 'FeatureCollection', features: [...features] };
}
