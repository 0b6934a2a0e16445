import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageCurve, CoveragePoint } from '../../domain';
import { formatPeople, formatShare } from '../../i18n';
import { useStore } from '../../store';
import { Fold } from '../../ui/Fold';
import styles from './Coverage.module.css';
import { curveSteps, HEIGHT, WIDTH } from './curveSteps';
import plan from './Plan.module.css';

interface Props {
  readonly curve: CoverageCurve;
  /** Whether places that are tried stand before the first of the curve. */
  readonly tried: boolean;
}

/** How far each further place would go: a bar of everybody, a curve of what is added, and a table. */
export function Coverage({ curve, tried }: Props) {
  const { t } = useTranslation('plan');
  const titleId = useId();
  const language = useStore((state) => state.link.language);
  const { today, points, all } = curve;
  const last = points.at(-1);
  if (!last || all.peopleInNeed === 0) return null;
  const share = (count: number): number => count / all.peopleInNeed;
  const people = (count: number): string => formatPeople(count, language);
  const steps = curveSteps(curve);
  const rows = points.map((point, at) => ({
    name: at === 0 ? t('curve.standing') : String(at),
    point,
    added: point.peopleInNeed - (points[at - 1] ?? today).peopleInNeed,
  }));
  const added = tried ? rows : rows.slice(1);
  return (
    <div className={styles.coverage}>
      <h4 id={titleId}>{t('curve.title')}</h4>
      <div className={styles.gauge} aria-hidden>
        <span
          className={styles.now}
          style={{ inlineSize: `${share(today.peopleInNeed) * 100}%` }}
        />
        <span
          className={styles.more}
          style={{ inlineSize: `${share(last.peopleInNeed - today.peopleInNeed) * 100}%` }}
        />
      </div>
      <p className={styles.ends}>
        <span>
          {t('curve.today')} {formatShare(share(today.peopleInNeed), language)}
        </span>
        <span>
          {t('curve.all')} {people(all.peopleInNeed)}
        </span>
      </p>
      <svg
        className={styles.curve}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`${t('curve.caption')}. ${t('curve.describe', {
          today: formatShare(share(today.peopleInNeed), language),
          last: formatShare(share(last.peopleInNeed), language),
        })}`}
      >
        <path className={styles.area} d={steps.area} />
        <path className={styles.line} d={steps.line} />
        {steps.dots.map(({ x, y }) => (
          <circle key={x} className={styles.dot} cx={x} cy={y} r={3} />
        ))}
      </svg>
      <p className={styles.ends}>
        <span>
          {t('curve.today')} {people(today.peopleInNeed)}
        </span>
        <span>
          {t('places.count', { count: points.length - 1 })}: {people(last.peopleInNeed)}
        </span>
      </p>
      <Fold title={t('curve.caption')}>
        <table className={plan.table} aria-labelledby={titleId}>
          <thead>
            <tr>
              <th scope="col">{t('curve.places')}</th>
              <th scope="col">{t('curve.inNeed')}</th>
              <th scope="col">{t('curve.share')}</th>
              <th scope="col">{t('curve.added')}</th>
              <th scope="col">{t('curve.people')}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={t('curve.today')} point={today} all={all} added={null} />
            {added.map((row) => (
              <Row key={row.name} all={all} {...row} />
            ))}
            <Row name={t('curve.all')} point={all} all={all} added={null} />
          </tbody>
        </table>
      </Fold>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly point: CoveragePoint;
  readonly all: CoveragePoint;
  /** Null where nothing was added. */
  readonly added: number | null;
}

function Row({ name, point, all, added }: RowProps) {
  const language = useStore((state) => state.link.language);
  const people = (count: number): string => formatPeople(count, language);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{people(point.peopleInNeed)}</td>
      <td>{formatShare(point.peopleInNeed / all.peopleInNeed, language)}</td>
      <td>{added === null ? '' : people(added)}</td>
      <td>{people(point.people)}</td>
    </tr>
  );
}
