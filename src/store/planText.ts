import type { Parameter } from './parameter';

/** Version of a plan that stands in a link as one text. One of another version is not read. */
const VERSION = '1';
/** Stands in no value of a plan, and needs no encoding in an address. */
const BETWEEN = '~';

/** "1~for~health~places~10": after the version, names and texts of all that is not as usual. */
export function formatAsOne<State>(row: Parameter<State>, state: State): string {
  return [VERSION, ...row.write(state).flat()].join(BETWEEN);
}

/** The state that such a text tells, as valid as that of a link; null for another version. */
export function parseAsOne<State>(row: Parameter<State>, text: string): State | null {
  const get = textsOf(text);
  return get && row.read(get);
}

/** Whether nothing in such a text is left out. */
export function isReadAsOne<State>(row: Parameter<State>, text: string): boolean {
  const get = textsOf(text);
  return get !== null && row.unread(get).length === 0;
}

function textsOf(text: string): ((name: string) => string) | null {
  const [version, ...parts] = text.split(BETWEEN);
  if (version !== VERSION) return null;
  const texts = new Map<string, string>();
  for (let at = 0; at + 1 < parts.length; at += 2) texts.set(parts[at] ?? '', parts[at + 1] ?? '');
  return (name) => texts.get(name) ?? '';
}
