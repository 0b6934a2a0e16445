import { Download as DownloadIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvOf, type Download } from './download';
import styles from './TableView.module.css';

interface Props<Row> {
  readonly rows: readonly Row[];
  readonly download: Download<Row>;
}

/** Saves exactly the rows on screen, in their order. The code that writes CSV is loaded then. */
export function DownloadButton<Row>({ rows, download }: Props<Row>) {
  const { t } = useTranslation('table');
  const [failed, setFailed] = useState(false);
  const save = async (): Promise<void> => {
    setFailed(false);
    try {
      const day = new Date().toISOString().slice(0, 10);
      const csv = await csvOf(rows, download, window.location.href, day);
      saveFile(`${download.fileName}-${day}.csv`, csv);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.foot}>
      <button type="button" className="button" onClick={() => void save()}>
        <DownloadIcon aria-hidden size={16} />
        {t('download.button')}
      </button>
      <small className={styles.hint}>{t('download.hint')}</small>
      {failed && <p role="alert">{t('download.failed')}</p>}
    </div>
  );
}

/** The byte order mark makes spreadsheets read the names as UTF-8. */
function saveFile(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(url);
}
