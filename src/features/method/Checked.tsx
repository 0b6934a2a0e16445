import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { formatNumber } from '../../i18n';
import { useStore, valueOf } from '../../store';
import styles from './MethodView.module.css';

/** The three states of a record, and how many there are of each. */
export function Checked({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('method');
  const details = useStore((state) => valueOf(state.data.details));
  const language = useStore((state) => state.link.language);
  const count = (things: readonly unknown[]): string => formatNumber(things.length, 0, language);
  return (
    <section>
      <h2>{t('checked.title')}</h2>
      <p>{t('checked.intro')}</p>
      <ul className={styles.bullets}>
        <li>{t('checked.publicPage')}</li>
        <li>{t('checked.notYet')}</li>
        <li>{t('checked.verified')}</li>
      </ul>
      {details && (
        <p>
          {t('checked.counts', {
            publicPage: count(details.details.filter(({ checkedPage }) => checkedPage !== null)),
            organisations: count(core.organisations),
            verified: count(details.details.filter(({ verifiedOn }) => verifiedOn !== null)),
            uncheckedSites: count(core.sites.filter(({ checked }) => !checked)),
            sites: count(core.sites),
          })}
        </p>
      )}
    </section>
  );
}
