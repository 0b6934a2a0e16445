import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundArea } from '../../store/selectors/areas';
import { formatList, formatPeople, nameIn } from '../../i18n';
import { BothNames } from '../../parts/Name';
import styles from './AreaProfile.module.css';
import { OutlineMap } from './OutlineMap';
import { placeOf } from './sentences';
import type { Profile } from './useProfile';

interface Props {
  readonly profile: Profile;
  readonly former: FoundArea['former'];
  /** What one can do with the page. */
  readonly children: ReactNode;
}

/** Name in both languages, where it lies, how many people, which boundaries. */
export function ProfileHeading({ profile, former, children }: Props) {
  const { t } = useTranslation(['profile', 'place', 'domain']);
  const { area, language } = profile;
  const place = placeOf(profile, t);
  const county = area.countyCode === area.code ? null : area.countyName;
  const predecessors = [...new Set(area.formerCodes.map((earlier) => earlier.name))].filter(
    (earlier) => earlier !== area.name,
  );
  return (
    <header className={styles.heading}>
      <div>
        <h1 className={styles.title}>
          <BothNames of={area} otherClassName={styles.otherName} />
        </h1>
        <p>
          {county ? t('place:districtInCounty', { county, place }) : t('place:district', { place })}
        </p>
        <p>
          {t('place:people')}: <b>{formatPeople(area.population, language)}</b>{' '}
          <span className={styles.small}>({t(`place:peopleSource.${area.nation}`)})</span>
        </p>
        <p className={styles.small}>
          {t('place:vintage', { code: area.code })}{' '}
          {predecessors.length > 0 &&
            t('place:predecessors', { names: formatList(predecessors, language) })}
        </p>
        {former && (
          <p>
            {t('place:formerCode', {
              code: former.code,
              name: former.name,
              today: nameIn(language, area),
            })}
          </p>
        )}
        {children}
      </div>
      <OutlineMap core={profile.core} area={area} />
    </header>
  );
}
