import { useTranslation } from 'react-i18next';
import type { FileReading } from './fileReading';
import { ColumnMeanings } from './ColumnMeanings';
import styles from './OwnPanel.module.css';
import { WhatComes } from './WhatComes';
import { WhatFigure } from './WhatFigure';

interface Props {
  readonly reading: Extract<FileReading, { state: 'open' }>;
}

/** What is in a file, what its columns are taken for, and what comes of that. */
export function FilePreview({ reading }: Props) {
  const { t } = useTranslation('own');
  const { file, preview, summary } = reading;
  return (
    <section className={styles.part}>
      <h3>{t('preview', { file })}</h3>
      <p className={styles.note}>
        {t('rows', { rows: preview.rowCount })}{' '}
        {preview.rowsAbove > 0 && t('rowsAbove', { rows: preview.rowsAbove })}
      </p>
      <ColumnMeanings preview={preview} meanings={reading.meanings} />
      {summary?.of === 'points' && <WhatComes summary={summary} />}
      {summary?.of === 'figure' && <WhatFigure reading={reading} summary={summary} />}
    </section>
  );
}
