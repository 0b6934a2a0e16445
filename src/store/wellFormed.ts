/**
 * Text that an address can carry: half a surrogate pair, as a cut through an emoji leaves it, becomes
 * the sign for a lost character. `encodeURIComponent` would throw on it.
 */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
