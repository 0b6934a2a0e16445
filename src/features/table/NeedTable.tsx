import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { OVERALL, type CoreData, type Indicator } from '../../domain';
import { formatPeriod } from '../../i18n';
import { FileTrouble } from '../../parts/Trouble';
import { useStore, valueOf } from '../../store';
import { selectAreas } from '../../store/selectors/areas';
import { selectNeedValues } from '../../store/selectors/need';
import type { TableSort } from '../../ui/tableColumns';
import { sectorName } from '../../words/scenarioWords';
import { needDownload } from './needDownload';
import { classKeys, needRows, type NeedRow } from './needRows';
import { SortableTable } from './SortableTable';
import styles from './TableView.module.css';
import { useNeedColumns } from './useNeedColumns';
import { Waiting } from './Waiting';

/** The areas with the chosen indicator, or with the need index. */
export function NeedTable({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('table');
  const indicatorId = useStore((state) => state.link.indicatorId);
  const indicators = useStore((state) => state.data.figures);
  const load = useStore((state) => state.load);
  useEffect(() => load('figures', 'comparisons'), [load]);

  if (indicatorId === null) return <NeedRows core={core} indicator={null} />;
  if (indicators.state === 'failed') return <FileTrouble files={['figures']} />;
  if (indicators.state !== 'ready')
    return <p className={styles.message}>{t('waiting.indicators')}</p>;
  const indicator = indicators.value.indicators.find(({ id }) => id === indicatorId);
  return indicator ? (
    <NeedRows core={core} indicator={indicator} />
  ) : (
    <p className={styles.message}>{t('unknownIndicator')}</p>
  );
}

interface Props {
  readonly core: CoreData;
  /** Null for the need index. */
  readonly indicator: Indicator | null;
}

function NeedRows({ core, indicator }: Props) {
  const { t } = useTranslation('table');
  const { t: tDomain } = useTranslation(['domain']);
  const language = useStore((state) => state.link.language);
  const need = useStore(selectNeedValues);
  const areas = useStore(selectAreas);
  const classes = useStore((state) => state.link.classes);
  const data = useStore((state) => valueOf(state.data.figures));
  const comparison = useStore((state) => valueOf(state.data.comparisons));
  const analysis = useStore((state) => state.analysis);

  const rows = useMemo(() => {
    if (!need) return [];
    const all = needRows(core, need, indicator, data, comparison);
    const keys = classKeys(all, indicator);
    const wanted = new Set(areas);
    return all.filter(
      ({ area }, index) =>
        wanted.has(area) && (classes.length === 0 || classes.includes(keys[index] ?? 'none')),
    );
  }, [core, need, indicator, data, comparison, areas, classes]);
  const columns = useNeedColumns(
    indicator,
    core,
    rows.some(({ interval }) => interval),
    need?.withinNation ?? false,
  );
  if (!need) return <Waiting />;

  const sectorId = analysis?.scenario.sector ?? OVERALL;
  const notes = indicator
    ? [
        t('needNote', {
          source: indicator.source,
          period: formatPeriod(indicator.period, language),
          direction: tDomain(`direction.${indicator.direction}`),
        }),
        need.withinNation && t('withinNations'),
      ]
    : [
        t('needIndexNote', { sector: sectorName(core.taxonomy, sectorId, language, tDomain) }),
        need.withinNation && t('needWithinNations'),
      ];
  return (
    <SortableTable
      kind="area"
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      defaultSort={defaultSortOf(indicator, need.withinNation)}
      caption={(column) =>
        t('caption.need', {
          count: rows.length,
          subject: indicator?.label ?? t('needIndex'),
          column,
          note: notes.filter(Boolean).join(' '),
        })
      }
      download={needDownload(indicator, analysis?.scenario ?? null)}
    />
  );
}

/** Most need first; nation by nation where they cannot be compared. */
function defaultSortOf(indicator: Indicator | null, withinNation: boolean): TableSort {
  if (withinNation) return { column: 'rank', descending: false };
  return { column: 'value', descending: indicator?.direction !== 'lower-is-more-need' };
}

function keyOf({ area }: NeedRow): string {
  return area.code;
}
