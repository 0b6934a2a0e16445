import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData, Indicator } from '../../domain';
import { formatFigure, formatNumber, formatScore } from '../../i18n';
import { useStore } from '../../store';
import type { DataTableColumn } from '../../ui/tableColumns';
import { sortNumber, type NeedRow } from './needRows';
import { useAreaColumns } from './useAreaColumns';

/**
 * @param indicator null for the need index, which is shown from 0 to 100
 * @param hasIntervals whether any area has a published interval
 * @param withinNation whether each nation is ranked, and sorted, by itself
 */
export function useNeedColumns(
  indicator: Indicator | null,
  core: CoreData,
  hasIntervals: boolean,
  withinNation: boolean,
): readonly DataTableColumn<NeedRow>[] {
  const { t } = useTranslation('table');
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  const { first, last } = useAreaColumns<NeedRow>(core);
  return useMemo(() => {
    const interval: DataTableColumn<NeedRow> = {
      id: 'interval',
      usual: true,
      widthRem: 9,
      header: t('columns.interval'),
      numeric: true,
      value: (row) => row.interval && row.interval.high - row.interval.low,
      cell: (row) =>
        indicator && row.interval
          ? t('intervalEnds', {
              low: formatNumber(row.interval.low, indicator.decimals, language),
              high: formatNumber(row.interval.high, indicator.decimals, language),
            })
          : t('noInterval'),
    };
    const basis: DataTableColumn<NeedRow> = {
      id: 'basis',
      header: t('columns.basis'),
      value: (row) => row.basis && tDomain(`basis.${row.basis}`),
    };
    return [
      first,
      {
        id: 'value',
        usual: true,
        widthRem: 9,
        header: indicator ? t('columns.value') : t('needIndex'),
        numeric: true,
        lowestFirst: indicator?.direction === 'lower-is-more-need',
        value: (row) => sortNumber(row, row.value, withinNation),
        cell: ({ value }) => {
          if (value === null) return indicator ? t('noValue') : t('noScore');
          return indicator
            ? formatFigure(value, indicator, language)
            : formatScore(value, language);
        },
      },
      {
        id: 'rank',
        usual: true,
        widthRem: 9.5,
        header: t('columns.rank'),
        numeric: true,
        lowestFirst: true,
        value: (row) => sortNumber(row, row.rank && row.rank.rank, withinNation),
        cell: ({ rank }) => {
          if (!rank) return null;
          const words = { rank: rank.rank, of: rank.of };
          return rank.nation
            ? t('rankIn', { ...words, nation: tDomain(`nation.${rank.nation}`) })
            : t('rankOf', words);
        },
      },
      ...(hasIntervals ? [interval] : []),
      // The nation stands beside a place within it, the region does not help to read either.
      ...last.map((column) => ({ ...column, usual: column.id !== 'region' })),
      ...(indicator ? [basis] : []),
    ];
  }, [t, tDomain, language, indicator, hasIntervals, withinNation, first, last]);
}
