/**
 * Indicators that come from the ONS service Explore Local Statistics
 * (https://www.ons.gov.uk/explore-local-statistics/), which gathers figures of many publishers and
 * gives 95% intervals: the names of their series there, and the file that holds the regions.
 * The figures of Northern Ireland's own series take the place of the other's where both exist.
 */
export interface ElsSeries {
  readonly ids: readonly [string, ...string[]];
  readonly file: string;
  /** Name of the indicator within the file. */
  readonly inFile: string;
}

export const ELS_SERIES: Readonly<Record<string, ElsSeries>> = {
  claimant_count: { ids: ['claimant_count'], file: 'claimant-count', inFile: 'Claimant Count' },
  child_poverty_ahc: {
    ids: ['children_in_relative_poverty_after_housing_costs'],
    file: 'children-in-relative-poverty',
    inFile: 'Children in relative poverty after housing costs',
  },
  econ_inactive: {
    ids: ['economically_inactive', 'economically_inactive_northern_ireland'],
    file: 'employment-rate',
    inFile: 'Economically inactive',
  },
  life_satisfaction: {
    ids: ['satisfaction'],
    file: 'personal-wellbeing-estimates',
    inFile: 'Satisfaction',
  },
  worthwhile: { ids: ['worthwhile'], file: 'personal-wellbeing-estimates', inFile: 'Worthwhile' },
  happiness: { ids: ['happiness'], file: 'personal-wellbeing-estimates', inFile: 'Happiness' },
  anxiety: { ids: ['anxiety'], file: 'personal-wellbeing-estimates', inFile: 'Anxiety' },
  smoking: { ids: ['cigarette_smokers'], file: 'cigarette-smokers', inFile: 'Cigarette smokers' },
  adult_obesity: {
    ids: ['adult_obesity_prevalence'],
    file: 'adult-obesity-prevalence',
    inFile: 'Adult obesity prevalence',
  },
  hle_male: {
    ids: ['male_healthy_life_expectancy'],
    file: 'healthy-life-expectancy',
    inFile: 'Male healthy life expectancy',
  },
  hle_female: {
    ids: ['female_healthy_life_expectancy'],
    file: 'healthy-life-expectancy',
    inFile: 'Female healthy life expectancy',
  },
  level3_quals: {
    ids: [
      'level_3_or_above_qualifications_great_britain',
      'level_3_or_above_qualifications_northern_ireland',
    ],
    file: 'qualifications-level-3-or-above',
    inFile: 'Level 3 or above qualifications (Great Britain)',
  },
  no_quals: {
    ids: ['no_qualifications'],
    file: 'qualifications-none-gb',
    inFile: 'No qualifications',
  },
  gcse_en_ma: {
    ids: ['gcses_in_english_and_maths'],
    file: 'gcses-in-english-and-maths',
    inFile: 'GCSEs in English and Maths',
  },
  gdhi_per_head: {
    ids: ['gross_disposable_household_income'],
    file: 'gross-disposable-household-income-per-head',
    inFile: 'Gross disposable household income',
  },
  median_weekly_pay: {
    ids: ['gross_median_weekly_pay'],
    file: 'gross-median-weekly-pay',
    inFile: 'Gross median weekly pay',
  },
  library_30min_walk: {
    ids: ['residents_within_a_30_minute_walk_of_their_nearest_library'],
    file: 'library-walk',
    inFile: 'Residents within a 30 minute walk of their nearest library',
  },
  fe_participation: {
    ids: ['further_education_and_skills_participation'],
    file: 'further-education-and-skills-participation',
    inFile: 'Further education and skills participation',
  },
  cvd_preventable_mort: {
    ids: ['preventable_cardiovascular_mortality_england'],
    file: 'preventable-cardiovascular-mortality-england',
    inFile: 'Preventable cardiovascular mortality (England)',
  },
  persistent_absence: {
    ids: ['persistent_absences_for_all_pupils'],
    file: 'persistent-absences-for-all-pupils',
    inFile: 'Persistent absences for all pupils',
  },
  housing_affordability: {
    ids: ['housing_affordability_ratio_residence_based'],
    file: 'housing-affordability-ratio',
    inFile: 'Housing affordability ratio (residence-based)',
  },
};
