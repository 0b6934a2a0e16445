import Papa from 'papaparse';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Rows that are tried. */
const TRIED = 30;
/** Which is told by as many letters at most: one open quotation mark must not take in all the file. */
const TRIED_LETTERS = 50_000;

/** What parts the cells of a file, and the file without the line that says so. */
export function separatorOf(text: string): {
  readonly separator: string;
  readonly content: string;
} {
  const told = /^"?sep=(.)"?[;,\t|]*(?:\r\n|\r|\n)/iu.exec(text);
  if (told?.[1] !== undefined && told[1] !== '"')
    return { separator: told[1], content: text.slice(told[0].length) };
  const start = text.slice(0, TRIED_LETTERS);
  const [best] = SEPARATORS.map((separator) => ({
    separator,
    fit: fitOf(start, separator),
  })).toSorted((a, b) => b.fit - a.fit);
  return { separator: best?.separator ?? ',', content: text };
}

/**
 * How well a sign parts rows: most of all, that they have the same number of cells; then, that they
 * are many. A sign that parts nothing does not fit.
 */
function fitOf(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: TRIED });
  const widths = data.filter((cells) => cells.join('').trim() !== '').map(({ length }) => length);
  const times = new Map<number, number>();
  for (const width of widths) times.set(width, (times.get(width) ?? 0) + 1);
  const [usual = 1, count = 0] = [...times].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return usual < 2 ? 0 : count / widths.length + Math.min(usual, 20) / 1000;
}
