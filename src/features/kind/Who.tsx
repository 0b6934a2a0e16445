import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { STATUSES, type Organisation } from '../../domain';
import { formatList } from '../../i18n';
import { OrganisationLink } from '../../parts/StateLink';
import { useStore } from '../../store';
import { Fold } from '../../ui/Fold';
import page from '../../ui/readingPage.module.css';
import styles from './Kind.module.css';
import type { KindName } from '../../parts/organisation/studyWords';
import type { KindFacts } from './kindFacts';

interface Props {
  readonly kind: KindName;
  readonly facts: KindFacts;
}

/** How many do it, in which nations, and who. The closed ones stand where it ended. */
export function Who({ kind, facts }: Props) {
  const { t } = useTranslation('kind');
  const headingId = useId();
  const language = useStore((state) => state.link.language);
  const { everyone, byStatus, open, nations, placed } = facts;
  const list = STATUSES.filter((status) => byStatus[status].length > 0).map((status) =>
    t(`who.status.${status}`, { count: byStatus[status].length }),
  );
  return (
    <section className={page.section}>
      <h2>{t('who.title')}</h2>
      {everyone.length === 0 ? (
        <p>{t('who.nobody')}</p>
      ) : (
        <p>
          {t(`who.count.${kind}`, { count: everyone.length, list: formatList(list, language) })}
        </p>
      )}
      {open.length > 0 && (
        <>
          <h3 id={headingId}>{t('who.nations')}</h3>
          <NationTable nations={nations} labelledBy={headingId} />
          <p className={page.soft}>
            {t('who.several')} {t('who.unplaced', { count: open.length - placed })}
          </p>
        </>
      )}
      <div className={styles.folds}>
        <ByName status="active" organisations={byStatus.active} />
        <ByName status="unknown" organisations={byStatus.unknown} />
      </div>
    </section>
  );
}

function NationTable({
  nations,
  labelledBy,
}: Pick<KindFacts, 'nations'> & { readonly labelledBy: string }) {
  const { t } = useTranslation(['kind', 'domain']);
  return (
    <table className={page.table} data-narrow aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('who.nation')}</th>
          <th scope="col">{t('who.number')}</th>
        </tr>
      </thead>
      <tbody>
        {nations.map(({ nation, count }) => (
          <tr key={nation}>
            <th scope="row">{t(`domain:nation.${nation}`)}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ByNameProps {
  readonly status: 'active' | 'unknown';
  readonly organisations: readonly Organisation[];
}

function ByName({ status, organisations }: ByNameProps) {
  const { t } = useTranslation('kind');
  if (organisations.length === 0) return null;
  return (
    <Fold title={t(`who.byName.${status}`, { count: organisations.length })}>
      <ul className={styles.names}>
        {organisations.map(({ id }) => (
          <li key={id}>
            <OrganisationLink id={id} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
