import { Trans, useTranslation } from 'react-i18next';
import type { CoreData, PlanAnswer } from '../../domain';
import { formatList, formatPeople, formatShare } from '../../i18n';
import { letterOf } from '../../parts/plan/labels';
import { retryPlan } from '../../parts/plan/usePlanWork';
import { useStore } from '../../store';
import { DataTrouble } from '../../ui/DataTrouble';
import warning from '../../ui/warning.module.css';
import { boundWords } from '../../words/plan/answerWords';
import { shareWords } from '../../words/plan/shareWords';
import styles from './Plan.module.css';
import { PlaceItem } from './PlaceItem';

/** The places proposed, what they would do together, and how near that is to the best. */
export function Answer({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('plan');
  const { status, progress, answer } = useStore((state) => state.plan);
  const language = useStore((state) => state.link.language);
  return (
    <section className={styles.section} tabIndex={-1} aria-label={t('answer.title')}>
      <h3>{t('answer.title')}</h3>
      {status.state === 'failed' && (
        <DataTrouble file={status.file} problem={status.problem} onRetry={retryPlan} />
      )}
      {status.state === 'refused' && (
        <div className={warning.warning} role="alert">
          <p>{t('refused')}</p>
          <p>{status.reason}</p>
        </div>
      )}
      <p role="status" className={styles.soft}>
        {status.state === 'working' &&
          (progress === null
            ? t(answer ? 'updating' : 'working')
            : t('workingShare', { share: formatShare(progress, language) }))}
      </p>
      {answer && status.state !== 'failed' && status.state !== 'refused' && (
        <Proposed core={core} answer={answer} updating={status.state === 'working'} />
      )}
    </section>
  );
}

interface Props {
  readonly core: CoreData;
  readonly answer: PlanAnswer;
  readonly updating: boolean;
}

function Proposed({ core, answer, updating }: Props) {
  const { t } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  const steadiness = useStore((state) => state.plan.steadiness);
  const { places, request, scenario } = answer;
  const tried = scenario.planned?.map((_, at) => letterOf(at)) ?? [];
  return (
    <>
      {places.length === 0 ? (
        <p className={styles.lead}>{t('answer.nothing')}</p>
      ) : (
        <Lead answer={answer} />
      )}
      {places.length > 0 && places.length < request.choose && (
        <p>{t('answer.fewer', { count: places.length })}</p>
      )}
      <p>{boundWords(answer, language, t)}</p>
      {tried.length > 0 && (
        <p>{t('answer.given', { count: tried.length, list: formatList(tried, language) })}</p>
      )}
      <p className={styles.soft}>{t('answer.area')}</p>
      <ol className={styles.places} aria-label={t('answer.title')} aria-busy={updating}>
        {places.map((place, at) => (
          <PlaceItem
            key={place.neighbourhoodCode}
            core={core}
            place={place}
            label={String(at + 1)}
            reachKm={scenario.catchmentKm}
            steadiness={steadiness}
          />
        ))}
      </ol>
      {steadiness && (
        <p className={styles.soft}>
          {t(steadiness.drawn < steadiness.draws ? 'steady.working' : 'steady.done', {
            drawn: steadiness.drawn,
            draws: steadiness.draws,
          })}
        </p>
      )}
    </>
  );
}

function Lead({ answer: { places, gain, whoGains } }: { readonly answer: PlanAnswer }) {
  const { t } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  const people = (count: number): string => formatPeople(count, language);
  const { peopleNewlyInReach, peopleOutOfReach, peopleNewlyInReachBeyond } = whoGains;
  return (
    <>
      <p className={styles.lead}>
        <Trans
          t={t}
          i18nKey="answer.lead"
          components={{ b: <b /> }}
          count={places.length}
          values={{ people: people(gain) }}
        />
      </p>
      <p>
        {peopleNewlyInReach > 0
          ? t('answer.fresh', {
              people: people(peopleNewlyInReach),
              all: people(peopleOutOfReach),
              share: shareWords(peopleNewlyInReach, peopleOutOfReach, language, t),
            })
          : t('answer.freshNone')}{' '}
        {peopleOutOfReach > peopleNewlyInReach &&
          t('answer.left', { people: people(peopleOutOfReach - peopleNewlyInReach) })}
        {peopleNewlyInReachBeyond > 0 && (
          <> {t('answer.beyond', { people: people(peopleNewlyInReachBeyond) })}</>
        )}
      </p>
    </>
  );
}
