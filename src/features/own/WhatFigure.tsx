import { useTranslation } from 'react-i18next';
import type { FigureSummary } from '../../worker/own/ownService';
import { Coverage } from './Coverage';
import type { FileReading } from './fileReading';
import { NameFigure } from './NameFigure';
import styles from './OwnPanel.module.css';
import { Problems } from './Problems';

interface Props {
  readonly reading: Extract<FileReading, { state: 'open' }>;
  readonly summary: FigureSummary;
}

/** Which districts a file has a number for, what is to be mended, and what the number is. */
export function WhatFigure({ reading, summary }: Props) {
  const { t } = useTranslation('own');
  const { values, kind, summed, totals } = summary;
  const hasAny = Object.keys(values).length > 0;
  const column = reading.preview.columns[reading.meanings.indexOf('figure')] ?? '';
  return (
    <>
      <div role="status" className={styles.part}>
        <h4>{t('result.title')}</h4>
        <Coverage values={values} />
        {!hasAny && <p className={styles.fault}>{t('figure.none')}</p>}
        {hasAny && <p className={styles.note}>{t('figure.unknown')}</p>}
        {summed > 0 && <p className={styles.note}>{t('figure.summed', { districts: summed })}</p>}
        {totals > 0 && <p className={styles.note}>{t('result.totals', { rows: totals })}</p>}
      </div>
      <Problems problems={summary.problems} problemCount={summary.problemCount} />
      {/* Also where no district has a number yet: counts of merged ones have one, rates do not. */}
      <NameFigure key={column} column={column} values={values} kind={kind} />
    </>
  );
}
