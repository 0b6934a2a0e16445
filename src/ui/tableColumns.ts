import type { ReactNode } from 'react';

/** One column: what it sorts by, and how it is shown. */
export interface DataTableColumn<Row> {
  readonly id: string;
  readonly header: string;
  /** What the column sorts by; null (not known) is last either way. */
  readonly value: (row: Row) => string | number | null;
  /** What the cell shows; the value itself where this is left out. */
  readonly cell?: (row: Row) => ReactNode;
  /** Numbers stand at the right, and sort from the highest at the first press. */
  readonly numeric?: boolean;
  /** Numeric, yet the lowest is what one looks for first: a rank, a distance. */
  readonly lowestFirst?: boolean;
  /**
   * How wide the column is, where what it holds is longer or shorter than most. Widths are given, as
   * rows that are not drawn cannot ask for room: a column never moves while one scrolls.
   */
  readonly widthRem?: number;
  /** Takes the room that is left, and at least its width. */
  readonly grows?: boolean;
  /** Shown until somebody chooses the columns. */
  readonly usual?: boolean;
}

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * The columns to show, in the order of the table: the first, which names the rows, always; of the
 * others those chosen, or the usual ones where nothing that is known is chosen.
 */
export function shownColumns<Row>(
  columns: readonly DataTableColumn<Row>[],
  chosen: readonly string[],
): readonly DataTableColumn<Row>[] {
  const known = columns.slice(1).filter(({ id }) => chosen.includes(id));
  return columns.filter(
    (column, index) =>
      index === 0 || (known.length > 0 ? known.includes(column) : column.usual === true),
  );
}

/** How a choice of columns stands in the link: in the order of the table, empty for the usual ones. */
export function chosenColumns<Row>(
  columns: readonly DataTableColumn<Row>[],
  wanted: ReadonlySet<string>,
): readonly string[] {
  const others = columns.slice(1);
  const isUsual = others.every(({ id, usual }) => wanted.has(id) === (usual === true));
  return isUsual ? [] : others.map(({ id }) => id).filter((id) => wanted.has(id));
}
