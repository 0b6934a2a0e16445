import { NATION_CODES, type Area, type CoreData } from '../../domain';
import { valueOf } from '../loadable';
import type { Store } from '../store';
import { codesOfArea } from './codesOfArea';
import { isPlace } from './matching';
import { remember } from './remember';

const NO_AREAS: readonly Area[] = [];

/**
 * The districts under the nation, region and "inside" filters, in the order of the dataset. What
 * the tables do not know (a stale link) is no condition.
 */
export function selectAreas({ data, link }: Store): readonly Area[] {
  const core = valueOf(data.core);
  return core ? within(core, link.facets.nation, link.facets.region, link.inside) : NO_AREAS;
}

/** A district by its code of any year since 2011. */
export interface FoundArea {
  readonly area: Area;
  /** The district of an earlier year that the code stood for; null for today's code. */
  readonly former: { readonly code: string; readonly name: string } | null;
}

export function findArea({ areas }: CoreData, code: string): FoundArea | null {
  const today = areas.find((area) => area.code === code);
  if (today) return { area: today, former: null };
  for (const area of areas) {
    const former = area.formerCodes.find((earlier) => earlier.code === code);
    if (former) return { area, former };
  }
  return null;
}

const within = remember(
  (
    core: CoreData,
    nations: readonly string[],
    regions: readonly string[],
    inside: string | null,
  ): readonly Area[] => {
    const knownNations = nations.filter((nation) => nation in NATION_CODES);
    const knownRegions = regions.filter((code) => core.regions.some((r) => r.code === code));
    const place = inside !== null && isPlace(core, inside) ? inside : null;
    return core.areas.filter(
      (area) =>
        (knownNations.length === 0 || knownNations.includes(area.nation)) &&
        (knownRegions.length === 0 || knownRegions.includes(area.regionCode)) &&
        (place === null || codesOfArea(core, area).includes(place)),
    );
  },
);
