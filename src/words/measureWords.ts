import type { TFunction } from 'i18next';
import type { NeedMeasure } from '../domain';
import { nameIn } from '../i18n';

/** What the need of a neighbourhood is read from: "Health, Welsh index 2025", or the index alone. */
export function measureWords(
  { index, domain }: NeedMeasure,
  language: string,
  t: TFunction<'neighbourhoods'>,
): string {
  const name = t(`index.${index}`);
  return domain === null ? name : t('domain', { domain: nameIn(language, domain), index: name });
}
