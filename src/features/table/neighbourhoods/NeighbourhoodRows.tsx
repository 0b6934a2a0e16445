import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData, InsideAnswer } from '../../../domain';
import { useStore, openNeighbourhood } from '../../../store';
import { DataTable } from '../../../ui/DataTable';
import { shownColumns } from '../../../ui/tableColumns';
import { useSortedRows } from '../../../ui/useSortedRows';
import { inSentence } from '../../../words/inSentence';
import { scenarioWords } from '../../../words/scenarioWords';
import { ColumnMenu } from '../ColumnMenu';
import { DownloadButton } from '../DownloadButton';
import tableStyles from '../TableView.module.css';
import { neighbourhoodDownload } from './neighbourhoodDownload';
import type { NeighbourhoodRow } from './insideRows';
import { useNeighbourhoodColumns } from './useNeighbourhoodColumns';
import { useNeighbourhoodRows } from './useNeighbourhoodRows';

interface Props {
  readonly core: CoreData;
  readonly answer: InsideAnswer;
}

/** The neighbourhoods under the filters. One that is chosen opens its district beside the table. */
export function NeighbourhoodRows({ core, answer }: Props) {
  const { t } = useTranslation(['neighbourhoods', 'table', 'domain']);
  const language = useStore((state) => state.link.language);
  const linkSort = useStore((state) => state.link.sort);
  const chosen = useStore((state) => state.link.columns);
  const neighbourhood = useStore((state) => openNeighbourhood(state.link));
  const go = useStore((state) => state.go);
  const setFocus = useStore((state) => state.setFocus);
  const clearFilters = useStore((state) => state.clearFilters);
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const rows = useNeighbourhoodRows(core, answer);
  const areaOf = useMemo(() => new Map(rows.map(({ one, area }) => [one.code, area.code])), [rows]);
  const columns = useNeighbourhoodColumns(core);
  const shown = useMemo(() => shownColumns(columns, chosen), [columns, chosen]);
  const known = linkSort && columns.some(({ id }) => id === linkSort.column);
  const sort = known ? linkSort : WIDEST_GAP_FIRST;
  const sorted = useSortedRows(columns, rows, sort, language);
  const download = useMemo(() => neighbourhoodDownload(answer), [answer]);
  // Kept, so that rows are drawn again only when something about them changes.
  const actions = useMemo(
    () => ({
      select: (key: string): void => {
        const code = areaOf.get(key);
        if (code !== undefined) go({ selected: { kind: 'area', code, neighbourhood: key } });
      },
      focus: (key: string | null): void => {
        setFocusedKey(key);
        const code = key === null ? undefined : areaOf.get(key);
        setFocus(code === undefined ? null : { kind: 'area', code });
      },
    }),
    [areaOf, go, setFocus],
  );
  if (rows.length === 0)
    return (
      <div className={tableStyles.message}>
        <p aria-live="polite">{t('none')}</p>
        <button type="button" className="button" onClick={clearFilters}>
          {t('table:empty.action')}
        </button>
      </div>
    );
  const sortedBy = columns.find(({ id }) => id === sort.column)?.header ?? '';
  const question = scenarioWords(core, answer.scenario, language, t);
  return (
    <>
      <DataTable
        caption={t('caption', {
          count: rows.length,
          column: inSentence(sortedBy),
          note: `${t('question', { ...question })} ${t('note')}`,
        })}
        columns={shown}
        rows={sorted}
        keyOf={codeOf}
        sort={sort}
        onSort={(next) => go({ sort: next })}
        selectedKey={neighbourhood}
        focusedKey={focusedKey}
        onFocus={actions.focus}
        onSelect={actions.select}
        tools={<ColumnMenu columns={columns} shown={shown} />}
      />
      <DownloadButton rows={sorted} columns={shown} download={download} />
    </>
  );
}

const WIDEST_GAP_FIRST = { column: 'gap', descending: true };

function codeOf({ one }: NeighbourhoodRow): string {
  return one.code;
}
