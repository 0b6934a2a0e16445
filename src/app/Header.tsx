import { useTranslation } from 'react-i18next';
import { SearchBox } from '../features/search/SearchBox';
import { NAVIGATION_VIEWS, useStore } from '../store';
import { formatLink } from '../store/url';
import { isPlainClick } from '../ui/isPlainClick';
import styles from './Header.module.css';
import { Settings } from './Settings';

/** Name, search, the views, and the settings. The views are links: they can be opened in a tab. */
export function Header() {
  const { t } = useTranslation('app');
  const link = useStore((state) => state.link);
  const openView = useStore((state) => state.openView);
  const ready = useStore((state) => state.data.core.state === 'ready');
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        <span className={styles.longName}>{t('name')}</span>
        <abbr className={styles.shortName} title={t('name')}>
          {t('shortName')}
        </abbr>
      </p>
      <nav aria-label={t('viewsLabel')} className={styles.views}>
        {NAVIGATION_VIEWS.map((view) => (
          <a
            key={view}
            className={styles.view}
            href={`#${formatLink({ ...link, view, sort: null, classes: [] })}`}
            title={t(`viewHints.${view}`)}
            aria-current={link.view === view ? 'page' : undefined}
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              event.preventDefault();
              openView(view);
            }}
          >
            {t(`views.${view}`)}
          </a>
        ))}
      </nav>
      <div className={styles.search}>{ready && <SearchBox />}</div>
      <Settings />
    </header>
  );
}
