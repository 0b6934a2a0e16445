import { useTranslation } from 'react-i18next';
import { OWN_PRECISIONS } from '../../dataset/own/ownPoint';
import type { PointSummary } from '../../worker/own/ownService';
import { useFileReading } from './fileReading';
import styles from './OwnPanel.module.css';
import { Problems } from './Problems';

/** How many points a file comes to, how near they are placed, and what is to be mended, row by row. */
export function WhatComes({ summary }: { readonly summary: PointSummary }) {
  const { t } = useTranslation('own');
  const put = useFileReading((state) => state.put);
  const { pointCount, byPrecision, problems, problemCount, leftOut, totals } = summary;
  return (
    <>
      <div role="status" className={styles.part}>
        <h4>{t('result.title')}</h4>
        <p>
          <strong>{t('result.points', { points: pointCount })}</strong>{' '}
          {leftOut > 0 && t('result.leftOut', { rows: leftOut })}{' '}
          {totals > 0 && t('result.totals', { rows: totals })}
        </p>
        {pointCount === 0 && <p className={styles.fault}>{t('result.none')}</p>}
        <ul className={styles.note}>
          {OWN_PRECISIONS.map((precision) => {
            const points = byPrecision[precision];
            return points ? (
              <li key={precision}>{t(`result.precision.${precision}`, { points })}</li>
            ) : null;
          })}
        </ul>
      </div>
      <Problems problems={problems} problemCount={problemCount} />
      {pointCount > 0 && (
        <button type="button" className="button" onClick={() => void put()}>
          {t('put')}
        </button>
      )}
    </>
  );
}
