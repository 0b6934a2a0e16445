import type { RefObject } from 'react';
import type { CoreData } from '../../../domain';
import type { AreaLayer } from '../../../map/areaLayer';
import type { PpsMap } from '../../../map/PpsMap';
import { useStore } from '../../../store';
import type { AreaCertainty } from '../areaColours';
import type { NeighbourhoodLevel } from '../neighbourhoods/level';
import { isPicking } from '../picking';
import { Crosshair } from './Crosshair';
import { MapList } from './MapList';
import './messages';

export interface MapKeysProps {
  readonly map: PpsMap;
  readonly core: CoreData;
  readonly layer: AreaLayer | null;
  readonly certainty: AreaCertainty;
  /** Inside the districts that are open: then it is neighbourhoods that the keys go through. */
  readonly level: NeighbourhoodLevel | null;
  /** Holds the drawing of the map. */
  readonly container: RefObject<HTMLElement | null>;
}

/** The map for the keyboard and for screen readers. Fetched when either first comes to the map. */
export function MapKeys(props: MapKeysProps) {
  const picking = useStore(isPicking);
  return picking ? <Crosshair {...props} /> : <MapList {...props} />;
}
