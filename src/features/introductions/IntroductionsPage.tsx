import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_ASKED } from '../../domain';
import { PracticeChoice, SectorChoice } from '../../parts/TaxonomyChoice';
import { useCore } from '../../parts/useCore';
import { useFetched } from '../../parts/useFetched';
import { useScenarioToday } from '../../parts/useScenarioToday';
import { useStore } from '../../store';
import { analysisClient } from '../../store/analysisClient';
import { selectOwnCounted } from '../../store/selectors/countedCore';
import { DataTrouble } from '../../ui/DataTrouble';
import { SelectField } from '../../ui/SelectField';
import page from '../../ui/readingPage.module.css';
import { IntroductionsAnswer } from './IntroductionsAnswer';
import styles from './Introductions.module.css';
import './messages';

const TIMES = Array.from({ length: MOST_ASKED.max }, (_, i) => i + MOST_ASKED.min);

/** Each place with a gap beside one who works in a place like it, for the question of the link. */
export function IntroductionsPage() {
  const { t } = useTranslation('introductions');
  const core = useCore();
  const scenario = useStore((state) => state.link.scenario);
  const mostAsked = useStore((state) => state.link.mostAsked);
  const go = useStore((state) => state.go);
  const known = core.taxonomy.sectors.some(({ id }) => id === scenario.sector);
  return (
    <article className={`${page.article} ${styles.page}`}>
      <header className={styles.head}>
        <h1 className={page.title}>{t('title')}</h1>
        <p>{t('hint')}</p>
        <div className={styles.choice}>
          <SectorChoice core={core} label={t('sector')} all={t('noSector')} />
          <PracticeChoice core={core} label={t('practice')} all={t('anyPractice')} />
          <SelectField
            label={t('asked')}
            value={String(mostAsked)}
            sections={[
              {
                id: 'times',
                name: null,
                options: TIMES.map((count) => ({
                  id: String(count),
                  name: t('times', { count }),
                })),
              },
            ]}
            onChange={(id) => go({ mostAsked: Number(id) })}
          />
        </div>
      </header>
      {known ? <Asked /> : <p role="status">{t('choose')}</p>}
    </article>
  );
}

function Asked() {
  const { t } = useTranslation('introductions');
  const scenario = useScenarioToday();
  const mostAsked = useStore((state) => state.link.mostAsked);
  const counted = useStore(selectOwnCounted);
  // With a person's own data, or without them again, the same scenario has another answer.
  const question = useMemo(
    () => ({ scenario, mostAsked, counted }),
    [scenario, mostAsked, counted],
  );
  const ask = useCallback(
    () => analysisClient().introductions(question.scenario, question.mostAsked),
    [question],
  );
  const { loadable, retry } = useFetched(ask);
  return (
    <>
      {loadable.state === 'loading' && <p role="status">{t('working')}</p>}
      {loadable.state === 'failed' && (
        <DataTrouble file={loadable.file} problem={loadable.problem} onRetry={retry} />
      )}
      {loadable.state === 'ready' && <IntroductionsAnswer answer={loadable.value} />}
    </>
  );
}
