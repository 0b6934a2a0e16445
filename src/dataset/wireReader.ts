import type { Position } from '../domain';
import { DatasetError } from './datasetError';

/**
 * Reads the packed columns of a published file. Columns are checked with plain loops, because a
 * schema over 18,000 values would cost the page more than the download. Every failure names the
 * path and, where there is one, the row.
 *
 * How columns are packed (data/pipeline/build/pack.ts is the other half):
 * - plain: an array of texts or numbers, null where empty;
 * - choices: `{ choices: [...], at: [...] }`, the place of each entry in the list of choices;
 * - steps: `{ decimals, steps: [...] }`, whole-number differences, in units of 10^-decimals, from
 *   the last number before; null stays null;
 * - units: `{ decimals, units: [...] }`, whole numbers in units of 10^-decimals;
 * - offsets: units too, counted from a number that another column leads to;
 * - codes: `{ runs: [[prefix, digits, [...]], ...] }`, codes that share a prefix and count upwards.
 */
export class WireReader {
  readonly #file: string;
  readonly #path: string;
  readonly #record: Readonly<Record<string, unknown>>;

  constructor(file: string, content: unknown, path = '') {
    this.#file = file;
    this.#path = path;
    if (!isRecord(content))
      throw new DatasetError(file, 'malformed', `${path || 'the file'} is not a record`);
    this.#record = content;
  }

  fail(key: string, what: string): never {
    throw new DatasetError(this.#file, 'malformed', `${this.#pathOf(key)} ${what}`);
  }

  value(key: string): unknown {
    return this.#record[key];
  }

  record(key: string): WireReader {
    return new WireReader(this.#file, this.#record[key], this.#pathOf(key));
  }

  records(key: string): readonly WireReader[] {
    return this.#array(key).map(
      (entry, row) => new WireReader(this.#file, entry, `${this.#pathOf(key)}[${row}]`),
    );
  }

  text(key: string): string {
    const entry = this.#record[key];
    return isText(entry) ? entry : this.fail(key, 'is not text');
  }

  wholeNumber(key: string, lowest: number, highest: number): number {
    const entry = this.#record[key];
    return isWhole(entry) && entry >= lowest && entry <= highest
      ? entry
      : this.fail(key, `is not a whole number from ${lowest} to ${highest}`);
  }

  texts(key: string): readonly string[] {
    return this.#checked(key, isText, 'is not text');
  }

  optionalTexts(key: string): readonly (string | null)[] {
    return this.#checked(key, (entry) => entry === null || isText(entry), 'is not text or null');
  }

  numbers(key: string): readonly number[] {
    return this.#checked(key, isNumber, 'is not a number');
  }

  count(key: string): number {
    const entry = this.#record[key];
    return isNumber(entry) && entry >= 0 ? entry : this.fail(key, 'is not a number from 0 up');
  }

  /** Numbers of people, of finds: none is below nothing. */
  counts(key: string): readonly number[] {
    return this.#checked(
      key,
      (entry): entry is number => isNumber(entry) && entry >= 0,
      'is not a number from 0 up',
    );
  }

  optionalCounts(key: string): readonly (number | null)[] {
    return this.#checked(
      key,
      (entry): entry is number | null => entry === null || (isNumber(entry) && entry >= 0),
      'is not a number from 0 up, or null',
    );
  }

  optionalNumbers(key: string): readonly (number | null)[] {
    return this.#checked(
      key,
      (entry) => entry === null || isNumber(entry),
      'is not a number or null',
    );
  }

  /** Whole numbers from 0 up to, but not including, `size`: places in another list. */
  indices(key: string, size: number): readonly number[] {
    return this.#checked(
      key,
      (entry): entry is number => isWhole(entry) && entry >= 0 && entry < size,
      `is not a whole number from 0 to ${size - 1}`,
    );
  }

  /** A column of choices. Give `allowed` where the domain knows every choice. */
  choices<TChoice extends string>(key: string, allowed?: readonly TChoice[]): readonly TChoice[] {
    const column = this.record(key);
    const choices = column.texts('choices');
    const unknown = choices.find(
      (choice) => allowed !== undefined && !allowed.includes(choice as TChoice),
    );
    if (unknown !== undefined) this.fail(key, `holds the unknown choice "${unknown}"`);
    return column.indices('at', choices.length).map((at) => choices[at] as TChoice);
  }

  optionalChoices<TChoice extends string>(
    key: string,
    allowed?: readonly TChoice[],
  ): readonly (TChoice | null)[] {
    // An empty text among the choices stands for null.
    const withEmpty = allowed === undefined ? undefined : ['' as TChoice, ...allowed];
    return this.choices<TChoice>(key, withEmpty).map((choice) => (choice === '' ? null : choice));
  }

  steps(key: string): readonly number[] {
    return this.optionalSteps(key).map(
      (number, row) => number ?? this.fail(`${key}[${row}]`, 'is empty'),
    );
  }

  optionalSteps(key: string): readonly (number | null)[] {
    const scale = this.#scaleOf(key);
    let units = 0;
    return this.record(key)
      .optionalNumbers('steps')
      .map((step, row) => {
        if (step === null) return null;
        units += step;
        if (!isNumber(units)) this.fail(`${key}.steps[${row}]`, 'leads past all bounds');
        return units / scale;
      });
  }

  optionalUnits(key: string): readonly (number | null)[] {
    const scale = this.#scaleOf(key);
    return this.record(key)
      .optionalNumbers('units')
      .map((units) => (units === null ? null : units / scale));
  }

  /** Each from its base, to the last decimal: no sum of two fractions. */
  optionalOffsets(key: string, bases: readonly number[]): readonly (number | null)[] {
    const scale = this.#scaleOf(key);
    return this.record(key)
      .optionalNumbers('units')
      .map((units, row) =>
        units === null ? null : (Math.round((bases[row] ?? 0) * scale) + units) / scale,
      );
  }

  #scaleOf(key: string): number {
    const decimals = this.record(key).value('decimals');
    if (!isWhole(decimals) || decimals < 0 || decimals > 6)
      this.fail(`${key}.decimals`, 'is not from 0 to 6');
    return 10 ** decimals;
  }

  /** Codes that tell rows apart: none stands twice. */
  codes(key: string): readonly string[] {
    const codes = this.repeatableCodes(key);
    const seen = new Set<string>();
    for (const code of codes) {
      if (seen.has(code)) this.fail(key, `holds "${code}" twice`);
      seen.add(code);
    }
    return codes;
  }

  repeatableCodes(key: string): readonly string[] {
    const runs = this.record(key).#array('runs');
    return runs.flatMap((run, index) => {
      const path = `${key}.runs[${index}]`;
      if (!Array.isArray(run) || run.length !== 3) this.fail(path, 'is not a run of codes');
      const [prefix, digits, steps] = run as unknown[];
      if (!isText(prefix) || !isWhole(digits) || !Array.isArray(steps))
        this.fail(path, 'is not a run of codes');
      if (digits < 0 || digits > MOST_DIGITS) this.fail(path, `has not 0 to ${MOST_DIGITS} digits`);
      let number = 0;
      return steps.map((step: unknown) => {
        if (!isWhole(step)) this.fail(path, 'holds a step that is not a whole number');
        number += step;
        if (number < 0 || number >= 10 ** MOST_DIGITS) this.fail(path, 'counts past its digits');
        return digits === 0 ? prefix : prefix + String(number).padStart(digits, '0');
      });
    });
  }

  /** Steps that are places in a list of `size`. */
  places(key: string, size: number): readonly number[] {
    const places = this.steps(key);
    const wrong = places.findIndex((place) => !isWhole(place) || place < 0 || place >= size);
    return wrong < 0
      ? places
      : this.fail(`${key}[${wrong}]`, `is not a place in a list of ${size}`);
  }

  /** Steps of degrees that no place on earth is beyond: 180 of longitude, 90 of latitude. */
  degrees(key: string, most: 90 | 180): readonly number[] {
    const degrees = this.steps(key);
    const wrong = degrees.findIndex((each) => Math.abs(each) > most);
    return wrong < 0 ? degrees : this.fail(`${key}[${wrong}]`, 'is no place on earth');
  }

  /** Points from the columns `longitude` and `latitude`; null where a row has none. */
  optionalPositions(): readonly (Position | null)[] {
    return this.#positions(this.optionalSteps('longitude'), this.optionalSteps('latitude'));
  }

  /** The same from columns of offsets; a row without a base counts from 0, 0. */
  offsetPositions(bases: readonly (Position | undefined)[]): readonly (Position | null)[] {
    const from = (axis: 0 | 1): number[] => bases.map((base) => base?.[axis] ?? 0);
    return this.#positions(
      this.optionalOffsets('longitude', from(0)),
      this.optionalOffsets('latitude', from(1)),
    );
  }

  #positions(
    longitudes: readonly (number | null)[],
    latitudes: readonly (number | null)[],
  ): readonly (Position | null)[] {
    this.requireLength(latitudes.length, { longitude: longitudes });
    return longitudes.map((longitude, row) => {
      const latitude = latitudes[row] ?? null;
      if (longitude === null || latitude === null) return null;
      if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90)
        this.fail(`longitude[${row}]`, 'and its latitude are no place on earth');
      return [longitude, latitude];
    });
  }

  /** A record of numbers, such as figures by official code. */
  numbersByKey(): Readonly<Record<string, number>> {
    const wrong = Object.entries(this.#record).find(([, entry]) => !isNumber(entry));
    if (wrong !== undefined) this.fail(wrong[0], 'is not a number');
    return this.#record as Readonly<Record<string, number>>;
  }

  requireLength(size: number, columns: Readonly<Record<string, readonly unknown[]>>): void {
    for (const [key, column] of Object.entries(columns)) {
      if (column.length !== size)
        this.fail(key, `has ${column.length} entries in place of ${size}`);
    }
  }

  /** Columns to rows. All must have one length: a file that was cut and mended shows here. */
  rows<TColumns extends Readonly<Record<string, readonly unknown[]>>>(
    columns: TColumns,
  ): readonly { readonly [Key in keyof TColumns]: TColumns[Key][number] }[] {
    type Row = { readonly [Key in keyof TColumns]: TColumns[Key][number] };
    const entries = Object.entries(columns);
    const size = entries[0]?.[1].length ?? 0;
    this.requireLength(size, columns);
    return Array.from({ length: size }, (_, at) => {
      const row: Record<string, unknown> = {};
      for (const [key, column] of entries) row[key] = column[at];
      return row as Row;
    });
  }

  #checked<TEntry>(
    key: string,
    isRight: (entry: unknown) => entry is TEntry,
    what: string,
  ): readonly TEntry[] {
    const column = this.#array(key);
    return column.every(isRight)
      ? column
      : this.fail(`${key}[${column.findIndex((entry) => !isRight(entry))}]`, what);
  }

  #array(key: string): readonly unknown[] {
    const column = this.#record[key];
    if (!Array.isArray(column))
      this.fail(key, column === undefined ? 'is missing' : 'is not a list');
    return column;
  }

  #pathOf(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** No figure of a country is larger: beyond it sums lose their last digits. */
const LARGEST = 1e12;

/** Of the part of a code that counts. */
const MOST_DIGITS = 6;

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LARGEST;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}
