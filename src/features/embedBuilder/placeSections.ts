import { NATION_CODES, NATIONS, type CoreData, type Nation } from '../../domain';
import type { SelectSection } from '../../ui/SelectField';
import { nameIn } from '../../ui/nameIn';

interface Words {
  readonly all: string;
  readonly nations: string;
  readonly regions: string;
  readonly districts: string;
  readonly nation: (nation: Nation) => string;
}

/** Every place that an embed can keep to, from the whole to the smallest. */
export function placeSections(core: CoreData, language: string, words: Words): SelectSection[] {
  const named = ({ code, ...place }: { code: string; name: string; nameWelsh: string | null }) => ({
    id: code,
    name: nameIn(language, place),
  });
  const nationCodes = new Set<string>(Object.values(NATION_CODES));
  const byName = (a: { name: string }, b: { name: string }): number =>
    a.name.localeCompare(b.name, 'en-GB');
  return [
    { id: 'all', name: null, options: [{ id: 'all', name: words.all }] },
    {
      id: 'nations',
      name: words.nations,
      options: NATIONS.map((nation) => ({ id: NATION_CODES[nation], name: words.nation(nation) })),
    },
    {
      id: 'regions',
      name: words.regions,
      options: core.regions.filter(({ code }) => !nationCodes.has(code)).map(named),
    },
    { id: 'districts', name: words.districts, options: core.areas.map(named).sort(byName) },
  ];
}
