import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area, CoreData } from '../../domain';
import { formatPeople, nameIn } from '../../i18n';
import { useStore } from '../../store';
import type { DataTableColumn } from '../../ui/tableColumns';

/** The columns that any table of areas has: its name first, and last who lives there and where. */
export function useAreaColumns<Row extends { readonly area: Area }>(
  core: CoreData,
): { readonly first: DataTableColumn<Row>; readonly last: readonly DataTableColumn<Row>[] } {
  const { t } = useTranslation('table');
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  return useMemo(() => {
    const regions = new Map(core.regions.map((region) => [region.code, nameIn(language, region)]));
    return {
      first: {
        id: 'area',
        header: t('columns.area'),
        value: ({ area }) => nameIn(language, area),
      },
      last: [
        {
          id: 'population',
          header: t('columns.population'),
          numeric: true,
          value: ({ area }) => area.population,
          cell: ({ area }) => formatPeople(area.population, language),
        },
        {
          id: 'nation',
          header: t('columns.nation'),
          value: ({ area }) => tDomain(`nation.${area.nation}`),
        },
        {
          id: 'region',
          header: t('columns.region'),
          // Outside England the region is the nation, which has its own column.
          value: ({ area }) =>
            area.nation === 'england' ? (regions.get(area.regionCode) ?? null) : null,
        },
      ],
    };
  }, [core, language, t, tDomain]);
}
