import type { Scenario } from './scenario';

/** How often one pioneer may be asked at most. */
export const MOST_ASKED = { min: 1, max: 10, default: 2 } as const;

/** A place where need is high and nobody is known, and whom it could be introduced to. */
export interface Introduction {
  readonly areaIndex: number;
  /** Who works in a similar place; null where nobody is left to ask, or nobody works in one. */
  readonly to: {
    readonly organisationId: string;
    readonly areaIndex: number;
    /** Its place among those most like this one: 1 is the most alike. */
    readonly likeness: number;
  } | null;
  /** How many work in its similar places, asked or not. */
  readonly choice: number;
}

/** The introductions worth making for one question. */
export interface Introductions {
  readonly scenario: Scenario;
  readonly mostAsked: number;
  /** By gap, the largest first. */
  readonly places: readonly Introduction[];
}
