/** A series of one district that measures the same thing in the same way all along. */
export interface TrendSeries {
  readonly indicatorId: string;
  readonly source: string;
  readonly licence: string;
  /** Why the points are comparable, and what was left out. */
  readonly note: string;
  /** Pounds as they were: more of them need not buy more. */
  readonly pricesOfTheDay: boolean;
  /** Earliest first. */
  readonly points: readonly TrendPoint[];
}

export interface TrendPoint {
  /** In words: "2019", "April 2022 to March 2023". */
  readonly period: string;
  /** Year in which the period begins. */
  readonly year: number;
  /** The district's own published figure; null where none is published for the period. */
  readonly value: number | null;
  /** Published 95% interval, or null. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The figure of its nation, or null where none is published. */
  readonly nation: number | null;
}
