import { NATION_CODES, NATIONS, type CoreData, type Nation } from '../domain';
import { compareNames } from '../i18n';
import type { SelectOption, SelectSection } from '../ui/SelectField';
import { namedOption } from './taxonomyOptions';

/** Stands for no place in particular. */
export const ANYWHERE = 'all';

interface Words {
  readonly all: string;
  readonly nations: string;
  readonly regions: string;
  /** Heading of counties and combined authorities; without it they are not offered. */
  readonly counties?: string;
  readonly districts: string;
  readonly nation: (nation: Nation) => string;
}

/** Every place that can be kept to, from the whole to the smallest. */
export function placeSections(core: CoreData, language: string, words: Words): SelectSection[] {
  const nationCodes = new Set<string>(Object.values(NATION_CODES));
  return [
    { id: ANYWHERE, name: null, options: [{ id: ANYWHERE, name: words.all }] },
    {
      id: 'nations',
      name: words.nations,
      options: NATIONS.map((nation) => ({ id: NATION_CODES[nation], name: words.nation(nation) })),
    },
    {
      id: 'regions',
      name: words.regions,
      options: core.regions
        .filter(({ code }) => !nationCodes.has(code))
        .map((region) => namedOption(region.code, region, language)),
    },
    ...(words.counties === undefined
      ? []
      : [{ id: 'counties', name: words.counties, options: countyOptions(core, language) }]),
    { id: 'districts', name: words.districts, options: areaOptions(core, language) },
  ];
}

/** Every council by name, as a choice of its code. */
export function areaOptions(core: CoreData, language: string, prefix = ''): SelectOption[] {
  return core.areas
    .map((area) => namedOption(prefix + area.code, area, language))
    .sort((a, b) => compareNames(a.name, b.name, language));
}

/** What holds several councils and is no region. */
function countyOptions({ areas, combinedAuthorities }: CoreData, language: string): SelectOption[] {
  const districts = new Set(areas.map(({ code }) => code));
  const names = new Map<string, string>();
  for (const { countyCode, countyName } of areas)
    if (!districts.has(countyCode)) names.set(countyCode, countyName);
  for (const { code, name } of combinedAuthorities) names.set(code, name);
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => compareNames(a.name, b.name, language));
}
