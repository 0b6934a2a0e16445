import { PanelLeft, PanelRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore, type Selection } from '../store';
import styles from './BesideComparison.module.css';

export interface Beside {
  readonly panelFolded: boolean;
  readonly detailFolded: boolean;
  readonly togglePanel: () => void;
  readonly toggleDetail: () => void;
}

/**
 * A comparison needs the width of the page: the panel and the details of what was selected before
 * it fold away, and come back when asked for. What is selected during it opens as ever.
 */
export function useBesideComparison(): Beside {
  const comparing = useStore((state) => state.link.show === 'compare');
  const selected = useStore((state) => state.link.selected);
  const [was, setWas] = useState(false);
  const [panelShown, setPanelShown] = useState(false);
  const [folded, setFolded] = useState<Selection | null>(null);
  if (was !== comparing) {
    setWas(comparing);
    setPanelShown(false);
    setFolded(comparing ? selected : null);
  }
  const detailFolded = comparing && selected !== null && folded === selected;
  return {
    panelFolded: comparing && !panelShown,
    detailFolded,
    togglePanel: () => setPanelShown(!panelShown),
    toggleDetail: () => setFolded(detailFolded ? null : selected),
  };
}

/** The way back to what is folded away. */
export function BesideComparison({ beside }: { readonly beside: Beside }) {
  const { t } = useTranslation('app');
  const selected = useStore((state) => state.link.selected !== null);
  return (
    <>
      <button
        type="button"
        className={`button ${styles.panel}`}
        aria-expanded={!beside.panelFolded}
        onClick={beside.togglePanel}
      >
        <PanelLeft aria-hidden size={16} />
        {t('panelLabel')}
      </button>
      {selected && (
        <button
          type="button"
          className="button"
          aria-expanded={!beside.detailFolded}
          onClick={beside.toggleDetail}
        >
          <PanelRight aria-hidden size={16} />
          {t('detailLabel')}
        </button>
      )}
    </>
  );
}
