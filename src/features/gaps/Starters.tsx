import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { formatLink } from '../../store/url';
import { STARTER_IDS, starterLink } from '../../store/starters';
import styles from './Starters.module.css';

/** Five questions as links: each opens a whole answer, and can be opened in a tab. */
export function Starters() {
  const { t } = useTranslation('gaps');
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  return (
    <section className={styles.starters}>
      <h3 className={styles.title}>{t('starters.title')}</h3>
      <ul className={styles.list}>
        {STARTER_IDS.map((id) => {
          const target = starterLink(id, link);
          return (
            <li key={id}>
              <a
                className={styles.link}
                href={`#${formatLink(target)}`}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  go(target);
                }}
              >
                {t(`starters.${id}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
