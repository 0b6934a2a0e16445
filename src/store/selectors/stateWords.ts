import type { TFunction } from 'i18next';
import { OVERALL, type CoreData, type Indicator } from '../../domain';
import { formatKm, formatList } from '../../i18n';
import { nameIn } from '../../i18n/nameIn';
import { FACETS, isReading, type Facet, type LinkState } from '../link';
import { findArea } from './areas';
import { isPlace, known } from './matching';
import { facetNames, placeName } from './names';

export type TitleWords = TFunction<['domain', 'titles']>;

/** What the page shows, in words: for the tab, for search engines, above a saved picture. */
export interface StateWords {
  /** "Need and reach: mental health, Wales"; without the name of the product. */
  readonly title: string;
  /** One or two sentences. */
  readonly description: string;
}

/** What the words of a link are made of beside the link itself. */
export interface StateNames {
  readonly core: CoreData;
  /** Null until they have arrived: a figure is then not named. */
  readonly indicators: readonly Indicator[] | null;
}

/** Named in a title; the rest is counted, unless that is one, which is as briefly named. */
const MOST_FILTERS = 4;
const MOST_WEIGHTS = 2;

/** Title and description of a state of the page. What the tables do not know is not said. */
export function stateWords(link: LinkState, names: StateNames, t: TitleWords): StateWords {
  const shown = shownWords(link, names, t);
  if (isReading(link.view) || link.show === 'compare') return shown;
  const name = selectedName(link, names.core);
  const title = link.show === 'table' ? t('titles:table', { title: shown.title }) : shown.title;
  return { ...shown, title: name === null ? title : t('titles:of', { name, title }) };
}

/** The same without what is selected, and whether map or table. */
function shownWords(link: LinkState, names: StateNames, t: TitleWords): StateWords {
  const { view, show } = link;
  if (view === 'method' || view === 'embed')
    return { title: t(`titles:${view}`), description: t(`titles:description.${view}`) };
  if (view === 'area') return areaWords(link, names.core, t);
  if (view === 'organisation') return organisationWords(link, names.core, t);
  if (show === 'compare') return comparedWords(link, names.core, t);
  const distance = formatKm(link.scenario.catchmentKm, link.language);
  const title = viewTitle(link, names, t);
  return { title, description: t(`titles:description.${view}`, { title, distance }) };
}

function areaWords(link: LinkState, core: CoreData, t: TitleWords): StateWords {
  const name = link.selected?.kind === 'area' ? selectedName(link, core) : null;
  return name === null
    ? {
        title: t('titles:noArea'),
        description: t('titles:description.explore', { title: t('titles:explore') }),
      }
    : { title: t('titles:area', { name }), description: t('titles:description.area', { name }) };
}

function organisationWords(link: LinkState, core: CoreData, t: TitleWords): StateWords {
  const name = link.selected?.kind === 'organisation' ? selectedName(link, core) : null;
  return name === null
    ? {
        title: t('titles:noOrganisation'),
        description: t('titles:description.explore', { title: t('titles:explore') }),
      }
    : { title: name, description: t('titles:description.organisation', { name }) };
}

function comparedWords(
  { compare, language }: LinkState,
  core: CoreData,
  t: TitleWords,
): StateWords {
  const areas = new Set(compare.flatMap((code) => findArea(core, code)?.area ?? []));
  const list = formatList(
    [...areas].map((area) => nameIn(language, area)),
    language,
  );
  const title = areas.size === 0 ? t('titles:compareNone') : t('titles:compare', { list });
  return { title, description: t('titles:description.compare', { title }) };
}

function viewTitle(link: LinkState, names: StateNames, t: TitleWords): string {
  switch (link.view) {
    case 'need': {
      const indicator = names.indicators?.find(({ id }) => id === link.indicatorId);
      return among(indicator?.label ?? t('titles:need'), [
        ...(indicator ? [] : questionWords(link, names, t)),
        ...filterWords(link, names.core, ['nation', 'region'], t),
      ]);
    }
    case 'gaps':
      return among(t(`titles:gaps.${link.gapLayer}`), [
        ...questionWords(link, names, t),
        ...filterWords(link, names.core, ['nation', 'region'], t),
      ]);
    case 'explore':
    case 'area':
    case 'organisation':
    case 'method':
    case 'embed':
      return among(t('titles:explore'), filterWords(link, names.core, FACETS, t));
  }

  function among(title: string, list: readonly string[]): string {
    const rest = list.length - MOST_FILTERS;
    const said =
      rest > 1 ? [...list.slice(0, MOST_FILTERS), t('titles:more', { count: rest })] : list;
    return said.length === 0 ? title : t('titles:among', { title, list: said.join(', ') });
  }
}

/** Sector, practice and own weights of the question that is worked out. */
function questionWords(
  { scenario, language, view }: LinkState,
  { core, indicators }: StateNames,
  t: TitleWords,
): string[] {
  const sector = core.taxonomy.sectors.find(({ id }) => id === scenario.sector);
  // Need is the same whatever the practice.
  const practice =
    view === 'need' ? null : core.taxonomy.practices.find(({ id }) => id === scenario.practice);
  return [
    scenario.sector === OVERALL || !sector ? null : nameIn(language, sector),
    practice ? nameIn(language, practice) : null,
    scenario.weights && weightWords(Object.keys(scenario.weights)),
  ].filter((words) => words !== null);

  function weightWords(ids: readonly string[]): string {
    const labels = ids.flatMap((id) => indicators?.find((other) => other.id === id)?.label ?? []);
    return labels.length === ids.length && labels.length <= MOST_WEIGHTS
      ? t('titles:needBy', {
          list: formatList(
            labels.map((label) => t('titles:text', { text: label })),
            language,
          ),
        })
      : t('titles:ownNeed');
  }
}

function filterWords(
  link: LinkState,
  core: CoreData,
  facets: readonly Facet[],
  t: TitleWords,
): string[] {
  const { text, near, inside, language } = link;
  const nameOf = facetNames(core, language, t);
  const found = facets.flatMap((facet) =>
    known(core, link, facet).map((value) => nameOf(facet, value)),
  );
  if (inside !== null && isPlace(core, inside))
    found.push(t('titles:inside', { name: placeName(core, inside, language, t) }));
  if (link.view !== 'explore') return found;
  if (text !== '') found.unshift(t('titles:text', { text }));
  if (near) found.push(t('titles:near', { distance: formatKm(near.radiusKm, language) }));
  return found;
}

/** The name of the area or organisation that is open; null where none is, or the tables know none. */
export function selectedName(
  { selected, language }: Pick<LinkState, 'selected' | 'language'>,
  core: CoreData,
): string | null {
  if (selected?.kind === 'area') {
    const found = findArea(core, selected.code);
    return found && nameIn(language, found.area);
  }
  return core.organisations.find(({ id }) => id === selected?.id)?.name ?? null;
}
