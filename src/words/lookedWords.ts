import type { TFunction } from 'i18next';
import type { AreaResult } from '../domain';
import { formatDate, formatShare } from '../i18n';

/**
 * Whether anybody looked: "nobody has looked yet", or when and what was found. The two kinds of
 * absence are never told in the same words.
 */
export function lookedWords(
  { looked }: Pick<AreaResult, 'looked'>,
  language: string,
  t: TFunction<'gaps'>,
): string {
  if (looked === null) return t('looked.never');
  const on = formatDate(looked.on, language);
  if (looked.share < 1)
    return t('looked.partly', { share: formatShare(looked.share, language), on });
  return t('looked.found', { count: looked.found, on });
}

/**
 * The same in the fewest words: "brief" is part of a line, "short" stands under a heading that says
 * what it is about, and keeps the day.
 */
export function lookedInFew(
  form: 'brief' | 'short',
  { looked }: Pick<AreaResult, 'looked'>,
  language: string,
  t: TFunction<'gaps'>,
): string {
  if (looked === null) return t(`looked.${form}.never`);
  const on = formatDate(looked.on, language);
  if (looked.share < 1)
    return t(`looked.${form}.partly`, { share: formatShare(looked.share, language), on });
  return t(`looked.${form}.found`, { count: looked.found, on });
}

/** The same with how somebody looked, where there is room: the kinds of look are told apart. */
export function lookedHowWords(
  area: Pick<AreaResult, 'looked'>,
  language: string,
  t: TFunction<'gaps'>,
): string {
  const looked = lookedWords(area, language, t);
  return area.looked === null
    ? looked
    : t('looked.by', { looked, how: t(`looked.how.${area.looked.kind}`) });
}
