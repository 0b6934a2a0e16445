import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, type CoreData, type Scenario } from '../../domain';
import { formatDate, formatList } from '../../i18n';
import { AnalysisTrouble, FileTrouble } from '../../parts/Trouble';
import { MOST_COMPARED, useStore, valueOf } from '../../store';
import { scenarioInSentence } from '../../words/scenarioWords';
import { comparedAreas } from '../../store/selectors/compared';
import { LeavingButton } from '../../ui/LeavingButton';
import { AddArea } from './AddArea';
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
  const view = useRef<HTMLElement>(null);
  const scenario = useScenarioWords(core);
  useEffect(() => load('figures'), [load]);
  const compared = useMemo(() => core && comparedAreas(core, codes), [core, codes]);
  if (!core || !compared) return null;
  const { areas, unknown } = compared;
  return (
    <section ref={view} tabIndex={-1} aria-labelledby={captionId} className={styles.view}>
      <header className={styles.head}>
        <div className={styles.title}>
          <h2>{t('title')}</h2>
          {codes.length > 0 && (
            <LeavingButton onPress={() => go({ compare: [] })}>{t('clear')}</LeavingButton>
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
        <div className={styles.tools}>
          <AddArea areas={core.areas} compared={areas} onFull={() => view.current?.focus()} />
          {areas.length > 0 && <TakeAway core={core} areas={areas} scenario={scenario} />}
        </div>
        {areas.length > 0 && (
          <>
            <p className={styles.soft}>
              {scenario} {t('key')}
            </p>
            <Printed />
          </>
        )}
        <Trouble />
      </header>
      {areas.length > 0 && <CompareTable core={core} areas={areas} labelledBy={captionId} />}
    </section>
  );
}

/** What need and reach are for, in words. */
function useScenarioWords(core: CoreData | null): string {
  const { t } = useTranslation(['compare', 'domain']);
  const language = useStore((state) => state.link.language);
  const scenario = useStore((state): Scenario => state.analysis?.scenario ?? state.link.scenario);
  return core ? t('scenario', { ...scenarioInSentence(core, scenario, language, t) }) : '';
}

/** Day and link, for paper. */
function Printed() {
  const { t } = useTranslation('compare');
  const language = useStore((state) => state.link.language);
  const [today] = useState(() => dayOf(new Date()));
  return (
    <p className={styles.printed}>
      {t('printed', { date: formatDate(today, language), link: window.location.href })}
    </p>
  );
}

/** What is missing from the table, and why. */
function Trouble() {
  const { t } = useTranslation('compare');
  const indicators = useStore((state) => state.data.figures.state);
  const status = useStore((state) => state.analysisStatus);
  if (indicators === 'failed') return <FileTrouble files={['figures']} />;
  if (status.state === 'refused') return <p>{t('refused', { reason: status.reason })}</p>;
  return <AnalysisTrouble />;
}
