import { Move, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CoreData, PlannedPlace, PlannedSite } from '../../domain';
import { formatKm, formatPeople } from '../../i18n';
import { letterOf } from '../../parts/plan/labels';
import {
  changePlanned,
  removePlanned,
  setPlanned,
  setPlannedPractice,
} from '../../parts/plan/planned';
import { usePlaceNames } from '../../parts/plan/usePlaceNames';
import { PracticeField } from '../../parts/TaxonomyChoice';
import { practiceNames } from '../../parts/taxonomyOptions';
import { useStore } from '../../store';
import { LeavingButton } from '../../ui/LeavingButton';
import { SelectField } from '../../ui/SelectField';
import { triedWords } from '../../words/plan/answerWords';
import { newlyInReach } from '../../words/plan/changeWords';
import { shareWords } from '../../words/plan/shareWords';
import { LearnFrom } from './LearnFrom';
import { PlaceFrame } from './PlaceFrame';
import styles from './Plan.module.css';

const NONE: readonly PlannedSite[] = [];

interface Props {
  readonly core: CoreData;
  readonly onMove: (at: number) => void;
}

/** The places tried, each with what it would do, and all together against today. */
export function TriedPlaces({ core, onMove }: Props) {
  const { t } = useTranslation('plan');
  const planned = useStore((state) => state.link.scenario.planned) ?? NONE;
  const whatIf = useStore((state) => state.plan.whatIf);
  const language = useStore((state) => state.link.language);
  if (planned.length === 0) return null;
  const answered = JSON.stringify(whatIf?.scenario.planned) === JSON.stringify(planned);
  const { peopleOutOfReach = 0 } = whatIf?.today ?? {};
  return (
    <>
      {whatIf && peopleOutOfReach > 0 && planned.length > 1 && (
        <p>
          {t('tried.totals', {
            people: formatPeople(newlyInReach(whatIf), language),
            all: formatPeople(peopleOutOfReach, language),
            share: shareWords(newlyInReach(whatIf), peopleOutOfReach, language, t),
          })}
        </p>
      )}
      <ul className={styles.places} aria-label={t('tried.list')}>
        {planned.map((site, at) => (
          <Tried
            key={letterOf(at)}
            core={core}
            site={site}
            at={at}
            place={(answered && whatIf?.places[at]) || null}
            onMove={() => onMove(at)}
          />
        ))}
      </ul>
      {planned.length > 1 && (
        <div className={styles.buttons}>
          <LeavingButton onPress={() => setPlanned([])}>{t('tried.clear')}</LeavingButton>
        </div>
      )}
    </>
  );
}

interface TriedProps {
  readonly core: CoreData;
  readonly site: PlannedSite;
  readonly at: number;
  /** Null while it is worked out. */
  readonly place: PlannedPlace | null;
  readonly onMove: () => void;
}

function Tried({ core, site, at, place, onMove }: TriedProps) {
  const { t } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  const asked = useStore((state) => state.link.scenario);
  const nameOf = usePlaceNames(core);
  const practiceName = practiceNames(core.taxonomy, language);
  const letter = letterOf(at);
  const name = place ? nameOf(place).full : site.position.toReversed().join(', ');
  return (
    <PlaceFrame label={letter} said={t('place.letter', { letter })} name={name} place={place} tried>
      {place && <p>{triedWords(place, site, asked, practiceName, language, t)}</p>}
      {place && <LearnFrom nearest={place.nearestPioneer} />}
      <div className={styles.buttons}>
        <ReachChoice site={site} at={at} letter={letter} />
        <PracticeField
          core={core}
          look="inline"
          label={t('tried.practice', { name: letter })}
          all={t('tried.practiceUsual')}
          chosen={site.practice === undefined ? [] : [site.practice]}
          onChange={(practice) => setPlannedPractice(at, practice)}
        />
        <button
          type="button"
          className="button"
          aria-label={t('tried.move', { name: letter })}
          onClick={onMove}
        >
          <Move aria-hidden size={16} />
          {t('tried.moveShort')}
        </button>
        <LeavingButton
          aria-label={t('tried.remove', { name: letter })}
          onPress={() => removePlanned(at)}
        >
          <Trash2 aria-hidden size={16} />
          {t('tried.removeShort')}
        </LeavingButton>
      </div>
    </PlaceFrame>
  );
}

const USUAL = 'usual';
const REACHES_KM = [5, 10, 20, 30, 50, 100];

interface ReachProps {
  readonly site: PlannedSite;
  readonly at: number;
  readonly letter: string;
}

/** A place that is tried may reach further, or less far, than the question says. */
function ReachChoice({ site: { reachKm }, at, letter }: ReachProps) {
  const { t } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  const catchmentKm = useStore((state) => state.link.scenario.catchmentKm);
  const offered = [...new Set([...REACHES_KM, reachKm ?? catchmentKm])].toSorted((a, b) => a - b);
  return (
    <SelectField
      look="inline"
      label={t('tried.reach', { name: letter })}
      value={reachKm === null ? USUAL : String(reachKm)}
      sections={[
        {
          id: 'reaches',
          name: null,
          options: [
            {
              id: USUAL,
              name: t('tried.reachUsual', { distance: formatKm(catchmentKm, language) }),
            },
            ...offered.map((km) => ({
              id: String(km),
              name: t('tried.reachOwn', { distance: formatKm(km, language) }),
            })),
          ],
        },
      ]}
      onChange={(chosen) =>
        changePlanned(at, { reachKm: chosen === USUAL ? null : Number(chosen) })
      }
    />
  );
}
