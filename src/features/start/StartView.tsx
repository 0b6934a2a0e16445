import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Glance } from '../../parts/glance/Glance';
import { StateLink } from '../../parts/StateLink';
import { NO_FACETS } from '../../store';
import { Answers } from './Answers';
import './messages';
import styles from './StartView.module.css';

const NO_ANSWERS = { view: 'questions', facets: NO_FACETS } as const;

interface Props {
  /** The one search box, which is a feature of its own. */
  readonly search: ReactNode;
  /** The guided walks, another. */
  readonly walks: ReactNode;
}

/**
 * What this is in one sentence, one box for your place, three answers, the whole country at a glance,
 * and walks for those who would rather be led.
 */
export function StartView({ search, walks }: Props) {
  const { t } = useTranslation('start');
  return (
    <div className={styles.start}>
      <div className={styles.opening}>
        <div className={styles.sentence}>
          <h1 className={styles.title}>{t('title')}</h1>
          <p className={styles.lead}>{t('lead')}</p>
          <div className={styles.ask}>
            <p className={styles.askLabel}>{t('ask')}</p>
            <div className={styles.search}>{search}</div>
          </div>
        </div>
        <Answers />
      </div>
      <p className={styles.questions}>
        <StateLink to={NO_ANSWERS}>{t('questions')}</StateLink>
      </p>
      <section className={styles.glance}>
        <h2>{t('glance')}</h2>
        <p className={styles.glanceLead}>{t('glanceLead')}</p>
        <Glance />
      </section>
      {walks}
      <p className={styles.quiet}>
        {t('incomplete')}{' '}
        <StateLink to={{ view: 'practice', facets: NO_FACETS }}>{t('kinds')}</StateLink>{' '}
        <StateLink to={{ view: 'method' }}>{t('method')}</StateLink>
      </p>
    </div>
  );
}
