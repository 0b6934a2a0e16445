import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import type { Focus } from '../../store/focusSlice';
import { DataTable } from '../../ui/DataTable';
import { shownColumns, type DataTableColumn, type TableSort } from '../../ui/tableColumns';
import { inSentence } from '../../words/inSentence';
import { useSortedRows } from '../../ui/useSortedRows';
import { ColumnMenu } from './ColumnMenu';
import { DownloadButton } from './DownloadButton';
import type { Download } from './download';
import styles from './TableView.module.css';

interface Props<Row> {
  readonly kind: 'area' | 'organisation';
  readonly columns: readonly DataTableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly defaultSort: TableSort;
  /** @param sortedBy the name of the column the rows are sorted by */
  readonly caption: (sortedBy: string) => string;
  readonly download: Download<Row>;
  /** The district of a row, for a table that can also be saved with boundaries. */
  readonly districtOf?: (row: Row) => string;
}

/** A table in step with the store: its sort is in the link, its rows are what can be selected. */
export function SortableTable<Row>(props: Props<Row>) {
  const { kind, keyOf, defaultSort, caption, districtOf } = props;
  // Hundreds of rows follow a moving slider in the time that is left, a few at a time.
  const columns = useDeferredValue(props.columns);
  const rows = useDeferredValue(props.rows);
  const download = useDeferredValue(props.download);
  const { t } = useTranslation('table');
  const language = useStore((state) => state.link.language);
  const linkSort = useStore((state) => state.link.sort);
  const selected = useStore((state) => state.link.selected);
  const focus = useStore((state) => state.focus);
  const go = useStore((state) => state.go);
  const setFocus = useStore((state) => state.setFocus);
  const clearFilters = useStore((state) => state.clearFilters);

  const chosen = useStore((state) => state.link.columns);
  const shown = useMemo(() => shownColumns(columns, chosen), [columns, chosen]);
  // A table may be in the order of a column that is not shown: its caption says so.
  const known = linkSort && columns.some(({ id }) => id === linkSort.column);
  const sort = known ? linkSort : defaultSort;
  // The column that is pressed says so before its rows are drawn in their order.
  const order = useDeferredValue(sort);
  const sorted = useSortedRows(columns, rows, order, language);
  const sortedBy = columns.find(({ id }) => id === sort.column)?.header ?? '';
  // Kept, so that rows are drawn again only when something about them changes.
  const actions = useMemo(
    () => ({
      select: (key: string) => go({ selected: referenceOf(kind, key) }),
      sort: (next: TableSort) => go({ sort: next }),
      focus: (key: string | null) => setFocus(key === null ? null : referenceOf(kind, key)),
    }),
    [kind, go, setFocus],
  );

  const foot = useMemo(
    () => (
      <DownloadButton rows={sorted} columns={shown} download={download} districtOf={districtOf} />
    ),
    [sorted, shown, download, districtOf],
  );

  if (rows.length === 0) {
    return (
      <div className={styles.message}>
        <p aria-live="polite">{t(kind === 'area' ? 'empty.areas' : 'empty.organisations')}</p>
        <button type="button" className="button" onClick={clearFilters}>
          {t('empty.action')}
        </button>
      </div>
    );
  }
  return (
    <>
      <DataTable
        caption={caption(inSentence(sortedBy))}
        columns={shown}
        rows={sorted}
        keyOf={keyOf}
        sort={sort}
        onSort={actions.sort}
        selectedKey={keyIn(selected, kind)}
        focusedKey={keyIn(focus, kind)}
        onFocus={actions.focus}
        onSelect={actions.select}
        tools={<ColumnMenu columns={columns} shown={shown} />}
      />
      {foot}
    </>
  );
}

type Reference =
  | { readonly kind: 'area'; readonly code: string }
  | { readonly kind: 'organisation'; readonly id: string };

function referenceOf(kind: Reference['kind'], key: string): Reference {
  return kind === 'area' ? { kind, code: key } : { kind, id: key };
}

function keyIn(reference: Focus | null, kind: Reference['kind']): string | null {
  if (reference?.kind !== kind) return null;
  return 'code' in reference ? reference.code : reference.id;
}
