import { useTranslation } from 'react-i18next';
import type { RowProblem } from '../../dataset/own/ownPoint';
import { Fold } from '../../ui/Fold';
import type { OwnSummary } from '../../worker/own/ownService';
import styles from './OwnPanel.module.css';

/** What is to be mended in a file, row by row; nothing where nothing is. */
export function Problems({
  problems,
  problemCount,
}: Pick<OwnSummary, 'problems' | 'problemCount'>) {
  const { t } = useTranslation('own');
  if (problemCount === 0) return null;
  return (
    <Fold title={t('problems', { rows: problemCount })}>
      <ul className={styles.note}>
        {problems.map((problem) => (
          <li key={`${problem.row} ${problem.field} ${problem.content}`}>
            <Problem {...problem} />
          </li>
        ))}
      </ul>
      {problems.length < problemCount && <p className={styles.note}>{t('problemsCut')}</p>}
    </Fold>
  );
}

function Problem({ row, field, content, fault, kept }: RowProblem) {
  const { t } = useTranslation('own');
  const what = t(`fault.${fault}`, { content });
  return (
    <>
      {field === null ? t('problemRow', { row, what }) : t('problem', { row, field, what })}{' '}
      {kept && t('kept')}
    </>
  );
}
