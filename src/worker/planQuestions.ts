import type {
  PlanAnswer,
  PlanRequest,
  PlanSteadiness,
  PlanToday,
  Scenario,
  WhatIf,
} from '../domain';
import type { Progress } from './progress';

/** Questions about where next. Each rejects as those of `AnalysisClient` do. */
export interface PlanQuestions {
  /**
   * Today's pioneers and the people of a territory, whatever is planned.
   *
   * @param within codes of districts; null for all
   */
  readonly planToday: (scenario: Scenario, within: readonly string[] | null) => Promise<PlanToday>;
  /** Where to start a few, with what they would change. About a second for twenty. */
  readonly plan: (
    scenario: Scenario,
    request: PlanRequest,
    progress: Progress,
  ) => Promise<PlanAnswer>;
  /** What the planned sites of the scenario would change. Under a tenth of a second once warm. */
  readonly whatIf: (scenario: Scenario, within: readonly string[] | null) => Promise<WhatIf>;
  /**
   * How often each place of a plan is chosen again under other plausible settings.
   *
   * @param neighbourhoodCodes of the places of the plan
   * @param told what is known so far, again and again
   */
  readonly planSteadiness: (
    scenario: Scenario,
    request: PlanRequest,
    neighbourhoodCodes: readonly string[],
    told: (sofar: PlanSteadiness) => void,
  ) => Promise<PlanSteadiness>;
  /** Gives up the plan and its steadiness that are being worked out; both reject with Superseded. */
  readonly abandonPlan: () => void;
}
