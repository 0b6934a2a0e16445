import {
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { compareNames } from '../i18n';
import type { DataTableColumn, TableSort } from './tableColumns';

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/**
 * The rows in the order of one column, words in that of the language's alphabet. What is not known
 * comes last, whichever way it is sorted.
 */
export function useSortedRows<Row>(
  columns: readonly DataTableColumn<Row>[],
  rows: readonly Row[],
  sort: TableSort,
  language: string,
): readonly Row[] {
  // The wrapper lets a row be anything: TanStack wants objects.
  const data = useMemo(() => rows.map((row) => ({ row })), [rows]);
  const definitions = useMemo(
    () =>
      columns.map(({ id, value }): ColumnDef<typeof features, { row: Row }> => ({
        id,
        accessorFn: ({ row }) => value(row) ?? undefined,
        sortFn: (a, b) => compare(a.getValue(id), b.getValue(id), language),
        sortUndefined: 'last',
      })),
    [columns, language],
  );
  const { column, descending } = sort;
  const sorting = useMemo(() => [{ id: column, desc: descending }], [column, descending]);
  const table = useTable({ features, columns: definitions, data, state: { sorting } });
  const sorted = table.getRowModel().rows;
  return useMemo(() => sorted.map(({ original }) => original.row), [sorted]);
}

function compare(a: unknown, b: unknown, language: string): number {
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : compareNames(String(a), String(b), language);
}
