import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { nameIn } from '../../i18n';
import type { DrawnMarks } from '../../map/drawnMarks';
import { sectorMarks } from '../../map/sectorMarks';
import { useCore } from '../../parts/useCore';
import { useStore } from '../../store';
import { SectorBadge } from '../../ui/SectorBadge';
import { MarkRows } from './MarkRows';
import styles from './PointKey.module.css';
import { useRoomForLegend } from './useRoomForLegend';

interface Props {
  readonly marks: DrawnMarks;
  /** The map. */
  readonly container: RefObject<HTMLElement | null>;
}

/**
 * What the marks of the pioneers mean, while no area scale is on: hue and letter of each sector that
 * is drawn, and of nothing else.
 */
export function PointKey({ marks: drawn, container }: Props) {
  const { t } = useTranslation('map');
  const { sectors } = useCore().taxonomy;
  const language = useStore((state) => state.link.language);
  const fits = useRoomForLegend(container);
  if (!drawn.exact && !drawn.inexact && !drawn.clusters) return null;
  const marks = sectorMarks(sectors);
  return (
    <details className={styles.key} open={fits}>
      <summary className={styles.title}>{t('pioneers')}</summary>
      <ul className={styles.rows}>
        {sectors.map((sector) => {
          const mark = marks.get(sector.id);
          if (!mark || !drawn.colours.includes(mark.colour)) return null;
          return (
            <li key={sector.id} className={styles.row}>
              <SectorBadge {...mark} />
              {nameIn(language, sector)}
            </li>
          );
        })}
        <MarkRows marks={drawn} lettered />
      </ul>
    </details>
  );
}
