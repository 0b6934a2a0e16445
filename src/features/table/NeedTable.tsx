import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { OVERALL, type CoreData, type Indicator } from '../../domain';
import { useStore, valueOf } from '../../store';
import { selectAreas } from '../../store/selectors/areas';
import { selectNeedValues } from '../../store/selectors/need';
import { DataTrouble } from '../../ui/DataTrouble';
import type { TableSort } from '../../ui/DataTable';
import { nameIn } from '../../ui/nameIn';
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
  const indicators = useStore((state) => state.data.indicators);
  const load = useStore((state) => state.load);
  const retry = useStore((state) => state.retry);
  useEffect(() => load('indicators', 'comparisons'), [load]);

  if (indicatorId === null) return <NeedRows core={core} indicator={null} />;
  if (indicators.state === 'failed') {
    return (
      <DataTrouble
        file={indicators.file}
        problem={indicators.problem}
        onRetry={() => retry('indicators')}
      />
    );
  }
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
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  const need = useStore(selectNeedValues);
  const areas = useStore(selectAreas);
  const classes = useStore((state) => state.link.classes);
  const data = useStore((state) => valueOf(state.data.indicators));
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
  );
  if (!need) return <Waiting />;

  const sectorId = analysis?.scenario.sector ?? OVERALL;
  const sector = core.taxonomy.sectors.find(({ id }) => id === sectorId);
  const note = indicator
    ? [
        t('needNote', { ...indicator, direction: tDomain(`direction.${indicator.direction}`) }),
        indicator.withinNationOnly && t('withinNations'),
      ]
        .filter(Boolean)
        .join(' ')
    : t('needIndexNote', { sector: sector ? nameIn(language, sector) : tDomain('overall') });
  return (
    <SortableTable
      kind="area"
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      defaultSort={defaultSortOf(indicator)}
      caption={(column) =>
        t('caption.need', {
          count: rows.length,
          subject: indicator?.label ?? t('needIndex'),
          column,
          note,
        })
      }
      download={needDownload(indicator, analysis?.scenario ?? null)}
    />
  );
}

/** Most need first; nation by nation where they cannot be compared. */
function defaultSortOf(indicator: Indicator | null): TableSort {
  if (indicator?.withinNationOnly) return { column: 'rank', descending: false };
  return { column: 'value', descending: indicator?.direction !== 'lower-is-more-need' };
}

function keyOf({ area }: NeedRow): string {
  return area.code;
}
