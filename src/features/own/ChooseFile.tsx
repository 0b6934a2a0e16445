import { FileUp } from 'lucide-react';
import { Button, DropZone, FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { MOST_BYTES, MOST_ROWS } from '../../dataset/own/ownPoint';
import { formatNumber, formatShare } from '../../i18n';
import { useFileReading, type FileReading } from './fileReading';
import styles from './OwnPanel.module.css';

const BYTES_PER_MB = 1_000_000;
const ENDINGS = ['.csv', '.tsv', '.txt', '.json'];

/** Where a file is chosen or dropped, how far it is read, and why one is not taken. */
export function ChooseFile() {
  const { t, i18n } = useTranslation('own');
  const { reading, open, close } = useFileReading();
  const size = formatNumber(MOST_BYTES / BYTES_PER_MB, 0, i18n.language);
  const busy = reading.state === 'opening' || (reading.state === 'open' && !reading.summary);
  const take = (file: File | undefined): void => {
    if (file) void open(file);
  };
  return (
    <DropZone
      className={styles.drop ?? ''}
      aria-label={t('choose')}
      onDrop={({ items }) => {
        const item = items.find(({ kind }) => kind === 'file');
        if (item?.kind === 'file') void item.getFile().then(take);
      }}
    >
      <div className={styles.row}>
        <FileTrigger acceptedFileTypes={ENDINGS} onSelect={(files) => take(files?.[0])}>
          <Button className="button">
            <FileUp aria-hidden size={16} />
            {t(reading.state === 'none' ? 'choose' : 'another')}
          </Button>
        </FileTrigger>
        <span className={styles.note}>{t('drop')}</span>
      </div>
      <p className={styles.note}>{t('kinds', { rows: MOST_ROWS, size })}</p>
      <div role="status">
        <Said reading={reading} size={size} />
      </div>
      {busy && (
        <div className={styles.row}>
          <progress
            className={styles.bar}
            aria-label={t('progress')}
            {...(reading.state === 'open' && { value: reading.share })}
          />
          <button type="button" className="button" onClick={() => close(true)}>
            {t('cancel')}
          </button>
        </div>
      )}
    </DropZone>
  );
}

/** How it stands with the file, in words. */
function Said({ reading, size }: { readonly reading: FileReading; readonly size: string }) {
  const { t, i18n } = useTranslation('own');
  switch (reading.state) {
    case 'none':
      return reading.cancelled ? <p>{t('cancelled')}</p> : null;
    case 'opening':
      return <p>{t('opening', { file: reading.file })}</p>;
    case 'refused':
      return (
        <p className={styles.fault}>
          {t(`refused.${reading.fault}`, { file: reading.file, rows: MOST_ROWS, size })}
        </p>
      );
    case 'open': {
      // Every quarter is said, not every row.
      const share = Math.floor(reading.share * 4) / 4;
      return reading.summary ? null : (
        <p>{t('reading', { share: formatShare(share, i18n.language) })}</p>
      );
    }
  }
}
