/** A place, organisation or idea whose Welsh name is known, or null. */
export interface Named {
  readonly name: string;
  readonly nameWelsh: string | null;
}

/** The Welsh name where Welsh names are asked for and one is known; else the English one. */
export function nameIn(language: string, named: Named): string {
  return language === 'cy' && named.nameWelsh ? named.nameWelsh : named.name;
}

/** The `lang` of that name; undefined where it is the name that is written in English. */
export function nameLanguage(language: string, { nameWelsh }: Named): 'cy' | undefined {
  return language === 'cy' && nameWelsh ? 'cy' : undefined;
}

/** The name in the other language with its `lang`; null where there is none, or it is the same. */
export function otherName(
  language: string,
  { name, nameWelsh }: Named,
): { readonly name: string; readonly lang: 'cy' | 'en' } | null {
  if (!nameWelsh || nameWelsh === name) return null;
  return language === 'cy' ? { name, lang: 'en' } : { name: nameWelsh, lang: 'cy' };
}
