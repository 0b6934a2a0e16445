import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import './messages';
import styles from './OutsideLink.module.css';
import { spokenAddress, webAddress } from './webAddress';

/** A link to a page elsewhere, in a new tab and saying so; plain words of the tables where it is not one. */
export function OutsideLink({ address }: { readonly address: string }) {
  const { t } = useTranslation('organisation');
  const url = webAddress(address);
  if (!url)
    return (
      <span className={styles.address} lang="en">
        {address}
      </span>
    );
  return (
    <a className={styles.address} href={url.href} target="_blank" rel="noopener noreferrer">
      {spokenAddress(url)} <ExternalLink aria-hidden size={14} />
      <span className="visually-hidden">{t('opensNewTab')}</span>
    </a>
  );
}
