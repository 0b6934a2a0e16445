/** A number of a cell, or why there is none. */
export type FigureNumber =
  | number
  | { readonly fault: 'figureMissing' | 'figureForm' | 'figureComma' | 'figurePercent' };

/** As statistical offices and spreadsheets mark that no number is published: never a nought. */
const MISSING =
  /^(?:[-–—.:*~]{1,3}|n\/?[ak]|null|none|nan|missing|suppressed|not (?:available|applicable|known)|#n\/a|\[[a-z]\]|[cuxz])$/iu;

/** With commas for thousands, with points for thousands, and either with neither. */
const ENGLISH = /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
const CONTINENTAL = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;

/** Whether a cell is read as a number of some kind, whatever its commas mean. */
export function isFigure(cell: string): boolean {
  const { body } = partsOf(cell);
  return ENGLISH.test(body) || CONTINENTAL.test(body);
}

/**
 * Reads the numbers of one column as it writes them. "1,234" is 1234 or 1.234 by what else stands in
 * the column, and is not guessed where nothing tells; a percentage among bare numbers, or the other
 * way about, is told and not read, as 12% may stand for 0.12 there.
 */
export function figureReader(cells: readonly string[]): (cell: string) => FigureNumber {
  const parts = cells.filter((cell) => isFigure(cell)).map(partsOf);
  const english = parts.some(({ body }) => ENGLISH.test(body) && !CONTINENTAL.test(body));
  const continental = parts.some(({ body }) => CONTINENTAL.test(body) && !ENGLISH.test(body));
  const percents = parts.filter(({ percent }) => percent).length > parts.length / 2;
  return (cell) => {
    if (cell === '' || MISSING.test(cell)) return { fault: 'figureMissing' };
    const { sign, body, percent } = partsOf(cell);
    const [asEnglish, asContinental] = [ENGLISH.test(body), CONTINENTAL.test(body)];
    if (!asEnglish && !asContinental) return { fault: 'figureForm' };
    if (percent !== percents) return { fault: 'figurePercent' };
    const size = asEnglish ? Number(body.replaceAll(',', '')) : pointed(body);
    // Without a sign to part it, or where both readings are one number, nothing is to be told.
    if (!asEnglish || !asContinental || size === pointed(body)) return sign * size;
    // A point parts thousands only in a column that writes commas for decimals.
    if (english === continental)
      return body.includes(',') || english ? { fault: 'figureComma' } : sign * size;
    return sign * (english ? size : pointed(body));
  };
}

function pointed(body: string): number {
  return Number(body.replaceAll('.', '').replace(',', '.'));
}

interface Parts {
  readonly sign: 1 | -1;
  readonly body: string;
  readonly percent: boolean;
}

/** A longer cell is no number that anybody wrote. */
const MOST_SIGNS = 30;

/** Without a sign, a currency, a sign of per cent, or blanks and apostrophes between thousands. */
function partsOf(cell: string): Parts {
  const [, sign = '', body = '', percent] =
    /^([-−–+]?)\s*[£€]?\s*([\d.,\s'’]+?)\s*(%?)$/u.exec(cell.length > MOST_SIGNS ? '' : cell) ?? [];
  return {
    sign: /[-−–]/u.test(sign) ? -1 : 1,
    body: body.replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, ''),
    percent: percent === '%',
  };
}
