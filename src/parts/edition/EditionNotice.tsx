import { useTranslation } from 'react-i18next';
import { formatDate } from '../../i18n';
import { useStore } from '../../store';
import { formatLink } from '../../store/url';
import styles from './EditionNotice.module.css';
import './messages';
import { MovedOn } from './MovedOn';
import { useKeptEdition } from './useKeptEdition';

/** Says that the figures are of another edition than the link's, and leads to that one if it is kept. */
export function EditionNotice({ asked }: { readonly asked: string }) {
  const { t } = useTranslation('edition');
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const kept = useKeptEdition(asked);
  const day = formatDate(asked, link.language);
  const goOn = (): void => {
    go({ edition: null });
    document.getElementById('panel')?.focus();
  };
  return (
    <div role="status" className={styles.notice}>
      <MovedOn asked={asked} />
      {kept === null && <p>{t('notKept', { asked: day })}</p>}
      <div className={styles.actions}>
        {kept && <a href={`${kept}#${formatLink(link)}`}>{t('open', { asked: day })}</a>}
        <button type="button" className="button" onClick={goOn}>
          {t('goOn')}
        </button>
      </div>
    </div>
  );
}
