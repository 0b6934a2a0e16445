import { useTranslation } from 'react-i18next';
import type { Site } from '../../domain';
import { formatKm } from '../../i18n';
import { useStore } from '../../store';

/**
 * A distance as exactly as the site's point allows: to the postcode in tenths, else "about" and
 * whole kilometres, because the point is only the middle of a town or district.
 */
export function useDistanceWords(): (site: Site, distanceKm: number) => string {
  const { t } = useTranslation('explore');
  const language = useStore((state) => state.link.language);
  return (site, distanceKm) =>
    site.precision === 'postcode'
      ? formatKm(distanceKm, language)
      : t('near.about', { distance: formatKm(Math.max(1, Math.round(distanceKm)), language) });
}
