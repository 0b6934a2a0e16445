import { useTranslation } from 'react-i18next';
import { QUALITIES, type Evidence } from '../../domain';
import { TableText } from '../../ui/TableText';
import styles from './Qualities.module.css';

/**
 * The six qualities of a pioneer, a row each: what is claimed, on what basis, and in which direction
 * it points. Filled from the studies of our tables alone; without any there are no rows.
 */
export function Qualities({ studies }: { readonly studies: readonly Evidence[] }) {
  const { t } = useTranslation(['organisationPage', 'organisation', 'domain']);
  return (
    <>
      <h3>{t('qualities.title')}</h3>
      {studies.length === 0 ? (
        <p>{t('qualities.none')}</p>
      ) : (
        <dl className={styles.qualities}>
          {QUALITIES.map((quality) => {
            const about = studies.filter(({ qualities }) => qualities.includes(quality));
            return (
              <div key={quality} className={styles.quality}>
                <dt>{t(`domain:quality.${quality}`)}</dt>
                {about.length === 0 && <dd className={styles.soft}>{t('qualities.unstudied')}</dd>}
                {about.map((study) => (
                  <dd key={`${study.study} ${study.finding}`}>
                    <b>{t(`organisation:direction.${study.direction}`)}.</b>{' '}
                    <TableText>{study.finding}</TableText>{' '}
                    <span className={styles.soft}>
                      {t('qualities.basis')} <TableText>{study.design}</TableText>
                    </span>
                  </dd>
                ))}
              </div>
            );
          })}
        </dl>
      )}
    </>
  );
}
