import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { addMessages } from '../../i18n';
import { plan } from '../../i18n/en/plan';
import { usePlaceNames } from '../../parts/plan/usePlaceNames';
import { usePlanWork } from '../../parts/plan/usePlanWork';
import { useStore } from '../../store';
import { selectCountedCore } from '../../store/selectors/countedCore';
import { DataTable } from '../../ui/DataTable';
import type { TableSort } from '../../ui/tableColumns';
import { useSortedRows } from '../../ui/useSortedRows';
import { DownloadButton } from './DownloadButton';
import { planDownload } from './planDownload';
import { planRows, type PlanRow } from './planRows';
import styles from './TableView.module.css';
import { usePlanColumns } from './usePlanColumns';

addMessages({ plan });

const IN_ORDER: TableSort = { column: 'label', descending: false };

/** The places tried and proposed, a row each, with all that is said of them. */
export function PlanTable({ core }: { readonly core: CoreData }) {
  const counted = useStore(selectCountedCore) ?? core;
  const { t } = useTranslation('plan');
  usePlanWork();
  const work = useStore((state) => state.plan);
  const language = useStore((state) => state.link.language);
  const sort = useStore((state) => state.link.sort);
  const selected = useStore((state) => state.link.selected);
  const go = useStore((state) => state.go);
  const setFocus = useStore((state) => state.setFocus);
  const nameOf = usePlaceNames(core);
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const rows = useMemo(() => planRows(work, nameOf), [work, nameOf]);
  const columns = usePlanColumns(counted);
  const known = sort && columns.some(({ id }) => id === sort.column) ? sort : IN_ORDER;
  const sorted = useSortedRows(columns, rows, known, language);
  const areaOf = (key: string | null): string | undefined =>
    rows.find(({ label }) => label === key)?.place.areaCode;

  if (rows.length === 0)
    return (
      <p className={styles.message} aria-live="polite">
        {t(work.status.state === 'working' ? 'working' : 'table.none')}
      </p>
    );
  const open = selected?.kind === 'area' ? selected.code : null;
  return (
    <>
      <DataTable
        caption={t('table.caption', { count: rows.length })}
        columns={columns}
        rows={sorted}
        keyOf={keyOf}
        sort={known}
        onSort={(next) => go({ sort: next })}
        selectedKey={rows.find(({ place }) => place.areaCode === open)?.label ?? null}
        focusedKey={focusedKey}
        onFocus={(key) => {
          setFocusedKey(key);
          const code = areaOf(key);
          setFocus(code ? { kind: 'area', code } : null);
        }}
        onSelect={(key) => {
          const code = areaOf(key);
          if (code) go({ selected: { kind: 'area', code } });
        }}
      />
      {work.answer && (
        <DownloadButton
          rows={sorted}
          columns={columns}
          download={planDownload(counted, work.answer)}
          placed={{ idOf: keyOf, positionOf: ({ place }) => place.position }}
        />
      )}
    </>
  );
}

function keyOf({ label }: PlanRow): string {
  return label;
}
