import type { Cells } from '../../../src/dataset/csv';

/**
 * The rows that the import wrote for the indicators it owns, and behind them, untouched, the rows
 * that people wrote for the others.
 *
 * @param existing the cells of the table as it stands
 * @param isImported whether the import owns an indicator: `values_by` in data/indicators.csv
 */
export function withOthersRows<TRow extends { readonly indicator_id: unknown }>(
  imported: readonly TRow[],
  existing: readonly Cells[],
  isImported: (indicatorId: string) => boolean,
): (TRow | Cells)[] {
  return [
    ...imported.filter(({ indicator_id }) => isImported(String(indicator_id))),
    ...existing.filter(({ indicator_id = '' }) => !isImported(indicator_id)),
  ];
}
