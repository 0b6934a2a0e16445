import { ClipboardCopy, Map, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../ui/CopyButton';
import styles from './AreaProfile.module.css';
import { StateLink } from '../../parts/StateLink';

/** What one can do with the page: print it, copy it, see the area on the map. */
export function ProfileActions({ text }: { readonly text: () => string }) {
  const { t } = useTranslation('profile');
  return (
    <div className={styles.actions}>
      <button type="button" className="button button-strong" onClick={() => window.print()}>
        <Printer aria-hidden size={16} />
        {t('print')}
      </button>
      <CopyButton text={text}>
        <ClipboardCopy aria-hidden size={16} />
        {t('copyText')}
      </CopyButton>
      <StateLink to={{ view: 'explore' }} className="button">
        <Map aria-hidden size={16} />
        {t('onMap')}
      </StateLink>
    </div>
  );
}
