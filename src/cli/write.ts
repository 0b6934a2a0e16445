import { runsAsFormula } from '../dataset/formula';

/** One line of an answer: the same keys in the same order in every row. */
export type Row = Readonly<Record<string, Cell | readonly string[]>>;
type Cell = string | number | boolean | null;

export function toJson(answer: unknown): string {
  return JSON.stringify(answer, null, 2);
}

/** RFC 4180, with a header. Empty for null; a list is parted by semicolons. */
export function toCsv(rows: readonly Row[]): string {
  const keys = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => keys.map((key) => csvCell(row[key] ?? null)).join(','));
  return [keys.join(','), ...lines].join('\r\n');
}

function csvCell(value: Cell | readonly string[]): string {
  if (value === null) return '';
  const text = typeof value === 'object' ? value.join(';') : String(value);
  // A cell that begins like a formula is run by spreadsheets: an apostrophe makes it words.
  const safe = typeof value !== 'number' && runsAsFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Columns side by side, numbers to the right. */
export function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, k) =>
    Math.max(title.length, ...rows.map((row) => row[k]!.length)),
  );
  const last = header.length - 1;
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, k) => {
        if (k === last) return cell;
        return /^[-\d.,–%]+$/.test(cell) ? cell.padStart(widths[k]!) : cell.padEnd(widths[k]!);
      })
      .join('  ');
  return [line(header), ...rows.map(line)].join('\n');
}
