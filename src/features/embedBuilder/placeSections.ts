import { NATION_CODES, NATIONS, type CoreData, type Nation } from '../../domain';
import { compareNames } from '../../i18n';
import { namedOption } from '../../parts/taxonomyOptions';
import type { SelectOption, SelectSection } from '../../ui/SelectField';
import { ANYWHERE } from './place';

interface Words {
  readonly all: string;
  readonly nations: string;
  readonly regions: string;
  readonly districts: string;
  readonly nation: (nation: Nation) => string;
}

/** Every place that an embed can keep to, from the whole to the smallest. */
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
    { id: 'districts', name: words.districts, options: areaOptions(core, language) },
  ];
}

/** Every council by name, as a choice of its code. */
export function areaOptions(core: CoreData, language: string, prefix = ''): SelectOption[] {
  return core.areas
    .map((area) => namedOption(prefix + area.code, area, language))
    .sort((a, b) => compareNames(a.name, b.name, language));
}
