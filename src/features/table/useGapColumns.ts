import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaResult, CoreData } from '../../domain';
import { formatKm, formatNumber, formatShare } from '../../i18n';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import type { DataTableColumn } from '../../ui/DataTable';
import { classWords, gapSentence, type GapSentenceContext } from '../../ui/gapSentence';
import { useAreaColumns } from './useAreaColumns';

/** Scores are shown from 0 to 100, as in the list beside the table. */
export function useGapColumns(
  core: CoreData,
  context: GapSentenceContext,
): readonly DataTableColumn<GapRow>[] {
  const { t } = useTranslation('table');
  const { t: tGaps } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const { first, last } = useAreaColumns<GapRow>(core);
  return useMemo(() => {
    const score = (
      id: 'gap' | 'need' | 'potential',
      of: (result: AreaResult) => number | null,
    ): DataTableColumn<GapRow> => ({
      id,
      header: t(`columns.${id}`),
      numeric: true,
      value: ({ result }) => of(result),
      cell: ({ result }) => {
        const value = of(result);
        return value === null ? t('noScore') : formatNumber(value * 100, 0, language);
      },
    });
    const sentence = (result: AreaResult): string => gapSentence(result, context, tGaps);
    return [
      first,
      {
        id: 'rank',
        header: t('columns.rank'),
        numeric: true,
        lowestFirst: true,
        value: ({ rank }) => rank,
      },
      score('gap', ({ gap }) => gap),
      score('need', ({ need }) => need),
      {
        id: 'share',
        header: t('columns.share'),
        numeric: true,
        value: ({ result }) => result.shareInReach,
        cell: ({ result }) => formatShare(result.shareInReach, language),
      },
      {
        id: 'pioneers',
        header: t('columns.pioneers'),
        numeric: true,
        value: ({ result }) => result.pioneersInReach,
        cell: ({ result }) => {
          const count = result.pioneersInReach;
          return count > 0 && count < 0.05 ? t('hardlyAny') : formatNumber(count, 1, language);
        },
      },
      {
        id: 'class',
        header: t('columns.class'),
        value: ({ result }) =>
          result.needClass === null
            ? null
            : capitalised(classWords(result.needClass, result.reachClass, tGaps)),
      },
      score('potential', ({ potential }) => potential),
      {
        id: 'nearest',
        header: t('columns.nearest'),
        value: ({ result }) => result.nearest[0]?.distanceKm ?? null,
        cell: ({ result }) => {
          const nearest = result.nearest[0];
          if (!nearest) return null;
          const name = context.organisationNames.get(nearest.organisationId) ?? '';
          return nearest.distanceKm === 0 && context.wholeAreaSiteIds.has(nearest.siteId)
            ? t('acrossArea', { name })
            : t('nearestItem', { name, distance: formatKm(nearest.distanceKm, language) });
        },
      },
      {
        id: 'reason',
        header: t('columns.reason'),
        wide: true,
        value: ({ result }) => sentence(result),
      },
      ...last,
    ];
  }, [t, tGaps, language, context, first, last]);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
