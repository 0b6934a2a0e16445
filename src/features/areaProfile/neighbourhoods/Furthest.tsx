import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PracticeChoice, SectorChoice } from '../../../parts/TaxonomyChoice';
import { useFetched } from '../../../parts/useFetched';
import { analysisClient, useStore } from '../../../store';
import { DataTrouble } from '../../../ui/DataTrouble';
import styles from '../AreaProfile.module.css';
import type { Profile } from '../useProfile';
import { FurthestAnswer } from './FurthestAnswer';

/** The neighbourhoods of the district by the question that is asked, furthest from help first. */
export function Furthest({ profile }: { readonly profile: Profile }) {
  const { t } = useTranslation(['profile', 'domain']);
  const { core, area } = profile;
  const scenario = useStore((state) => state.link.scenario);
  const ask = useCallback(
    () => analysisClient().inside(scenario, [area.code]),
    [scenario, area.code],
  );
  const { loadable, retry } = useFetched(ask);
  return (
    <>
      <h3>{t('furthest.title')}</h3>
      <div className={styles.choices}>
        <SectorChoice core={core} label={t('elsewhere.sector')} all={t('domain:overall')} />
        <PracticeChoice core={core} label={t('elsewhere.practice')} all={t('domain:anyPractice')} />
      </div>
      {loadable.state === 'loading' && <p role="status">{t('furthest.working')}</p>}
      {loadable.state === 'failed' && (
        <DataTrouble file={loadable.file} problem={loadable.problem} onRetry={retry} />
      )}
      {loadable.state === 'ready' && <FurthestAnswer profile={profile} answer={loadable.value} />}
    </>
  );
}
