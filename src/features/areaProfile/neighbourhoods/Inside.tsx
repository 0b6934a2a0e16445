import { useTranslation } from 'react-i18next';
import styles from '../AreaProfile.module.css';
import type { Profile } from '../useProfile';
import { Furthest } from './Furthest';
import { Neighbourhoods } from './Neighbourhoods';

/** The neighbourhoods of the district, by the question that is asked and by deprivation. */
export function Inside({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  return (
    <>
      <section className={styles.section}>
        <Furthest profile={profile} />
      </section>
      <h3>{t('inside.title')}</h3>
      <Neighbourhoods profile={profile} />
    </>
  );
}
