import { useTranslation } from 'react-i18next';
import { OWN_PRECISIONS, type RowProblem } from '../../dataset/own/ownPoint';
import { Fold } from '../../ui/Fold';
import type { OwnSummary } from '../../worker/own/ownService';
import { useFileReading } from './fileReading';
import styles from './OwnPanel.module.css';

/** How many points a file comes to, how near they are placed, and what is to be mended, row by row. */
export function WhatComes({ summary }: { readonly summary: OwnSummary }) {
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
      {problemCount > 0 && (
        <Fold title={t('problems', { rows: problemCount })}>
          <ul className={styles.note}>
            {problems.map((problem) => (
              <li key={`${problem.row} ${problem.field} ${problem.content}`}>
                <Problem {...problem} />
              </li>
            ))}
          </ul>
          {problems.length < problemCount && <p className={styles.note}>{t('problemsCut')}</p>}
        </Fold>
      )}
      {pointCount > 0 && (
        <button type="button" className="button" onClick={() => void put()}>
          {t('put')}
        </button>
      )}
    </>
  );
}

function Problem({ row, field, content, fault, kept }: RowProblem) {
  const { t } = useTranslation('own');
  const what = t(`fault.${fault}`, { content });
  return (
    <>
      {field === null ? t('problemRow', { row, what }) : t('problem', { row, field, what })}{' '}
      {kept && t('kept')}
    </>
  );
}
