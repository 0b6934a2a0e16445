import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Surroundings } from '../../domain';
import type { Loadable } from '../../store';
import type { FoundArea } from '../../store/selectors/areas';
import { formatList, nameIn } from '../../i18n';
import { BothNames } from '../../parts/Name';
import styles from './AreaProfile.module.css';
import { OutlineMap } from './OutlineMap';
import { fewPeopleWords, placeOf } from './placeWords';
import type { Profile } from './useProfile';

interface Props {
  readonly profile: Profile;
  /** What lies round the area. */
  readonly land: Loadable<Surroundings>;
  readonly former: FoundArea['former'];
  /** What one can do with the page. */
  readonly children: ReactNode;
}

/** Name in both languages, where it lies, how many people, which boundaries. */
export function ProfileHeading({ profile, land, former, children }: Props) {
  const { t } = useTranslation(['profile', 'place', 'domain', 'answer']);
  const { area, language } = profile;
  const fewPeople = fewPeopleWords(profile, t);
  const predecessors = [...new Set(area.formerCodes.map((earlier) => earlier.name))].filter(
    (earlier) => earlier !== area.name,
  );
  return (
    <header className={styles.heading}>
      <div>
        <h1 className={styles.title}>
          <BothNames of={area} otherClassName={styles.otherName} />
        </h1>
        <p>{placeOf(profile, t)}</p>
        {fewPeople && <p>{fewPeople}</p>}
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
      <OutlineMap core={profile.core} area={area} land={land} />
    </header>
  );
}
