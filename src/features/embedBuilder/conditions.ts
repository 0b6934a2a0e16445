import type { TFunction } from 'i18next';
import {
  DEFAULT_PLAN_REQUEST,
  DEFAULT_SCENARIO,
  NATION_CODES,
  NATIONS,
  type CoreData,
  type Scenario,
} from '../../domain';
import { formatKm } from '../../i18n';
import type { EmbedShape } from '../../store/embedOptions';
import { FACETS, type Facet, type LinkState } from '../../store/link';
import { factsOf } from '../../store/views';
import { known } from '../../store/selectors/matching';
import { facetNames } from '../../store/selectors/names';
import { selectedName } from '../../store/selectors/stateWords';
import { chosenPlace } from './place';
import { subjectOf, type Subject } from './subject';

type Words = TFunction<['domain', 'embedBuilder', 'gaps']>;

/** Something that narrows or alters what the frame shows, in words, and the link without it. */
export interface Condition {
  readonly key: string;
  readonly name: string;
  readonly without: Partial<LinkState>;
}

/**
 * Those of a link that bear on what is shown and that no field of the builder says already. The
 * filters of the list of pioneers bear on every map, since it shows them as points.
 */
export function conditions(
  core: CoreData,
  link: LinkState,
  what: EmbedShape,
  t: Words,
): readonly Condition[] {
  const subject = subjectOf(what, link);
  if (subject === 'card' || subject === 'areaFigure') return [];
  const counts = subject === 'pioneers' || what === 'map';
  const byIndex = subject === 'need' && link.indicatorId === null;
  return [
    ...ofFacets(core, link, counts ? FACETS : ['nation', 'region'], subject, t),
    ...(counts ? ofPlaces(link, t) : []),
    ...(subject === 'pioneers' ? [] : ofClasses(link, t)),
    ...(byIndex || isAnswer(subject) ? ofScenario(link, subject, t) : []),
    ...(subject === 'plan' ? ofPlan(link, t) : []),
  ];
}

/** What is open and how far in, which a map, list or table starts with. */
export function startsWith(
  core: CoreData,
  link: LinkState,
  what: EmbedShape,
  t: Words,
): readonly Condition[] {
  const name = selectedName(link, core);
  return [
    ...(name === null
      ? []
      : [
          {
            key: 'selected',
            name: t('embedBuilder:kept.selected', { name }),
            without: { selected: null },
          },
        ]),
    ...(link.camera && what === 'map'
      ? [{ key: 'camera', name: t('embedBuilder:kept.camera'), without: { camera: null } }]
      : []),
  ];
}

/** The filters of pioneers that have a field of their own, which holds one value. */
const FIELDS: ReadonlySet<Facet> = new Set(['sector', 'practice']);

function ofFacets(
  core: CoreData,
  link: LinkState,
  facets: readonly Facet[],
  subject: Subject,
  t: Words,
): Condition[] {
  const nameOf = facetNames(core, link.language, t);
  const place = chosenPlace(core, link);
  // Beside need, the sector of the points could be taken for that of the areas.
  const nameFor = (facet: Facet, name: string): string =>
    subject === 'pioneers' || facet === 'nation' || facet === 'region'
      ? name
      : t('embedBuilder:kept.pioneers', { name });
  const nationInField = NATIONS.find((nation) => NATION_CODES[nation] === place);
  return facets.flatMap((facet) => {
    const values = known(core, link, facet);
    if (subject === 'pioneers' && FIELDS.has(facet) && values.length === 1) return [];
    return values
      .filter((value) => facet !== 'nation' || value !== nationInField)
      .map((value) => ({
        key: `${facet}.${value}`,
        name: nameFor(facet, nameOf(facet, value)),
        without: {
          facets: { ...link.facets, [facet]: link.facets[facet].filter((v) => v !== value) },
        },
      }));
  });
}

function ofPlaces({ text, near, language }: LinkState, t: Words): Condition[] {
  return [
    ...(text === ''
      ? []
      : [{ key: 'text', name: t('embedBuilder:kept.text', { text }), without: { text: '' } }]),
    ...(near
      ? [
          {
            key: 'near',
            name: t('embedBuilder:kept.near', { distance: formatKm(near.radiusKm, language) }),
            without: { near: null },
          },
        ]
      : []),
  ];
}

function ofClasses({ classes, gapLayer, framed }: LinkState, t: Words): Condition[] {
  const words = t('gaps:classes', { returnObjects: true });
  const nameable = factsOf(framed).colours === 'gaps' && gapLayer === 'both';
  const named = Object.entries(words).filter(([key]) => nameable && classes.includes(key));
  const without = (key: string): Partial<LinkState> => ({
    classes: classes.filter((other) => other !== key),
  });
  if (named.length > 0)
    return named.map(([key, name]) => ({ key: `class.${key}`, name, without: without(key) }));
  return classes.length === 0
    ? []
    : [
        {
          key: 'classes',
          name: t('embedBuilder:kept.classes', { count: classes.length }),
          without: { classes: [] },
        },
      ];
}

/** Whether need and reach are worked out together for it. */
function isAnswer(subject: Subject): boolean {
  return subject === 'gaps' || subject === 'plan';
}

/** Places that are tried, and what was chosen of the plan beyond where. */
function ofPlan({ scenario, plan }: LinkState, t: Words): Condition[] {
  const { planned, ...withoutPlanned } = scenario;
  const { choose, onePerRegion, extraWeightDeprived } = DEFAULT_PLAN_REQUEST;
  const usual = { ...plan, choose, onePerRegion, extraWeightDeprived };
  return [
    ...(planned
      ? [
          {
            key: 'planned',
            name: t('embedBuilder:kept.planned', { count: planned.length }),
            without: { scenario: withoutPlanned },
          },
        ]
      : []),
    ...(JSON.stringify(plan) === JSON.stringify(usual)
      ? []
      : [{ key: 'plan', name: t('embedBuilder:kept.plan'), without: { plan: usual } }]),
  ];
}

/** What was set by hand for the question, each with the usual choice in its place. */
function ofScenario({ scenario, language }: LinkState, subject: Subject, t: Words): Condition[] {
  const usual = DEFAULT_SCENARIO;
  const differs = (key: keyof Scenario): boolean => scenario[key] !== usual[key];
  const back = (...keys: (keyof Scenario)[]): Partial<LinkState> => ({
    scenario: { ...scenario, ...Object.fromEntries(keys.map((key) => [key, usual[key]])) },
  });
  const found: Condition[] = [];
  const add = (key: string, name: string, without: Partial<LinkState>): void => {
    found.push({ key, name, without });
  };
  if (scenario.weights) add('weights', t('embedBuilder:kept.weights'), back('weights'));
  if (differs('mode')) add('mode', t(`gaps:settings.modeChoice.${scenario.mode}`), back('mode'));
  if (isAnswer(subject) && differs('catchmentKm')) {
    const distance = formatKm(scenario.catchmentKm, language);
    add('km', t('embedBuilder:kept.catchment', { distance }), back('catchmentKm'));
  }
  if (isAnswer(subject) && differs('lens'))
    add('lens', t(`gaps:settings.lensChoice.${scenario.lens}`), back('lens'));
  const rest = [
    'normalisation',
    ...(isAnswer(subject) ? (['halfReach', 'readinessWeight'] as const) : []),
  ] as const;
  const changed = rest.filter(differs);
  if (changed.length > 0) add('settings', t('embedBuilder:kept.settings'), back(...changed));
  return found;
}
