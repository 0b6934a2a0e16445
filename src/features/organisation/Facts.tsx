import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation, OrganisationDetail } from '../../domain';
import { TableText } from '../../ui/TableText';
import styles from './Facts.module.css';
import { OutsideLink } from '../../parts/organisation/OutsideLink';

interface Props {
  readonly organisation: Organisation;
  readonly detail: OrganisationDetail | null;
}

/** The short facts. What is not known is left out rather than guessed. */
export function Facts({ organisation, detail }: Props) {
  const { t } = useTranslation(['organisation', 'domain']);
  const website = detail?.url && <OutsideLink address={detail.url} />;
  const scale = detail?.scale && <TableText>{detail.scale}</TableText>;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('empowerment'), t(`domain:empowerment.${organisation.empowerment}`)],
    [t('reach'), t(`domain:reach.${organisation.reach}`)],
    [t('status'), t(`domain:status.${organisation.status}`)],
    [t('scale'), scale],
    [t('founded'), detail?.founded],
    [t('charityNumber'), detail?.charityNumber],
    [t('website'), website],
  ];
  return (
    <section aria-label={t('facts')}>
      <dl className={styles.facts}>
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term} className={styles.fact}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
