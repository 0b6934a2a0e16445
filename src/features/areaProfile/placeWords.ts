import type { TFunction } from 'i18next';
import { FEW_PEOPLE, NATION_CODES } from '../../domain';
import { formatPeople, nameIn } from '../../i18n';
import type { Profile } from './useProfile';

export type ProfileWords = TFunction<['profile', 'place', 'domain', 'answer']>;

/** "Council area in North West, England, where about 141,000 people live (…)". */
export function placeOf(
  { core, area, language }: Pick<Profile, 'core' | 'area' | 'language'>,
  t: ProfileWords,
): string {
  const nation = t(`domain:nation.${area.nation}`);
  const region = core.regions.find(({ code }) => code === area.regionCode);
  const place =
    region && region.code !== NATION_CODES[area.nation]
      ? `${nameIn(language, region)}, ${nation}`
      : nation;
  const county = area.countyCode === area.code ? null : area.countyName;
  return t('place', {
    district: county
      ? t('place:districtInCounty', { county, place })
      : t('place:district', { place }),
    people: formatPeople(area.population, language),
    source: t(`place:peopleSource.${area.nation}`),
  });
}

/** That figures jump where so few people live; null elsewhere. */
export function fewPeopleWords({ area }: Pick<Profile, 'area'>, t: ProfileWords): string | null {
  return area.population < FEW_PEOPLE ? t('fewPeople') : null;
}
