import { memo, useMemo } from 'react';
import type { GlanceClass, SectorGlance } from '../../domain';
import styles from './Glance.module.css';
import { pathOf, type Outlines } from './outlines';

/** Ids of what the small maps share. */
export const LAND = 'glance-land';
export const HATCH = 'glance-hatch';

/** What lies over the land, in the order in which it is drawn: what matters most comes last. */
const LAYERS = ['need-met', 'no-score', 'gap-unlooked', 'gap-looked'] as const;

export const CLASS_LOOK: Readonly<Record<GlanceClass, string | undefined>> = {
  'gap-looked': styles.gapLooked,
  'gap-unlooked': styles.gapUnlooked,
  'need-met': styles.needMet,
  'less-need': styles.lessNeed,
  'no-score': styles.noScore,
};

interface Props {
  readonly outlines: Outlines | null;
  readonly sector: SectorGlance | undefined;
}

/** The United Kingdom as one sector has it. A picture of the sentence beside it, so hidden from readers. */
export const GlanceMap = memo(function GlanceMap({ outlines, sector }: Props) {
  const paths = useMemo(
    () =>
      outlines && sector
        ? LAYERS.map((layer) => ({
            layer,
            path: pathOf(outlines, (code) => sector.classByCode.get(code) === layer),
          }))
        : [],
    [outlines, sector],
  );
  if (!outlines) return <span className={styles.map} />;
  return (
    <svg aria-hidden className={styles.map} viewBox={`0 0 ${outlines.width} ${outlines.height}`}>
      <use href={`#${LAND}`} className={styles.lessNeed} />
      {paths.map(({ layer, path }) => (
        <path key={layer} className={CLASS_LOOK[layer]} d={path} />
      ))}
    </svg>
  );
});

/** The land and the hatch that every small map draws with. */
export function SharedShapes({ outlines }: { readonly outlines: Outlines | null }) {
  const land = useMemo(() => (outlines ? pathOf(outlines, () => true) : ''), [outlines]);
  return (
    <svg aria-hidden className={styles.shared}>
      <defs>
        <path id={LAND} d={land} />
        <pattern
          id={HATCH}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.hatchGround} width="8" height="8" />
          <rect className={styles.hatchLine} width="3.4" height="8" />
        </pattern>
      </defs>
    </svg>
  );
}
