import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { useStore } from '../../store';
import { CheckField } from '../../ui/CheckField';
import styles from './Plan.module.css';
import { OwnList } from './TerritoryChoice';

/** The choices that the question does not hold. */
export function Options({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('plan');
  const plan = useStore((state) => state.link.plan);
  const go = useStore((state) => state.go);
  return (
    <div className={styles.options} role="group" aria-label={t('options')}>
      <OwnList core={core} />
      <CheckField
        label={t('onePerRegion')}
        isSelected={plan.onePerRegion}
        onChange={(onePerRegion) => go({ plan: { ...plan, onePerRegion } })}
      />
      <CheckField
        label={t('extraWeight')}
        isSelected={plan.extraWeightDeprived}
        onChange={(extraWeightDeprived) => go({ plan: { ...plan, extraWeightDeprived } })}
      />
    </div>
  );
}
