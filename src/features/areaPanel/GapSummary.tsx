import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OVERALL, type Area, type CoreData, type GapAnalysis } from '../../domain';
import { formatKm } from '../../i18n';
import { useStore, valueOf } from '../../store';
import { Fold } from '../../ui/Fold';
import { classWords, gapSentence, gapSentenceContext } from '../../ui/gapSentence';
import { nameIn } from '../../ui/nameIn';
import { onDemand } from '../../ui/onDemand';
import styles from './AreaPanel.module.css';

const WhatWouldChange = onDemand(() =>
  import('./WhatWouldChange').then((code) => code.WhatWouldChange),
);

/** Need and reach in words under the current choices, and the nearest known pioneers. */
export function GapSummary({ area, core }: { readonly area: Area; readonly core: CoreData }) {
  const { t } = useTranslation('place');
  const { t: tGaps } = useTranslation('gaps');
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  const analysis = useStore((state) => state.analysis);
  const status = useStore((state) => state.analysisStatus);
  const indicators = useStore((state) => valueOf(state.data.indicators)?.indicators);
  const go = useStore((state) => state.go);
  const context = useMemo(
    () =>
      analysis && indicators ? gapSentenceContext(core, indicators, analysis, language) : null,
    [core, indicators, analysis, language],
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

  const { scenario } = analysis;
  const sector = core.taxonomy.sectors.find(({ id }) => id === scenario.sector);
  const practice = core.taxonomy.practices.find(({ id }) => id === scenario.practice);
  return (
    <section className={styles.section}>
      <h3>{t('gap.title')}</h3>
      <p className={styles.class}>
        {result.needClass === null
          ? t('gap.noClass')
          : classWords(result.needClass, result.reachClass, tGaps)}
      </p>
      <p>{gapSentence(result, context, tGaps)}</p>
      {result.nearest.length > 0 && (
        <>
          <h4>{t('gap.nearest')}</h4>
          <ol className={styles.list}>
            {result.nearest.map(({ siteId, organisationId, distanceKm }) => (
              <li key={siteId}>
                <button
                  type="button"
                  className="button-plain"
                  onClick={() => go({ selected: { kind: 'organisation', id: organisationId } })}
                >
                  {context.organisationNames.get(organisationId) ?? organisationId}
                </button>{' '}
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
        {t('gap.scenario', {
          sector:
            scenario.sector === OVERALL || !sector ? tDomain('overall') : nameIn(language, sector),
          practice: practice ? nameIn(language, practice) : tDomain('anyPractice'),
          distance: formatKm(scenario.catchmentKm, language),
        })}
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
