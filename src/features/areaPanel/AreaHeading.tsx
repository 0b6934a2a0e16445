import { useTranslation } from 'react-i18next';
import type { Area, Region } from '../../domain';
import { formatPeople, nameIn } from '../../i18n';
import { BothNames } from '../../parts/Name';
import { useStore } from '../../store';
import styles from './AreaPanel.module.css';

interface Props {
  readonly area: Area;
  /** The earlier district whose code the link gave. */
  readonly former: { readonly code: string; readonly name: string } | null;
  readonly regions: readonly Region[];
}

/** Name in both languages, where it lies and how many people live there. */
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
  return (
    <header className={styles.heading}>
      <h2>
        <BothNames of={area} otherClassName={styles.otherName} />
      </h2>
      <p className={styles.soft}>
        {county ? t('districtInCounty', { county, place }) : t('district', { place })}
      </p>
      <p className={styles.soft}>
        {t('peopleHere', { people: formatPeople(area.population, language) })}
      </p>
      {former && (
        <p className={styles.notice}>
          {t('formerCode', { code: former.code, name: former.name, today: name })}
        </p>
      )}
    </header>
  );
}
