import { useTranslation } from 'react-i18next';
import { nameIn } from '../../i18n';
import { StateLink } from '../../parts/StateLink';
import { useStore } from '../../store';
import './messages';
import { stateOfStep } from './stateOfStep';
import { useWalks } from './useWalks';
import styles from './Walk.module.css';

/** The guided walks, each a link to its first step. Nothing while they are not there: they are an offer. */
export function WalkOffer() {
  const { t } = useTranslation('walk');
  const link = useStore((state) => state.link);
  const { loadable } = useWalks();
  if (loadable.state !== 'ready') return null;
  return (
    <section>
      <h2>{t('offer')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <ul className={styles.offer}>
        {loadable.value.map((walk) => (
          <li key={walk.id}>
            <StateLink to={stateOfStep(walk, 1, link)}>{nameIn(link.language, walk)}</StateLink>{' '}
            <span className={styles.steps}>{t('steps', { count: walk.steps.length })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
