import { balancedWeights } from '../analysis';
import {
  AGGREGATION_MODES,
  CATCHMENT_KM,
  DEFAULT_SCENARIO,
  FEW_PEOPLE_READINGS,
  LOOKING_READINGS,
  NATIONS,
  NEED_SCOPES,
  OVERALL,
  PLACINGS,
  READINESS_WEIGHT,
  SUPPLY_READINGS,
  WATER_READINGS,
  type AnalysisInput,
  type Nation,
  type Scenario,
} from '../domain';
import { chosen, chosenList, numberWithin, type Flags } from './flags';

export const FORMATS = ['table', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** The flags that every command has: what is asked, and how the answer is written. */
export const QUESTION_FLAGS = {
  sector: 'value',
  practice: 'value',
  indicators: 'value',
  catchment: 'value',
  nation: 'value',
  mode: 'value',
  lens: 'value',
  lambda: 'value',
  supply: 'value',
  looking: 'value',
  water: 'value',
  placing: 'value',
  needs: 'value',
  fewPeople: 'value',
  format: 'value',
} as const;

const LENS_NAMES = { reach: 'reach', perHead: 'per-head' } as const;
const LENS_CHOICES = ['reach', 'perHead'] as const;

export interface AskedQuestion<AnyFormat extends string> {
  readonly scenario: Scenario;
  /** Only areas of this nation are shown or chosen from; null for all. Ranks are among all. */
  readonly nation: Nation | null;
  readonly format: AnyFormat;
}

/** @throws CommandError with a sentence that lists the choices */
export function readQuestion<AnyFormat extends string>(
  flags: Flags,
  { core, indicators }: AnalysisInput,
  formats: readonly AnyFormat[],
): AskedQuestion<AnyFormat | 'table'> {
  const { taxonomy } = core;
  const sectors = [OVERALL, ...taxonomy.sectors.map(({ id }) => id)];
  const practices = taxonomy.practices.map(({ id }) => id);
  const all = indicators.indicators;
  const wanted = chosenList(
    flags,
    'indicators',
    all.map(({ id }) => id),
  );
  return {
    scenario: {
      ...DEFAULT_SCENARIO,
      sector: chosen(flags, 'sector', sectors, OVERALL),
      practice: chosen(flags, 'practice', practices, null),
      weights:
        wanted === null ? null : balancedWeights(all.filter(({ id }) => wanted.includes(id))),
      catchmentKm: numberWithin(flags, 'catchment', CATCHMENT_KM, CATCHMENT_KM.default),
      mode: chosen(flags, 'mode', AGGREGATION_MODES, DEFAULT_SCENARIO.mode),
      lens: LENS_NAMES[chosen(flags, 'lens', LENS_CHOICES, 'reach')],
      readinessWeight: numberWithin(flags, 'lambda', READINESS_WEIGHT, READINESS_WEIGHT.default),
      supply: chosen(flags, 'supply', SUPPLY_READINGS, DEFAULT_SCENARIO.supply),
      looking: chosen(flags, 'looking', LOOKING_READINGS, DEFAULT_SCENARIO.looking),
      water: chosen(flags, 'water', WATER_READINGS, DEFAULT_SCENARIO.water),
      placing: chosen(flags, 'placing', PLACINGS, DEFAULT_SCENARIO.placing),
      needScope: chosen(flags, 'needs', NEED_SCOPES, DEFAULT_SCENARIO.needScope),
      fewPeople: chosen(flags, 'fewPeople', FEW_PEOPLE_READINGS, DEFAULT_SCENARIO.fewPeople),
    },
    nation: chosen(flags, 'nation', NATIONS, null),
    format: chosen(flags, 'format', formats, 'table'),
  };
}
