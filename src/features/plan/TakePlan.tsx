import { ClipboardCopy, Columns2, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayOf, type CoreData } from '../../domain';
import { letterOf } from '../../parts/plan/labels';
import { usePlaceNames } from '../../parts/plan/usePlaceNames';
import { practiceNames } from '../../parts/taxonomyOptions';
import { useStore } from '../../store';
import { stateWords } from '../../store/selectors/stateWords';
import { planQuestion } from '../../store/selectors/territory';
import { CopyButton } from '../../ui/CopyButton';
import { planLog } from '../../words/plan/planLog';
import { choiceWords } from './choiceWords';
import styles from './Plan.module.css';

/** The plan as text, on paper, or kept to be compared with another. */
export function TakePlan({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation(['plan', 'domain']);
  const { t: tPlan } = useTranslation('plan');
  const { t: tTitle } = useTranslation(['domain', 'titles']);
  const nameOf = usePlaceNames(core);
  const framed = useStore((state) => state.framed);
  const go = useStore((state) => state.go);
  const text = (): string => {
    const { link, plan } = useStore.getState();
    return planLog(
      {
        ...plan,
        question: stateWords(
          { ...link, selected: null, show: 'map' },
          { core, indicators: null },
          tTitle,
        ).title,
        choices: choiceWords(link, link.language, tPlan),
        nameOf: (place) => nameOf(place).full,
        letterOf,
        practiceName: practiceNames(core.taxonomy, link.language),
        catchmentKm: link.scenario.catchmentKm,
        link: window.location.href,
        day: dayOf(new Date()),
      },
      link.language,
      t,
      tPlan,
    );
  };
  return (
    <section className={styles.section} aria-label={tPlan('take.title')}>
      <h3>{tPlan('take.title')}</h3>
      <div className={styles.buttons}>
        <CopyButton text={text}>
          <ClipboardCopy aria-hidden size={16} />
          {tPlan('take.copy')}
        </CopyButton>
        {!framed && (
          <>
            <button
              type="button"
              className="button"
              onClick={() => {
                go({ beside: planQuestion(core, useStore.getState().link) });
              }}
            >
              <Columns2 aria-hidden size={16} />
              {tPlan('take.keep')}
            </button>
            <button type="button" className="button" onClick={() => window.print()}>
              <Printer aria-hidden size={16} />
              {tPlan('take.print')}
            </button>
          </>
        )}
      </div>
      <p className={styles.soft}>{tPlan('take.more')}</p>
    </section>
  );
}
