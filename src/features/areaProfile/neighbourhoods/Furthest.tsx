import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PracticeChoice, SectorChoice } from '../../../parts/TaxonomyChoice';
import { useFetched } from '../../../parts/useFetched';
import { useStore } from '../../../store';
import { analysisClient } from '../../../store/analysisClient';
import { DataTrouble } from '../../../ui/DataTrouble';
import styles from '../AreaProfile.module.css';
import type { Profile } from '../useProfile';
import { FurthestAnswer } from './FurthestAnswer';
import { selectOwnCounted } from '../../../store/selectors/countedCore';

interface Props {
  readonly profile: Profile;
  readonly nameOf: (neighbourhoodCode: string) => string | null;
}

/** The neighbourhoods of the district by the question that is asked, furthest from help first. */
export function Furthest({ profile, nameOf }: Props) {
  const { t } = useTranslation(['profile', 'domain']);
  const { core, area } = profile;
  const scenario = useStore((state) => state.link.scenario);
  // With a person's own data, or without them again, the same scenario has another answer.
  const counted = useStore(selectOwnCounted);
  const question = useMemo(() => ({ scenario, counted }), [scenario, counted]);
  const ask = useCallback(
    () => analysisClient().inside(question.scenario, [area.code]),
    [question, area.code],
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
      {loadable.state === 'ready' && (
        <FurthestAnswer profile={profile} nameOf={nameOf} answer={loadable.value} />
      )}
    </>
  );
}
