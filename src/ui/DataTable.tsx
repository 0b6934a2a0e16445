import { Fragment, useId, useRef, type CSSProperties, type ReactNode } from 'react';
import { DataTableRow } from './DataTableRow';
import { SortButton } from './SortButton';
import type { DataTableColumn, TableSort } from './tableColumns';
import { useDrawnRows } from './useDrawnRows';
import styles from './DataTable.module.css';

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
  /** Beside the caption: what changes the table as a whole. */
  readonly tools?: ReactNode;
}

/** What scrolls must be within reach of the keyboard (WCAG 2.1.1). */
const REACHED_BY_TAB = { tabIndex: 0 } as const;

/** Of the first column, where there is room. */
const NAMES_REM = 12;
const WORDS_REM = 9.5;
const NUMBER_REM = 7;

/**
 * A table sorted by the headers' buttons, with its header and first column always in sight. Its
 * region scrolls by itself, so that the page never does. Rows are selected by the button that
 * names them; a press anywhere on the row is the same. Of a long table only the rows near what is
 * seen are drawn; all of them are counted for a screen reader, and printed.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, keyOf, sort, onSort, tools } = props;
  const captionId = useId();
  const region = useRef<HTMLElement>(null);
  const drawn = useDrawnRows(region, rows, keyOf);
  return (
    <>
      <div className={styles.above}>
        {tools}
        <p id={captionId} className={styles.caption} aria-live="polite">
          {caption}
        </p>
      </div>
      <section
        ref={region}
        className={styles.region}
        aria-labelledby={captionId}
        {...REACHED_BY_TAB}
      >
        <table
          className={styles.table}
          aria-labelledby={captionId}
          aria-rowcount={rows.length + 1}
          style={widthsForStyle(columns)}
        >
          <colgroup>
            {columns.map((column, index) => {
              // The first has its width from the style, which knows how narrow the page is.
              const given = index > 0 && !column.grows;
              return (
                <col key={column.id} style={given ? { width: `${remOf(column)}rem` } : undefined} />
              );
            })}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
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
            {drawn.rows.map(({ key, index, skippedPx }) => (
              <Fragment key={key}>
                <SkippedRows heightPx={skippedPx} />
                <DataTableRow
                  rowKey={key}
                  row={rows[index]!}
                  index={index}
                  measure={drawn.measure}
                  hold={drawn.hold}
                  columns={columns}
                  isSelected={key === props.selectedKey}
                  isFocused={key === props.focusedKey}
                  onFocus={props.onFocus}
                  onSelect={props.onSelect}
                />
              </Fragment>
            ))}
            <SkippedRows heightPx={drawn.skippedAfterPx} />
          </tbody>
        </table>
      </section>
    </>
  );
}

function remOf<Row>({ widthRem, numeric }: DataTableColumn<Row>): number {
  return widthRem ?? (numeric ? NUMBER_REM : WORDS_REM);
}

/** How wide the names would be, and how wide all is at least: narrower than that, it scrolls. */
function widthsForStyle<Row>([names, ...others]: readonly DataTableColumn<Row>[]): CSSProperties {
  const namesRem = names?.widthRem ?? NAMES_REM;
  const rem = others.reduce((sum, column) => sum + remOf(column), 0);
  return { '--names': `${namesRem}rem`, '--others': `${rem}rem` } as CSSProperties;
}

/** The room of rows that are not drawn: nothing to a screen reader, which is told by row numbers. */
function SkippedRows({ heightPx }: { readonly heightPx: number }) {
  return heightPx > 0 && <tr aria-hidden style={{ height: heightPx }} />;
}

function ariaSort(
  id: string,
  { column, descending }: TableSort,
): 'ascending' | 'descending' | 'none' {
  if (id !== column) return 'none';
  return descending ? 'descending' : 'ascending';
}
