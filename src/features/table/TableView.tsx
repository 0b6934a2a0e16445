import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { factsOf, useStore, valueOf, type ViewTable } from '../../store';
import { GapTable } from './GapTable';
import { NeedTable } from './NeedTable';
import { OrganisationTable } from './OrganisationTable';
import styles from './TableView.module.css';
import { onDemand } from '../../ui/onDemand';
import './messages';

const TABLES: Readonly<Record<ViewTable, ComponentType<{ readonly core: CoreData }>>> = {
  pioneers: OrganisationTable,
  need: NeedTable,
  gaps: GapTable,
  plan: onDemand(() => import('./PlanTable').then((code) => code.PlanTable)),
};

/** What the map of the open view shows, as a table: every organisation, or every area. */
export function TableView() {
  const { t } = useTranslation('app');
  const core = useStore((state) => valueOf(state.data.core));
  const table = useStore((state) => factsOf(state.link.view).table);
  const Table = TABLES[table];
  if (!core) return <p className={styles.message}>{t('loading')}</p>;
  return (
    <div className={styles.view}>
      <Table core={core} />
    </div>
  );
}
