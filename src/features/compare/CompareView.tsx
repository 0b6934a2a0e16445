import { useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OVERALL, type CoreData, type Scenario } from '../../domain';
import { formatDate, formatKm, formatList } from '../../i18n';
import { MOST_COMPARED, useStore, valueOf } from '../../store';
import { DataTrouble } from '../../ui/DataTrouble';
import { inSentence } from '../../ui/gapSentence';
import { nameIn } from '../../ui/nameIn';
import { comparedAreas } from './comparison';
import { CompareTable } from './CompareTable';
import styles from './CompareView.module.css';
import { TakeAway } from './TakeAway';
import './messages';

/** Two to four areas side by side: need, reach, and every figure. */
export function CompareView() {
  const { t } = useTranslation('compare');
  const core = useStore((state) => valueOf(state.data.core));
  const codes = useStore((state) => state.link.compare);
  const go = useStore((state) => state.go);
  const load = useStore((state) => state.load);
  const captionId = useId();
  const scenario = useScenarioWords(core);
  useEffect(() => load('indicators'), [load]);
  const compared = useMemo(() => core && comparedAreas(core, codes), [core, codes]);
  if (!core || !compared) return null;
  const { areas, unknown } = compared;
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h2>{t('title')}</h2>
          {codes.length > 0 && (
            <button
              type="button"
              className="button"
              onClick={() => go({ compare: [], show: 'map' })}
            >
              {t('clear')}
            </button>
          )}
        </div>
        <div id={captionId} role="status" className={styles.caption}>
          {areas.length > 0 && <p>{t('caption', { count: areas.length })}</p>}
          {unknown.length > 0 && (
            <p className={styles.notice}>
              {t('unknown', { count: unknown.length, codes: formatList(unknown, 'en') })}
            </p>
          )}
          {areas.length === 0 && (
            <p>
              {t('empty')} {t('emptyHint', { most: MOST_COMPARED })}
            </p>
          )}
        </div>
        {areas.length > 0 && (
          <>
            <p className={styles.soft}>{scenario}</p>
            <TakeAway core={core} areas={areas} scenario={scenario} />
            <Printed />
          </>
        )}
        {areas.length === 0 && (
          <button type="button" className="button" onClick={() => go({ show: 'map' })}>
            {t('toMap')}
          </button>
        )}
        <Trouble />
      </header>
      {areas.length > 0 && <CompareTable core={core} areas={areas} labelledBy={captionId} />}
    </div>
  );
}

/** What need and reach are for, in words. */
function useScenarioWords(core: CoreData | null): string {
  const { t } = useTranslation(['compare', 'domain']);
  const language = useStore((state) => state.link.language);
  const scenario = useStore((state): Scenario => state.analysis?.scenario ?? state.link.scenario);
  const sector = core?.taxonomy.sectors.find(({ id }) => id === scenario.sector);
  const practice = core?.taxonomy.practices.find(({ id }) => id === scenario.practice);
  return t('scenario', {
    sector: inSentence(
      scenario.sector === OVERALL || !sector ? t('domain:overall') : nameIn(language, sector),
    ),
    practice: inSentence(practice ? nameIn(language, practice) : t('domain:anyPractice')),
    distance: formatKm(scenario.catchmentKm, language),
  });
}

/** Day and link, for paper. */
function Printed() {
  const { t } = useTranslation('compare');
  const language = useStore((state) => state.link.language);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return (
    <p className={styles.printed}>
      {t('printed', { date: formatDate(today, language), link: window.location.href })}
    </p>
  );
}

/** What is missing from the table, and why. */
function Trouble() {
  const { t } = useTranslation('compare');
  const indicators = useStore((state) => state.data.indicators);
  const status = useStore((state) => state.analysisStatus);
  const scenario = useStore((state) => state.link.scenario);
  const retry = useStore((state) => state.retry);
  const analyse = useStore((state) => state.analyse);
  if (indicators.state === 'failed')
    return (
      <DataTrouble
        file={indicators.file}
        problem={indicators.problem}
        onRetry={() => retry('indicators')}
      />
    );
  if (status.state === 'failed')
    return (
      <DataTrouble
        file={status.file}
        problem={status.problem}
        onRetry={() => void analyse(scenario)}
      />
    );
  if (status.state === 'refused') return <p>{t('refused', { reason: status.reason })}</p>;
  return null;
}
