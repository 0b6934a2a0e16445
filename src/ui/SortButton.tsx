import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { memo } from 'react';
import type { DataTableColumn, TableSort } from './tableColumns';
import styles from './DataTable.module.css';

interface Props<Row> {
  readonly column: DataTableColumn<Row>;
  /** The sort, where it is by this column. */
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
}

/** The name of a column, which sorts by it; pressed again, the other way round. */
export const SortButton = memo(function SortButton<Row>({ column, sort, onSort }: Props<Row>) {
  const descendingFirst = column.numeric === true && column.lowestFirst !== true;
  const descending = sort ? !sort.descending : descendingFirst;
  const Arrow = sort ? (sort.descending ? ArrowDown : ArrowUp) : ChevronsUpDown;
  return (
    <button
      type="button"
      className={styles.sort}
      onClick={() => onSort({ column: column.id, descending })}
    >
      <span>{column.header}</span>
      <Arrow aria-hidden size={14} className={sort ? styles.sorted : styles.unsorted} />
    </button>
  );
}) as <Row>(props: Props<Row>) => React.ReactElement;
