import { useTranslation } from 'react-i18next';
import type { CoreData, PlannedPlace, PlannedSite } from '../../domain';
import { formatKm, formatPeople } from '../../i18n';
import { letterOf } from '../../parts/plan/labels';
import { usePlaceNames } from '../../parts/plan/usePlaceNames';
import { practiceNames } from '../../parts/taxonomyOptions';
import { useStore } from '../../store';
import { HERE_KM } from '../../words/plan/answerWords';

/** The places proposed, by number, and those tried, by letter: a row each. */
export function PaperPlaces({ core }: { readonly core: CoreData }) {
  const { t } = useTranslation('plan');
  const answer = useStore((state) => state.plan.answer);
  const whatIf = useStore((state) => state.plan.whatIf);
  const language = useStore((state) => state.link.language);
  const practiceName = practiceNames(core.taxonomy, language);
  /** What a place that is tried has of its own. */
  const noteOf = (site: PlannedSite | undefined): string =>
    [
      site?.practice && t('tried.does', { practice: practiceName(site.practice) }),
      site?.reachKm && `${t('tried.reachOwn', { distance: formatKm(site.reachKm, language) })}.`,
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('table.place')}</th>
          <th scope="col">{t('table.people')}</th>
          <th scope="col">{t('table.fresh')}</th>
          <th scope="col">{t('table.inNeed')}</th>
          <th scope="col">{t('table.learn')}</th>
          <th scope="col">{t('page.steady')}</th>
        </tr>
      </thead>
      <tbody>
        {answer?.places.map((place, at) => (
          <PlaceRow
            key={place.neighbourhoodCode}
            core={core}
            place={place}
            label={String(at + 1)}
          />
        ))}
        {whatIf?.places.map((place, at) => (
          <PlaceRow
            key={letterOf(at)}
            core={core}
            place={place}
            label={letterOf(at)}
            note={noteOf(whatIf.scenario.planned?.[at])}
          />
        ))}
      </tbody>
    </table>
  );
}

interface Props {
  readonly core: CoreData;
  readonly place: PlannedPlace;
  readonly label: string;
  readonly note?: string;
}

function PlaceRow({ core, place, label, note = '' }: Props) {
  const { t } = useTranslation('plan');
  const language = useStore((state) => state.link.language);
  const steadiness = useStore((state) => state.plan.steadiness);
  const nameOf = usePlaceNames(core);
  const { nearestPioneer, neighbourhoodCode } = place;
  const pioneer = core.organisations.find(({ id }) => id === nearestPioneer?.organisationId);
  const steady = steadiness?.places.find((one) => one.neighbourhoodCode === neighbourhoodCode);
  const people = (count: number): string => formatPeople(count, language);
  const learnWords = (name: string, km: number): string =>
    km < HERE_KM ? name : t('page.learn', { name, distance: formatKm(km, language) });
  return (
    <tr>
      <th scope="row">
        {label}. {nameOf(place).full}
        {note !== '' && `. ${note}`}
      </th>
      <td>{people(place.people)}</td>
      <td>{people(place.peopleNewlyInReach)}</td>
      <td>{people(place.gain)}</td>
      <td>{pioneer && nearestPioneer && learnWords(pioneer.name, nearestPioneer.distanceKm)}</td>
      <td>
        {steady &&
          steadiness &&
          steadiness.drawn > 0 &&
          t('page.steadyOf', {
            same: Math.round(steady.sameDistrict * steadiness.drawn),
            drawn: steadiness.drawn,
          })}
      </td>
    </tr>
  );
}
