import { DEFAULT_SCENARIO, type Nation, type Scenario } from '../domain';
import { DEFAULT_LINK, NO_FACETS, type LinkState } from './link';

export const STARTER_IDS = ['loneliness', 'healthyLife', 'children', 'work', 'wales'] as const;
export type StarterId = (typeof STARTER_IDS)[number];

interface Starter {
  readonly scenario: Partial<Scenario>;
  readonly nation?: Nation;
}

/** Questions that the figures answer. Loneliness is published for England alone. */
const STARTERS: Readonly<Record<StarterId, Starter>> = {
  loneliness: {
    scenario: { practice: 'peer-support', weights: { loneliness_pct: 1 } },
    nation: 'england',
  },
  healthyLife: {
    scenario: {
      sector: 'health',
      practice: 'self-management-education',
      weights: { hle_male: 1, hle_female: 1 },
    },
  },
  children: { scenario: { sector: 'children-families', weights: { child_poverty_ahc: 1 } } },
  work: {
    scenario: {
      sector: 'employment-skills',
      practice: 'mentoring',
      weights: { claimant_count: 1, econ_inactive: 1 },
    },
  },
  wales: {
    scenario: {
      sector: 'mental-health',
      weights: { life_satisfaction: 1, worthwhile: 1, happiness: 1, anxiety: 1 },
    },
    nation: 'wales',
  },
};

/** The whole link of a question; how the page looks (language, colours, map or table) is kept. */
export function starterLink(id: StarterId, link: LinkState): LinkState {
  const { scenario, nation } = STARTERS[id];
  return {
    ...DEFAULT_LINK,
    view: 'gaps',
    show: link.show,
    language: link.language,
    theme: link.theme,
    areaStyle: link.areaStyle,
    scenario: { ...DEFAULT_SCENARIO, ...scenario },
    facets: { ...NO_FACETS, nation: nation ? [nation] : [] },
  };
}

/** True while nothing has been asked yet. */
export function isUntouched({ scenario, facets, classes }: LinkState): boolean {
  const asked = Object.keys({ ...DEFAULT_SCENARIO, ...scenario }) as (keyof Scenario)[];
  return (
    asked.every((name) => Object.is(scenario[name], DEFAULT_SCENARIO[name])) &&
    facets.nation.length === 0 &&
    facets.region.length === 0 &&
    classes.length === 0
  );
}
