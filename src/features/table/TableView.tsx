import { useTranslation } from 'react-i18next';
import { useStore, valueOf } from '../../store';
import { GapTable } from './GapTable';
import { NeedTable } from './NeedTable';
import { OrganisationTable } from './OrganisationTable';
import styles from './TableView.module.css';
import './messages';

/** What the map of the open view shows, as a table: every organisation, or every area. */
export function TableView() {
  const { t } = useTranslation('app');
  const core = useStore((state) => valueOf(state.data.core));
  const view = useStore((state) => state.link.view);
  if (!core) return <p className={styles.message}>{t('loading')}</p>;
  return (
    <div className={styles.view}>
      {(view === 'explore' || view === 'method') && <OrganisationTable core={core} />}
      {view === 'need' && <NeedTable core={core} />}
      {view === 'gaps' && <GapTable core={core} />}
    </div>
  );
}
