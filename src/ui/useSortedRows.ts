import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import type { DataTableColumn, TableSort } from './DataTable';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** The rows in the order of one column. What is not known comes last, whichever way it is sorted. */
export function useSortedRows<Row>(
  columns: readonly DataTableColumn<Row>[],
  rows: readonly Row[],
  sort: TableSort,
): readonly Row[] {
  // The wrapper lets a row be anything: TanStack wants objects.
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const definitions = useMemo(
    () =>
      columns.map(({ id, value }): ColumnDef<typeof features, { row: Row }> => ({
        id,
        accessorFn: ({ row }) => value(row) ?? undefined,
        sortFn: (a, b) => compare(a.getValue(id), b.getValue(id)),
        sortUndefined: 'last',
      })),
    [columns],
  );
  const { column, descending } = sort;
  const sorting = useMemo(() => [{ id: column, desc: descending }], [column, descending]);
  const table = useTable({ features, columns: definitions, data, state: { sorting } });
  const sorted = table.getRowModel().rows;
  return useMemo(() => sorted.map(({ original }) => original.row), [sorted]);
}

const WORDS = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

function compare(a: unknown, b: unknown): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : WORDS.compare(String(a), String(b));
}
