import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isExact, isLocalSupply, type Area, type CoreData } from '../../domain';
import { formatKm, nameIn } from '../../i18n';
import { scaleBarKm, type Point } from '../../map/flatFrame';
import { useStore, valueOf } from '../../store';
import { ScaleBar } from '../../ui/ScaleBar';
import { outlineOf, type Outline } from './outline';
import { LABEL_SIZE, outlineLabels } from './outlineLabels';
import styles from '../../ui/flatMap.module.css';

interface Props {
  readonly core: CoreData;
  readonly area: Area;
}

/**
 * The area among its neighbours, with the places of known pioneers: a drawing that also prints. The
 * words of the page do not wait for its files, so it keeps room for what comes after them.
 */
export function OutlineMap({ core, area }: Props) {
  const { t } = useTranslation('profile');
  const load = useStore((state) => state.load);
  useEffect(() => load('boundaries', 'land'), [load]);
  const drawing = useDrawing({ core, area });
  const failed = useStore(({ data }) => data.boundaries.state === 'failed');
  if (failed) return null;
  return (
    <figure className={styles.figure}>
      {drawing ? (
        <Picture area={area} drawing={drawing} />
      ) : (
        <div className={`${styles.map} ${styles.room}`} />
      )}
      <figcaption className={styles.key}>
        <span aria-hidden className={styles.exactMark} /> {t('outlineKey.exact')}{' '}
        <span aria-hidden className={styles.roughMark} /> {t('outlineKey.rough')}{' '}
        {t('outlineKey.north')}
      </figcaption>
    </figure>
  );
}

interface Drawing {
  readonly outline: Outline;
  readonly labels: ReturnType<typeof outlineLabels>;
  readonly marks: readonly Mark[];
}

/** Null until the boundaries are there. */
function useDrawing({ core, area }: Props): Drawing | null {
  const language = useStore((state) => state.link.language);
  const boundaries = useStore((state) => valueOf(state.data.boundaries));
  const land = useStore((state) => valueOf(state.data.land));
  return useMemo(() => {
    if (!boundaries) return null;
    const outline = outlineOf(boundaries, land, area);
    const marks = marksOf(core, outline);
    const nameOf = (other: Area): string => nameIn(language, other);
    const labels = outlineLabels(outline, { core, boundaries }, area, nameOf, marks);
    return { outline, labels, marks };
  }, [boundaries, land, core, area, language]);
}

interface PictureProps {
  readonly area: Area;
  readonly drawing: Drawing;
}

function Picture({ area, drawing: { outline, labels, marks } }: PictureProps) {
  const { t } = useTranslation('profile');
  const language = useStore((state) => state.link.language);
  const barKm = scaleBarKm(outline);
  return (
    <svg
      role="img"
      aria-label={t('outline', { name: nameIn(language, area), count: marks.length })}
      className={styles.map}
      viewBox={`0 0 ${outline.size} ${outline.size}`}
    >
      <path className={styles.others} d={outline.abroad} />
      <path className={styles.others} d={outline.others} />
      <path className={styles.own} d={outline.own} />
      {marks.map(({ id, exact, x, y }) => (
        <circle key={id} className={exact ? styles.exact : styles.rough} cx={x} cy={y} r={4} />
      ))}
      {labels.map(({ area: named, text, x, y }) => (
        <text
          key={named.code}
          className={named === area ? styles.ownName : styles.name}
          x={x}
          y={y}
          fontSize={LABEL_SIZE}
        >
          {text}
        </text>
      ))}
      <ScaleBar
        height={outline.size}
        length={barKm * outline.unitsPerKm}
        distance={formatKm(barKm, language)}
      />
    </svg>
  );
}

interface Mark extends Point {
  readonly id: string;
  readonly exact: boolean;
}

/** The places in the picture where a known pioneer works. A national head office is none. */
function marksOf(core: CoreData, { size, toPicture }: Outline): Mark[] {
  const organisations = new Map(core.organisations.map((one) => [one.id, one]));
  return core.sites.flatMap((site) => {
    const organisation = organisations.get(site.organisationId);
    if (!organisation || !site.position || !isLocalSupply(site, organisation)) return [];
    const { x, y } = toPicture(site.position);
    const inside = x > 0 && y > 0 && x < size && y < size;
    return inside ? [{ id: site.id, exact: isExact(site.precision), x, y }] : [];
  });
}
