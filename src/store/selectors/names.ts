import type { TFunction } from 'i18next';
import { NATION_CODES, NATIONS, QUALITIES, type CoreData } from '../../domain';
import { nameIn } from '../../i18n/nameIn';
import type { Facet } from '../link';
import { areasByCode } from './sitePlaces';

export type NameWords = TFunction<['domain']>;

/** The name of an option of a facet, in the words and the language of the page. */
export function facetNames(
  core: CoreData,
  language: string,
  t: NameWords,
): (facet: Facet, value: string) => string {
  const words: Readonly<Record<string, string>> = {
    ...prefixed('empowerment', t('domain:empowerment', { returnObjects: true })),
    ...prefixed('nation', t('domain:nation', { returnObjects: true })),
    ...prefixed('evidence', t('domain:evidenceLevel', { returnObjects: true })),
    ...prefixed('quality', studiedNames(t)),
    ...prefixed('status', t('domain:status', { returnObjects: true })),
    ...prefixed('reach', t('domain:reach', { returnObjects: true })),
    ...named('sector', core.taxonomy.sectors, language),
    ...named('practice', core.taxonomy.practices, language),
    ...Object.fromEntries(
      core.regions.map((region) => [`region.${region.code}`, nameIn(language, region)]),
    ),
  };
  return (facet, value) => words[`${facet}.${value}`] ?? value;
}

/** What a study may be about, said so that it stands by itself: nobody is said to do it. */
function studiedNames(t: NameWords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    QUALITIES.map((id) => [id, t('domain:studied', { name: t(`domain:quality.${id}`) })]),
  );
}

/** The name of a district, county, combined authority, region or nation by its official code. */
export function placeName(core: CoreData, code: string, language: string, t: NameWords): string {
  const nation = NATIONS.find((other) => NATION_CODES[other] === code);
  if (nation) return t(`domain:nation.${nation}`);
  const place = areasByCode(core).get(code) ?? core.regions.find((region) => region.code === code);
  if (place) return nameIn(language, place);
  const authority = core.combinedAuthorities.find((other) => other.code === code);
  if (authority) return authority.name;
  return core.areas.find(({ countyCode }) => countyCode === code)?.countyName ?? code;
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
