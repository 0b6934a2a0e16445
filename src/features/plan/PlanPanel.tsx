import { useTranslation } from 'react-i18next';
import { usePlanWork } from '../../parts/plan/usePlanWork';
import { useStore, valueOf } from '../../store';
import { Answer } from './Answer';
import { Options } from './Options';
import styles from './Plan.module.css';
import { PaperPlan } from './PaperPlan';
import { PlanQuestionWords } from './PlanQuestionWords';
import { SideBySide } from './SideBySide';
import { TakePlan } from './TakePlan';
import { Today } from './Today';
import { TryPlaces } from './TryPlaces';
import { WhoGains } from './WhoGains';
import './messages';

/** Where next: today, the places proposed, places to try by hand, and who would gain. */
export function PlanPanel() {
  const { t } = useTranslation('plan');
  const core = useStore((state) => valueOf(state.data.core));
  usePlanWork();
  if (!core) return null;
  return (
    <div className={styles.panel}>
      <h2>{t('title')}</h2>
      <PlanQuestionWords core={core} />
      <Options core={core} />
      <Today />
      <Answer core={core} />
      <TryPlaces core={core} />
      <WhoGains />
      <SideBySide core={core} />
      <TakePlan core={core} />
      <PaperPlan core={core} />
    </div>
  );
}
