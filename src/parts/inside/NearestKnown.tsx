import { Trans, useTranslation } from 'react-i18next';
import type { NearestSite } from '../../domain';
import { formatKm } from '../../i18n';
import { useStore } from '../../store';
import { OrganisationLink } from '../StateLink';

/**
 * Who is nearest to a neighbourhood, in a sentence; null for nobody. What serves a whole district, or
 * is somewhere in it, has no distance within it. The feature that shows it adds its words (neighbourhoods).
 */
export function NearestKnown({ nearest }: { readonly nearest: NearestSite | null }) {
  const { t } = useTranslation('neighbourhoods');
  const language = useStore((state) => state.link.language);
  if (nearest === null) return t('known.none');
  const { distanceKm, somewhere, organisationId } = nearest;
  const far = somewhere ? 'known.about' : 'known.at';
  return (
    <Trans
      t={t}
      i18nKey={distanceKm === 0 ? 'known.here' : far}
      values={{ distance: formatKm(distanceKm, language) }}
      components={{ pioneer: <OrganisationLink id={organisationId} /> }}
    />
  );
}
