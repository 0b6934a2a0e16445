import type { RankInNation } from '../analysis';
import type { Nation } from '../domain';
import { i18n } from '../i18n';

/** "3rd highest of 296 in England", "joint lowest of 22 in Wales". */
export function rankWords(
  { position, of, end, shared }: RankInNation,
  nation: Nation,
  language: string,
): string {
  const t = i18n.getFixedT(language, ['place', 'domain'] as const);
  const words = { of, nation: t(`domain:nation.${nation}`) };
  const extreme = end === 'highest' ? 'extremeHighest' : 'extremeLowest';
  const plain =
    position === 1
      ? t(`place:figures.rank.${extreme}`, words)
      : t(`place:figures.rank.${end}`, { ...words, count: position, ordinal: true });
  return shared ? t('place:figures.rank.shared', { rank: plain }) : plain;
}
