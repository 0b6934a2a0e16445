import { useTranslation } from 'react-i18next';
import type { OrganisationDetail } from '../../domain';
import styles from './OrganisationCard.module.css';
import { SectionTitle } from './SectionTitle';

/** The problem and the approach, in the words of our record. */
export function Story({ detail: { problem, approach } }: { readonly detail: OrganisationDetail }) {
  const { t } = useTranslation('organisation');
  return (
    <>
      {problem !== null && (
        <section className={styles.section}>
          <SectionTitle>{t('problem')}</SectionTitle>
          <p lang="en">{problem}</p>
        </section>
      )}
      {approach !== null && (
        <section className={styles.section}>
          <SectionTitle>{t('approach')}</SectionTitle>
          <p lang="en">{approach}</p>
        </section>
      )}
    </>
  );
}
