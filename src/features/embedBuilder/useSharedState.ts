import { useTranslation } from 'react-i18next';
import { NATION_CODES, NATIONS, type CoreData } from '../../domain';
import { formatList } from '../../i18n';
import { FACETS, useStore, type LinkState } from '../../store';
import { nameIn } from '../../ui/nameIn';

/** The state that goes into the frame: all of the link, with the framed view for the builder's. */
export function useFramedLink(): LinkState {
  const link = useStore((state) => state.link);
  return { ...link, view: link.framed, framed: 'explore', show: 'map' };
}

/** A title from the state in words, and the filters chosen, by name. */
export function useStateWords(core: CoreData): {
  readonly title: string;
  readonly filters: readonly string[];
} {
  const { t } = useTranslation(['embedBuilder', 'domain']);
  const { framed, facets, inside, text, language } = useStore((state) => state.link);
  const names = new Map<string, string>([
    ...NATIONS.map((nation) => [nation, t(`domain:nation.${nation}`)] as const),
    ...NATIONS.map((nation) => [NATION_CODES[nation], t(`domain:nation.${nation}`)] as const),
    ...[...core.regions, ...core.areas].map((p) => [p.code, nameIn(language, p)] as const),
    ...[...core.taxonomy.sectors, ...core.taxonomy.practices].map(
      (thing) => [thing.id, nameIn(language, thing)] as const,
    ),
    ...Object.entries(t('domain:empowerment', { returnObjects: true })),
    ...Object.entries(t('domain:evidenceLevel', { returnObjects: true })),
    ...Object.entries(t('domain:status', { returnObjects: true })),
    ...Object.entries(t('domain:reach', { returnObjects: true })),
  ]);
  const nameOf = (value: string): string => names.get(value) ?? value;
  const places = inside === null ? [...facets.nation, ...facets.region] : [inside];
  const title = t(`defaultTitle.${framed}`);
  const place = formatList(places.map(nameOf), language);
  return {
    title: places.length > 0 ? t('titleIn', { title, place }) : title,
    filters: [...FACETS.flatMap((facet) => facets[facet].map(nameOf)), ...(text ? [text] : [])],
  };
}
