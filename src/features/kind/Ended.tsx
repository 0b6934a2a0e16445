import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationDetail } from '../../domain';
import { OrganisationLink } from '../../parts/StateLink';
import { TableText } from '../../ui/TableText';
import page from '../../ui/readingPage.module.css';
import { withoutGain, type StudyFacts } from '../../parts/organisation/studyFacts';

interface Props {
  readonly closed: readonly Organisation[];
  readonly studies: StudyFacts;
  readonly details: readonly OrganisationDetail[];
}

/** Studies that found no gain, and those that closed, with what the record says of each. */
export function Ended({ closed, studies, details }: Props) {
  const { t } = useTranslation('kind');
  const noGain = withoutGain(studies.studies);
  const approachOf = new Map(details.map(({ id, approach }) => [id, approach]));
  return (
    <section className={page.section}>
      <h2>{t('ended.title')}</h2>
      <p>{t('ended.noGain', { count: noGain.length })}</p>
      <ul className={page.rows}>
        {noGain.map(({ organisationId, study }) => (
          <li key={`${organisationId} ${study.study} ${study.finding}`} className={page.row}>
            <OrganisationLink id={organisationId} />
            <TableText>{study.finding}</TableText>
          </li>
        ))}
      </ul>
      <p>{t('ended.closed', { count: closed.length })}</p>
      <ul className={page.rows}>
        {closed.map(({ id }) => {
          const approach = approachOf.get(id) ?? null;
          return (
            <li key={id} className={page.row}>
              <OrganisationLink id={id} />
              {approach === null ? t('ended.blank') : <TableText>{approach}</TableText>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
