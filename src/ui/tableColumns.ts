import type { ReactNode } from 'react';

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
  /**
   * How wide the column is, where what it holds is longer or shorter than most. Widths are given, as
   * rows that are not drawn cannot ask for room: a column never moves while one scrolls.
   */
  readonly widthRem?: number;
}

export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}
