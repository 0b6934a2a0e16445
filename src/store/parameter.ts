import { asWritten, withoutMarksAtEnd } from './linkText';

/** One part of a state as it stands in a link. */
export interface Parameter<T> {
  /** What it is where a link does not say. */
  readonly usual: T;
  /** @param get gives the text of a parameter by its name; '' where the link has none */
  readonly read: (get: (name: string) => string) => T;
  /** Names under which a link says something that cannot be read, and is then as usual. */
  readonly unread: (get: (name: string) => string) => readonly string[];
  /** Names and texts in the order of the link; nothing where it is as usual. */
  readonly write: (value: T) => readonly (readonly [name: string, text: string])[];
}

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

/** Longest list kept from a link. */
export const MAX_LIST_LENGTH = 60;
const ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;

/**
 * A parameter of one name. What stands behind the last letter or digit is no part of a value.
 * @param parse null for what is no value: it is then as usual. Never asked for an empty text
 * @param isWhole whether all of a text is read, where it may be in part: what is left out is said
 */
export function parameter<T>(
  name: string,
  usual: T,
  parse: (text: string) => T | null,
  format: (value: NonNullable<T>) => string,
  isWhole: (text: string) => boolean = () => true,
): Parameter<T> {
  const textOf = (value: T): string => (value === null || value === undefined ? '' : format(value));
  return {
    usual,
    read: (get) => {
      const text = withoutMarksAtEnd(get(name));
      return text === '' ? usual : (parse(text) ?? usual);
    },
    unread: (get) => {
      const text = withoutMarksAtEnd(get(name));
      return text === '' || (parse(text) !== null && isWhole(text)) ? [] : [name];
    },
    write: (value) => {
      const text = textOf(value);
      return text === textOf(usual) ? [] : [[name, text]];
    },
  };
}

/** Words that a person typed, whatever they end in. */
export function freeText(name: string, tidy: (text: string) => string): Parameter<string> {
  return {
    usual: '',
    read: (get) => tidy(get(name)),
    unread: () => [],
    write: (text) => (text === '' ? [] : [[name, text]]),
  };
}

/** The parameters of a whole state, one row for each of its fields. An undefined field is left out. */
export function group<State extends object>(rows: {
  readonly [Field in keyof State]-?: Parameter<State[Field]>;
}): Parameter<State> {
  const fields = Object.keys(rows) as (keyof State)[];
  const build = <Field extends keyof State>(
    valueOf: (row: Parameter<State[Field]>) => State[Field],
  ): State => {
    const values = (fields as Field[]).map((field) => [field, valueOf(rows[field])] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as State;
  };
  return {
    usual: build((row) => row.usual),
    read: (get) => build((row) => row.read(get)),
    unread: (get) => fields.flatMap((field) => rows[field].unread(get)),
    write: (state) => fields.flatMap((field) => rows[field].write(state[field])),
  };
}

/** One of a few words. */
export function choice<T extends string>(
  name: string,
  choices: readonly T[],
  usual: T,
): Parameter<T> {
  return parameter(name, usual, (text) => choices.find((each) => each === text) ?? null, String);
}

/** Something that is so where the link says the word, and usually is not. */
export function flag(name: string, word: string): Parameter<boolean> {
  return parameter(
    name,
    false,
    (text) => text === word,
    (isSo) => (isSo ? word : ''),
  );
}

/** A number, clamped to its range. */
export function number(name: string, range: Range): Parameter<number> {
  const parse = (text: string): number | null => {
    const value = finite(text);
    return value === null ? null : clamp(value, range);
  };
  return parameter(name, range.default, parse, String);
}

/** An id of the tables or a code of an area; nothing else, so that no markup gets through. */
export function identifier<T extends string | null>(name: string, usual: T): Parameter<T | string> {
  return parameter<T | string>(
    name,
    usual,
    (text) => (isId(text) ? asWritten(text) : null),
    String,
  );
}

/** Several ids, each once. What is none, or too many, is left out, and said to be. */
export function identifiers(name: string, most = MAX_LIST_LENGTH): Parameter<readonly string[]> {
  const parse = (text: string): string[] => [
    ...new Set(text.split(',').filter(isId).map(asWritten)),
  ];
  return parameter<readonly string[]>(
    name,
    [],
    (text) => parse(text).slice(0, most),
    (ids) => ids.join(','),
    (text) => text.split(',').every((id) => id === '' || isId(id)) && parse(text).length <= most,
  );
}

export function isId(text: string): boolean {
  return ID.test(text);
}

/** The number that a text says, or null where it says none. */
export function finite(text: string): number | null {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

export function clamp(value: number, { min, max }: Pick<Range, 'min' | 'max'>): number {
  return Math.min(Math.max(value, min), max) + 0;
}

/** `+ 0`, here and above, turns -0 into 0, so that formatting is stable. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
