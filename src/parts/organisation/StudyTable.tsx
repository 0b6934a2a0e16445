import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { Evidence } from '../../domain';
import { OrganisationLink } from '../StateLink';
import { Measured } from './Measured';
import './messages';
import './pageMessages';
import { StudySource } from './StudySource';
import page from '../../ui/readingPage.module.css';
import styles from './StudyTable.module.css';

export interface StudyRow {
  readonly study: Evidence;
  /** Whose study it is, where the table is of several organisations. */
  readonly organisationId?: string;
}

interface Props {
  readonly label: string;
  readonly rows: readonly StudyRow[];
}

/** Every study in a row, whatever it found, in one manner. */
export function StudyTable({ label, rows }: Props) {
  const { t } = useTranslation('organisationPage');
  return (
    <div className={styles.scroll} role="region" tabIndex={0} aria-label={label}>
      <table className={`${page.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{t('evidence.result')}</th>
            <th scope="col">{t('evidence.finding')}</th>
            <th scope="col">{t('evidence.how')}</th>
            <th scope="col">{t('evidence.source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ study, organisationId }) => (
            <Row key={`${organisationId} ${study.study} ${study.finding}`} study={study}>
              {organisationId !== undefined && (
                <p>
                  <OrganisationLink id={organisationId} />
                </p>
              )}
            </Row>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ study, children }: { readonly study: Evidence; readonly children: ReactNode }) {
  const { t } = useTranslation(['organisationPage', 'organisation']);
  return (
    <tr>
      <th scope="row">{t(`organisation:direction.${study.direction}`)}</th>
      <td>
        {children}
        <span lang="en">{study.finding}</span>
      </td>
      <td>
        <span lang="en">{study.design}</span>
        <p className={page.soft}>
          <Trans
            t={t}
            i18nKey="evidence.efficacy"
            components={{ measured: <Measured measured={study.selfEfficacyMeasured} /> }}
          />
        </p>
      </td>
      <td>
        <span lang="en">{study.study}</span>
        <p>
          <StudySource study={study} />
        </p>
        <p className={page.soft}>{t(`organisation:confidence.${study.confidence}`)}.</p>
      </td>
    </tr>
  );
}
