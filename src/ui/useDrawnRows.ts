import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useMemo, useState, type RefObject } from 'react';
import { useFinding } from './useFinding';
import { usePrinting } from './usePrinting';

/** Up to this many rows are simply drawn: the browser then finds any of them on the page. */
const DRAWN_WHOLE = 50;
/** Rows drawn above and below what is seen, for a screen reader and the Tab key to step to. */
const BEYOND_SIGHT = 8;
/**
 * Two lines, until a row has been drawn and measured: rather too tall, so that who goes to the end
 * stays at the end when its rows turn out lower.
 */
const USUAL_ROW_PX = 63;

interface DrawnRow {
  readonly key: string;
  /** Of the whole table, from 0. */
  readonly index: number;
  /** Height of the rows between the one drawn before and this one. */
  readonly skippedPx: number;
}

export interface DrawnRows {
  readonly rows: readonly DrawnRow[];
  readonly skippedAfterPx: number;
  /** For each row that is drawn. */
  readonly measure: (element: HTMLTableRowElement | null) => void;
  /** A row that gets the focus stays drawn, with its neighbours, however far one scrolls away. */
  readonly hold: (key: string) => void;
}

/** Which rows of a long table to draw: those near what is seen of the region that scrolls. */
export function useDrawnRows<Row>(
  region: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): DrawnRows {
  const printing = usePrinting();
  const finding = useFinding();
  const whole = printing || finding || rows.length <= DRAWN_WHOLE;
  const [heldKey, hold] = useState<string | null>(null);
  const held = useMemo(
    () => (heldKey === null ? -1 : rows.findIndex((row) => keyOf(row) === heldKey)),
    [rows, keyOf, heldKey],
  );
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    enabled: !whole,
    getScrollElement: () => region.current,
    getItemKey: useCallback((index: number) => keyOf(rows[index]!), [rows, keyOf]),
    estimateSize: () => USUAL_ROW_PX,
    overscan: BEYOND_SIGHT,
    rangeExtractor: useCallback((range: Range) => withHeld(range, held), [held]),
    // Drawn with the next frame: a drawing forced inside each scroll event would hold up scrolling.
    useFlushSync: false,
  });
  const { measureElement: measure } = virtualizer;
  const drawn: DrawnRow[] = [];
  if (whole) {
    for (const [index, row] of rows.entries()) drawn.push({ key: keyOf(row), index, skippedPx: 0 });
    return { rows: drawn, skippedAfterPx: 0, measure, hold };
  }
  let endPx = 0;
  for (const { index, start, end } of virtualizer.getVirtualItems()) {
    drawn.push({ key: keyOf(rows[index]!), index, skippedPx: start - endPx });
    endPx = end;
  }
  return {
    rows: drawn,
    skippedAfterPx: virtualizer.getTotalSize() - endPx,
    measure,
    hold,
  };
}

/** In order, each once. */
function withHeld(range: Range, held: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (held < 0) return indexes;
  const near = [held - 1, held, held + 1].filter((index) => index >= 0 && index < range.count);
  return [...new Set([...indexes, ...near])].toSorted((a, b) => a - b);
}
