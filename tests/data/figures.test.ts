import { describe, expect, it } from 'vitest';

import { publish } from './published';

/**
 * Published figures, typed in from the publications themselves. `cell` names where each stands:
 * els = ons_els_latest_long.csv (ONS Explore Local Statistics), column value, lci_95, uci_95;
 * imd = imd2025_england_lad.csv (File 10 of the English indices 2025);
 * lait = dfe_lait_latest_utla_wide.csv (DfE Local Authority Interactive Tool).
 */
const { tables, core, indicators, comparisons } = publish();

function figure(
  indicatorId: string,
  areaName: string,
): { value: number | null; basis: string | null } {
  const at = core.areas.findIndex(({ name }) => name === areaName);
  const column = indicators.values.find((values) => values.indicatorId === indicatorId);
  if (at < 0 || column === undefined) throw new Error(`no ${indicatorId} or no ${areaName}`);
  return { value: column.values[at] ?? null, basis: column.basis[at] ?? null };
}

describe('figures equal the publications', () => {
  it.each([
    ['Blackpool', 'imd2025_score', 43.467, 'imd E06000009 imd_average_score'],
    ['Blackpool', 'claimant_count', 5.7, 'els claimant_count E06000009'],
    ['Blackpool', 'hle_male', 50.9, 'els male_healthy_life_expectancy E06000009'],
    ['Blackpool', 'first_time_entrants_youth_justice', 318, 'lait E06000009'],
    [
      'Blackpool',
      'housing_affordability',
      4.27,
      'els housing_affordability_ratio_residence_based E06000009',
    ],
    // published as a share, 0.4043, shown as per cent
    [
      'Blackpool',
      'imd2025_pct_lsoa_top10',
      40.43,
      'imd E06000009 imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally',
    ],
    ['Hart', 'imd2025_score', 5.914, 'imd E07000089 imd_average_score'],
    ['Hart', 'claimant_count', 1.6, 'els claimant_count E07000089'],
    ['Glasgow City', 'claimant_count', 4.6, 'els claimant_count S12000049'],
    ['Glasgow City', 'life_satisfaction', 7.24, 'els satisfaction S12000049'],
    ['Cardiff', 'claimant_count', 3.8, 'els claimant_count W06000015'],
    [
      'Cardiff',
      'child_poverty_ahc',
      26.807063,
      'els children_in_relative_poverty_after_housing_costs W06000015 (26.80706258)',
    ],
    ['Belfast', 'claimant_count', 4, 'els claimant_count N09000003'],
    ['Belfast', 'econ_inactive', 30.5, 'els economically_inactive_northern_ireland N09000003'],
    ['Isles of Scilly', 'claimant_count', 1, 'els claimant_count E06000053'],
  ])('%s %s is %d (%s)', (area, indicatorId, value) => {
    expect(figure(indicatorId, area)).toEqual({ value, basis: 'published' });
  });

  it.each([
    // iod2025_indicators_lad24_DERIVED.csv, nations_sector_indicators_lad24.csv
    ['Blackpool', 'iod2025_mental_health', 1.1856, 'derived'],
    ['Newham', 'iod2025_overcrowding', 22.45, 'derived'],
    ['Merthyr Tydfil', 'wales_suicides', 18.4, 'published'],
    ['Belfast', 'ni_mental_health_condition', 13.902038, 'published'],
    // a trust's figure, not the district's own
    ['Belfast', 'ni_alcohol_treatment', 99.342304, 'trust'],
    // wimd2025_lad24_DERIVED.csv
    ['Merthyr Tydfil', 'wimd2025_rank', 689.2, 'derived'],
    // census_disability_lad24_EWS_DERIVED.csv; Northern Ireland by people_disability_daily_activities
    ['Inverclyde', 'disability_limited', 29.33, 'published'],
    ['Derry City and Strabane', 'disability_limited', 24.454311, 'published'],
    // asc_outcomes_england_utla_2021-23.csv: Essex 0.479 in 2022-23
    ['Tendring', 'asc_quality_of_life', 0.479, 'county'],
    // the copy's 109.277158729 times 622,820 people of mid-2022, by 100,000: 680.6 as published
    ['Glasgow City', 'scot_alcohol_patients', 680.6, 'published'],
    ['Na h-Eileanan Siar', 'scot_alcohol_patients', 643.5, 'published'],
  ])('%s %s is %d, %s', (area, indicatorId, value, basis) => {
    expect(figure(indicatorId, area)).toEqual({ value, basis });
  });

  it('derives the GP registers of the Northamptonshires from their seven old districts', () => {
    // qof_prevalence_2019_20_lad20.csv, DM, by residents of 2021: Corby .0665752 x 75,561 and so on
    expect(figure('qof_dm', 'North Northamptonshire')).toEqual({ value: 7.371, basis: 'derived' });
    expect(figure('qof_dm', 'West Northamptonshire')).toEqual({ value: 6.584, basis: 'derived' });
  });

  it('shows a county’s figure where a district has none of its own', () => {
    const { values } = indicators.values.find(({ indicatorId }) => indicatorId === 'no_quals')!;
    const basis = tables.values.filter(
      (row) => row.indicator_id === 'no_quals' && row.basis === 'county',
    );
    expect(basis.length).toBe(48);
    expect(values.filter((value) => value !== null).length).toBe(341);
  });

  it('is null, not 0, where nothing is published', () => {
    for (const indicatorId of [
      'life_satisfaction',
      'worthwhile',
      'anxiety',
      'hle_male',
      'smoking',
      'hi_suicides',
    ]) {
      expect(figure(indicatorId, 'Isles of Scilly')).toEqual({ value: null, basis: null });
    }
    expect(figure('imd2025_score', 'Cardiff')).toEqual({ value: null, basis: null });
  });

  it("says when a district shows its county's figure, or that of the county it was in", () => {
    // els male_healthy_life_expectancy E10000014 Hampshire 64.2; satisfaction E10000006 Cumbria 7.73
    expect(figure('hle_male', 'Hart')).toEqual({ value: 64.2, basis: 'county' });
    expect(figure('life_satisfaction', 'Cumberland')).toEqual({
      value: 7.73,
      basis: 'former-county',
    });
    expect(figure('smoking', 'Cumberland')).toEqual({ value: 13.068, basis: 'derived' });
  });

  it('keeps the published 95% interval', () => {
    const interval = (indicatorId: string, areaName: string): (number | null | undefined)[] => {
      const at = core.areas.findIndex(({ name }) => name === areaName);
      const column = comparisons.intervals.find(
        (intervals) => intervals.indicatorId === indicatorId,
      );
      return [column?.low[at], column?.high[at]];
    };
    expect(interval('life_satisfaction', 'Blackpool')).toEqual([7.31, 7.67]); // els satisfaction E06000009
    expect(interval('hle_male', 'Hart')).toEqual([62.3, 66]); // els E10000014 Hampshire
    expect(interval('smoking', 'Cumberland')).toEqual([null, null]); // ours, so no interval
  });

  it('has nations, regions and counties to compare with', () => {
    const claimants = comparisons.comparisons.find(
      ({ indicatorId }) => indicatorId === 'claimant_count',
    )?.byCode;
    // els claimant_count; the region from ons_els_timeseries/claimant-count.csv
    expect(claimants).toMatchObject({
      K02000001: 3.9,
      E92000001: 4,
      N92000002: 3.1,
      E12000002: 4.1,
    });
    const lifeHampshire = comparisons.comparisons.find(
      ({ indicatorId }) => indicatorId === 'hle_male',
    )?.byCode;
    expect(lifeHampshire).toMatchObject({ E10000014: 64.2 });
  });
});

describe('the list of places', () => {
  it('has 361 districts and 9,393 neighbourhoods, and every district has some', () => {
    expect([tables.areas.length, tables.neighbourhoods.length]).toEqual([361, 9393]);
    const held = new Set(tables.neighbourhoods.map(({ area_code }) => area_code));
    expect(tables.areas.filter(({ code }) => !held.has(code))).toEqual([]);
  });

  it('knows the codes given in April 2025, and keeps them out of the lists of similar places', () => {
    const barnsley = core.areas.find(({ name }) => name === 'Barnsley');
    expect(barnsley?.formerCodes).toEqual([{ code: 'E08000038', name: 'Barnsley' }]);
    expect(indicators.similarAt.length).toBe(core.areas.length);
    for (const [at, places] of indicators.similarAt.entries()) {
      expect(new Set(places).size).toBe(20);
      expect(places).not.toContain(at);
    }
  });
});
