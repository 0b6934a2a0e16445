import { ClipboardCopy, Map, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './AreaProfile.module.css';
import { PageLink } from './PageLink';

/** What one can do with the page: print it, copy it, see the area on the map. */
export function ProfileActions({ text }: { readonly text: string }) {
  const { t } = useTranslation('profile');
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copyFailed'),
    );
  };
  return (
    <div className={styles.actions}>
      <button type="button" className="button button-strong" onClick={() => window.print()}>
        <Printer aria-hidden size={16} />
        {t('print')}
      </button>
      <button type="button" className="button" onClick={copy}>
        <ClipboardCopy aria-hidden size={16} />
        {t('copyText')}
      </button>
      <PageLink to={{ view: 'explore' }} className="button">
        <Map aria-hidden size={16} />
        {t('onMap')}
      </PageLink>
      <span role="status">{outcome && t(outcome)}</span>
    </div>
  );
}
