import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectorReach } from '../../analysis/sectorReach';
import { CATCHMENT_KM, FEW_PEOPLE, OVERALL } from '../../domain';
import { formatKm, nameIn } from '../../i18n';
import { forPeople } from '../../words/forPeople';
import { reachNotes } from '../../words/gapReason';
import { compassFrom } from '../../words/answer/compass';
import { lookedHowWords } from '../../words/lookedWords';
import styles from './AreaProfile.module.css';
import { OrganisationList } from './OrganisationList';
import { TellLinks } from '../../parts/TellLinks';
import { OrganisationLink } from '../../parts/StateLink';
import type { Profile } from './useProfile';

const FIRST = 6;

/** Pioneers here and nearest outside, sector by sector, and the services that work anywhere. */
export function ReachHere({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(['profile', 'domain']);
  const { t: tGaps } = useTranslation('gaps');
  const [all, setAll] = useState(false);
  const { area, reach, national, language } = profile;
  const shown = all ? national : national.slice(0, FIRST);
  const nation = t(`domain:nation.${area.nation}`);
  return (
    <section className={styles.section}>
      <p className={styles.soft}>
        {t('reach.how', { distance: formatKm(CATCHMENT_KM.default, language) })}
      </p>
      {area.population < FEW_PEOPLE && <p>{tGaps('notes.fewPeople')}</p>}
      <ul className={styles.rows}>
        {reach.map((entry) => (
          <SectorRow key={entry.sectorId} entry={entry} profile={profile} />
        ))}
      </ul>
      <TellLinks doors={['looked', 'add']} />
      {national.length > 0 && (
        <>
          <h3>{t('reach.national', { nation })}</h3>
          <p className={styles.soft}>{t('reach.nationalHow')}</p>
          <ul className={styles.inline}>
            {shown.map(({ id }) => (
              <li key={id}>
                <OrganisationLink id={id} />
              </li>
            ))}
          </ul>
          {shown.length < national.length && (
            <button type="button" className="button" onClick={() => setAll(true)}>
              {t('reach.showAll', { count: national.length - shown.length })}
            </button>
          )}
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly entry: SectorReach;
  readonly profile: Profile;
}

function SectorRow({ entry, profile }: RowProps) {
  const { t } = useTranslation(['profile', 'answer']);
  const { t: tGaps } = useTranslation('gaps');
  const { core, language } = profile;
  const { insideIds, outside, shareInReach, centre } = entry.reach;
  const sector = core.taxonomy.sectors.find(({ id }) => id === entry.sectorId);
  const name = entry.sectorId === OVERALL || !sector ? t('reach.all') : nameIn(language, sector);
  const notes = reachNotes(entry.reach, language, tGaps);
  return (
    <li className={styles.row}>
      <p>
        <b>{name}</b>{' '}
        <span className={styles.small}>
          {shareInReach !== null &&
            t('reach.within', { people: forPeople(shareInReach, language) })}
        </span>
      </p>
      <p>
        {insideIds.length === 0 &&
          t('reach.nobody', { looked: lookedHowWords(entry, language, tGaps) })}
        {insideIds.length > 0 && (
          <>
            {t('reach.here', { count: insideIds.length })}
            <OrganisationList ids={insideIds} />.
          </>
        )}{' '}
        {outside && (
          <span className={styles.soft}>
            {t('reach.outside')}
            <OrganisationLink id={outside.organisationId} />,{' '}
            {t('reach.distance', {
              distance: formatKm(outside.distanceKm, language),
              direction: t(`answer:compass.${compassFrom(centre, outside.position)}`),
            })}
            .
          </span>
        )}
      </p>
      {notes.length > 0 && <p className={styles.soft}>{notes.join(' ')}</p>}
    </li>
  );
}
