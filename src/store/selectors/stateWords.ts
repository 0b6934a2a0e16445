import type { TFunction } from 'i18next';
import { OVERALL, type CoreData, type Indicator, type Scenario } from '../../domain';
import { formatKm, formatList } from '../../i18n';
import { nameIn } from '../../i18n/nameIn';
import { FACETS, type Facet, type LinkState } from '../link';
import { VIEW_FACTS, viewHas } from '../views';
import { findArea } from './areas';
import { isPlace, known } from './matching';
import { facetNames, placeName } from './names';
import { territoryCodes } from './territory';

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
  if (viewHas(link.view, { layout: 'reading' }) || link.show === 'compare') return shown;
  const name = selectedName(link, names.core);
  const title = link.show === 'table' ? t('titles:table', { title: shown.title }) : shown.title;
  return { ...shown, title: name === null ? title : t('titles:of', { name, title }) };
}

/** The same without what is selected, and whether map or table. */
function shownWords(link: LinkState, names: StateNames, t: TitleWords): StateWords {
  const { view, show, scenario, language } = link;
  if (viewHas(view, { title: 'fixed' }))
    return { title: t(`titles:${view}`), description: t(`titles:description.${view}`) };
  if (viewHas(view, { title: 'area' })) return areaWords(link, names.core, t);
  if (viewHas(view, { title: 'organisation' })) return organisationWords(link, names.core, t);
  if (viewHas(view, { title: 'practice' })) return kindWords('practice', link, names.core, t);
  if (viewHas(view, { title: 'sector' })) return kindWords('sector', link, names.core, t);
  if (viewHas(view, { title: 'brief' })) return briefWords(link, names, t);
  if (viewHas(view, { title: 'introductions' })) {
    const title = among(t('titles:introductions'), questionWords(scenario, language, names, t), t);
    return { title, description: t('titles:description.introductions', { title }) };
  }
  if (show === 'compare') return comparedWords(link, names.core, t);
  const distance = formatKm(scenario.catchmentKm, language);
  const [heading, filters] = TITLES[VIEW_FACTS[view].title](link, names, t);
  const title = among(heading, filters, t);
  return { title, description: t(`titles:description.${view}`, { title, distance }) };
}

/** What a title starts with, and the words of what is filtered and asked. */
type Title = readonly [heading: string, filters: readonly string[]];

const AREA_FACETS = ['nation', 'region'] as const;

const TITLES = {
  pioneers: (link: LinkState, { core }: StateNames, t: TitleWords): Title => {
    const { text, near, language } = link;
    return [
      t('titles:explore'),
      [
        ...(text === '' ? [] : [t('titles:text', { text })]),
        ...filterWords(link, core, FACETS, t),
        ...(near ? [t('titles:near', { distance: formatKm(near.radiusKm, language) })] : []),
      ],
    ];
  },
  need: (link: LinkState, names: StateNames, t: TitleWords): Title => {
    const indicator = names.indicators?.find(({ id }) => id === link.indicatorId);
    // The index of need is the same whatever the practice.
    const question = indicator
      ? []
      : questionWords({ ...link.scenario, practice: null }, link.language, names, t);
    return [
      indicator?.label ?? t('titles:need'),
      [...question, ...filterWords(link, names.core, AREA_FACETS, t)],
    ];
  },
  gaps: (link: LinkState, names: StateNames, t: TitleWords): Title => [
    link.show !== 'table' || link.rows === 'districts'
      ? t(`titles:gaps.${link.gapLayer}`)
      : t(`titles:gapRows.${link.rows}`),
    [
      ...questionWords(link.scenario, link.language, names, t),
      ...filterWords(link, names.core, AREA_FACETS, t),
    ],
  ],
  plan: (link: LinkState, names: StateNames, t: TitleWords): Title => [
    t('titles:plan'),
    [...questionWords(link.scenario, link.language, names, t), ...amongWords(link, names.core, t)],
  ],
};

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

function kindWords(
  facet: 'practice' | 'sector',
  { facets, language }: LinkState,
  { taxonomy }: CoreData,
  t: TitleWords,
): StateWords {
  const kinds = facet === 'practice' ? taxonomy.practices : taxonomy.sectors;
  const kind = kinds.find(({ id }) => id === facets[facet][0]);
  if (!kind) return { title: t('titles:noKind'), description: t('titles:description.noKind') };
  const name = nameIn(language, kind);
  return { title: name, description: t(`titles:description.${facet}`, { name }) };
}

/** Of what, for whom and where, as far as the tables know it. */
function briefWords(link: LinkState, names: StateNames, t: TitleWords): StateWords {
  const { scenario, selected, language } = link;
  const place = selected?.kind === 'area' ? selectedName(link, names.core) : null;
  const question = questionWords({ ...scenario, weights: null }, language, names, t);
  const title = among(t('titles:brief'), place === null ? question : [...question, place], t);
  return { title, description: t('titles:description.brief', { title }) };
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

function among(title: string, filters: readonly string[], t: TitleWords): string {
  const rest = filters.length - MOST_FILTERS;
  const said =
    rest > 1 ? [...filters.slice(0, MOST_FILTERS), t('titles:more', { count: rest })] : filters;
  return said.length === 0 ? title : t('titles:among', { title, list: said.join(', ') });
}

/** Sector, practice and own weights of the question that is worked out. */
function questionWords(
  scenario: Scenario,
  language: string,
  { core, indicators }: StateNames,
  t: TitleWords,
): string[] {
  const sector = core.taxonomy.sectors.find(({ id }) => id === scenario.sector);
  const practice = core.taxonomy.practices.find(({ id }) => id === scenario.practice);
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
  const { inside, language } = link;
  const nameOf = facetNames(core, language, t);
  const found = facets.flatMap((facet) =>
    known(core, link, facet).map((value) => nameOf(facet, value)),
  );
  if (inside !== null && isPlace(core, inside))
    found.push(t('titles:inside', { name: placeName(core, inside, language, t) }));
  return found;
}

/** Where a plan may choose its places: the one place by name, or how many. */
function amongWords(link: LinkState, core: CoreData, t: TitleWords): string[] {
  const places = territoryCodes(core, link);
  const [only, another] = places;
  if (only === undefined) return [];
  return another === undefined
    ? [placeName(core, only, link.language, t)]
    : [t('titles:amongAreas', { count: places.length })];
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
