import { Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { PopoverDialog } from '../../ui/PopoverDialog';
import { CheckField } from '../../ui/CheckField';
import { chosenColumns, type DataTableColumn } from '../../ui/tableColumns';
import styles from './ColumnMenu.module.css';

interface Props<Row> {
  /** All there are; the first names the rows and always stays. */
  readonly columns: readonly DataTableColumn<Row>[];
  readonly shown: readonly DataTableColumn<Row>[];
}

/** Which columns the table shows. The choice is in the link. */
export function ColumnMenu<Row>({ columns, shown }: Props<Row>) {
  const { t } = useTranslation('table');
  const go = useStore((state) => state.go);
  const others = columns.slice(1);
  const isShown = new Set(shown.slice(1).map(({ id }) => id));
  const toggle = (id: string, wanted: boolean): void => {
    const next = new Set(isShown);
    if (wanted) next.add(id);
    else next.delete(id);
    // A table of names alone says nothing: the last column stays.
    if (next.size > 0) go({ columns: chosenColumns(columns, next) });
  };
  return (
    <PopoverDialog
      label={t('columnMenu.label')}
      className={styles.dialog}
      button={{
        className: `button ${styles.open}`,
        children: (
          <>
            <Columns3 aria-hidden size={16} />
            {t('columnMenu.button', { shown: shown.length, all: columns.length })}
          </>
        ),
      }}
    >
      <div className={styles.columns}>
        {others.map(({ id, header }) => (
          <CheckField
            key={id}
            label={header}
            isSelected={isShown.has(id)}
            onChange={(wanted) => toggle(id, wanted)}
          />
        ))}
      </div>
      <button type="button" className="button" onClick={() => go({ columns: [] })}>
        {t('columnMenu.usual')}
      </button>
    </PopoverDialog>
  );
}
