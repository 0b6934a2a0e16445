import { useTranslation } from 'react-i18next';
import type { CoreData } from '../../domain';
import type { Facet } from '../../store';
import { nameIn } from '../../ui/nameIn';

/** The name of an option of a facet, in the words and the language of the page. */
export function useFacetNames(
  core: CoreData,
  language: string,
): (facet: Facet, value: string) => string {
  const { t } = useTranslation('domain');
  const words: Readonly<Record<string, string>> = {
    ...prefixed('empowerment', t('empowerment', { returnObjects: true })),
    ...prefixed('nation', t('nation', { returnObjects: true })),
    ...prefixed('evidence', t('evidenceLevel', { returnObjects: true })),
    ...prefixed('status', t('status', { returnObjects: true })),
    ...prefixed('reach', t('reach', { returnObjects: true })),
    ...named('sector', core.taxonomy.sectors, language),
    ...named('practice', core.taxonomy.practices, language),
    ...Object.fromEntries(
      core.regions.map((region) => [`region.${region.code}`, nameIn(language, region)]),
    ),
  };
  return (facet, value) => words[`${facet}.${value}`] ?? value;
}

function prefixed(
  facet: Facet,
  words: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([value, name]) => [`${facet}.${value}`, name]),
  );
}

function named(
  facet: Facet,
  things: readonly {
    readonly id: string;
    readonly name: string;
    readonly nameWelsh: string | null;
  }[],
  language: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    things.map((thing) => [`${facet}.${thing.id}`, nameIn(language, thing)]),
  );
}
