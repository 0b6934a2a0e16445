import { Trans, useTranslation } from 'react-i18next';
import { CHOOSE, type CoreData } from '../../domain';
import { DistanceChoice } from '../../parts/question/DistanceChoice';
import styles from '../../parts/question/Question.module.css';
import { PracticeChoice, SectorChoice } from '../../parts/TaxonomyChoice';
import { useStore } from '../../store';
import { SelectField } from '../../ui/SelectField';
import { TerritoryChoice } from './TerritoryChoice';

/** The question in words, with the choices inside it. */
export function PlanQuestionWords({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('plan');
  return (
    <div className={styles.sentence}>
      <Trans
        t={t}
        i18nKey="question"
        components={{
          places: <CountChoice />,
          distance: <DistanceChoice label={t('distance')} />,
          practice: (
            <PracticeChoice
              core={core}
              look="inline"
              label={t('practice')}
              all={t('anyPractice')}
            />
          ),
          sector: (
            <SectorChoice core={core} look="inline" label={t('sector')} all={t('allSectors')} />
          ),
          where: <TerritoryChoice core={core} />,
        }}
      />
    </div>
  );
}

const COUNTS = Array.from({ length: CHOOSE.max - CHOOSE.min + 1 }, (_, at) => CHOOSE.min + at);

function CountChoice() {
  const { t } = useTranslation('plan');
  const plan = useStore((state) => state.link.plan);
  const go = useStore((state) => state.go);
  return (
    <SelectField
      look="inline"
      label={t('places.label')}
      value={String(plan.choose)}
      sections={[
        {
          id: 'counts',
          name: null,
          options: COUNTS.map((count) => ({
            id: String(count),
            name: t('places.count', { count }),
          })),
        },
      ]}
      onChange={(count) => go({ plan: { ...plan, choose: Number(count) } })}
    />
  );
}
