import { useTranslation } from 'react-i18next';
import { lookingOf, lookingTaught } from '../../analysis';
import { FEW_PEOPLE, NATIONS, type CoreData } from '../../domain';
import { formatList, formatNumber, formatShare } from '../../i18n';
import { useStore } from '../../store';
import { Chances } from './Chances';
import styles from './MethodView.module.css';

const TERMS = [
  'certainty',
  'somewhere',
  'water',
  'looks',
  'expected',
  'nations',
  'inside',
  'fewPeople',
  'border',
] as const;

/** How sure the supply is, how hard anyone looked, and whom an area is compared with. */
export function HowSure({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation(['method', 'domain']);
  const language = useStore((state) => state.link.language);
  const taught = lookingTaught(core.looks);
  const { closedBy, closedAgain } = lookingOf(core.areas, core.looks);
  const values = {
    looks: formatNumber(core.looks.length, 0, language),
    looked: formatNumber(taught.lookedCount, 0, language),
    found: formatNumber(taught.foundCount, 0, language),
    low: formatShare(taught.interval?.low ?? 0, language),
    high: formatShare(taught.interval?.high ?? 1, language),
    closed: formatList(
      NATIONS.map((nation) =>
        t('sure.closed', {
          nation: t(`domain:nation.${nation}`),
          share: formatShare(closedBy[nation], language),
        }),
      ),
      language,
    ),
    again: formatShare(closedAgain, language),
    few: formatNumber(FEW_PEOPLE, 0, language),
  };
  return (
    <section>
      <h2>{t('sure.title')}</h2>
      <dl className={styles.terms}>
        {TERMS.map((id) => (
          <div key={id}>
            <dt>{t(`sure.${id}.term`)}</dt>
            <dd>
              {t(`sure.${id}.words`, values)}
              {id === 'looks' && taught.interval && ` ${t('sure.taught', values)}`}
            </dd>
          </div>
        ))}
      </dl>
      <Chances core={core} />
    </section>
  );
}
