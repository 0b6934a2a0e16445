import { X } from 'lucide-react';
import { memo, Suspense, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store';
import { onDemand } from '../ui/onDemand';
import styles from './Detail.module.css';

const AreaPanel = onDemand(() =>
  import('../features/areaPanel/AreaPanel').then((code) => code.AreaPanel),
);
const OrganisationCard = onDemand(() =>
  import('../features/organisation/OrganisationCard').then((code) => code.OrganisationCard),
);

/** The details of what is selected. Escape or the button closes it and gives the focus back. */
export const Detail = memo(function Detail() {
  const { t } = useTranslation('app');
  const selected = useStore((state) => state.link.selected);
  const go = useStore((state) => state.go);
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);

  const key =
    selected &&
    (selected.kind === 'area' ? (selected.neighbourhood ?? selected.code) : selected.id);
  // What a link opened with is no answer to anything a person did here: the focus stays.
  const opened = useRef(key);
  useEffect(() => {
    const already = opened.current === key;
    opened.current = null;
    if (!key || already) return;
    const active = document.activeElement;
    if (!panel.current?.contains(active)) opener.current = active;
    panel.current?.focus({ preventScroll: true });
    // It begins with its name, however far down the one before was read.
    panel.current?.scrollTo(0, 0);
  }, [key]);

  const close = useCallback((): void => {
    go({ selected: null });
    const { current } = opener;
    // What opened it may be gone, as a row is that the list was narrowed past.
    const back = current?.isConnected ? current : document.getElementById('panel');
    if (back instanceof HTMLElement) back.focus();
  }, [go]);
  useEffect(() => {
    const element = panel.current;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [key, close]);

  if (!selected) return null;
  return (
    <aside ref={panel} tabIndex={-1} aria-label={t('detailLabel')} className={styles.detail}>
      <button type="button" className={styles.close} aria-label={t('close')} onClick={close}>
        <X aria-hidden size={20} />
      </button>
      <Suspense fallback={<p role="status">{t('loading')}</p>}>
        {selected.kind === 'area' ? (
          <AreaPanel key={selected.code} code={selected.code} />
        ) : (
          <OrganisationCard key={selected.id} id={selected.id} />
        )}
      </Suspense>
    </aside>
  );
});
