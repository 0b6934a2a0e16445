import { Trans, useTranslation } from 'react-i18next';
import type { NearestSite } from '../../domain';
import { formatKm } from '../../i18n';
import { PioneerButton } from '../../parts/PioneerButton';
import { useStore } from '../../store';
import { HERE_KM } from '../../words/plan/answerWords';

/** The nearest pioneer of the kind, which opens beside the map. */
export function LearnFrom({ nearest }: { readonly nearest: NearestSite | null }) {
  const { t } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  if (!nearest) return <p>{t('place.learnNone')}</p>;
  return (
    <p>
      <Trans
        t={t}
        i18nKey={nearest.distanceKm >= HERE_KM ? 'place.learn' : 'place.learnHere'}
        values={{ distance: formatKm(nearest.distanceKm, language) }}
        components={{ pioneer: <PioneerButton id={nearest.organisationId} /> }}
      />
    </p>
  );
}
