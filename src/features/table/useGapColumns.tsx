import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { formatKm, formatNumber, formatScore, formatShare } from '../../i18n';
import { useStore } from '../../store';
import type { GapRow } from '../../store/selectors/gaps';
import type { DataTableColumn } from '../../ui/tableColumns';
import { areaClassWords, type GapSentenceContext } from '../../words/gapSentence';
import { gapWhy, type GapWhyContext } from '../../words/gapWhy';
import { lookedInFew } from '../../words/lookedWords';
import { HalfBar } from './HalfBar';
import { LikelyPlace } from './LikelyPlace';
import { useAreaColumns } from './useAreaColumns';

/**
 * Scores are shown from 0 to 100, as in the list beside the table. Every column of the answer; the
 * usual ones say where an area is likely to stand, its two halves, whether anybody looked, and why.
 */
export function useGapColumns(
  core: CoreData,
  context: GapSentenceContext,
  why: GapWhyContext,
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
    const usual: readonly DataTableColumn<GapRow>[] = [
      {
        id: 'likely',
        header: t('columns.likely'),
        widthRem: 7.5,
        // The order of the answer: its middle follows it, and more closely than anyone can see.
        value: ({ rank }) => rank,
        cell: (row) => <LikelyPlace row={row} rankedCount={context.needs.length} />,
      },
      {
        id: 'need',
        header: t('columns.need'),
        widthRem: 7.5,
        numeric: true,
        value: ({ result }) => result.need,
        cell: ({ result }) => (
          <HalfBar kind="need" score={result.need} words={score(result.need)} />
        ),
      },
      {
        id: 'reach',
        header: t('columns.reach'),
        widthRem: 7.5,
        value: ({ result }) => result.access,
        cell: ({ result }) => (
          <HalfBar kind="reach" score={result.access} words={score(result.access)} />
        ),
      },
      {
        id: 'looked',
        header: t('columns.looked'),
        widthRem: 9,
        value: ({ result }) => result.looked && result.looked.on,
        cell: ({ result }) => lookedInFew('short', result, language, tGaps),
      },
      {
        id: 'reason',
        header: t('columns.reason'),
        widthRem: 18,
        grows: true,
        value: ({ result }) => gapWhy(result, why, tGaps),
      },
    ];
    const others: readonly DataTableColumn<GapRow>[] = [
      {
        id: 'rank',
        header: t('columns.order'),
        numeric: true,
        lowestFirst: true,
        value: ({ rank }) => rank,
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
        id: 'apart',
        header: t('columns.apart'),
        numeric: true,
        value: ({ apartFrom }) => apartFrom,
        cell: (row) =>
          row.apartFrom === null ? noInterval(row) : formatNumber(row.apartFrom, 0, language),
      },
      {
        id: 'fragile',
        header: t('columns.fragile'),
        value: ({ interval }) => interval && t(interval.fragile ? 'fragile' : 'firm'),
        cell: (row) =>
          row.interval ? t(row.interval.fragile ? 'fragile' : 'firm') : noInterval(row),
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
        id: 'class',
        header: t('columns.class'),
        widthRem: 15,
        value: ({ result }) => {
          const words = areaClassWords(result, language, tGaps);
          return words === null ? null : words.charAt(0).toUpperCase() + words.slice(1);
        },
      },
      {
        id: 'lookedHow',
        header: t('columns.lookedHow'),
        widthRem: 13,
        value: ({ result }) => result.looked && tGaps(`looked.how.${result.looked.kind}`),
      },
      {
        id: 'expected',
        header: t('columns.expected'),
        numeric: true,
        value: ({ result }) => result.expectedAccess,
        cell: ({ result }) => score(result.expectedAccess),
      },
      {
        id: 'share',
        header: t('columns.share'),
        numeric: true,
        value: ({ result }) => result.shareInReach,
        cell: ({ result }) => formatShare(result.shareInReach, language),
      },
      {
        id: 'without',
        header: t('columns.without'),
        numeric: true,
        value: ({ result }) => result.shareWithout,
        cell: ({ result }) => formatShare(result.shareWithout, language),
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
        id: 'hotSpot',
        header: t('columns.hotSpot'),
        value: ({ hotSpot }) => hotSpot && t(`hotSpot.${hotSpot}`),
      },
    ];
    return [first, ...usual.map((column) => ({ ...column, usual: true })), ...others, ...last];
  }, [t, tGaps, language, context, why, first, last]);
}
