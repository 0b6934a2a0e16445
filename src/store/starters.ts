import { DEFAULT_SCENARIO, OVERALL, type Scenario, type Starter } from '../domain';
import { DEFAULT_LINK, NO_FACETS, type LinkState } from './link';

type Asked = Pick<Starter, 'sector' | 'practice' | 'weights' | 'nation'> &
  Partial<Pick<Starter, 'rows'>>;

/**
 * The whole link of a question; how the page looks (language, colours, map or table) is kept, but an
 * answer of neighbourhoods is a table.
 */
export function starterLink(
  { sector, practice, weights, nation, rows = null }: Asked,
  link: LinkState,
): LinkState {
  return {
    ...DEFAULT_LINK,
    view: 'gaps',
    show: rows === null ? link.show : 'table',
    rows: rows ?? DEFAULT_LINK.rows,
    allSectors: rows !== null && sector === OVERALL,
    language: link.language,
    theme: link.theme,
    areaStyle: link.areaStyle,
    scenario: { ...DEFAULT_SCENARIO, sector, practice, weights },
    facets: { ...NO_FACETS, nation: nation ? [nation] : [] },
  };
}

/** True while nothing has been asked yet. */
export function isUntouched({ scenario, facets, classes, allSectors }: LinkState): boolean {
  const asked = Object.keys({ ...DEFAULT_SCENARIO, ...scenario }) as (keyof Scenario)[];
  return (
    asked.every((name) => Object.is(scenario[name], DEFAULT_SCENARIO[name])) &&
    !allSectors &&
    facets.nation.length === 0 &&
    facets.region.length === 0 &&
    classes.length === 0
  );
}
