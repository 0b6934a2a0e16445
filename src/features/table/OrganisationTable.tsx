import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { EVIDENCE_LEVELS, RECORD_STATES, type CoreData } from '../../domain';
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
          { name: 'id', column: 'organisation', value: (row) => row.organisation.id },
          { name: 'name', column: 'organisation', value: (row) => row.organisation.name },
          ...(near ? [{ name: 'distance_km', column: 'distance', value: rounded }] : []),
          {
            name: 'sectors',
            column: 'sectors',
            value: (row) => row.organisation.sectors.join(';'),
          },
          {
            name: 'practices',
            column: 'practices',
            value: (row) => row.organisation.practices.join(';'),
          },
          { name: 'empowerment', value: (row) => row.organisation.empowerment },
          { name: 'reach', column: 'reach', value: (row) => row.organisation.reach },
          { name: 'status', column: 'status', value: (row) => row.organisation.status },
          {
            name: 'record_state',
            column: 'record',
            value: (row) => row.organisation.recordState,
          },
          {
            name: 'evidence_level',
            column: 'evidence',
            value: (row) => row.organisation.evidenceLevel,
          },
          { name: 'places', column: 'places', value: (row) => row.placeCount },
          { name: 'nations', column: 'nations', value: (row) => row.nations.join(';') },
        ],
        about: { source: t('download.pioneerSource') },
      }}
    />
  );
}

const BY_NAME = { column: 'organisation', descending: false };
const NEAREST_FIRST = { column: 'distance', descending: false };

/** Names in one cell, before the rest are counted. */
const MOST_NAMES = 2;

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
    /** What fits two lines of a row; the file and the card have all. */
    const firstNames = (names: readonly string[]): string =>
      names.length <= MOST_NAMES
        ? names.join(', ')
        : t('andMore', {
            names: names.slice(0, MOST_NAMES).join(', '),
            count: names.length - MOST_NAMES,
          });
    const distance: DataTableColumn<OrganisationRow> = {
      id: 'distance',
      usual: true,
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
        widthRem: 16,
        header: t('columns.organisation'),
        value: (row) => row.organisation.name,
      },
      ...(hasDistance ? [distance] : []),
      {
        id: 'sectors',
        usual: true,
        widthRem: 12,
        header: t('columns.sectors'),
        value: (row) => row.sectors.map((sector) => nameIn(language, sector)).join(', '),
        cell: (row) => firstNames(row.sectors.map((sector) => nameIn(language, sector))),
      },
      {
        id: 'practices',
        usual: true,
        widthRem: 14,
        grows: true,
        header: t('columns.practices'),
        value: (row) => row.practices.map((practice) => nameIn(language, practice)).join(', '),
        cell: (row) => firstNames(row.practices.map((practice) => nameIn(language, practice))),
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
        usual: true,
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
        usual: true,
        header: t('columns.status'),
        widthRem: 7,
        value: (row) => tDomain(`status.${row.organisation.status}`),
      },
      {
        id: 'record',
        usual: true,
        header: t('columns.record'),
        widthRem: 9,
        // From the surest to the least sure, not by letter.
        value: ({ organisation: { recordState } }) => RECORD_STATES.indexOf(recordState),
        cell: ({ organisation: { recordState } }) => t(`recordState.${recordState}`),
      },
      {
        id: 'evidence',
        usual: true,
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
