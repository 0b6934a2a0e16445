import { useTranslation } from 'react-i18next';
import { formatNumber, formatWeight } from '../../i18n';
import { useStore } from '../../store';
import styles from './MethodView.module.css';

const TERMS = ['uncertainty', 'topTenth', 'fragile', 'change', 'hotSpots'] as const;
const LIMITS = ['data', 'ranges', 'scored', 'neighbours', 'few'] as const;
/** As in src/analysis/uncertainty.ts, which the page does not load: it belongs to the worker. */
const DRAWS = 1000;
const READINESS_WEIGHT = [0.25, 0.75] as const;

/** How sure a place is, which patterns are more than chance, and what neither can say. */
export function Firmness() {
  const { t } = useTranslation('method');
  const language = useStore((state) => state.link.language);
  const values = {
    draws: formatNumber(DRAWS, 0, language),
    least: formatWeight(READINESS_WEIGHT[0], language),
    most: formatWeight(READINESS_WEIGHT[1], language),
  };
  return (
    <section>
      <h2>{t('firmness.title')}</h2>
      <dl className={styles.terms}>
        {TERMS.map((id) => (
          <div key={id}>
            <dt>{t(`firmness.${id}.term`)}</dt>
            <dd>{t(`firmness.${id}.words`, values)}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('firmness.limitsTitle')}</h3>
      <ul className={styles.bullets}>
        {LIMITS.map((id) => (
          <li key={id}>{t(`firmness.limits.${id}`)}</li>
        ))}
      </ul>
    </section>
  );
}
