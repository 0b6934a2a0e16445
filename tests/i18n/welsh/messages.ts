import { cy } from '../../../src/i18n/cy';
import { en } from '../../../src/i18n/en';

type Words = { readonly [key: string]: string | Words };

export interface Messages {
  readonly name: string;
  /** By key path. */
  readonly welsh: ReadonlyMap<string, string>;
  readonly english: ReadonlyMap<string, string>;
}

/** The ending of the key of a message with a count. */
export const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Every message of every namespace. */
export async function allMessages(): Promise<readonly Messages[]> {
  const english: Readonly<Record<string, Words>> = en;
  return Promise.all(
    Object.entries(cy).map(async ([name, load]) => ({
      name,
      welsh: flat(await load()),
      english: flat(english[name] ?? {}),
    })),
  );
}

/** The English of a Welsh message; of a form that English has not, its form for many. */
export function originalOf(key: string, { english }: Messages): string {
  const found = english.get(key) ?? english.get(key.replace(PLURAL, '_other'));
  if (found === undefined) throw new Error(`"${key}" has no English`);
  return found;
}

function flat(words: Words, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value] as const]
        : [...flat(value, `${path}${key}.`)],
    ),
  );
}
