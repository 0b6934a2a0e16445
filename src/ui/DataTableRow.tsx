import { memo, type ReactNode } from 'react';
import type { DataTableColumn } from './tableColumns';
import styles from './DataTable.module.css';

interface Props<Row> {
  readonly rowKey: string;
  readonly row: Row;
  /** From 0, in the order of the whole table. */
  readonly index: number;
  /** Told the row's element, to learn its height. */
  readonly measure: (element: HTMLTableRowElement | null) => void;
  /** Told the key of a row that gets the focus, to keep it drawn. */
  readonly hold: (key: string) => void;
  readonly columns: readonly DataTableColumn<Row>[];
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  readonly onFocus: (key: string | null) => void;
  readonly onSelect: (key: string) => void;
}

/** Drawn again only when something about this very row changes: pointing at rows must be cheap. */
export const DataTableRow = memo(function DataTableRow<Row>({
  rowKey,
  row,
  index: rowIndex,
  measure,
  hold,
  columns,
  isSelected,
  isFocused,
  onFocus,
  onSelect,
}: Props<Row>) {
  return (
    <tr
      ref={measure}
      className={styles.row}
      data-index={rowIndex}
      aria-rowindex={rowIndex + 2}
      data-selected={isSelected || undefined}
      data-focused={isFocused || undefined}
      onClick={() => onSelect(rowKey)}
      onPointerEnter={() => onFocus(rowKey)}
      onPointerLeave={() => onFocus(null)}
    >
      {columns.map((column, index) => {
        const content = column.cell ? column.cell(row) : column.value(row);
        return index === 0 ? (
          <th key={column.id} scope="row">
            <RowName
              isSelected={isSelected}
              onFocus={() => {
                hold(rowKey);
                onFocus(rowKey);
              }}
              onBlur={() => onFocus(null)}
            >
              {content}
            </RowName>
          </th>
        ) : (
          <td key={column.id} className={column.numeric ? styles.numeric : undefined}>
            <div className={styles.cell}>{content}</div>
          </td>
        );
      })}
    </tr>
  );
}) as <Row>(props: Props<Row>) => React.ReactElement;

interface NameProps {
  readonly isSelected: boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly children: ReactNode;
}

/** The button that names a row, and with it selects the row: a press goes on to the row itself. */
function RowName({ isSelected, onFocus, onBlur, children }: NameProps) {
  return (
    <button
      type="button"
      className="button-plain"
      aria-current={isSelected || undefined}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <span className={styles.cell}>{children}</span>
    </button>
  );
}
