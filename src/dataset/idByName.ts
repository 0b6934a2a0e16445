/**
 * Ids of organisations mostly begin with the words of the name. Packed, an id is how many words it
 * takes from the name, a colon, and what follows: "wigan-deal-hub" of "Wigan Deal" is "2:hub". A word
 * is what stands between two characters that are neither letters without accents nor digits.
 */
export function packId(id: string, name: string): string {
  const words = wordsOf(name);
  const parts = id.split('-');
  const differs = parts.findIndex((part, index) => part !== words[index]);
  const taken = differs < 0 ? parts.length : differs;
  return `${taken}:${parts.slice(taken).join('-')}`;
}

/** The id again; null where the packed one takes more words than the name has. */
export function unpackId(packed: string, name: string): string | null {
  const [taken = '', rest = ''] = packed.split(':');
  const words = wordsOf(name);
  const count = Number(taken);
  if (!/^\d+$/.test(taken) || count > words.length) return null;
  return [...words.slice(0, count), ...(rest === '' ? [] : [rest])].join('-');
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replaceAll('&', 'and')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
