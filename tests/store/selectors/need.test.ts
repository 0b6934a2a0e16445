// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis';
import { DEFAULT_SCENARIO } from '../../../src/domain';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { selectNeedValues } from '../../../src/store/selectors/need';
import { makeCountry } from '../../fixtures/country';

const country = makeCountry();

function needFor(sector: string) {
  const scenario = { ...DEFAULT_SCENARIO, sector };
  const pristine = useStore.getState();
  return selectNeedValues({
    ...pristine,
    link: { ...DEFAULT_LINK, view: 'need', scenario },
    data: { ...pristine.data, core: { state: 'ready', value: country.core } },
    analysis: analyse(country, scenario),
  });
}

describe('the ranks of the need index', () => {
  it('are across the United Kingdom where all nations read the same figures', () => {
    const need = needFor('health');
    expect(need?.withinNation).toBe(false);
    expect(need?.ranks.every((rank) => rank === null || rank.nation === null)).toBe(true);
  });

  it('are within the nation where the analysis ranks need there', () => {
    const need = needFor('homelessness-housing');
    expect(need?.withinNation).toBe(true);
    for (const [i, area] of country.core.areas.entries()) {
      const rank = need?.ranks[i];
      if (!rank || rank.shared) continue;
      expect(rank.nation).toBe(area.nation);
      // Need is a mid-rank percentile of the areas of the nation.
      expect(need?.values[i]).toBeCloseTo(1 - (rank.rank - 0.5) / rank.of, 12);
    }
  });
});
