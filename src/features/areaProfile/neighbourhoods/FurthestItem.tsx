import { Trans, useTranslation } from 'react-i18next';
import type { Area, NearestSite, NeighbourhoodInside } from '../../../domain';
import { formatKm, formatPeople, formatShare } from '../../../i18n';
import { OrganisationLink } from '../../../parts/StateLink';
import { useStore } from '../../../store';
import profileStyles from '../AreaProfile.module.css';
import styles from './Neighbourhoods.module.css';

interface Props {
  readonly one: NeighbourhoodInside;
  readonly area: Area;
  readonly name: string;
}

/** One neighbourhood: who lives there, its place in its nation, who is nearest. */
export function FurthestItem({ one: { people, need, nearest }, area, name }: Props) {
  const { t } = useTranslation(['profile', 'domain']);
  const language = useStore((state) => state.link.language);
  const nation = t(`domain:nation.${area.nation}`);
  // Rounded down, so that none is said to be worse off than the whole of its nation.
  const share = need === null ? null : Math.floor(100 * need) / 100;
  const words: readonly string[] = [
    t('inside.people', { people: formatPeople(people, language) }),
    ...(share === null
      ? []
      : [
          share === 0
            ? t('furthest.needLeast', { nation })
            : t('furthest.need', { share: formatShare(share, language), nation }),
        ]),
  ];
  return (
    <>
      <span className={styles.plain}>{name}</span>
      <span className={profileStyles.small}>{words.join(', ')}</span>
      <span className={profileStyles.small}>
        {nearest ? <Nearest nearest={nearest} /> : t('furthest.nearestNone')}
      </span>
    </>
  );
}

/** What serves a whole district, or is somewhere in it, has no distance within it. */
function Nearest({
  nearest: { distanceKm, somewhere, organisationId },
}: {
  readonly nearest: NearestSite;
}) {
  const { t } = useTranslation('profile');
  const language = useStore((state) => state.link.language);
  const far = somewhere ? 'furthest.nearestAbout' : 'furthest.nearest';
  return (
    <Trans
      t={t}
      i18nKey={distanceKm === 0 ? 'furthest.nearestHere' : far}
      values={{ distance: formatKm(distanceKm, language) }}
      components={{ pioneer: <OrganisationLink id={organisationId} /> }}
    />
  );
}
