import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacesAnswer } from '../../domain';
import { useStore } from '../../store';
import { ChoiceField } from '../../ui/ChoiceField';
import warning from '../../ui/warning.module.css';
import { concentrationWords } from '../../words/plan/gainWords';
import { gainGroups, type NamedGroup } from '../../words/plan/gainGroups';
import { Coverage } from './Coverage';
import styles from './Plan.module.css';
import { GainRows } from './GainRows';

const SUBJECTS = ['ofPlan', 'ofTried'] as const;

/** Who would come within reach, and who would still have nobody. */
export function WhoGains() {
  const { t } = useTranslation('plan');
  const answer = useStore((state) => state.plan.answer);
  const whatIf = useStore((state) => state.plan.whatIf);
  const [chosen, setChosen] = useState<(typeof SUBJECTS)[number]>('ofPlan');
  const shown = (whatIf && chosen === 'ofTried') || !answer?.places.length ? whatIf : answer;
  if (!shown) return null;
  return (
    <section className={styles.section} aria-label={t('gains.title')}>
      <h3>{t('gains.title')}</h3>
      {whatIf && answer && answer.places.length > 0 && (
        <ChoiceField
          label={t('gains.subject')}
          value={chosen}
          choices={SUBJECTS.map((id) => ({ id, name: t(`gains.${id}`) }))}
          onChange={setChosen}
        />
      )}
      <Gains answer={shown} />
      <Coverage curve={shown.curve} tried={shown === answer && whatIf !== null} />
    </section>
  );
}

function Gains({ answer: { whoGains } }: { readonly answer: PlacesAnswer }) {
  const { t } = useTranslation(['plan', 'domain']);
  const { t: tPlan } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  return (
    <>
      {whoGains.servesBetterOffFirst && (
        <div className={warning.warning} role="note">
          <p>
            <b>{t('gains.better')}</b>
          </p>
          <p>{t('gains.betterWhy')}</p>
        </div>
      )}
      <p>{concentrationWords(whoGains.concentration, language, tPlan)}</p>
      <p className={styles.soft}>{t('gains.intro')}</p>
      {gainGroups(whoGains, t).map(({ title, groups }) => (
        <GroupTable key={title} title={title} groups={groups} />
      ))}
    </>
  );
}

interface TableProps {
  readonly title: string;
  readonly groups: readonly NamedGroup[];
}

function GroupTable({ title, groups }: TableProps) {
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <GainRows groups={groups} />
    </table>
  );
}
