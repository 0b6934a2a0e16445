import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { similarOrganisations, type SimilarOrganisation } from '../../analysis';
import type { CoreData, Organisation } from '../../domain';
import { formatList, nameIn } from '../../i18n';
import { useStore } from '../../store';
import { OrganisationLink } from '../../parts/StateLink';
import styles from '../../ui/readingPage.module.css';

interface Props {
  readonly core: CoreData;
  readonly organisation: Organisation;
}

/** Who else works like this, and in what they are alike. */
export function SimilarOrganisations({ core, organisation }: Props) {
  const { t } = useTranslation('organisationPage');
  const similar = useMemo(
    () => similarOrganisations(core.organisations, organisation.id),
    [core, organisation],
  );
  return (
    <section className={styles.section}>
      <h2>{t('similar.title')}</h2>
      {similar.length === 0 ? (
        <p>{t('similar.none')}</p>
      ) : (
        <>
          <p className={styles.soft}>{t('similar.how')}</p>
          <ul className={styles.rows}>
            {similar.map((one) => (
              <Similar key={one.id} core={core} similar={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface SimilarProps {
  readonly core: CoreData;
  readonly similar: SimilarOrganisation;
}

function Similar({ core, similar: { id, sharedPractices, sharedSectors } }: SimilarProps) {
  const { t } = useTranslation(['organisationPage', 'domain']);
  const language = useStore((state) => state.link.language);
  const other = core.organisations.find((one) => one.id === id);
  const named = (
    things: CoreData['taxonomy']['practices'] | CoreData['taxonomy']['sectors'],
    ids: readonly string[],
  ): string =>
    formatList(
      things.flatMap((thing) => (ids.includes(thing.id) ? nameIn(language, thing) : [])),
      language,
    );
  if (!other) return null;
  return (
    <li className={styles.row}>
      <p>
        <OrganisationLink id={id} />
        {other.status !== 'active' && (
          <span className={styles.soft}> · {t(`domain:status.${other.status}`)}</span>
        )}
      </p>
      <p className={styles.soft}>
        {t('similar.practices', { list: named(core.taxonomy.practices, sharedPractices) })}.{' '}
        {sharedSectors.length === 0
          ? t('similar.noSector')
          : `${t('similar.sectors', { list: named(core.taxonomy.sectors, sharedSectors) })}.`}
      </p>
    </li>
  );
}
