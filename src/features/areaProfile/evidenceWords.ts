import type { TFunction } from 'i18next';
import { EVIDENCE_DIRECTIONS, type DetailData } from '../../domain';
import { formatList } from '../../i18n';

/** What the studies of some organisations found, good and bad counted alike. */
export function evidenceWords(
  details: DetailData,
  organisationIds: readonly string[],
  language: string,
  t: TFunction<'profile'>,
): string {
  const studies = details.details
    .filter(({ id }) => organisationIds.includes(id))
    .flatMap(({ evidence }) => evidence);
  if (studies.length === 0) return t('elsewhere.evidence.none');
  const counts = EVIDENCE_DIRECTIONS.flatMap((direction) => {
    const count = studies.filter((study) => study.direction === direction).length;
    return count === 0 ? [] : [t(`direction.${direction}`, { count })];
  });
  return t('elsewhere.evidence.list', { list: formatList(counts, language) });
}
