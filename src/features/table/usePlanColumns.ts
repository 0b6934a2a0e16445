import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { formatKm, formatPeople, formatShare } from '../../i18n';
import { useStore } from '../../store';
import type { DataTableColumn } from '../../ui/tableColumns';
import type { PlanRow } from './planRows';

/** The columns of the table of places, in the language of the page. */
export function usePlanColumns(core: CoreData): readonly DataTableColumn<PlanRow>[] {
  const { t } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  return useMemo(() => {
    const names = new Map(core.organisations.map(({ id, name }) => [id, name]));
    const people = (
      id: string,
      header: string,
      value: (row: PlanRow) => number,
    ): DataTableColumn<PlanRow> => ({
      id,
      header,
      value,
      cell: (row) => formatPeople(value(row), language),
      numeric: true,
    });
    const share = (
      id: string,
      header: string,
      value: (row: PlanRow) => number | null,
    ): DataTableColumn<PlanRow> => ({
      id,
      header,
      value,
      cell: (row) => {
        const known = value(row);
        return known === null ? '' : formatShare(known, language);
      },
      numeric: true,
    });
    return [
      {
        id: 'label',
        header: t('table.place'),
        value: ({ order }) => order,
        cell: ({ label, name }) => `${label} · ${name.neighbourhood ?? name.district}`,
        lowestFirst: true,
        widthRem: 16,
      },
      { id: 'district', header: t('table.district'), value: ({ name }) => name.district },
      people('people', t('table.people'), ({ place }) => place.people),
      people('fresh', t('table.fresh'), ({ place }) => place.peopleNewlyInReach),
      people('inNeed', t('table.inNeed'), ({ place }) => place.gain),
      {
        id: 'learn',
        header: t('table.learn'),
        value: ({ place }) => names.get(place.nearestPioneer?.organisationId ?? '') ?? null,
        widthRem: 14,
      },
      {
        id: 'learnKm',
        header: t('table.learnKm'),
        value: ({ place }) => place.nearestPioneer?.distanceKm ?? null,
        cell: ({ place }) =>
          place.nearestPioneer ? formatKm(place.nearestPioneer.distanceKm, language) : '',
        numeric: true,
        lowestFirst: true,
      },
      share('steady', t('table.steady'), ({ steadiness }) => steadiness?.sameDistrict ?? null),
      share('near', t('table.near'), ({ steadiness }) => steadiness?.nearby ?? null),
    ];
  }, [core, language, t]);
}
