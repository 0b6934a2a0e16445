import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isExact, isLocalSupply, type Area, type CoreData, type Surroundings } from '../../domain';
import { formatKm, nameIn } from '../../i18n';
import { scaleBarKm, type Point } from '../../map/flatFrame';
import { useStore, valueOf, type Loadable } from '../../store';
import { ScaleBar } from '../../ui/ScaleBar';
import { outlineOf, type Outline } from './outline';
import { LABEL_SIZE, outlineLabels } from './outlineLabels';
import styles from '../../ui/flatMap.module.css';

interface Props {
  readonly core: CoreData;
  readonly area: Area;
  /** What lies round the area. */
  readonly land: Loadable<Surroundings>;
}

/**
 * The area among its neighbours, with the places of known pioneers: a drawing that also prints. The
 * words of the page do not wait for its file, so it keeps room for what comes after them.
 */
export function OutlineMap({ core, area, land }: Props) {
  const { t } = useTranslation('profile');
  const drawing = useDrawing(core, area, valueOf(land));
  if (land.state === 'failed') return null;
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

/** Null until the land is there. */
function useDrawing(core: CoreData, area: Area, land: Surroundings | null): Drawing | null {
  const language = useStore((state) => state.link.language);
  return useMemo(() => {
    if (!land) return null;
    const outline = outlineOf(land, area);
    const marks = marksOf(core, outline);
    const nameOf = (other: Area): string => nameIn(language, other);
    const labels = outlineLabels(outline, { core, land }, area, nameOf, marks);
    return { outline, labels, marks };
  }, [land, core, area, language]);
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
