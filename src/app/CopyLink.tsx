import { Link } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCore } from '../parts/useCore';
import { useStore } from '../store';
import { shortAddress } from '../store/sharedViews';
import { formatLink } from '../store/url';
import { CopyButton } from '../ui/CopyButton';

/** Copies the link to what is on screen: the short one where the view has a page of its own. */
export function CopyLink() {
  const { t } = useTranslation('app');
  const link = useStore((state) => state.link);
  const { starters } = useCore().taxonomy;
  const home = window.location.href;
  const own = useStore((state) => state.own !== null);
  return (
    <>
      <CopyButton
        text={() => shortAddress(link, starters, home) ?? longAddress(home, formatLink(link))}
      >
        <Link aria-hidden size={18} />
        {t('copyLink')}
      </CopyButton>
      {own && <p>{t('own.notInLink')}</p>}
    </>
  );
}

function longAddress(home: string, state: string): string {
  const address = new URL(home);
  address.search = '';
  address.hash = state;
  return address.href;
}
