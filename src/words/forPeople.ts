import { formatShare, i18n } from '../i18n';

/**
 * For how many people something holds, as it stands after "for": "everyone", "42% of people",
 * "nobody". Rounded down, so that it is never said of everyone while one is left out.
 */
export function forPeople(share: number, language: string): string {
  const t = i18n.getFixedT(language, 'domain');
  if (share >= 1) return t('people.everyone');
  if (share <= 0) return t('people.nobody');
  if (share < 0.01) return t('people.few');
  return t('people.share', { share: formatShare(share, language) });
}
