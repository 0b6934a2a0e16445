import { useTranslation } from 'react-i18next';
import { Name } from '../../parts/Name';
import { KindLink } from '../../parts/StateLink';
import { useCore } from '../../parts/useCore';
import page from '../../ui/readingPage.module.css';
import styles from './Kind.module.css';

/** Every practice by its family, and every sector, each a link to its page. */
export function KindLists() {
  const { t } = useTranslation('kind');
  const { practices, families, sectors } = useCore().taxonomy;
  return (
    <>
      <section className={page.section}>
        <h2>{t('practices')}</h2>
        {families
          .map((family) => ({
            family,
            members: practices.filter(({ familyId }) => familyId === family.id),
          }))
          .filter(({ members }) => members.length > 0)
          .map(({ family, members }) => (
            <div key={family.id} className={styles.group}>
              <h3>
                <Name of={family} />
              </h3>
              <ul className={styles.names}>
                {members.map((practice) => (
                  <li key={practice.id}>
                    <KindLink kind="practice" id={practice.id}>
                      <Name of={practice} />
                    </KindLink>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </section>
      <section className={page.section}>
        <h2>{t('sectors')}</h2>
        <ul className={styles.names}>
          {sectors.map((sector) => (
            <li key={sector.id}>
              <KindLink kind="sector" id={sector.id}>
                <Name of={sector} />
              </KindLink>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
