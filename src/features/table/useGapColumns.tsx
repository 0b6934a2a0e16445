import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { formatKm, formatNumber, formatScore, formatShare } from '../../i18n';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import type { DataTableColumn } from '../../ui/tableColumns';
import { gapReason } from '../../words/gapReason';
import { areaClassWords, type GapSentenceContext } from '../../words/gapSentence';
import { lookedHowWords } from '../../words/lookedWords';
import { HalfBar } from './HalfBar';
import { LikelyRank } from './LikelyRank';
import { useAreaColumns } from './useAreaColumns';

/**
 * Scores are shown from 0 to 100, as in the list beside the table.
 */
export function useGapColumns(
  core: CoreData,
  context: GapSentenceContext,
): readonly DataTableColumn<GapRow>[] {
  const { t } = useTranslation('table');
  const { t: tGaps } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  const { first, last } = useAreaColumns<GapRow>(core);
  return useMemo(() => {
    const score = (value: number | null): string =>
      value === null ? t('noScore') : formatScore(value, language);
    const noInterval = ({ result }: GapRow): string =>
      t(result.gapRank === null ? 'noScore' : 'intervalOnItsWay');
    const [population, ...places] = last;
    const columns: readonly (DataTableColumn<GapRow> | undefined)[] = [
      first,
      {
        id: 'rank',
        header: t('columns.rank'),
        widthRem: 5.5,
        numeric: true,
        lowestFirst: true,
        value: ({ rank }) => rank,
      },
      {
        id: 'likely',
        header: t('columns.likely'),
        numeric: true,
        lowestFirst: true,
        value: ({ interval }) => interval && interval.p50,
        cell: (row) =>
          row.interval ? (
            <LikelyRank interval={row.interval} rankedCount={context.needs.length} />
          ) : (
            noInterval(row)
          ),
      },
      {
        id: 'topTenth',
        header: t('columns.topTenth'),
        numeric: true,
        value: ({ interval }) => interval && interval.topTenth,
        cell: (row) =>
          row.interval ? formatShare(row.interval.topTenth, language) : noInterval(row),
      },
      {
        id: 'fragile',
        header: t('columns.fragile'),
        value: ({ interval }) => interval && t(interval.fragile ? 'fragile' : 'firm'),
        cell: (row) =>
          row.interval ? t(row.interval.fragile ? 'fragile' : 'firm') : noInterval(row),
      },
      {
        id: 'need',
        header: t('columns.need'),
        widthRem: 10.5,
        numeric: true,
        value: ({ result }) => result.need,
        cell: ({ result }) => (
          <HalfBar kind="need" score={result.need} words={score(result.need)} />
        ),
      },
      {
        id: 'reach',
        header: t('columns.reach'),
        widthRem: 10.5,
        value: ({ result }) => result.access,
        cell: ({ result }) => (
          <HalfBar kind="reach" score={result.access} words={score(result.access)} />
        ),
      },
      {
        id: 'looked',
        header: t('columns.looked'),
        value: ({ result }) => result.looked && result.looked.on,
        cell: ({ result }) => capitalised(lookedHowWords(result, language, tGaps)),
      },
      {
        id: 'expected',
        header: t('columns.expected'),
        numeric: true,
        value: ({ result }) => result.expectedAccess,
        cell: ({ result }) => score(result.expectedAccess),
      },
      {
        id: 'without',
        header: t('columns.without'),
        numeric: true,
        value: ({ result }) => result.shareWithout,
        cell: ({ result }) => formatShare(result.shareWithout, language),
      },
      {
        id: 'gap',
        header: t('columns.gap'),
        numeric: true,
        value: ({ result }) => result.gap,
        cell: ({ result }) => score(result.gap),
      },
      {
        id: 'potential',
        header: t('columns.potential'),
        numeric: true,
        value: ({ result }) => result.potential,
        cell: ({ result }) => score(result.potential),
      },
      population,
      {
        id: 'nearest',
        header: t('columns.nearest'),
        widthRem: 15,
        lowestFirst: true,
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
        widthRem: 30,
        value: ({ result }: GapRow) => gapReason(result, context, tGaps),
      },
      {
        id: 'class',
        header: t('columns.class'),
        value: ({ result }) => {
          const words = areaClassWords(result, language, tGaps);
          return words === null ? null : capitalised(words);
        },
      },
      {
        id: 'hotSpot',
        header: t('columns.hotSpot'),
        value: ({ hotSpot }) => hotSpot && t(`hotSpot.${hotSpot}`),
      },
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
      ...places,
    ];
    return columns.filter((column) => column !== undefined);
  }, [t, tGaps, language, context, first, last]);
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
