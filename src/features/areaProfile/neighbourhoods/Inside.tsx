import { useTranslation } from 'react-i18next';
import styles from '../AreaProfile.module.css';
import type { Profile } from '../useProfile';
import { Furthest } from './Furthest';
import { Neighbourhoods } from './Neighbourhoods';
import { useInside } from './useInside';
import { useNeighbourhoodNames } from '../../../parts/useNeighbourhoodNames';

/** The neighbourhoods of the district, by the question that is asked and by deprivation. */
export function Inside({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const inside = useInside(profile.area);
  const nameOf = useNeighbourhoodNames(profile.area, inside.ranked.loadable);
  return (
    <>
      <section className={styles.section}>
        <Furthest profile={profile} nameOf={nameOf} />
      </section>
      <h3>{t('inside.title')}</h3>
      <Neighbourhoods area={profile.area} inside={inside} />
    </>
  );
}
