import { Columns3, Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../domain';
import { MOST_COMPARED, useStore } from '../../store';
import styles from './AreaPanel.module.css';

/** Puts the area beside others, and opens the comparison. */
export function CompareActions({ area }: { readonly area: Area }) {
  const { t } = useTranslation('compare');
  const compare = useStore((state) => state.link.compare);
  const show = useStore((state) => state.link.show);
  const toggleCompared = useStore((state) => state.toggleCompared);
  const go = useStore((state) => state.go);
  const chosen = compare.includes(area.code);
  const full = !chosen && compare.length >= MOST_COMPARED;
  const Icon = chosen ? Minus : Plus;
  return (
    <>
      {full ? (
        <p className={styles.small}>{t('full', { most: MOST_COMPARED })}</p>
      ) : (
        <button type="button" className="button" onClick={() => toggleCompared(area.code)}>
          <Icon aria-hidden size={16} />
          {t(chosen ? 'takeOut' : 'add')}
        </button>
      )}
      {compare.length > 0 && show !== 'compare' && (
        <button
          type="button"
          className="button"
          // The details would cover the comparison on a narrow screen.
          onClick={() => go({ show: 'compare', selected: null })}
        >
          <Columns3 aria-hidden size={16} />
          {t('open', { count: compare.length })}
        </button>
      )}
    </>
  );
}
