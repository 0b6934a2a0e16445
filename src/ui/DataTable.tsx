import { useId, type ReactNode } from 'react';
import { DataTableRow } from './DataTableRow';
import { SortButton } from './SortButton';
import styles from './DataTable.module.css';

/** One column: what it sorts by, and how it is shown. */
export interface DataTableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What the column sorts by and a download writes; null (not known) is last either way. */
  readonly value: (row: Row) => string | number | null;
  /** What the cell shows; the value itself where this is left out. */
  readonly cell?: (row: Row) => ReactNode;
  /** Numbers stand at the right, and sort from the highest at the first press. */
  readonly numeric?: boolean;
  /** Numeric, yet the lowest is what one looks for first: a rank, a distance. */
  readonly lowestFirst?: boolean;
  /** Room for a sentence. */
  readonly wide?: boolean;
}

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

interface Props<Row> {
  /** Says what the table shows and how many rows it has. Stands above, where it cannot scroll away. */
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly DataTableColumn<Row>[];
  /** In the order to be shown: see useSortedRows. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly selectedKey: string | null;
  /** What a pointer or the keyboard rests on, here or elsewhere on the page. */
  readonly focusedKey: string | null;
  readonly onFocus: (key: string | null) => void;
  readonly onSelect: (key: string) => void;
}

/** What scrolls must be within reach of the keyboard (WCAG 2.1.1). */
const REACHED_BY_TAB = { tabIndex: 0 } as const;

/**
 * A table sorted by the headers' buttons, with its header and first column always in sight. Its
 * region scrolls by itself, so that the page never does. Rows are selected by the button that
 * names them; a press anywhere on the row is the same.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, keyOf, sort, onSort } = props;
  const captionId = useId();
  return (
    <>
      <p id={captionId} className={styles.caption} aria-live="polite">
        {caption}
      </p>
      <section className={styles.region} aria-labelledby={captionId} {...REACHED_BY_TAB}>
        <table className={styles.table} aria-labelledby={captionId}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column.id}
                  scope="col"
                  className={column.numeric ? styles.numeric : undefined}
                  aria-sort={ariaSort(column.id, sort)}
                >
                  <SortButton
                    column={column}
                    sort={sort.column === column.id ? sort : null}
                    onSort={onSort}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const key = keyOf(row);
              return (
                <DataTableRow
                  key={key}
                  rowKey={key}
                  row={row}
                  columns={columns}
                  isSelected={key === props.selectedKey}
                  isFocused={key === props.focusedKey}
                  onFocus={props.onFocus}
                  onSelect={props.onSelect}
                />
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

function ariaSort(
  id: string,
  { column, descending }: TableSort,
): 'ascending' | 'descending' | 'none' {
  if (id !== column) return 'none';
  return descending ? 'descending' : 'ascending';
}
