import type { Area, Position } from '../../../domain';
import type { MapSite } from '../../../map/PpsMap';
import type { AreaCertainty } from '../areaColours';
import type { NeighbourhoodLevel } from '../neighbourhoods/level';

/** One thing that the map holds, as the keyboard meets it. */
export type MapItem = AreaItem | NeighbourhoodItem | PioneersItem;

interface Item {
  /** Tells it from all others, and stays when the map is drawn anew. */
  readonly key: string;
  readonly position: Position;
  /** What the map shows of it as a number; null where it shows none. */
  readonly value: number | null;
}

interface Coloured extends Item {
  readonly area: Area;
  /** Its class in the legend; null where it has no value, or none are shown. */
  readonly classIndex: number | null;
  /** Where no pioneer is known: whether somebody looked. */
  readonly empty: 'unlooked' | 'lookedEmpty' | null;
}

export interface AreaItem extends Coloured {
  readonly kind: 'area';
}

/** A neighbourhood of a district that is open. */
export interface NeighbourhoodItem extends Coloured {
  readonly kind: 'neighbourhood';
  readonly name: string;
  readonly nameWelsh: string | null;
}

/** One site, or several that the map draws as one mark. */
export interface PioneersItem extends Item {
  readonly kind: 'pioneers';
  readonly sites: readonly MapSite[];
  /** The zoom at which they part; null for one site, and for sites at one point. */
  readonly partsAtZoom: number | null;
}

/** The districts under the filters, with their value in the layer that is drawn. */
export function areaItems(
  areas: readonly Area[],
  shown: ReadonlySet<Area>,
  layer: {
    readonly values: readonly (number | null)[];
    readonly classes: readonly (number | null)[];
  } | null,
  { unlooked, lookedEmpty }: Pick<AreaCertainty, 'unlooked' | 'lookedEmpty'>,
): AreaItem[] {
  return areas.flatMap((area, index): AreaItem[] =>
    shown.has(area)
      ? [
          {
            kind: 'area',
            key: area.code,
            position: area.centre,
            value: layer?.values[index] ?? null,
            classIndex: layer?.classes[index] ?? null,
            empty: unlooked[index] ? 'unlooked' : lookedEmpty[index] ? 'lookedEmpty' : null,
            area,
          },
        ]
      : [],
  );
}

/** The neighbourhoods that are drawn, with their value in the layer that is drawn. */
export function neighbourhoodItems({
  drawn,
  layer: { values, classes },
  certainty: { unlooked, lookedEmpty },
}: NeighbourhoodLevel): NeighbourhoodItem[] {
  return drawn.map(({ index, code, name, nameWelsh, area, position }) => ({
    kind: 'neighbourhood',
    key: code,
    position,
    value: values[index] ?? null,
    classIndex: classes[index] ?? null,
    empty: unlooked[index] ? 'unlooked' : lookedEmpty[index] ? 'lookedEmpty' : null,
    area,
    name,
    nameWelsh,
  }));
}

/** Whether it is, or holds, what the keyboard was at before. */
export function holds(item: MapItem, key: string): boolean {
  return (
    item.key === key ||
    (item.kind === 'pioneers' && item.sites.some(({ siteId }) => siteId === key))
  );
}

/** Of all items the one nearest to a position; null where there are none. */
export function nearestItem(items: readonly MapItem[], [east, north]: Position): MapItem | null {
  const shrink = Math.cos((north * Math.PI) / 180);
  let nearest: MapItem | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const [x, y] = item.position;
    const far = Math.hypot((x - east) * shrink, y - north);
    if (far < least) [nearest, least] = [item, far];
  }
  return nearest;
}
