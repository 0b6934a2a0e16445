import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Sheet.module.css';

interface Props {
  /** On a phone, leave the room to what is behind it until it is raised. */
  readonly low: boolean;
  readonly children: ReactNode;
}

/** The panel: a column beside the map, and on a phone a sheet over it that a button raises. */
export function Sheet({ low, children }: Props) {
  const { t } = useTranslation('app');
  const [raised, setRaised] = useState(false);
  const label = raised ? t('collapsePanel') : t('expandPanel');
  return (
    <section
      id="panel"
      tabIndex={-1}
      aria-label={t('panelLabel')}
      className={styles.sheet}
      data-raised={raised || undefined}
      data-low={low || undefined}
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
