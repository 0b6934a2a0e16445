import type { PlanAnswer, PlanSteadiness, PlanToday, WhatIf } from '../domain';
import type { AnalysisStatus } from './analysisStatus';
import type { Slice } from './store';

/** What is known so far of the plan that the link asks for. Answers carry what they answer. */
export interface PlanWork {
  /** The question that all this is about, as one text; null while nobody has asked. */
  readonly key: string | null;
  readonly status: AnalysisStatus;
  /** The share of the plan that is done; null while it is not being worked out. */
  readonly progress: number | null;
  readonly today: PlanToday | null;
  /** The newest plan. Kept on screen while a newer one is worked out. */
  readonly answer: PlanAnswer | null;
  /** What the places that a person tries would change; null where none is tried. */
  readonly whatIf: WhatIf | null;
  /** Of the newest plan, as it comes. */
  readonly steadiness: PlanSteadiness | null;
  /** The plan that was kept to be compared. */
  readonly beside: PlanAnswer | null;
}

/** Who waits for the next click on the map: a new place to try, or one to move, by its index. */
export type PickingPlanned = { readonly kind: 'add' } | { readonly kind: 'move'; at: number };

export interface PlanSlice {
  readonly plan: PlanWork;
  readonly pickingPlanned: PickingPlanned | null;
  readonly setPlan: (change: Partial<PlanWork>) => void;
  readonly setPickingPlanned: (picking: PickingPlanned | null) => void;
}

export const createPlanSlice: Slice<PlanSlice> = (set) => ({
  plan: {
    key: null,
    status: { state: 'idle' },
    progress: null,
    today: null,
    answer: null,
    whatIf: null,
    steadiness: null,
    beside: null,
  },
  pickingPlanned: null,
  setPlan: (change) => set(({ plan }) => ({ plan: { ...plan, ...change } })),
  setPickingPlanned: (pickingPlanned) =>
    set(pickingPlanned ? { pickingPlanned, panelRaised: false } : { pickingPlanned }),
});
