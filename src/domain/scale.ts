import type { SectorId } from './taxonomy';

/** A public scale: questions by which people say how confident, able or well they feel. */
export interface Scale {
  readonly id: string;
  readonly name: string;
  /** What it asks about. */
  readonly measures: string;
  /** How many questions, as the table words it; null where not known. */
  readonly items: string | null;
  /** How long it takes; an estimate says so itself. */
  readonly minutes: string | null;
  /** Licence, or the terms of its use. */
  readonly terms: string;
  /** Where that was read; null where no page is named. */
  readonly page: string | null;
  /** Whether it was compared with that page; else it is general knowledge. */
  readonly checked: boolean;
}

/** public/data/scales.json. */
export interface ScaleData {
  readonly scales: readonly Scale[];
  /** To look at first, in this order: the team's judgement. OVERALL suits any sector. */
  readonly suggestions: readonly { readonly sector: SectorId; readonly scale: Scale }[];
}
