import { describe, expect, it } from 'vitest';
import { classKeys, needRows, sortNumber } from '../../../src/features/table/needRows';
import { NATIONS } from '../../../src/domain';
import { rankByNeed } from '../../../src/analysis';
import { makeCountry } from '../../fixtures/country';

const { core, indicators } = makeCountry();
const indicator = indicators.indicators[0]!;
const ascending = core.areas.map((_, index) => (index === 11 ? null : index));
const need = (values: readonly (number | null)[]) => ({
  values,
  ranks: rankByNeed(core.areas, values, 'higher-is-more-need', false),
});

describe('the legend classes of the need table', () => {
  it('are six of about as many areas each for an indicator, and "none" without a value', () => {
    const keys = classKeys(needRows(core, need(ascending), indicator, indicators, null), indicator);
    // Eleven values in six classes: quantile edges of 0 to 10 are 0, 1.7, 3.3, 5, 6.7, 8.3, 10.
    expect(keys).toEqual(['0', '0', '1', '1', '2', '3', '3', '4', '4', '5', '5', 'none']);
  });

  it('are of equal width for the need index', () => {
    const values = [0, 0.1, 0.17, 0.5, 0.99, 1, null, 0, 0, 0, 0, 0];
    const keys = classKeys(needRows(core, need(values), null, null, null), null);
    expect(keys.slice(0, 7)).toEqual(['0', '0', '1', '3', '5', '5', 'none']);
  });

  it('go by rank where the nations measure differently', () => {
    const within = { ...indicator, withinNationOnly: true };
    const ranks = rankByNeed(core.areas, ascending, 'higher-is-more-need', true);
    const keys = classKeys(
      needRows(core, { values: ascending, ranks }, within, indicators, null),
      within,
    );
    // England's are areas 0, 4 and 8; the last two are ranked 2 and 1 of 3: shares 1/2 and 5/6.
    expect([keys[4], keys[8]]).toEqual(['3', '5']);
  });
});

it('a row carries what is published for its area', () => {
  const comparison = {
    intervals: [
      {
        indicatorId: indicator.id,
        low: core.areas.map(() => 1),
        high: core.areas.map((_, index) => (index === 0 ? 2 : null)),
      },
    ],
    comparisons: [],
    clusters: { allFigures: [], economic: [], demographic: [] },
  };
  const rows = needRows(core, need(ascending), indicator, indicators, comparison);
  expect(rows[0]).toMatchObject({ value: 0, interval: { low: 1, high: 2 }, basis: 'published' });
  expect(rows[1]?.interval).toBeNull();
});

it('an area is never sorted among those of nations that measure differently', () => {
  const rows = needRows(core, need(ascending), indicator, indicators, null);
  const known = rows.filter(({ value }) => value !== null);
  const nations = known
    .toSorted((a, b) => sortNumber(a, a.value, true)! - sortNumber(b, b.value, true)!)
    .map(({ area }) => area.nation)
    .filter((nation, index, all) => nation !== all[index - 1]);
  // The fixture deals its areas out to the nations in turn, and the values rise with the area.
  expect(nations).toEqual(NATIONS);
  expect(known.map((row) => sortNumber(row, row.value, false))).toEqual(
    known.map(({ value }) => value),
  );
});
