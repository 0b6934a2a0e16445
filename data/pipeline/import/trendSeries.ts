/**
 * Which published series may be read as a trend, and from when. Only series that measure the same
 * thing in the same way all along are shown; the years that do not are left out, with the reason.
 */
export type TrendChoice = ShownTrend | { readonly leftOut: string };

export interface ShownTrend {
  /** First year of the first period that is comparable with the latest. */
  readonly from: number;
  /** Years from one period to the next, so that no year is counted in two of them. */
  readonly everyYears: number;
  /** First years of periods in between that are not comparable. */
  readonly skip: readonly number[];
  /** Pounds as they were: more of them need not buy more. */
  readonly pricesOfTheDay: boolean;
  /** Shown beside the trend. */
  readonly note: string;
}

const SURVEY = 'Asked in the same way each year. The survey has shrunk, so later ranges are wider.';

const ALIKE = { everyYears: 1, skip: [], pricesOfTheDay: false } as const;

/** Series of Explore Local Statistics, by our indicator. */
export const ELS_TRENDS: Readonly<Record<string, TrendChoice>> = {
  claimant_count: {
    ...ALIKE,
    from: 2019,
    note: 'From 2019 on: until 2018 Universal Credit was brought in place by place, and more people counted as it came.',
  },
  child_poverty_ahc: {
    leftOut: 'Two years are published after housing costs; a trend needs three.',
  },
  econ_inactive: { ...ALIKE, from: 2014, note: SURVEY },
  life_satisfaction: { ...ALIKE, from: 2013, note: SURVEY },
  worthwhile: { ...ALIKE, from: 2013, note: SURVEY },
  happiness: { ...ALIKE, from: 2013, note: SURVEY },
  anxiety: { ...ALIKE, from: 2013, note: SURVEY },
  smoking: { leftOut: 'Two five-year averages are published, and they share four years.' },
  adult_obesity: {
    ...ALIKE,
    from: 2015,
    note: 'Asked and adjusted in the same way each year since November 2015.',
  },
  hle_male: {
    ...ALIKE,
    from: 2013,
    everyYears: 3,
    note: 'The publisher worked out all the years again with one method. Each figure covers three years, and no year is in two of them.',
  },
  hle_female: {
    ...ALIKE,
    from: 2013,
    everyYears: 3,
    note: 'The publisher worked out all the years again with one method. Each figure covers three years, and no year is in two of them.',
  },
  level3_quals: {
    leftOut:
      'Great Britain has two years on the present list of qualifications; the series of Northern Ireland has no intervals, so a change could not be told from chance.',
  },
  no_quals: { leftOut: 'Two years are published on the present list of qualifications.' },
  gcse_en_ma: {
    leftOut: 'Those aged 19 in 2022/23 and 2023/24 were graded by teachers in the pandemic.',
  },
  gdhi_per_head: {
    ...ALIKE,
    from: 2013,
    pricesOfTheDay: true,
    note: 'In pounds of each year: prices rose too, so more pounds need not buy more.',
  },
  median_weekly_pay: {
    ...ALIKE,
    from: 2022,
    pricesOfTheDay: true,
    note: 'From 2022 on: before that furlough cut pay, and jobs were sorted by an older list. In pounds of each year: prices rose too.',
  },
  library_30min_walk: { leftOut: 'One year is published.' },
  fe_participation: {
    leftOut:
      'What counts as a course changed in 2024/25, and we found nothing that says the years before were worked out again.',
  },
  cvd_preventable_mort: {
    ...ALIKE,
    from: 2010,
    everyYears: 3,
    note: 'The same causes of death throughout. Each figure covers three years, and no year is in two of them.',
  },
  persistent_absence: {
    ...ALIKE,
    from: 2016,
    skip: [2019, 2020, 2021],
    note: 'The same limit, a tenth of sessions, throughout. Without 2019/20 to 2021/22, when the pandemic shut schools or was counted in another way.',
  },
  housing_affordability: {
    ...ALIKE,
    from: 2015,
    note: 'No interval is published, and earnings come from a sample: a small change may be chance.',
  },
};

/** Measures of the Local Authority Interactive Tool: periods are named by the year they end in. */
export const LAIT_TRENDS: Readonly<Record<string, TrendChoice>> = {
  attainment8_avg: {
    ...ALIKE,
    from: 2018,
    skip: [2019, 2020, 2021],
    note: 'Without 2019/20 to 2021/22, when grades were set in another way in the pandemic.',
  },
  first_time_entrants_youth_justice: {
    leftOut:
      'Few young people in each place and no intervals; we could not confirm that the count stayed the same.',
  },
  good_level_development_pct: {
    ...ALIKE,
    from: 2021,
    note: 'From 2021/22 on: what children are expected to do at 5 was changed that year.',
  },
  neet_16_17_pct: {
    leftOut: 'How many young people a council loses track of changes from year to year.',
  },
  neet_or_not_known_16_17_pct: {
    ...ALIKE,
    from: 2018,
    note: 'Counted in the same three winter months each year. Part of a change can be better or worse keeping of records.',
  },
  overweight_obese_year6_pct: {
    ...ALIKE,
    from: 2015,
    skip: [2019, 2020],
    note: 'Measured in the same way throughout. Without 2019/20 and 2020/21, when schools shut and few children were measured.',
  },
};
