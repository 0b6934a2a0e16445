import { ChevronDown, ChevronUp } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store';
import styles from './Sheet.module.css';

interface Props {
  /** On a phone, leave the room to what is behind it until it is raised. */
  readonly low: boolean;
  /** Where there is room beside the map, leave all of it to what is there; a phone's sheet is low. */
  readonly folded: boolean;
  readonly children: ReactNode;
}

/**
 * The panel: a column beside the map, and on a phone a sheet over it, raised by a button or by what
 * was opened in it.
 */
export function Sheet({ low, folded, children }: Props) {
  const { t } = useTranslation('app');
  const raised = useStore((state) => state.panelRaised);
  const setRaised = useStore((state) => state.setPanelRaised);
  // Each view begins with its map in sight.
  useEffect(() => () => setRaised(false), [setRaised]);
  const label = raised ? t('collapsePanel') : t('expandPanel');
  return (
    <section
      id="panel"
      tabIndex={-1}
      aria-label={t('panelLabel')}
      className={styles.sheet}
      data-raised={raised || undefined}
      data-low={low || undefined}
      data-folded={folded || undefined}
    >
      <button
        type="button"
        className={styles.handle}
        aria-expanded={raised}
        onClick={() => setRaised(!raised)}
      >
        {raised ? <ChevronDown aria-hidden size={20} /> : <ChevronUp aria-hidden size={20} />}
        {label}
      </button>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
