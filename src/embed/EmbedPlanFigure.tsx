import { useTranslation } from 'react-i18next';
import { addMessages, formatPeople } from '../i18n';
import { plan } from '../i18n/en/plan';
import { usePlanWork } from '../parts/plan/usePlanWork';
import { useStore } from '../store';
import styles from './Embed.module.css';
import { EmbedQuestion } from './EmbedQuestion';

addMessages({ plan });

/** How many more people in need the places of a plan would reach. */
export function EmbedPlanFigure() {
  const { t } = useTranslation(['embed', 'app', 'plan']);
  usePlanWork();
  const { answer, status } = useStore((state) => state.plan);
  const language = useStore((state) => state.link.language);
  if (!answer)
    return (
      <p role="status">
        {status.state === 'refused'
          ? t('figure.gapsRefused', { reason: status.reason })
          : t('app:loading')}
      </p>
    );
  return (
    <div className={styles.figure} role="status">
      <EmbedQuestion title="" heading />
      <p className={styles.number}>{formatPeople(answer.gain, language)}</p>
      <p>{t('plan:figure', { count: answer.places.length })}</p>
      <p className={styles.soft}>{t('plan:log.limits')}</p>
    </div>
  );
}
