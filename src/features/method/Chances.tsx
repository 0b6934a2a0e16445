import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { formatWeight } from '../../i18n';
import { useStore } from '../../store';
import { TableText } from '../../ui/TableText';
import styles from './MethodView.module.css';

/** How much a record counts by its state, with the reason: the table of chances as it stands. */
export function Chances({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('method');
  const language = useStore((state) => state.link.language);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('sure.table.title')}>
      <table className={styles.table}>
        <caption className={styles.soft}>{t('sure.table.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sure.table.state')}</th>
            <th scope="col" className={styles.number}>
              {t('sure.table.chance')}
            </th>
            <th scope="col">{t('sure.table.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {core.certainty.map(({ state, chance, reason }) => (
            <tr key={state}>
              <th scope="row">{t(`sure.state.${state}`)}</th>
              <td className={styles.number}>{formatWeight(chance, language)}</td>
              <td>
                <TableText>{reason}</TableText>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
