import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EVIDENCE_LEVELS, type CoreData } from '../../domain';
import { formatKm, formatList, formatNumber, nameIn } from '../../i18n';
import { useStore } from '../../store';
import { selectMatches, selectOrganisations } from '../../store/selectors/organisations';
import type { DataTableColumn } from '../../ui/tableColumns';
import { organisationRows, type OrganisationRow } from './organisationRows';
import { SortableTable } from './SortableTable';

/** The organisations under every filter of the explore view. */
export function OrganisationTable({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('table');
  const organisations = useStore(selectOrganisations);
  const matches = useStore(selectMatches);
  const near = useStore((state) => state.link.near);
  const rows = useMemo(
    () => organisationRows(core, organisations, matches, near?.position ?? null),
    [core, organisations, matches, near],
  );
  const columns = useColumns(near !== null);
  const isFiltered = rows.length < core.organisations.length;
  return (
    <SortableTable
      kind="organisation"
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      defaultSort={near ? NEAREST_FIRST : BY_NAME}
      caption={(column) =>
        t('caption.explore', {
          count: rows.length,
          column,
          filters: [isFiltered && t('filtered'), near && t('nearNote')].filter(Boolean).join(' '),
        })
      }
      download={{
        fileName: 'people-powered-services-organisations',
        fields: [
          { name: 'id', value: (row) => row.organisation.id },
          { name: 'name', value: (row) => row.organisation.name },
          ...(near ? [{ name: 'distance_km', value: rounded }] : []),
          { name: 'sectors', value: (row) => row.organisation.sectors.join(';') },
          { name: 'practices', value: (row) => row.organisation.practices.join(';') },
          { name: 'empowerment', value: (row) => row.organisation.empowerment },
          { name: 'reach', value: (row) => row.organisation.reach },
          { name: 'status', value: (row) => row.organisation.status },
          { name: 'evidence_level', value: (row) => row.organisation.evidenceLevel },
          { name: 'places', value: (row) => row.placeCount },
          { name: 'nations', value: (row) => row.nations.join(';') },
        ],
        about: { source: t('download.pioneerSource') },
      }}
    />
  );
}

const BY_NAME = { column: 'organisation', descending: false };
const NEAREST_FIRST = { column: 'distance', descending: false };

function keyOf({ organisation }: OrganisationRow): string {
  return organisation.id;
}

function rounded({ distanceKm }: OrganisationRow): number | null {
  return distanceKm === null ? null : Number(distanceKm.toFixed(3));
}

function useColumns(hasDistance: boolean): readonly DataTableColumn<OrganisationRow>[] {
  const { t } = useTranslation('table');
  const { t: tDomain } = useTranslation('domain');
  const language = useStore((state) => state.link.language);
  return useMemo(() => {
    const distance: DataTableColumn<OrganisationRow> = {
      id: 'distance',
      header: t('columns.distance'),
      numeric: true,
      lowestFirst: true,
      value: (row) => row.distanceKm,
      cell: ({ distanceKm }) =>
        distanceKm === null ? t('notKnown') : formatKm(distanceKm, language),
    };
    return [
      {
        id: 'organisation',
        header: t('columns.organisation'),
        value: (row) => row.organisation.name,
      },
      ...(hasDistance ? [distance] : []),
      {
        id: 'sectors',
        header: t('columns.sectors'),
        value: (row) => row.sectors.map((sector) => nameIn(language, sector)).join(', '),
      },
      {
        id: 'practices',
        header: t('columns.practices'),
        value: (row) => row.practices.map((practice) => nameIn(language, practice)).join(', '),
      },
      {
        id: 'places',
        header: t('columns.places'),
        widthRem: 6,
        numeric: true,
        value: (row) => row.placeCount,
        cell: (row) => formatNumber(row.placeCount, 0, language),
      },
      {
        id: 'nations',
        header: t('columns.nations'),
        widthRem: 7.5,
        value: (row) =>
          formatList(
            row.nations.map((nation) => tDomain(`nation.${nation}`)),
            language,
          ),
      },
      {
        id: 'reach',
        header: t('columns.reach'),
        widthRem: 7,
        value: (row) => tDomain(`reach.${row.organisation.reach}`),
      },
      {
        id: 'status',
        header: t('columns.status'),
        widthRem: 7,
        value: (row) => tDomain(`status.${row.organisation.status}`),
      },
      {
        id: 'evidence',
        header: t('columns.evidence'),
        widthRem: 7.5,
        // By strength of design, not by letter; not looked up is not known.
        value: ({ organisation: { evidenceLevel } }) =>
          evidenceLevel && EVIDENCE_LEVELS.indexOf(evidenceLevel),
        cell: ({ organisation: { evidenceLevel } }) =>
          tDomain(`evidenceLevel.${evidenceLevel ?? 'not-looked-up'}`),
      },
    ];
  }, [t, tDomain, language, hasDistance]);
}
