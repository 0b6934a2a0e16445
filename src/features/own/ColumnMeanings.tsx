import { useTranslation } from 'react-i18next';
import { MEANINGS, type Meanings } from '../../dataset/own/meanings';
import { SelectField } from '../../ui/SelectField';
import type { OwnPreview } from '../../worker/own/ownService';
import { useFileReading } from './fileReading';
import styles from './OwnPanel.module.css';

interface Props {
  readonly preview: OwnPreview;
  readonly meanings: Meanings;
}

const NONE = 'none';

/** The first rows of a file; above each column a choice of what it means. */
export function ColumnMeanings({ preview: { columns, sample }, meanings }: Props) {
  const { t } = useTranslation('own');
  const setMeaning = useFileReading((state) => state.setMeaning);
  const options = [NONE, ...MEANINGS].map((id) => ({
    id,
    name: t(`meaning.${id as 'none' | 'name'}`),
  }));
  return (
    <div className={styles.scroll} role="region" aria-label={t('table')} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('table')}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col">
                {column}
                <SelectField
                  label={t('meaningOf', { column })}
                  look="inline"
                  value={meanings[at] ?? NONE}
                  sections={[{ id: 'meanings', name: null, options }]}
                  onChange={(id) =>
                    void setMeaning(at, MEANINGS.find((meaning) => meaning === id) ?? null)
                  }
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map(({ row, cells }) => (
            <tr key={row}>
              {cells.map((cell, at) => (
                <td key={columns[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
