import { useTranslation } from 'react-i18next';
import type { Area } from '../../domain';
import { formatList, formatNumber, formatPeople } from '../../i18n';
import { useStore } from '../../store';
import styles from './AreaPanel.module.css';

/** How many people, town or country, how large, and which year's boundaries. */
export function AreaFacts({ area }: { readonly area: Area }) {
  const { t } = useTranslation('place');
  const language = useStore((state) => state.link.language);
  const predecessors = [...new Set(area.formerCodes.map((earlier) => earlier.name))].filter(
    (earlier) => earlier !== area.name,
  );
  return (
    <section className={styles.section}>
      <h3>{t('facts')}</h3>
      <dl className={styles.facts}>
        <div>
          <dt>{t('people')}</dt>
          <dd>
            <b>{formatPeople(area.population, language)}</b>
            <small>{t(`peopleSource.${area.nation}`)}</small>
          </dd>
        </div>
        {area.ruralUrban && (
          <div>
            <dt>{t('ruralUrban')}</dt>
            <dd>
              {area.ruralUrban}
              <small>{t('ruralUrbanSource')}</small>
            </dd>
          </div>
        )}
        {area.areaKm2 !== null && (
          <div>
            <dt>{t('size')}</dt>
            <dd>{t('squareKilometres', { area: formatNumber(area.areaKm2, 0, language) })}</dd>
          </div>
        )}
      </dl>
      <p className={styles.small}>
        {t('vintage', { code: area.code })}{' '}
        {predecessors.length > 0 &&
          t('predecessors', { names: formatList(predecessors, language) })}
      </p>
    </section>
  );
}
