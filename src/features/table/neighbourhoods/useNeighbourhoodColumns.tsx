import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../../domain';
import { formatKm, formatNumber, formatPeople, formatScore, nameIn } from '../../../i18n';
import { StateLink } from '../../../parts/StateLink';
import { useStore } from '../../../store';
import type { DataTableColumn } from '../../../ui/tableColumns';
import { lookedInFew } from '../../../words/lookedWords';
import { measureWords } from '../../../words/measureWords';
import { HalfBar } from '../HalfBar';
import type { NeighbourhoodRow } from './insideRows';

type Column = DataTableColumn<NeighbourhoodRow>;

/** Scores from 0 to 100, as in the table of districts. The district leads to the place on its page. */
export function useNeighbourhoodColumns(core: CoreData): readonly Column[] {
  const { t } = useTranslation(['neighbourhoods', 'domain']);
  const { t: tGaps } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  return useMemo(() => {
    const score = (value: number | null): string =>
      value === null ? t('noNeed') : formatScore(value, language);
    const regions = new Map(core.regions.map((region) => [region.code, nameIn(language, region)]));
    const usual: readonly Column[] = [
      {
        id: 'district',
        header: t('columns.district'),
        widthRem: 8,
        value: ({ area }) => nameIn(language, area),
        cell: ({ area, one }) => (
          <StateLink
            to={{
              view: 'area',
              selected: { kind: 'area', code: area.code, neighbourhood: one.code },
            }}
          >
            {nameIn(language, area)}
          </StateLink>
        ),
      },
      {
        id: 'people',
        header: t('columns.people'),
        widthRem: 5.5,
        numeric: true,
        value: ({ one }) => one.people,
        cell: ({ one }) => formatPeople(one.people, language),
      },
      {
        id: 'need',
        header: t('columns.need'),
        widthRem: 6.5,
        numeric: true,
        value: ({ one }) => one.need,
        cell: ({ one }) => <HalfBar kind="need" score={one.need} words={score(one.need)} />,
      },
      {
        id: 'reach',
        header: t('columns.reach'),
        widthRem: 6.5,
        value: ({ one }) => one.access,
        cell: ({ one }) => (
          <HalfBar kind="reach" score={one.access} words={formatScore(one.access, language)} />
        ),
      },
      {
        id: 'gap',
        header: t('columns.gap'),
        widthRem: 4.5,
        numeric: true,
        value: ({ one }) => one.gap,
        cell: ({ one }) => score(one.gap),
      },
      {
        id: 'nearest',
        header: t('columns.nearest'),
        widthRem: 11.5,
        lowestFirst: true,
        value: ({ one }) => one.nearest && one.nearest.distanceKm,
        cell: ({ record: { nearestPioneer: name, nearestPioneerKm: km, nearestPioneerAt: at } }) =>
          name === null
            ? t('nearest.none')
            : km === null
              ? t('nearest.here', { name })
              : t(at === 'somewhere' ? 'nearest.about' : 'nearest.at', {
                  name,
                  distance: formatKm(km, language),
                }),
      },
      {
        id: 'looked',
        header: t('columns.looked'),
        widthRem: 7.5,
        value: ({ looked }) => looked && looked.on,
        cell: ({ looked }) => lookedInFew('short', { looked }, language, tGaps),
      },
      {
        id: 'measure',
        header: t('columns.measure'),
        widthRem: 12,
        grows: true,
        value: ({ measure }) => measure && measureWords(measure, language, t),
      },
    ];
    const others: readonly Column[] = [
      {
        id: 'order',
        header: t('columns.order'),
        numeric: true,
        lowestFirst: true,
        value: ({ record }) => record.order,
        cell: ({ record }) => formatNumber(record.order, 0, language),
      },
      {
        id: 'expected',
        header: t('columns.expected'),
        numeric: true,
        value: ({ one }) => one.countedAccess,
        cell: ({ one }) => formatScore(one.countedAccess, language),
      },
      {
        id: 'region',
        header: t('columns.region'),
        // Outside England the region is the nation, which has its own column.
        value: ({ area }) =>
          area.nation === 'england' ? (regions.get(area.regionCode) ?? null) : null,
      },
      {
        id: 'nation',
        header: t('columns.nation'),
        value: ({ area }) => t(`domain:nation.${area.nation}`),
      },
    ];
    const first: Column = {
      id: 'neighbourhood',
      header: t('columns.neighbourhood'),
      value: ({ record }) => record.name ?? record.code,
    };
    return [first, ...usual.map((column) => ({ ...column, usual: true })), ...others];
  }, [core, language, t, tGaps]);
}
