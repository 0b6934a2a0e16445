/** Only what is known: the standard leaves a field without a value out, and never writes null. */
export type Known<TFields> = { readonly [Name in keyof TFields]?: NonNullable<TFields[Name]> };

export function known<TFields extends object>(fields: TFields): Known<TFields> {
  const filled = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(filled) as Known<TFields>;
}
