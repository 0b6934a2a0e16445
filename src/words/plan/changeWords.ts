import type { TFunction } from 'i18next';
import type { PlannedPlace, PlannedSite, Scenario, WhatIf } from '../../domain';
import { formatPeople } from '../../i18n';
import { shareWords } from './shareWords';

type Translate = TFunction<'plan'>;
/** A name of a place, with its letter: "B, in Headland, Hartlepool". */
type NameOf = (place: PlannedPlace, at: number) => string;

/**
 * What one change of the places tried did, in one sentence: added, moved or removed.
 *
 * @returns null where nothing was tried before or after, or another question was asked meanwhile
 */
export function changeWords(
  before: WhatIf | null,
  after: WhatIf | null,
  nameOf: NameOf,
  language: string,
  t: Translate,
): string | null {
  if (before && after && questionOf(before.scenario) !== questionOf(after.scenario)) return null;
  const [from, to] = [keysOf(before), keysOf(after)];
  const more = newlyInReach(after) - newlyInReach(before);
  const people = formatPeople(Math.abs(more), language);
  const came = to.flatMap((key, at) => (from.includes(key) ? [] : [at]));
  const went = from.flatMap((key, at) => (to.includes(key) ? [] : [at]));
  const [cameAt, wentAt] = [came[0], went[0]];

  if (came.length === 1 && went.length === 0 && after && cameAt !== undefined) {
    const place = after.places[cameAt]!;
    const name = nameOf(place, cameAt);
    const all = formatPeople(place.people, language);
    return more > 0 && place.people > 0
      ? t('change.added', {
          name,
          people,
          all,
          share: shareWords(more, place.people, language, t),
        })
      : t('change.addedNone', {
          name,
          all,
          worth: formatPeople(place.gain, language),
        });
  }
  if (came.length === 0 && went.length === 1 && before && wentAt !== undefined) {
    const name = nameOf(before.places[wentAt]!, wentAt);
    return more < 0 ? t('change.removed', { name, people }) : t('change.removedNone', { name });
  }
  if (came.length === 1 && went.length === 1 && after && cameAt !== undefined) {
    const name = nameOf(after.places[cameAt]!, cameAt);
    if (more === 0) return t('change.movedSame', { name });
    return t(more > 0 ? 'change.movedMore' : 'change.movedFewer', { name, people });
  }
  if (from.length > 0 && to.length === 0) return t('change.cleared');
  return came.length > 0
    ? t('change.several', { people: formatPeople(newlyInReach(after), language) })
    : null;
}

/** People whom the places tried bring within reach, each counted once. */
export function newlyInReach(answer: Pick<WhatIf, 'places'> | null): number {
  return answer?.places.reduce((sum, place) => sum + place.peopleNewlyInReach, 0) ?? 0;
}

function keysOf(answer: WhatIf | null): string[] {
  return answer?.scenario.planned?.map(keyOf) ?? [];
}

/** The same place with another reach or practice is another place to compare with. */
function keyOf({ position, reachKm, practice }: PlannedSite): string {
  return [...position, reachKm, practice].join(' ');
}

function questionOf({ planned: _planned, ...question }: Scenario): string {
  return JSON.stringify(question);
}
