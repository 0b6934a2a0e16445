import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store';
import { onDemand } from '../ui/onDemand';
import styles from './Embed.module.css';

const AreaPanel = onDemand(() =>
  import('../features/areaPanel/AreaPanel').then((code) => code.AreaPanel),
);
const OrganisationCard = onDemand(() =>
  import('../features/organisation/OrganisationCard').then((code) => code.OrganisationCard),
);

/** The card of what is selected, under the rest. */
export function EmbedDetail({ closable }: { readonly closable: boolean }) {
  const { t } = useTranslation(['embed', 'app']);
  const selected = useStore((state) => state.link.selected);
  const go = useStore((state) => state.go);
  const panel = useRef<HTMLElement>(null);
  const opened = useRef(selected);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const already = opened.current === selected;
    opened.current = selected;
    // Only where the reader is in the frame: a host's command must not pull the focus into it.
    if (!selected || already || !document.hasFocus()) return;
    const active = document.activeElement;
    if (!panel.current?.contains(active)) opener.current = active;
    panel.current?.focus();
  }, [selected]);
  const close = (): void => {
    go({ selected: null });
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  if (!selected) return null;
  return (
    <section ref={panel} tabIndex={-1} aria-label={t('details')} className={styles.detail}>
      {closable && (
        <button type="button" className="button" onClick={close}>
          {t('close')}
        </button>
      )}
      <Suspense fallback={<p role="status">{t('app:loading')}</p>}>
        {selected.kind === 'area' ? (
          <AreaPanel key={selected.code} code={selected.code} />
        ) : (
          <OrganisationCard key={selected.id} id={selected.id} />
        )}
      </Suspense>
    </section>
  );
}
