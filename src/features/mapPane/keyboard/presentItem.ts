import type { Position } from '../../../domain';
import type { LinkState } from '../../../store';
import { holds, nearestItem, type MapItem } from './mapItems';

/** Where the keyboard was last. */
export interface ReaderPlace {
  /** Of the item. */
  readonly key: string;
  /** Code of the district that it is or lies in; null for pioneers. */
  readonly district: string | null;
}

/**
 * The item that the keyboard is at: where it was, else what is open, else what is nearest to the
 * middle of the screen. Districts open and close under a reader, who then stays in the same one.
 *
 * @param at where it was; null before the first step
 * @returns null where there are no items
 */
export function presentItem(
  items: readonly MapItem[],
  at: ReaderPlace | null,
  selected: LinkState['selected'],
  middle: Position,
): MapItem | null {
  return (
    (at && (items.find((item) => holds(item, at.key)) ?? inDistrict(items, at.district))) ??
    (selected?.kind === 'area'
      ? (items.find(({ key }) => key === selected.neighbourhood) ??
        inDistrict(items, selected.code))
      : items.find(
          (item) =>
            item.kind === 'pioneers' &&
            item.sites.some(({ organisationId }) => organisationId === selected?.id),
        )) ??
    nearestItem(items, middle)
  );
}

export function placeOf(item: MapItem): ReaderPlace {
  return { key: item.key, district: districtOf(item) };
}

function districtOf(item: MapItem): string | null {
  return item.kind === 'pioneers' ? null : item.area.code;
}

/** The district itself, or its neighbourhood nearest to the district's middle. */
function inDistrict(items: readonly MapItem[], code: string | null): MapItem | null {
  if (code === null) return null;
  const within = items.flatMap((item) =>
    item.kind !== 'pioneers' && item.area.code === code ? [item] : [],
  );
  const [first] = within;
  return first ? nearestItem(within, first.area.centre) : null;
}
