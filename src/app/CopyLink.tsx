import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useStore } from '../store';
import { shortAddress } from '../store/sharedViews';
import { formatLink } from '../store/url';
import styles from './Settings.module.css';

/**
 * Copies the link to what is on screen: the short one where the view has a page of its own. Where
 * the browser refuses, the link is shown, to be copied by hand.
 */
export function CopyLink() {
  const { t } = useTranslation('share');
  const field = useId();
  const link = useStore((state) => state.link);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const address = shortAddress(link, window.location.href) ?? longAddress(formatLink(link));
  const copy = (): void => {
    // Not there at all on a page without https.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (!clipboard) {
      setOutcome('refused');
      return;
    }
    clipboard.writeText(address).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <div>
      <Button className="button" onPress={copy}>
        {t('copyLink')}
      </Button>
      <p role="status" className={styles.copied}>
        {outcome && t(outcome)}
      </p>
      {outcome === 'refused' && (
        <p className={styles.address}>
          <label htmlFor={field}>{t('address')}</label>
          <input
            id={field}
            readOnly
            value={address}
            onFocus={(event) => event.currentTarget.select()}
          />
        </p>
      )}
    </div>
  );
}

function longAddress(state: string): string {
  const address = new URL(window.location.href);
  address.search = '';
  address.hash = state;
  return address.href;
}
