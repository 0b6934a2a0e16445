import { ClipboardCopy, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, CoreData } from '../../domain';
import { useStore, valueOf } from '../../store';
import { CopyButton } from '../../ui/CopyButton';
import { saveCsv } from '../../ui/saveFile';
import { asPastedTable, comparisonRows } from './comparisonRows';
import styles from './CompareView.module.css';

interface Props {
  readonly core: CoreData;
  readonly areas: readonly Area[];
  /** What need and reach are for, in words. */
  readonly scenario: string;
}

/** The comparison to take away: on paper, to paste, and as a file. */
export function TakeAway({ core, areas, scenario }: Props) {
  const { t } = useTranslation(['compare', 'domain']);
  const { t: tGaps } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const analysis = useStore((state) => state.analysis);
  const data = useStore((state) => valueOf(state.data.figures));
  const [failed, setFailed] = useState(false);
  if (!data) return null;
  const rows = (): string[][] =>
    comparisonRows({ core, data, analysis, areas, language, scenario }, t, tGaps);
  const save = async (): Promise<void> => {
    try {
      const { formatCsv } = await import('../../dataset/csv');
      const [columns, ...lines] = [...rows(), [t('link'), window.location.href]];
      const records = lines.map((cells) =>
        Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ''])),
      );
      saveCsv('comparison.csv', formatCsv(records, columns));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.actions}>
      <CopyButton text={() => asPastedTable(rows(), window.location.href)}>
        <ClipboardCopy aria-hidden size={16} />
        {t('copy')}
      </CopyButton>
      <button type="button" className="button" onClick={() => void save()}>
        <Download aria-hidden size={16} />
        {t('download')}
      </button>
      <button type="button" className={`button ${styles.print}`} onClick={() => window.print()}>
        <Printer aria-hidden size={16} />
        {t('print')}
      </button>
      {failed && <span role="alert">{t('downloadFailed')}</span>}
    </div>
  );
}
