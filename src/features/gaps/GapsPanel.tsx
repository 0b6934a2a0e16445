import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SCENARIO, OVERALL, type CoreData } from '../../domain';
import { StateLink } from '../../parts/StateLink';
import { AnalysisTrouble, FileTrouble } from '../../parts/Trouble';
import { NO_FACETS, useStore, valueOf } from '../../store';
import { selectCountedCore, selectCountedFigures } from '../../store/selectors/countedCore';
import { selectGapRows, type GapRow } from '../../store/selectors/gaps';
import { LeavingButton } from '../../ui/LeavingButton';
import warning from '../../ui/warning.module.css';
import { gapSentenceContext } from '../../words/gapSentence';
import { gapWhyContext } from '../../words/gapWhy';
import { Filters } from './Filters';
import { GapList } from './GapList';
import { gapListText } from './gapListText';
import styles from './GapsPanel.module.css';
import { HowWorkedOut } from './HowWorkedOut';
import { Question } from './Question';
import { isUntouched } from '../../store/starters';
import { Summary } from './Summary';
import { countGaps } from './countGaps';
import { Unasked } from './Unasked';
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
      <div className={styles.heading} tabIndex={-1}>
        <h2>{t('title')}</h2>
        {!untouched && (
          <LeavingButton
            className="button-plain"
            onPress={() =>
              go({ scenario: DEFAULT_SCENARIO, facets: NO_FACETS, classes: [], allSectors: false })
            }
          >
            {t('startAgain')}
          </LeavingButton>
        )}
      </div>
      {untouched && <Unasked />}
      <Question core={core} />
      {!untouched && <Answer core={core} />}
    </div>
  );
}

function Answer({ core }: { readonly core: CoreData }) {
  const counted = useStore(selectCountedCore) ?? core;
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

  const indicators = useStore(selectCountedFigures);
  const context = useMemo(
    () =>
      indicators &&
      analysis &&
      gapSentenceContext(counted, indicators.indicators, analysis, language),
    [counted, indicators, analysis, language],
  );

  const why = useMemo(
    () => indicators && gapWhyContext(core, indicators.indicators, language),
    [core, indicators, language],
  );

  if (data.state === 'failed') return <FileTrouble files={['indicators']} />;
  if (status.state === 'failed') return <AnalysisTrouble />;
  if (status.state === 'refused')
    return (
      <div className={warning.warning} role="alert">
        <p>{t('summary.refused')}</p>
        <p>{status.reason}</p>
        <UseUsual />
      </div>
    );
  if (!rows || !analysis || !indicators || !context || !why)
    return (
      <p role="status" className={styles.working}>
        {t('summary.working')}
      </p>
    );

  const updating = status.state === 'working';
  return (
    <>
      <Summary
        rows={rows}
        matchingCount={analysis.matchingOrganisationIds.length}
        broad={analysis.scenario.sector === OVERALL && analysis.scenario.practice === null}
        updating={updating}
      />
      <HowWorkedOut core={core} indicators={indicators} analysis={later.analysis ?? analysis} />
      <Filters core={core} />
      <GapList
        rows={rows}
        rankedCount={layer === 'reach' ? context.areaCount : context.needs.length}
        why={why}
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
      <Beneath rows={later.rows ?? rows} />
    </>
  );
}

interface BeneathProps {
  readonly rows: readonly GapRow[];
}

/** What stands below the list. Nobody sees it move with a slider: it follows in the time that is left. */
const Beneath = memo(function Beneath({ rows }: BeneathProps) {
  const { t } = useTranslation('gaps');
  const sector = useStore((state) => state.link.scenario.sector);
  return (
    <>
      <p className={styles.soft}>{t('list.incomplete')}</p>
      {sector !== OVERALL && (
        <p>
          <StateLink to={{ view: 'introductions' }}>{t('list.introductions')}</StateLink>
        </p>
      )}
      <Unscored rows={countGaps(rows).unscored} />
    </>
  );
});
