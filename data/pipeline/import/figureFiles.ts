/**
 * Where the figures of the second edition stand in the folder of publications: one row per
 * indicator and file. Publisher and page of each indicator stand in data/indicators.csv.
 */
export interface FigureFile {
  readonly indicatorId: string;
  readonly file: string;
  /** Columns of the code of the place and of the figure. */
  readonly code: string;
  readonly value: string;
  /** Only rows that hold these texts. */
  readonly where?: Readonly<Record<string, string>>;
  readonly basis: 'published' | 'trust' | 'derived';
  readonly factor?: number;
  /**
   * The copy holds a rate per 100,000 people that was divided by the number of people and
   * multiplied by 100,000 once more: what it does is undone.
   */
  readonly dividedTwice?: true;
}

const NATIONS = 'indicators/nations_sector_indicators_lad24.csv';

function ofNation(nation: string, names: Readonly<Record<string, string>>): FigureFile[] {
  return Object.entries(names).map(([indicatorId, indicator]) => ({
    indicatorId,
    file: NATIONS,
    code: 'lad24_code',
    value: 'value',
    where: { nation, indicator },
    basis: 'published',
  }));
}

function ofColumns(
  file: string,
  prefix: string,
  columns: Readonly<Record<string, string>>,
): FigureFile[] {
  return Object.entries(columns).map(([name, value]) => ({
    indicatorId: `${prefix}${name}`,
    file,
    code: 'lad24_code',
    value,
    basis: 'derived',
  }));
}

/** Published as a share between 0 and 1, shown as per cent. */
function asPerCent(files: readonly FigureFile[]): FigureFile[] {
  return files.map((file) => ({ ...file, factor: 100 }));
}

function withBasisTrust(files: readonly FigureFile[]): FigureFile[] {
  return files.map((file) => ({ ...file, basis: 'trust' }));
}

function dividedTwice(files: readonly FigureFile[]): FigureFile[] {
  return files.map((file) => ({ ...file, dividedTwice: true }));
}

const ENGLISH_INDICES = 'indicators/iod2025_indicators_lad24_DERIVED.csv';
const WELSH_INDEX = 'small_area/wimd2025_lad24_DERIVED.csv';
const HOMELESS = 'Homeless or threatened with homelessness';

export const FIGURE_FILES: readonly FigureFile[] = [
  {
    indicatorId: 'disability_limited',
    file: 'indicators/census_disability_lad24_EWS_DERIVED.csv',
    code: 'lad24_code',
    value: 'pct_limited',
    basis: 'published',
  },
  ...ofNation('northern-ireland', { disability_limited: 'people_disability_daily_activities' }),

  ...dividedTwice(
    ofNation('scotland', {
      scot_alcohol_patients: 'Alcohol misuse',
      scot_drug_stays: 'Drug misuse',
    }),
  ),
  ...ofNation('scotland', {
    scot_early_development: 'Early years development',
    scot_national5: 'National five attainment',
    scot_overweight_adults: 'Overweight obesity adults',
    scot_overweight_p1: 'Overweight obesity children',
    scot_participation_16_19: 'Young people training',
    scot_mental_health_medicines: 'Mental health conditions',
    scot_suicides: 'Suicides',
    scot_shoplifting: 'Low level crime',
    scot_crime: 'Personal crime',
    scot_rough_sleeping: 'Rough sleeping',
    scot_homeless: HOMELESS,
  }),
  ...withBasisTrust(ofNation('scotland', { scot_diabetes: 'Diabetes' })),

  ...ofNation('wales', {
    wales_alcohol_admissions: 'lives_alcohol_misuse',
    wales_low_birth_weight: 'lives_low_birth_weight',
    wales_overweight_children: 'lives_overweight_obesity_children',
    wales_physical_activity: 'lives_physical_activity',
    wales_unauthorised_absence: 'lives_pupil_absence',
    wales_avoidable_deaths: 'people_avoidable_mortality',
    wales_disability: 'people_disability_daily_activities',
    wales_suicides: 'people_suicide',
    wales_homeless: HOMELESS,
  }),
  ...ofColumns(WELSH_INDEX, 'wimd2025_', {
    rank: 'wimd_2025_mean_rank',
    pct_top10: 'wimd_2025_pct_lsoa_top10',
    health_rank: 'health_mean_rank',
    education_rank: 'education_mean_rank',
    housing_rank: 'housing_mean_rank',
    safety_rank: 'community_safety_mean_rank',
  }),

  ...ofNation('northern-ireland', {
    ni_overweight_children: 'lives_childhood_overweight_obesity',
    ni_gcse: 'lives_gsce_attainment',
    ni_low_birth_weight: 'lives_low_birth_weight',
    ni_unauthorised_absence: 'lives_pupil_absence',
    ni_school_leavers: 'lives_young_peoples_training',
    ni_avoidable_deaths: 'people_avoidable_deaths',
    ni_diabetes: 'people_diabetes',
    ni_mental_health_condition: 'people_mental_health',
    ni_self_harm: 'people_self_harm',
    ni_crime: 'places_personal_crime',
  }),
  ...withBasisTrust(
    ofNation('northern-ireland', {
      ni_alcohol_treatment: 'lives_alcohol_misuse',
      ni_suicides: 'people_suicide',
    }),
  ),
  {
    indicatorId: 'ni_overcrowding',
    file: 'indicators/health_index_wales_ni_lad24_long.csv',
    code: 'lad24_code',
    value: 'value',
    where: { nation: 'ni', indicator: 'places_household_overcrowding' },
    basis: 'published',
  },

  ...ofColumns(ENGLISH_INDICES, 'iod2025_', {
    illness_disability: 'comparative_illness_and_disability_ratio_indicator',
    mental_health: 'mental_health_indicator',
    acute_illness: 'acute_morbidity_indicator',
    years_lost: 'years_of_potential_life_lost_indicator',
    violence_injury: 'violence_with_injury_rate_per_1_000_at_risk_population',
    violence_no_injury: 'violence_without_injury_rate_per_1_000_at_risk_population',
    antisocial: 'anti_social_behaviour_rate_per_1_000_at_risk_population',
    core_homelessness: 'core_homelessness_rate_percent_of_households',
    homelessness: 'homelessness_indicator_rate_per_1_000_households',
    patients_per_gp: 'patient_to_gp_ratio',
    private_rent: 'private_rental_affordability_component_of_housing_affordability_indicator',
    broadband: 'digital_connectivity_broadband_download_and_upload_speeds',
    connectivity: 'connectivity_score',
  }),
  ...asPerCent(
    ofColumns(ENGLISH_INDICES, 'iod2025_', {
      adult_skills: 'adult_skills_and_english_language_proficiency_indicator',
      higher_education: 'entry_to_higher_education_indicator',
      overcrowding: 'household_overcrowding_indicator_bedrooms',
    }),
  ),

  ...socialCare('2021-22', { carer_quality_of_life: 'ASC1', information_carers: 'ASC4' }),
  ...socialCare('2022-23', {
    quality_of_life: 'ASC2',
    information_users: 'ASC3',
    short_term: 'ASC5',
    requests: 'ASC6',
  }),
];

/** Latest year of each outcome of adult social care, by upper-tier council. */
function socialCare(year: string, codes: Readonly<Record<string, string>>): FigureFile[] {
  return Object.entries(codes).map(([name, ascofCode]) => ({
    indicatorId: `asc_${name}`,
    file: 'indicators/asc_outcomes_england_utla_2021-23.csv',
    code: 'area_code',
    value: 'value',
    where: { financial_year: year, ascof_code: ascofCode },
    basis: 'published',
  }));
}
