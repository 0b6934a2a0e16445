import { describe, expect, it } from 'vitest';

import { NATIONS, needSetOf, type Nation } from '../../src/domain';
import { readOnce } from './published';

const { areas, indicators, need_sets, sectors, values } = readOnce();
const needSets = need_sets.map(({ id, nation, indicators: ids }) => ({
  id,
  nation,
  indicatorIds: ids,
}));
const held = new Set(values.map(({ indicator_id, area_code }) => `${indicator_id} ${area_code}`));

/** Districts of a nation in which two thirds of the weight of its set is held; themes count alike. */
function scored(sector: string, nation: Nation): number {
  const ids = needSetOf(needSets, sector, nation)!.indicatorIds;
  const themeOf = (id: string): string => indicators.find((row) => row.id === id)!.theme;
  const themes = new Set(ids.map(themeOf));
  const weight = (id: string): number =>
    1 / themes.size / ids.filter((other) => themeOf(other) === themeOf(id)).length;
  return areas
    .filter((area) => area.nation === nation)
    .filter(({ code }) => {
      const observed = ids.filter((id) => held.has(`${id} ${code}`)).map(weight);
      return observed.reduce((sum, one) => sum + one, 0) >= 2 / 3 - 1e-9;
    }).length;
}

const ALL: Readonly<Record<Nation, number>> = {
  england: 294,
  wales: 22,
  scotland: 31,
  'northern-ireland': 11,
};

describe('need sets by nation', () => {
  // The bars of the method: 30 of 32, 22 of 22 and 11 of 11.
  it.each([
    'health',
    'mental-health',
    'children-families',
    'education-youth',
    'addiction-recovery',
  ])('score nearly every district of every nation for %s', (sector) => {
    expect(scored(sector, 'scotland')).toBeGreaterThanOrEqual(30);
    expect(scored(sector, 'wales')).toBe(22);
    expect(scored(sector, 'northern-ireland')).toBe(11);
  });

  it('leave out few districts of any nation in any sector', () => {
    const counts = sectors.flatMap(({ id }) =>
      NATIONS.map((nation) => ({ id, nation, count: scored(id, nation) })),
    );
    expect(
      counts.filter(({ nation, count }) => count < ALL[nation] - (nation === 'england' ? 5 : 0)),
    ).toEqual([]);
  });
});
