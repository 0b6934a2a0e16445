import { Pin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CoreData, PlannedPlace, PlanSteadiness } from '../../domain';
import { tryPlace } from '../../parts/plan/planned';
import { usePlaceNames } from '../../parts/plan/usePlaceNames';
import { useStore } from '../../store';
import { LeavingButton } from '../../ui/LeavingButton';
import { servedWords, steadyWords, worthWords } from '../../words/plan/answerWords';
import { LearnFrom } from './LearnFrom';
import styles from './Plan.module.css';
import { PlaceFrame } from './PlaceFrame';

interface Props {
  readonly core: CoreData;
  readonly place: PlannedPlace;
  readonly label: string;
  readonly reachKm: number;
  readonly steadiness: PlanSteadiness | null;
}

/** One place proposed: where, whom it would serve, whom to learn from, how often it is chosen. */
export function PlaceItem({ core, place, label, reachKm, steadiness }: Props) {
  const { t } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  const { full } = usePlaceNames(core)(place);
  const steady = steadiness?.places.find(
    ({ neighbourhoodCode }) => neighbourhoodCode === place.neighbourhoodCode,
  );
  return (
    <PlaceFrame
      label={label}
      said={t('place.number', { number: label })}
      name={full}
      place={place}
      tried={false}
    >
      <p>{servedWords(place, reachKm, language, t)}</p>
      <p>{worthWords(place, language, t)}</p>
      <LearnFrom nearest={place.nearestPioneer} />
      {steadiness && steady && steadiness.drawn > 0 && <p>{steadyWords(steady, steadiness, t)}</p>}
      <div className={styles.buttons}>
        <LeavingButton
          aria-label={t('place.keep', { name: full })}
          onPress={() => tryPlace(place.position)}
        >
          <Pin aria-hidden size={16} />
          {t('place.keepShort')}
        </LeavingButton>
      </div>
    </PlaceFrame>
  );
}
