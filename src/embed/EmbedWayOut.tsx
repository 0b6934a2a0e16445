import { ExternalLink } from 'lucide-react';
import { useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store';
import { formatLink } from '../store/url';
import { isPlainClick } from '../ui/isPlainClick';
import styles from './Embed.module.css';

/** The way to the full map. Where the frame may open no window, its address can be copied. */
export function EmbedWayOut() {
  const { t } = useTranslation('embed');
  const address = useStore(({ link }) => `./index.html#${formatLink(link)}`);
  const [blocked, setBlocked] = useState(false);
  const open = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    // A link's own way fails in silence in a sandbox without allow-popups; this one says so.
    const page = window.open(event.currentTarget.href, '_blank');
    if (page) page.opener = null;
    setBlocked(page === null);
  };
  return (
    <>
      <a className={styles.out} href={address} target="_blank" rel="noopener" onClick={open}>
        {t('openFull')} <ExternalLink aria-hidden size={16} />
      </a>
      {blocked && (
        <p role="status" className={styles.blocked}>
          {t('popupsBlocked')} <code>{new URL(address, document.baseURI).href}</code>
        </p>
      )}
    </>
  );
}
