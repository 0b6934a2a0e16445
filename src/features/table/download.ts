/** A column of the file: a plain name for machines, and the value, null where it is not known. */
export interface DownloadField<Row> {
  readonly name: string;
  readonly value: (row: Row) => string | number | null;
  /** The column of the table that shows this, where one does: see `asShown`. */
  readonly column?: string;
}

/**
 * What a download holds. Sources, periods and settings are columns with the same value in every
 * row, because lines of comment above the header break most programs that read CSV, and a second
 * file gets lost.
 */
export interface Download<Row> {
  /** Without its ending. */
  readonly fileName: string;
  readonly fields: readonly DownloadField<Row>[];
  /** The same in every row: source, licence, settings. */
  readonly about: Readonly<Record<string, string | number | null>>;
}

/**
 * The download that is equal to the screen: the fields of the columns that are shown, in their order.
 * Where it all comes from stays with it.
 */
export function asShown<Row>(
  download: Download<Row>,
  columns: readonly { readonly id: string }[],
): Download<Row> {
  const fields = columns.flatMap(({ id }) => download.fields.filter(({ column }) => column === id));
  return { ...download, fields };
}

/** One object per row, with the address of this very view and the day it was made. */
export function recordsOf<Row>(
  rows: readonly Row[],
  { fields, about }: Download<Row>,
  address: string,
  day: string,
): readonly Readonly<Record<string, string | number | null>>[] {
  const same = { ...about, link: address, downloaded_on: day };
  return rows.map((row) => ({
    ...Object.fromEntries(fields.map(({ name, value }) => [name, value(row)])),
    ...same,
  }));
}

/** The rows as comma-separated text, safe to open in a spreadsheet. */
export async function csvOf<Row>(
  rows: readonly Row[],
  download: Download<Row>,
  address: string,
  day: string,
): Promise<string> {
  const { formatCsv } = await import('../../dataset/csv');
  const records = recordsOf(rows, download, address, day);
  return formatCsv(records, Object.keys(records[0] ?? {}));
}
