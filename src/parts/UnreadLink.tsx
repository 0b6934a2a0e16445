import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatList } from '../i18n';
import { useStore } from '../store';
import { useUnread } from './useUnread';
import styles from './UnreadLink.module.css';

/** Says what of the address is left out, by its name there; nothing where none is. */
export function UnreadLink() {
  const { t } = useTranslation('app');
  const language = useStore((state) => state.link.language);
  const unread = useUnread();
  const dismissUnread = useStore((state) => state.dismissUnread);
  const dismiss = (): void => {
    dismissUnread();
    document.getElementById('panel')?.focus();
  };
  return (
    <div role="status">
      {unread.length > 0 && (
        <div className={styles.notice}>
          <p>{t('unread', { names: formatList(unread, language) })}</p>
          <button type="button" className="button" aria-label={t('unreadSeen')} onClick={dismiss}>
            <X aria-hidden size={16} />
          </button>
        </div>
      )}
    </div>
  );
}
