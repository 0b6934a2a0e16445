import type { CoreData, PlanAnswer } from '../../domain';
import type { Download } from './download';
import type { PlanRow } from './planRows';

/** Places to six decimals of people, with the choices that they answer. */
export function planDownload(core: CoreData, answer: PlanAnswer): Download<PlanRow> {
  const names = new Map(core.organisations.map(({ id, name }) => [id, name]));
  const { scenario, request } = answer;
  return {
    fileName: `plan-${scenario.sector}`,
    fields: [
      { name: 'mark', column: 'label', value: ({ label }) => label },
      { name: 'kind', value: ({ label }) => (/^\d/.test(label) ? 'proposed' : 'tried') },
      { name: 'neighbourhood', column: 'label', value: ({ name }) => name.neighbourhood },
      { name: 'neighbourhood_code', value: ({ place }) => place.neighbourhoodCode },
      { name: 'district', column: 'district', value: ({ name }) => name.district },
      { name: 'district_code', value: ({ place }) => place.areaCode },
      { name: 'longitude', value: ({ place }) => place.position[0] },
      { name: 'latitude', value: ({ place }) => place.position[1] },
      { name: 'people_within_reach', column: 'people', value: ({ place }) => place.people },
      {
        name: 'people_newly_in_reach',
        column: 'fresh',
        value: ({ place }) => place.peopleNewlyInReach,
      },
      {
        name: 'people_in_need_brought_within_reach',
        column: 'inNeed',
        value: ({ place }) => Number(place.gain.toFixed(1)),
      },
      {
        name: 'nearest_pioneer',
        column: 'learn',
        value: ({ place }) => names.get(place.nearestPioneer?.organisationId ?? '') ?? null,
      },
      {
        name: 'nearest_pioneer_km',
        column: 'learnKm',
        value: ({ place }) =>
          place.nearestPioneer && Number(place.nearestPioneer.distanceKm.toFixed(1)),
      },
      {
        name: 'chosen_in_same_district',
        column: 'steady',
        value: ({ steadiness }) => steadiness?.sameDistrict ?? null,
      },
      {
        name: 'chosen_near_by',
        column: 'near',
        value: ({ steadiness }) => steadiness?.nearby ?? null,
      },
    ],
    about: {
      sector: scenario.sector,
      practice: scenario.practice,
      catchment_km: scenario.catchmentKm,
      places_asked_for: request.choose,
      one_per_region: request.onePerRegion ? 'yes' : 'no',
      most_deprived_fifth_counts_twice: request.extraWeightDeprived ? 'yes' : 'no',
      districts_to_choose_from: request.within ? request.within.length : 'all',
      proven_share_of_best: answer.provenShare,
      note: 'Areas to look in first, not addresses. The list of pioneers is incomplete.',
    },
  };
}
