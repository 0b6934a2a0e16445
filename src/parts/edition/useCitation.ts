import { useTranslation } from 'react-i18next';
import { dayOfPage, editionOfPage } from '../../dataset';
import { formatDate } from '../../i18n';
import { useStore } from '../../store';
import { formatLink } from '../../store/url';
import './messages';

/**
 * What to write where the map is cited: who made it, which edition, and a link to what is on screen
 * that asks for that edition.
 * @returns worked out when it is called, as the address changes with the state
 */
export function useCitation(): () => string {
  const { t } = useTranslation('edition');
  const link = useStore((state) => state.link);
  return () => {
    const address = new URL(window.location.href);
    address.search = '';
    address.hash = formatLink({ ...link, edition: dayOfPage() });
    return t('citation', {
      date: formatDate(dayOfPage(), link.language),
      edition: editionOfPage(),
      address: address.href,
    });
  };
}
