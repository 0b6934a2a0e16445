import { ClipboardCopy } from 'lucide-react';
import { useOwnCountedWords } from '../../parts/useOwnCountedWords';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../i18n';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import { CopyButton } from '../../ui/CopyButton';
import type { GapWhyContext } from '../../words/gapWhy';
import { CertaintyStatus } from './CertaintyStatus';
import { GapItem } from './GapItem';
import styles from './GapList.module.css';
import { ShowAll } from './ShowAll';

/** How many areas are listed at first, and how many more each time. */
const PAGE = 20;

interface Props {
  readonly rows: readonly GapRow[];
  /** How many areas are ranked with these, whatever the filters. */
  readonly rankedCount: number;
  readonly why: GapWhyContext;
  /** True while a newer choice is being worked out. */
  readonly updating: boolean;
  /** The areas listed, as text, with what is said of their order. */
  readonly asText: (listed: readonly GapRow[], order: string) => string;
}

/** The areas in order, each with one sentence that says why it stands there. */
export function GapList({ rankedCount, updating, asText, ...newest }: Props) {
  const { t } = useTranslation('gaps');
  // The map answers a moving slider first; the list follows in the time that is left.
  const rows = useDeferredValue(newest.rows);
  const why = useDeferredValue(newest.why);
  const titleId = useId();
  const [shown, setShown] = useState(PAGE);
  const layer = useStore((state) => state.link.gapLayer);
  const language = useStore((state) => state.link.language);
  const own = useOwnCountedWords();
  const ranked = rows.filter(({ rank }) => rank !== null);
  const more = Math.min(PAGE, ranked.length - shown);
  const order = t(`list.order.${layer}`, { areas: formatNumber(rankedCount, 0, language) });
  return (
    <section tabIndex={-1} aria-labelledby={titleId} className={styles.section}>
      <h3 id={titleId}>{t('list.title')}</h3>
      <p className={styles.note}>{order}</p>
      <CertaintyStatus />
      {ranked.length === 0 && (
        <div className={styles.empty}>
          <p>{t(rows.length > 0 ? 'list.noneScored' : 'list.empty')}</p>
          {rows.length === 0 && <ShowAll />}
        </div>
      )}
      <ol className={styles.list} aria-busy={updating}>
        {ranked.slice(0, shown).map((row) => (
          <GapItem key={row.area.code} row={row} why={why} rankedCount={rankedCount} />
        ))}
      </ol>
      <div className={styles.actions}>
        {more > 0 && (
          <button type="button" className="button" onClick={() => setShown(shown + PAGE)}>
            {t('list.more', { count: more })}
          </button>
        )}
        {ranked.length > 0 && (
          <CopyButton text={() => asText(ranked.slice(0, shown), own ? `${order} ${own}` : order)}>
            <ClipboardCopy aria-hidden size={16} />
            {t('list.copy')}
          </CopyButton>
        )}
      </div>
    </section>
  );
}
