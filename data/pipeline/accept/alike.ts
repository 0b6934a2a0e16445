import { parseUrl } from '../../../src/dataset/parseUrl';
import type { Cells } from '../../../src/dataset/csv';
import { fold, wordsOf } from '../../../src/parts/find/fold';
import type { DeskTables } from './change';

/** Words that many names share. */
const COMMON = new Set(
  'the and of for in community project service services trust cic ltd limited group centre'.split(
    ' ',
  ),
);

/**
 * Organisations that a new one may be already, in words: the same folded name, the same host, or a
 * place in the same district and a word of the name.
 */
export function alike(
  organisation: Cells,
  places: readonly Cells[],
  tables: DeskTables,
): readonly string[] {
  const name = fold(organisation['name'] ?? '');
  const host = hostOf(organisation['url']);
  const codes = new Set(places.map((place) => place['area_code']).filter(Boolean));
  const near = new Set(
    tables.sites
      .filter((site) => codes.has(site['area_code']))
      .map((site) => site['organisation_id']),
  );
  const words = new Set(telling(name));
  return tables.organisations.flatMap((other) => {
    const otherName = fold(other['name'] ?? '');
    const why = [
      otherName === name ? 'the same name' : null,
      host !== null && hostOf(other['url']) === host ? `the same site, ${host}` : null,
      otherName !== name &&
      near.has(other['id']) &&
      telling(otherName).some((word) => words.has(word))
        ? 'a like name in the same district'
        : null,
    ].filter((each) => each !== null);
    return why.length === 0 ? [] : [`may be ${other['id']} (${other['name']}): ${why.join(', ')}`];
  });
}

function telling(folded: string): readonly string[] {
  return wordsOf(folded).filter((word) => word.length > 3 && !COMMON.has(word));
}

function hostOf(address = ''): string | null {
  return parseUrl(address)?.hostname.replace(/^www\.|\.$/gu, '') ?? null;
}
