import type { TFunction } from 'i18next';
import { formatShare } from '../../i18n';

/** A share of people: "12%", and "under 1%" where there are some, so that nobody is told as none. */
export function shareWords(
  part: number,
  whole: number,
  language: string,
  t: TFunction<'plan'>,
): string {
  const share = whole > 0 ? Math.min(1, part / whole) : 0;
  return share > 0 && share < 0.01
    ? t('share.few', { share: formatShare(0.01, language) })
    : formatShare(share, language);
}
