import { useTranslation } from 'react-i18next';
import { AFRESH, useStore } from '../../store';
import { GAP_TABLE_ROWS } from '../../store/link';
import { SelectField } from '../../ui/SelectField';

/** What the rows of the answer are: districts, or the neighbourhoods inside them. */
export function RowsChoice() {
  const { t } = useTranslation('table');
  const rows = useStore((state) => state.link.rows);
  const go = useStore((state) => state.go);
  const options = GAP_TABLE_ROWS.map((id) => ({ id, name: t(`filters.rowsOf.${id}`) }));
  return (
    <SelectField
      label={t('filters.rows')}
      value={rows}
      sections={[{ id: 'rows', name: null, options }]}
      onChange={(id) =>
        go({ ...AFRESH, rows: GAP_TABLE_ROWS.find((each) => each === id) ?? 'districts' })
      }
    />
  );
}
