import { useTranslation } from 'react-i18next';
import type { FileReading } from './fileReading';
import { ColumnMeanings } from './ColumnMeanings';
import styles from './OwnPanel.module.css';
import { WhatComes } from './WhatComes';

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
      {summary && <WhatComes summary={summary} />}
    </section>
  );
}
