import type { TFunction } from 'i18next';
import type { CoreData, Indicator } from '../../domain';
import { formatList, nameIn } from '../../i18n';
import type { FramedView, LinkState } from '../../store';
import { isPlace, known } from '../../store/selectors/matching';
import { facetNames, placeName } from '../../store/selectors/names';
import { selectedName } from '../../store/selectors/stateWords';
import type { Subject } from './subject';

type Words = TFunction<['domain', 'embedBuilder']>;

/**
 * The title that an embed has until another is written: what it is about, and where.
 * @param link in the language of the embed
 * @param indicators null until they have arrived: a figure is then not named
 */
export function usualTitle(
  core: CoreData,
  indicators: readonly Indicator[] | null,
  link: LinkState,
  subject: Subject,
  t: Words,
): string {
  const name = selectedName(link, core);
  const label = indicators?.find(({ id }) => id === link.indicatorId)?.label;
  switch (subject) {
    case 'card':
      return name ?? t('embedBuilder:defaultTitle.explore');
    case 'areaFigure':
      return within(label ?? t('embedBuilder:defaultTitle.need'), name === null ? [] : [name]);
    case 'need':
      return within(label ?? about('need', [link.scenario.sector]), placeNames(core, link, t));
    case 'gaps':
      return within(about('gaps', [link.scenario.sector]), placeNames(core, link, t));
    case 'plan':
      return within(about('plan', [link.scenario.sector]), placeNames(core, link, t));
    case 'pioneers':
      return within(about('explore', link.facets.sector), placeNames(core, link, t));
  }

  /** With the sector named where it is one. */
  function about(view: FramedView, sectors: readonly string[]): string {
    const title = t(`embedBuilder:defaultTitle.${view}`);
    const sector = core.taxonomy.sectors.find(
      ({ id }) => sectors.length === 1 && id === sectors[0],
    );
    return sector
      ? t('embedBuilder:titleFor', { title, sector: nameIn(link.language, sector) })
      : title;
  }

  function within(title: string, places: readonly string[]): string {
    return places.length === 0
      ? title
      : t('embedBuilder:titleIn', { title, place: formatList(places, link.language) });
  }
}

function placeNames(core: CoreData, link: LinkState, t: Words): readonly string[] {
  const { inside, language } = link;
  if (inside !== null && isPlace(core, inside)) return [placeName(core, inside, language, t)];
  const nameOf = facetNames(core, language, t);
  return (['nation', 'region'] as const).flatMap((facet) =>
    known(core, link, facet).map((value) => nameOf(facet, value)),
  );
}
