import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, Boundaries, DeprivationIndex, DeprivedNeighbourhood } from '../../../domain';
import { formatKm, nameIn } from '../../../i18n';
import { frameAround, scaleBarKm } from '../../../map/flatFrame';
import { useStore } from '../../../store';
import flatMap from '../../../ui/flatMap.module.css';
import { ScaleBar } from '../../../ui/ScaleBar';
import { fifthsOf, rangesOf } from './fifths';
import { figureText } from './insideWords';
import styles from './Neighbourhoods.module.css';

const MARGIN = 0.04;

interface Props {
  readonly area: Area;
  readonly index: DeprivationIndex;
  /** Most deprived first. */
  readonly neighbourhoods: readonly DeprivedNeighbourhood[];
  readonly shapes: Boundaries;
  readonly marked: string | null;
  readonly onMark: (code: string) => void;
}

/** The neighbourhoods in the colours of the fifths of their district. The list says the same in words. */
export function NeighbourhoodMap({ area, index, neighbourhoods, shapes, marked, onMark }: Props) {
  const { t } = useTranslation('profile');
  const language = useStore((state) => state.link.language);
  const { frame, zones } = useMemo(() => {
    const around = frameAround(area.bounds, MARGIN);
    const paths = new Map(
      shapes.features.map(({ properties, geometry }) => [properties.code, around.pathOf(geometry)]),
    );
    const fifths = fifthsOf(neighbourhoods);
    const drawn = neighbourhoods.flatMap((one, at) => {
      const [path, fifth] = [paths.get(one.code), fifths[at]];
      return path === undefined || fifth === undefined ? [] : [{ one, path, fifth }];
    });
    return { frame: around, zones: drawn };
  }, [area, neighbourhoods, shapes]);
  const barKm = scaleBarKm(frame);
  const found = zones.find(({ one }) => one.code === marked);
  return (
    <figure className={styles.figure}>
      <svg
        role="img"
        aria-label={t('inside.picture', { name: nameIn(language, area), count: zones.length })}
        className={styles.map}
        viewBox={`0 0 ${frame.size} ${frame.size}`}
      >
        {zones.map(({ one, path, fifth }) => (
          <path
            key={one.code}
            className={`${styles.zone} ${styles[fifth]}`}
            d={path}
            onClick={() => onMark(one.code)}
          >
            <title>{nameIn(language, one)}</title>
          </path>
        ))}
        {found && <path className={styles.marked} d={found.path} />}
        <ScaleBar
          height={frame.size}
          length={barKm * frame.unitsPerKm}
          distance={formatKm(barKm, language)}
        />
      </svg>
      <figcaption className={flatMap.key}>
        <p className={styles.chosen}>
          {found ? t('inside.chosen', { name: nameIn(language, found.one) }) : t('inside.choose')}
        </p>
        <ul className={styles.legend}>
          {rangesOf(neighbourhoods).map(({ fifth, from, to }) => (
            <li key={fifth}>
              <span aria-hidden className={`${styles.swatch} ${styles[fifth]}`} />
              {t(`inside.fifth.${fifth}`)}
              <span className={styles.range}>
                {t('inside.range', {
                  from: figureText(from, index, language),
                  to: figureText(to, index, language),
                })}
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
