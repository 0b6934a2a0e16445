import { useTranslation } from 'react-i18next';
import { useStore } from '../../store';
import { LeavingButton } from '../../ui/LeavingButton';
import { USUAL } from './needChoices';
import styles from './Unscored.module.css';

/** One press to a score, where areas have none for a choice of figures other than the usual. */
export function UseUsual() {
  const { t } = useTranslation('gaps');
  const scenario = useStore((state) => state.link.scenario);
  const setScenario = useStore((state) => state.setScenario);
  if (scenario.weights === null && scenario.needScope === USUAL.needScope) return null;
  return (
    <div className={styles.offer}>
      <LeavingButton onPress={() => setScenario(USUAL)}>{t('unscored.usual')}</LeavingButton>
      <p className={styles.hint}>{t('unscored.usualWhy')}</p>
    </div>
  );
}
