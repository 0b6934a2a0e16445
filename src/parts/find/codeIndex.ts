import type { Place } from './findable';
import { MISMATCH, type RankedMatch } from './rank';

/** Finds places by official code, today's or an earlier one, whole or from its fourth sign on. */
export interface CodeIndex {
  readonly add: (places: readonly Place[]) => void;
  readonly search: (text: string) => readonly RankedMatch[];
}

/** "E06000009", or the first four signs of a code or more. */
const CODE_OR_BEGINNING = /^[EWSNK]\d{3,8}$/;
const MOST_MATCHES = 8;

export function createCodeIndex(): CodeIndex {
  const entries = new Map<string, RankedMatch>();
  return {
    add: (places) => {
      for (const place of places) {
        if (place.kind === 'organisation') continue;
        for (const { code, name } of place.former) {
          // A new number for the same district is no news about the district.
          const kind = name === place.name ? 'code' : 'former';
          entries.set(code, matchOf(place, { kind, code, name }));
        }
      }
      // Today's codes win over earlier ones, should a code ever have been used twice.
      for (const place of places) {
        if (place.kind === 'organisation') continue;
        entries.set(place.code, matchOf(place, { kind: 'code', code: place.code }));
      }
    },
    search: (text) => {
      const typed = text.replace(/\s/g, '').toUpperCase();
      if (!CODE_OR_BEGINNING.test(typed)) return [];
      const exact = entries.get(typed);
      if (exact) return [exact];
      return [...entries.keys()]
        .filter((code) => code.startsWith(typed))
        .toSorted()
        .slice(0, MOST_MATCHES)
        .flatMap((code, index) => {
          const match = entries.get(code);
          return match ? [{ ...match, mismatch: MISMATCH.beginning, score: -index }] : [];
        });
    },
  };
}

function matchOf(place: Place, note: RankedMatch['note']): RankedMatch {
  return { found: place, note, mismatch: MISMATCH.exact, score: 0 };
}
