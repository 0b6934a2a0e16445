import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData, GapAnalysis, Indicator } from '../../domain';
import { useStore } from '../../store';
import { selectCountedCore, selectCountedFigures } from '../../store/selectors/countedCore';
import { selectUncertainty } from '../../store/selectors/certainty';
import { selectGapRows, type GapRow } from '../../store/selectors/gaps';
import { onDemand } from '../../ui/onDemand';
import { gapSentenceContext } from '../../words/gapSentence';
import { gapWhyContext } from '../../words/gapWhy';
import { scenarioWords } from '../../words/scenarioWords';
import { GapFilters } from './GapFilters';
import { gapDownload } from './gapDownload';
import { SortableTable } from './SortableTable';
import { useGapColumns } from './useGapColumns';
import { Waiting } from './Waiting';

const NeighbourhoodTable = onDemand(() =>
  import('./neighbourhoods/NeighbourhoodTable').then((code) => code.NeighbourhoodTable),
);

/** The areas with need, reach and gap in the order of the chosen layer, or the neighbourhoods in them. */
export function GapTable({ core }: { readonly core: CoreData }) {
  const analysis = useStore((state) => state.analysis);
  const rows = useStore((state) => state.link.rows);
  const load = useStore((state) => state.load);
  useEffect(() => load('indicators'), [load]);
  if (!analysis) return <Waiting />;
  if (rows !== 'districts') return <NeighbourhoodTable core={core} />;
  return (
    <>
      <GapFilters core={core} />
      <GapRows core={core} analysis={analysis} />
    </>
  );
}

const NO_ROWS: readonly GapRow[] = [];
const NO_INDICATORS: readonly Indicator[] = [];

function GapRows({ core, analysis }: { readonly core: CoreData; readonly analysis: GapAnalysis }) {
  const counted = useStore(selectCountedCore) ?? core;
  const { t } = useTranslation('table');
  const { t: tGaps } = useTranslation('gaps');
  const { t: tDomain } = useTranslation(['domain']);
  const language = useStore((state) => state.link.language);
  const rows = useStore(selectGapRows) ?? NO_ROWS;
  const uncertainty = useStore(selectUncertainty);
  const indicators = useStore(selectCountedFigures)?.indicators ?? NO_INDICATORS;
  const context = useMemo(
    () => gapSentenceContext(counted, indicators, analysis, language),
    [counted, indicators, analysis, language],
  );
  const why = useMemo(
    () => gapWhyContext(core, indicators, language),
    [core, indicators, language],
  );
  const columns = useGapColumns(core, context, why);

  const { scenario } = analysis;
  return (
    <SortableTable
      kind="area"
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      defaultSort={FIRST_PLACE_FIRST}
      caption={(column) =>
        t('caption.gaps', {
          count: rows.length,
          column,
          note: [
            t('gapsNote', { ...scenarioWords(core, scenario, language, tDomain) }),
            analysis.withinNation && t('gapsWithinNations'),
          ]
            .filter(Boolean)
            .join(' '),
        })
      }
      download={gapDownload(analysis, uncertainty, indicators, context, why, tGaps)}
      districtOf={keyOf}
    />
  );
}

const FIRST_PLACE_FIRST = { column: 'likely', descending: false };

function keyOf({ area }: GapRow): string {
  return area.code;
}
