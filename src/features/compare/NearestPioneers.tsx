import { useTranslation } from 'react-i18next';
import type { CoreData, NearestSite } from '../../domain';
import { formatKm } from '../../i18n';
import { PioneerButton } from '../../parts/PioneerButton';
import { useStore } from '../../store';
import styles from './CompareView.module.css';

interface Props {
  readonly core: CoreData;
  readonly nearest: readonly NearestSite[];
  /** How hard anyone looked, in words. */
  readonly looked: string;
}

/** The nearest matching pioneers with their distance; each opens its card. */
export function NearestPioneers({ core, nearest, looked }: Props) {
  const { t } = useTranslation('compare');
  const language = useStore((state) => state.link.language);
  if (nearest.length === 0) return t('gap.nobody', { looked });
  return (
    <ol className={styles.nearest}>
      {nearest.map(({ siteId, organisationId, distanceKm }) => (
        <li key={siteId}>
          <PioneerButton id={organisationId} />{' '}
          <span className={styles.soft}>
            {distanceKm === 0 && servesWholeArea(core, siteId)
              ? t('gap.acrossArea')
              : formatKm(distanceKm, language)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Such a site has no point, so it has no distance either. */
function servesWholeArea(core: CoreData, siteId: string): boolean {
  const site = core.sites.find(({ id }) => id === siteId);
  return (
    site?.kind === 'area-served' &&
    (site.precision === 'county' || site.precision === 'local-authority')
  );
}
