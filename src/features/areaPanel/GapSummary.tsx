import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, CoreData, GapAnalysis } from '../../domain';
import { formatKm, formatScore } from '../../i18n';
import { PioneerButton } from '../../parts/PioneerButton';
import { useStore } from '../../store';
import { selectCountedCore, selectCountedFigures } from '../../store/selectors/countedCore';
import { Fold } from '../../ui/Fold';
import { gapReason } from '../../words/gapReason';
import { areaClassWords, gapSentenceContext } from '../../words/gapSentence';
import { lookedHowWords } from '../../words/lookedWords';
import { scenarioWords } from '../../words/scenarioWords';
import { onDemand } from '../../ui/onDemand';
import styles from './AreaPanel.module.css';

const WhatWouldChange = onDemand(() =>
  import('./WhatWouldChange').then((code) => code.WhatWouldChange),
);

/** Need and reach in words under the current choices, and the nearest known pioneers. */
export function GapSummary({ area, core }: { readonly area: Area; readonly core: CoreData }) {
  const { t } = useTranslation('place');
  const { t: tGaps } = useTranslation('gaps');
  const { t: tDomain } = useTranslation(['domain']);
  const language = useStore((state) => state.link.language);
  const analysis = useStore((state) => state.analysis);
  const status = useStore((state) => state.analysisStatus);
  const indicators = useStore(selectCountedFigures)?.indicators;
  const counted = useStore(selectCountedCore) ?? core;
  const context = useMemo(
    () =>
      analysis && indicators ? gapSentenceContext(counted, indicators, analysis, language) : null,
    [counted, indicators, analysis, language],
  );

  const result = analysis?.areas.find(({ code }) => code === area.code);
  if (!analysis || !result || !context) {
    if (status.state === 'idle') return null;
    return (
      <section className={styles.section}>
        <h3>{t('gap.title')}</h3>
        <p className={styles.soft}>
          {status.state === 'refused'
            ? t('gap.refused', { reason: status.reason })
            : t('gap.working')}
        </p>
      </section>
    );
  }

  return (
    <section className={styles.section}>
      <h3>{t('gap.title')}</h3>
      <p className={styles.class}>{areaClassWords(result, language, tGaps) ?? t('gap.noClass')}</p>
      <p>{gapReason(result, context, tGaps)}</p>
      <p className={styles.small}>
        {t('gap.looked', {
          looked: lookedHowWords(result, language, tGaps),
          score: formatScore(result.expectedAccess, language),
          now: formatScore(result.access, language),
        })}
      </p>
      {result.nearest.length > 0 && (
        <>
          <h4>{t('gap.nearest')}</h4>
          <ol className={styles.list}>
            {result.nearest.map(({ siteId, organisationId, distanceKm }) => (
              <li key={siteId}>
                <PioneerButton id={organisationId} />{' '}
                <span className={styles.small}>
                  {distanceKm === 0 && context.wholeAreaSiteIds.has(siteId)
                    ? t('gap.acrossArea')
                    : formatKm(distanceKm, language)}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className={styles.small}>
        {t('gap.scenario', { ...scenarioWords(core, analysis.scenario, language, tDomain) })}
      </p>
      <Change area={area} analysis={analysis} />
    </section>
  );
}

/** Worked out only once somebody asks. */
function Change({ area, analysis }: { readonly area: Area; readonly analysis: GapAnalysis }) {
  const { t } = useTranslation('place');
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles.wide}>
      <Fold title={t('change.title')} onToggle={setAsked}>
        {asked && (
          <Suspense fallback={<p>{t('change.working')}</p>}>
            <WhatWouldChange areaCode={area.code} scenario={analysis.scenario} />
          </Suspense>
        )}
      </Fold>
    </div>
  );
}
