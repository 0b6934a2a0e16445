import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DEFAULT_SCENARIO,
  OVERALL,
  type CoreData,
  type GapAnalysis,
  type IndicatorData,
} from '../../domain';
import { AnalysisTrouble, FileTrouble } from '../../parts/Trouble';
import { NO_FACETS, useStore, valueOf } from '../../store';
import { selectGapRows, type GapRow } from '../../store/selectors/gaps';
import { gapSentenceContext } from '../../words/gapSentence';
import { Filters } from './Filters';
import { GapList } from './GapList';
import { gapListText } from './gapListText';
import styles from './GapsPanel.module.css';
import { LookChoices } from './LookChoices';
import { MapChoices } from './MapChoices';
import { MoreSettings } from './MoreSettings';
import { NeedMix } from './NeedMix';
import { Question } from './Question';
import { Starters } from './Starters';
import { isUntouched } from '../../store/starters';
import { Summary } from './Summary';
import { countGaps } from './countGaps';
import { Unscored } from './Unscored';
import { UseUsual } from './UseUsual';
import './messages';

/** Where need is high and nobody is known to be at work: the question, and its ranked answer. */
export function GapsPanel() {
  const { t } = useTranslation('gaps');
  const core = useStore((state) => valueOf(state.data.core));
  const untouched = useStore((state) => isUntouched(state.link));
  const go = useStore((state) => state.go);
  if (!core) return null;
  return (
    <div className={styles.panel}>
      <div className={styles.heading}>
        <h2>{t('title')}</h2>
        {!untouched && (
          <button
            type="button"
            className="button-plain"
            onClick={() => go({ scenario: DEFAULT_SCENARIO, facets: NO_FACETS, classes: [] })}
          >
            {t('startAgain')}
          </button>
        )}
      </div>
      {untouched && <Starters />}
      <Question core={core} />
      <Answer core={core} />
    </div>
  );
}

function Answer({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation(['gaps', 'domain']);
  const data = useStore((state) => state.data.indicators);
  const load = useStore((state) => state.load);
  const analysis = useStore((state) => state.analysis);
  const status = useStore((state) => state.analysisStatus);
  const language = useStore((state) => state.link.language);
  const layer = useStore((state) => state.link.gapLayer);
  const rows = useStore(selectGapRows);
  useEffect(() => load('indicators'), [load]);

  const later = useDeferredValue(useMemo(() => ({ rows, analysis }), [rows, analysis]));

  const indicators = valueOf(data);
  const context = useMemo(
    () =>
      indicators && analysis && gapSentenceContext(core, indicators.indicators, analysis, language),
    [core, indicators, analysis, language],
  );

  if (data.state === 'failed') return <FileTrouble files={['indicators']} />;
  if (status.state === 'failed') return <AnalysisTrouble />;
  if (status.state === 'refused')
    return (
      <div className={styles.refused} role="alert">
        <p>{t('summary.refused')}</p>
        <p>{status.reason}</p>
        <UseUsual />
      </div>
    );
  if (!rows || !analysis || !indicators || !context)
    return (
      <p role="status" className={styles.working}>
        {t('summary.working')}
      </p>
    );

  const updating = status.state === 'working';
  return (
    <>
      <Summary
        core={core}
        rows={rows}
        matchingCount={analysis.matchingOrganisationIds.length}
        broad={analysis.scenario.sector === OVERALL && analysis.scenario.practice === null}
        updating={updating}
      />
      <LookChoices />
      <MapChoices />
      <Filters core={core} />
      <GapList
        rows={rows}
        rankedCount={layer === 'reach' ? context.areaCount : context.needs.length}
        context={context}
        updating={updating}
        asText={(listed, order) =>
          gapListText(
            {
              rows: listed,
              order,
              core,
              analysis,
              indicators: indicators.indicators,
              context,
              link: window.location.href,
            },
            t,
          )
        }
      />
      <Beneath core={core} indicators={indicators} {...later} />
    </>
  );
}

interface BeneathProps {
  readonly core: CoreData;
  readonly indicators: IndicatorData;
  readonly rows: readonly GapRow[] | null;
  readonly analysis: GapAnalysis | null;
}

/** What stands below the list. Nobody sees it move with a slider: it follows in the time that is left. */
const Beneath = memo(function Beneath({ core, indicators, rows, analysis }: BeneathProps) {
  const { t } = useTranslation('gaps');
  if (!rows || !analysis) return null;
  return (
    <>
      <p className={styles.soft}>{t('list.incomplete')}</p>
      <div>
        <Unscored rows={countGaps(rows).unscored} />
        <NeedMix core={core} indicators={indicators} analysis={analysis} />
        <MoreSettings />
      </div>
    </>
  );
});
