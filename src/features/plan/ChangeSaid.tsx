import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import { letterOf } from '../../parts/plan/labels';
import { usePlaceNames } from '../../parts/plan/usePlaceNames';
import { useStore } from '../../store';
import { changeWords } from '../../words/plan/changeWords';
import styles from './Plan.module.css';

/** The last change of the places tried, in one sentence, said politely. */
export function ChangeSaid({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('plan');
  const whatIf = useStore((state) => state.plan.whatIf);
  const language = useStore((state) => state.link.language);
  const nameOf = usePlaceNames(core);
  const [change, setChange] = useState({ before: whatIf, after: whatIf });
  if (change.after !== whatIf) setChange({ before: change.after, after: whatIf });
  const words = changeWords(
    change.before === change.after ? null : change.before,
    change.after,
    (place, at) => `${letterOf(at)} (${nameOf(place).full})`,
    language,
    t,
  );
  return (
    <p role="status" className={styles.change}>
      {words}
    </p>
  );
}
