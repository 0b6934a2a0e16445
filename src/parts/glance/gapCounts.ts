import type { Glance, SectorGlance } from '../../domain';

export interface SectorGaps {
  /** Areas with high need and no known pioneer. */
  readonly gapCount: number;
  /** Those of them where nobody has looked yet. */
  readonly unlookedCount: number;
}

export function sectorGaps({ classByCode }: SectorGlance): SectorGaps {
  let [looked, unlookedCount] = [0, 0];
  for (const each of classByCode.values()) {
    if (each === 'gap-looked') looked++;
    if (each === 'gap-unlooked') unlookedCount++;
  }
  return { gapCount: looked + unlookedCount, unlookedCount };
}

export interface AllGaps extends SectorGaps {
  readonly areaCount: number;
  /** Areas that are such a gap in one sector at least. */
  readonly areasWithGap: number;
  /** The sector with most gaps where nobody has looked; null where somebody looked at each. */
  readonly leastLooked: SectorGlance | null;
}

/** All sectors together: an area counts once for each sector in which it is a gap. */
export function allGaps(glance: Glance): AllGaps {
  const counted = glance.map((sector) => ({ sector, ...sectorGaps(sector) }));
  const [least] = counted.toSorted((a, b) => b.unlookedCount - a.unlookedCount);
  const withGap = new Set(
    glance.flatMap(({ classByCode }) =>
      [...classByCode].flatMap(([code, each]) => (each.startsWith('gap-') ? [code] : [])),
    ),
  );
  return {
    areaCount: glance[0]?.classByCode.size ?? 0,
    areasWithGap: withGap.size,
    gapCount: counted.reduce((sum, { gapCount }) => sum + gapCount, 0),
    unlookedCount: counted.reduce((sum, { unlookedCount }) => sum + unlookedCount, 0),
    leastLooked: least && least.unlookedCount > 0 ? least.sector : null,
  };
}
