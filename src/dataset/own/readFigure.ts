import type { Area } from '../../domain';
import { fold } from '../fold';
import { isPart } from '../districtsOfCode';
import { cut } from './cut';
import { figureReader } from './figureNumbers';
import type { Meanings } from './meanings';
import type { NumberKind, OwnFigure } from './ownFigure';
import type { OwnPlaces } from './ownPlaces';
import type { RowFault, RowProblem } from './ownPoint';
import type { OwnRow, OwnTable } from './ownTable';
import { isTotal } from './totals';

/** The numbers of one column by district of today. */
export interface FigureReadingResult {
  readonly values: OwnFigure['values'];
  /** What the numbers are; null where neither the person nor the file says. */
  readonly kind: NumberKind | null;
  /** Districts whose number is the sum of those of all their former districts. */
  readonly summed: number;
  /** By row. */
  readonly problems: readonly RowProblem[];
  /** Rows that count others up, left out. */
  readonly totals: number;
}

/** A row that names a district and holds a number. */
interface Entry {
  readonly row: OwnRow;
  readonly area: Area;
  readonly part: string | null;
  readonly value: number;
}

/**
 * Reads rows as numbers of districts, in steps: yields how many rows are done. A row without a number
 * is told of and leaves its district unknown. A district that stands twice with other numbers has
 * none. Former districts that were merged have one together only where the numbers are counts and all
 * of them are there: rates would need to be weighed by the people of each, who are not held here.
 *
 * @param said what the person says the numbers are; null where they said nothing
 */
export function* readFigure(
  { columns, rows, problems: broken }: OwnTable,
  meanings: Meanings,
  places: OwnPlaces,
  said: NumberKind | null,
): Generator<number, FigureReadingResult> {
  const at = { area: meanings.indexOf('area'), figure: meanings.indexOf('figure') } as const;
  const cellOf = (row: OwnRow, of: keyof typeof at): string => row.cells[at[of]] ?? '';
  const cells = rows.map((row) => cellOf(row, 'figure'));
  const numberOf = figureReader(cells);
  const kind = said ?? kindOf(columns[at.figure] ?? '', cells);
  const problems = [...broken];
  const tell = (row: OwnRow, of: keyof typeof at | null, fault: RowFault): void => {
    const field = of && (columns[at[of]] ?? null);
    const content = of ? cut(cellOf(row, of)) : '';
    problems.push({ row: row.row, field, content, fault, kept: false });
  };
  const entries = new Map<string, Entry[]>();
  let totals = 0;
  for (const [done, row] of rows.entries()) {
    if (done % 500 === 499) yield done;
    const cell = cellOf(row, 'area');
    const found = cell === '' ? null : places.districtOf(cell);
    if (found === null || 'fault' in found) {
      if (isTotal(row)) totals += 1;
      else if (found === null) tell(row, null, 'noPlace');
      else tell(row, 'area', found.fault);
      continue;
    }
    const value = numberOf(cellOf(row, 'figure'));
    if (typeof value !== 'number') tell(row, 'figure', value.fault);
    else {
      const { code } = found.area;
      const entry = { row, ...found, value };
      const others = entries.get(code);
      if (others) others.push(entry);
      else entries.set(code, [entry]);
    }
  }
  const values: Record<string, number> = {};
  let summed = 0;
  for (const [code, all] of entries) {
    const whole = all.filter(({ part }) => part === null);
    const parts = all.filter(({ part }) => part !== null);
    if (whole.length > 0) {
      const [first] = whole;
      const agreed = whole.every(({ value }) => value === first!.value);
      if (agreed) values[code] = first!.value;
      if (whole.length > 1)
        for (const { row } of agreed ? whole.slice(1) : whole)
          tell(row, 'area', agreed ? 'figureAgain' : 'figureTwice');
      for (const { row } of parts) tell(row, 'area', 'figurePart');
    } else {
      const names = new Set(parts.map(({ part }) => part));
      const fault = faultOfParts(parts, names, kind);
      if (fault) for (const { row } of parts) tell(row, 'area', fault);
      else {
        values[code] = parts.reduce((sum, { value }) => sum + value, 0);
        summed += 1;
      }
    }
  }
  problems.sort((a, b) => a.row - b.row);
  return { values, kind, summed, problems, totals };
}

/** Why former districts have no number together; null where they have. */
function faultOfParts(
  parts: readonly Entry[],
  names: ReadonlySet<string | null>,
  kind: NumberKind | null,
): RowFault | null {
  if (names.size < parts.length) return 'figureTwice';
  if (kind !== 'count') return 'figurePart';
  const { area } = parts[0]!;
  const complete = area.formerCodes
    .filter(({ name }) => isPart(name, area))
    .every(({ name }) => names.has(name));
  return complete ? null : 'figureParts';
}

const CALLED_RATE =
  /\b(?:rate|share|percent(?:age)?|pct|proportion|ratio|score|index|mean|average|median|per|cyfradd|canran|sgor|cyfartaledd)\b|%/u;
const CALLED_COUNT = /\b(?:count|number|total|people|cases|households|nifer)\b/u;

/** What numbers are, where their column or they themselves say; whole numbers alone say nothing. */
function kindOf(column: string, cells: readonly string[]): NumberKind | null {
  const name = fold(column);
  if (column.includes('%') || CALLED_RATE.test(name)) return 'rate';
  if (cells.some((cell) => cell.includes('%'))) return 'rate';
  return CALLED_COUNT.test(name) ? 'count' : null;
}
