import type { TFunction } from 'i18next';
import { formatKm, formatPeople } from '../../i18n';
import type { PlanToday } from '../../domain';
import { shareWords } from './shareWords';

/** How things stand without any place, as plain text: what is bold on the page is not on paper. */
export function todayWords(
  { peopleInHighNeed, peopleInHighNeedOutOfReach }: PlanToday,
  catchmentKm: number,
  language: string,
  t: TFunction<'plan'>,
): string {
  const distance = formatKm(catchmentKm, language);
  if (peopleInHighNeed === 0) return t('today.noHigh');
  if (peopleInHighNeedOutOfReach === 0) return t('today.none', { distance });
  return t('today.high', {
    people: formatPeople(peopleInHighNeedOutOfReach, language),
    all: formatPeople(peopleInHighNeed, language),
    share: shareWords(peopleInHighNeedOutOfReach, peopleInHighNeed, language, t),
    distance,
  }).replaceAll(/<\/?b>/g, '');
}
