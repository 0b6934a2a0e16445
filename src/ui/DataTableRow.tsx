import { memo } from 'react';
import type { DataTableColumn } from './DataTable';
import styles from './DataTable.module.css';

interface Props<Row> {
  readonly rowKey: string;
  readonly row: Row;
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
  columns,
  isSelected,
  isFocused,
  onFocus,
  onSelect,
}: Props<Row>) {
  return (
    <tr
      className={styles.row}
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
            <button
              type="button"
              className="button-plain"
              aria-current={isSelected || undefined}
              onFocus={() => onFocus(rowKey)}
              onBlur={() => onFocus(null)}
            >
              {content}
            </button>
          </th>
        ) : (
          <td
            key={column.id}
            className={column.numeric ? styles.numeric : column.wide ? styles.wide : undefined}
          >
            {content}
          </td>
        );
      })}
    </tr>
  );
}) as <Row>(props: Props<Row>) => React.ReactElement;
