import type { TFunction } from 'i18next';
import type { Area, DeprivationIndex, NeighbourhoodDeprivation } from '../../../domain';
import { formatNumber } from '../../../i18n';
import { inNationsTenth } from './fifths';

export type InsideWords = TFunction<['profile', 'domain']>;

/** Ranks of an index run from 1, the most deprived, to this; a score has no such end. */
const RANKS: Readonly<Partial<Record<DeprivationIndex, number>>> = {
  'wimd-2025': 1917,
  'simd-2020': 6976,
  'nimdm-2017': 890,
};

/** Whether the index gives ranks and no scores. */
export function isOfRanks(index: DeprivationIndex): boolean {
  return RANKS[index] !== undefined;
}

/** A figure without its unit: a score to one decimal, a rank to none. */
export function figureText(value: number, index: DeprivationIndex, language: string): string {
  return formatNumber(value, isOfRanks(index) ? 0 : 1, language);
}

/** A figure in words: "average score 43.5", "average rank 214 of 6,976". */
export function figureWords(
  { value, parts }: { readonly value: number; readonly parts: number },
  index: DeprivationIndex,
  language: string,
  t: InsideWords,
): string {
  const of = RANKS[index];
  const text = figureText(value, index, language);
  if (of === undefined) return t('inside.score', { value: text });
  const key = parts === 1 ? 'inside.rank' : 'inside.meanRank';
  return t(key, { value: text, of: formatNumber(of, 0, language) });
}

/**
 * What the figures inside a district say, one sentence each: how many neighbourhoods, how many of
 * them are in the nation's most deprived tenth, and where the one stands if it is the only one.
 */
export function insideSentences(
  { nation }: Area,
  { neighbourhoods, nationCount }: NeighbourhoodDeprivation,
  language: string,
  t: InsideWords,
): string[] {
  const [first] = neighbourhoods;
  if (!first) return [t('inside.none')];
  const words = {
    nation: t(`domain:nation.${nation}`),
    total: formatNumber(nationCount, 0, language),
  };
  if (neighbourhoods.length === 1) {
    const rank = formatNumber(first.nationRank, 0, language);
    return [t('inside.one'), t('inside.oneRank', { ...words, rank })];
  }
  const tenth = inNationsTenth(neighbourhoods, nationCount);
  return [
    t('inside.count', { ...words, count: neighbourhoods.length }),
    tenth === neighbourhoods.length
      ? t('inside.tenthAll', words)
      : t('inside.tenth', { ...words, count: tenth }),
  ];
}
