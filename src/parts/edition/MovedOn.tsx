import { useTranslation } from 'react-i18next';
import { dayOfPage } from '../../dataset';
import { formatDate } from '../../i18n';
import { useStore } from '../../store';
import './messages';

/** In a sentence: the link was made with another edition than the one that is shown. */
export function MovedOn({ asked }: { readonly asked: string }) {
  const { t } = useTranslation('edition');
  const language = useStore((state) => state.link.language);
  const shown = dayOfPage();
  const days = { asked: formatDate(asked, language), shown: formatDate(shown, language) };
  return <p>{t(asked < shown ? 'moved' : 'behind', days)}</p>;
}
