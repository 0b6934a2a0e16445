import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../features/search/SearchBox';
import { useStateLink } from '../parts/useStateLink';
import { DEFAULT_LINK, leadOn, NAVIGATION_VIEWS, useStore, viewHas } from '../store';
import { formatLink } from '../store/url';
import { isPlainClick } from '../ui/isPlainClick';
import styles from './Header.module.css';
import { Settings } from './Settings';
import { Share } from './Share';

/**
 * Name, the views, search, and what to do with what is on screen. Name and views are links: they can
 * be opened in a tab.
 */
export const Header = memo(function Header() {
  const { t } = useTranslation('app');
  const link = useStore((state) => state.link);
  const go = useStore((state) => state.go);
  const ready = useStore((state) => state.data.core.state === 'ready');
  const home = useStateLink({ ...DEFAULT_LINK, language: link.language, theme: link.theme });
  const searches = viewHas(link.view, { search: 'header' });
  return (
    <header className={styles.header}>
      <p className={styles.name}>
        <a
          {...home}
          className={styles.home}
          aria-current={link.view === DEFAULT_LINK.view ? 'page' : undefined}
        >
          <span className={styles.longName}>{t('name')}</span>
          <abbr className={styles.shortName} title={t('name')}>
            {t('shortName')}
          </abbr>
        </a>
      </p>
      <nav aria-label={t('viewsLabel')} className={styles.views}>
        {NAVIGATION_VIEWS.map((view) => (
          <a
            key={view}
            className={styles.view}
            href={`#${formatLink(leadOn(link, { view }))}`}
            title={t(`viewHints.${view}`)}
            aria-current={link.view === view ? 'page' : undefined}
            onClick={(event) => {
              if (!isPlainClick(event)) return;
              event.preventDefault();
              go({ view });
            }}
          >
            {t(`views.${view}`)}
          </a>
        ))}
      </nav>
      <div className={styles.search}>{ready && searches && <SearchBox />}</div>
      <Share brief={searches} />
      <Settings />
    </header>
  );
});
