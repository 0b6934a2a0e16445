import { useTranslation } from 'react-i18next';
import type { Area, Region } from '../../domain';
import { formatList, formatNumber, formatPeople, nameIn } from '../../i18n';
import { BothNames } from '../../parts/Name';
import { useStore } from '../../store';
import styles from './AreaPanel.module.css';

interface Props {
  readonly area: Area;
  /** The earlier district whose code the link gave. */
  readonly former: { readonly code: string; readonly name: string } | null;
  readonly regions: readonly Region[];
}

/** Name in both languages, where it lies, how many people, and which year's boundaries. */
export function AreaHeading({ area, former, regions }: Props) {
  const { t } = useTranslation('place');
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  const name = nameIn(language, area);

  const region = regions.find(({ code }) => code === area.regionCode);
  const nation = tDomain(`nation.${area.nation}`);
  const place =
    area.nation === 'england' && region ? `${nameIn(language, region)}, ${nation}` : nation;
  const county = area.countyCode === area.code ? null : area.countyName;
  const predecessors = [...new Set(area.formerCodes.map((earlier) => earlier.name))].filter(
    (earlier) => earlier !== area.name,
  );
  return (
    <header className={styles.heading}>
      <h2>
        <BothNames of={area} otherClassName={styles.otherName} />
      </h2>
      <p className={styles.soft}>
        {county ? t('districtInCounty', { county, place }) : t('district', { place })}
      </p>
      {former && (
        <p className={styles.notice}>
          {t('formerCode', { code: former.code, name: former.name, today: name })}
        </p>
      )}
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
    </header>
  );
}
