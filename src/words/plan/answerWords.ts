import type { TFunction } from 'i18next';
import type {
  PlanAnswer,
  PlannedPlace,
  PlannedSite,
  PlaceSteadiness,
  PlanSteadiness,
  PracticeId,
  Scenario,
} from '../../domain';
import { formatKm, formatPeople, formatShare } from '../../i18n';
import { shareWords } from './shareWords';

type Translate = TFunction<'plan'>;

/** Nearer than this is told as here: 0 km would be no distance. */
export const HERE_KM = 0.5;

/** How good a plan is, as far as it is proven: "at least 92% of what the best five could do". */
export function boundWords(
  { provenShare, places }: Pick<PlanAnswer, 'provenShare' | 'places'>,
  language: string,
  t: Translate,
): string | null {
  if (provenShare === null || places.length === 0) return null;
  if (provenShare >= 1) return t('answer.provenBest');
  const share = formatShare(provenShare, language);
  return places.length === 1
    ? t('answer.provenOne', { share })
    : t('answer.proven', { share, count: places.length });
}

/** Whom a place would serve: people, and of them who has nobody today. */
export function servedWords(
  { people, peopleNewlyInReach }: PlannedPlace,
  reachKm: number,
  language: string,
  t: Translate,
): string {
  const distance = formatKm(reachKm, language);
  const all = formatPeople(people, language);
  return peopleNewlyInReach === 0 || people === 0
    ? t('place.peopleNone', { people: all, distance })
    : t('place.people', {
        people: all,
        distance,
        fresh: formatPeople(peopleNewlyInReach, language),
        share: shareWords(peopleNewlyInReach, people, language, t),
      });
}

/** The same of a place that is tried, which may do something else than is asked about. */
export function triedWords(
  place: PlannedPlace,
  { reachKm, practice }: PlannedSite,
  asked: Pick<Scenario, 'catchmentKm' | 'practice'>,
  practiceName: (id: PracticeId) => string,
  language: string,
  t: Translate,
): string {
  const served = servedWords(place, reachKm ?? asked.catchmentKm, language, t);
  if (practice === undefined) return served;
  const name = practiceName(practice);
  return asked.practice !== null && practice !== asked.practice
    ? t('tried.otherPractice', { practice: name })
    : `${t('tried.does', { practice: name })} ${served}`;
}

/** What a place is worth: people in need brought within reach. */
export function worthWords({ gain }: PlannedPlace, language: string, t: Translate): string {
  const count = Math.round(gain);
  return t('place.inNeed', { count, people: formatPeople(count, language) });
}

/** How often a place was chosen again, once one draw is done. */
export function steadyWords(
  place: PlaceSteadiness,
  { drawn }: PlanSteadiness,
  t: Translate,
): string {
  return t('place.steady', {
    same: Math.round(place.sameDistrict * drawn),
    near: Math.round(place.nearby * drawn),
    drawn,
  });
}
