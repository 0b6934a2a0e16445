import { useTranslation } from 'react-i18next';
import { addMessages, formatNumber } from '../i18n';
import { gaps } from '../i18n/en/gaps';
import { useStore } from '../store';
import { selectGapRows } from '../store/selectors/gaps';
import styles from './Embed.module.css';
import { EmbedQuestion } from './EmbedQuestion';

addMessages({ gaps });

/** How many areas have high need and no known pioneer of the kind that is asked for. */
export function EmbedGapFigure() {
  const { t } = useTranslation(['embed', 'app', 'gaps']);
  const rows = useStore(selectGapRows);
  const status = useStore((state) => state.analysisStatus);
  const language = useStore((state) => state.link.language);
  if (!rows) {
    return (
      <p role="status">
        {status.state === 'refused'
          ? t('figure.gapsRefused', { reason: status.reason })
          : t('app:loading')}
      </p>
    );
  }
  const found = rows.filter(({ result }) => result.needClass === 2 && result.reachClass === 0);
  const looked = found.filter(({ result }) => result.looked !== null).length;
  return (
    <div className={styles.figure} role="status">
      <EmbedQuestion title="" heading />
      <p className={styles.number}>
        {t('figure.of', {
          part: formatNumber(found.length, 0, language),
          whole: formatNumber(rows.length, 0, language),
        })}
      </p>
      <p>{t('figure.gaps')}</p>
      {found.length > 0 && (
        <p>{t('figure.gapsLooked', { count: looked, others: found.length - looked })}</p>
      )}
      <p className={styles.soft}>{t('figure.note')}</p>
    </div>
  );
}
