import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lookedAt } from '../../analysis';
import { DEFAULT_SCENARIO } from '../../domain';
import { formatKm, formatList, nameIn } from '../../i18n';
import { compassFrom } from '../../words/answer/compass';
import { inSentence } from '../../words/inSentence';
import { lookedWords } from '../../words/lookedWords';
import styles from './AreaProfile.module.css';
import { evidenceWords } from './evidenceWords';
import { practicesForNeed, type SuggestedPractice } from './practicesForNeed';
import { KindLink, OrganisationLink, StateLink } from '../../parts/StateLink';
import { useStore } from '../../store';
import type { Profile } from './useProfile';

/** What pioneers do where need stands out here, how it builds confidence, and two examples. */
export function NeedToPractice({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation('profile');
  const sectors = useMemo(() => practicesForNeed(profile), [profile]);
  const { t: tGaps } = useTranslation('gaps');
  const { core, area, language } = profile;
  const load = useStore((state) => state.load);
  useEffect(() => load('details'), [load]);
  return (
    <section className={styles.section}>
      <p className={styles.soft}>{sectors.length > 0 ? t('practices.how') : t('practices.none')}</p>
      {sectors.map(({ sector, because, practices }) => (
        <div key={sector.id} className={styles.section}>
          <h3>
            <KindLink kind="sector" id={sector.id}>
              {nameIn(language, sector)}
            </KindLink>
          </h3>
          <p className={styles.soft}>
            {t('practices.because', {
              list: formatList(
                because.map(({ figure }) => inSentence(figure.indicator.label)),
                language,
              ),
            })}
          </p>
          <ul className={styles.rows}>
            {practices.map((suggested) => (
              <PracticeRow
                key={suggested.practice.id}
                suggested={suggested}
                sectorId={sector.id}
                profile={profile}
                looked={lookedWords({ looked: lookedAt(core, area, sector.id) }, language, tGaps)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface RowProps {
  readonly suggested: SuggestedPractice;
  readonly sectorId: string;
  readonly profile: Profile;
  /** How hard anyone looked here for the sector, in words. */
  readonly looked: string;
}

function PracticeRow({ suggested, sectorId, profile, looked }: RowProps) {
  const { t } = useTranslation(['profile', 'answer', 'domain']);
  const { core, details, language } = profile;
  const { practice, organisationIds, reach, similar } = suggested;
  const similarArea = core.areas.find(({ code }) => code === similar?.areaCode);
  const here = reach.insideIds[0];
  return (
    <li className={styles.row}>
      <p>
        <b>
          <KindLink kind="practice" id={practice.id}>
            {nameIn(language, practice)}
          </KindLink>
        </b>
        , {t('practices.used', { count: organisationIds.length })}
        {details && `; ${evidenceWords(details, organisationIds, language, t)}`}.
      </p>
      <p className={styles.soft}>
        {t('practices.draws', {
          list: formatList(
            practice.mainSources.map((source) => inSentence(t(`domain:efficacySource.${source}`))),
            language,
          ),
        })}
      </p>
      <p>
        {here && (
          <>
            {t('practices.here')}
            <OrganisationLink id={here} />.
          </>
        )}
        {!here && `${t('practices.noneHere', { looked })} `}
        {!here && reach.outside && (
          <>
            {t('practices.near')}
            <OrganisationLink id={reach.outside.organisationId} />,{' '}
            {t('reach.distance', {
              distance: formatKm(reach.outside.distanceKm, language),
              direction: t(`answer:compass.${compassFrom(reach.centre, reach.outside.position)}`),
            })}
            .
          </>
        )}
        {!here && !reach.outside && t('practices.noNear')}{' '}
        {similar && similarArea ? (
          <>
            {t('practices.similar')}
            <OrganisationLink id={similar.organisationId} />{' '}
            {t('practices.inPlace', { place: nameIn(language, similarArea) })}.
          </>
        ) : (
          t('practices.noSimilar')
        )}
      </p>
      <p>
        <StateLink
          to={{
            view: 'brief',
            scenario: { ...DEFAULT_SCENARIO, sector: sectorId, practice: practice.id },
          }}
        >
          {t('practices.brief')}
          <span className="visually-hidden">: {nameIn(language, practice)}</span>
        </StateLink>
      </p>
    </li>
  );
}
