import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefTranslators } from './words/subject';

/** The words of a brief in the language of the page; the same until that changes. */
export function useBriefTranslators(): BriefTranslators {
  const { t } = useTranslation(['brief', 'answer', 'domain', 'organisation']);
  const { t: tAnswer } = useTranslation(['answer', 'place', 'domain', 'gaps']);
  const { t: tKind } = useTranslation(['kind', 'organisationPage', 'organisation', 'domain']);
  const { t: tGaps } = useTranslation('gaps');
  const { t: tSimilar } = useTranslation('similar');
  const { t: tPlaces } = useTranslation('neighbourhoods');
  return useMemo(
    () => ({ t, tAnswer, tKind, tGaps, tSimilar, tPlaces }),
    [t, tAnswer, tKind, tGaps, tSimilar, tPlaces],
  );
}
