import { useTranslation } from 'react-i18next';
import { nameIn } from '../../i18n';
import { StateLink } from '../../parts/StateLink';
import { useCore } from '../../parts/useCore';
import { useStore } from '../../store';
import { starterLink } from '../../store/starters';
import styles from './Starters.module.css';

/** Questions as links: each opens a whole answer, and can be opened in a tab. */
export function Starters() {
  const { t } = useTranslation('gaps');
  const { starters } = useCore().taxonomy;
  const link = useStore((state) => state.link);
  return (
    <section className={styles.starters}>
      <h3 className={styles.title}>{t('starters')}</h3>
      <ul className={styles.list}>
        {starters.map((starter) => (
          <li key={starter.id}>
            <StateLink to={starterLink(starter, link)} className={styles.link}>
              {nameIn(link.language, { name: starter.question, nameWelsh: starter.questionWelsh })}
            </StateLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
