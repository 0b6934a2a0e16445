/** Where a value stands among the districts of its nation that have a figure of their own. */
export interface RankInNation {
  /** Counted from the end named by `end`; 1 is the very highest or lowest. Equal values share it. */
  readonly position: number;
  /** The end it is nearer to. */
  readonly end: 'highest' | 'lowest';
  /** How many districts are ranked. */
  readonly of: number;
  /** Another district has the very same value. */
  readonly shared: boolean;
}

/** @param values of every district that is ranked, this one's own among them */
export function rankInNation(value: number, values: readonly number[]): RankInNation | null {
  if (values.length < 2) return null;
  const above = values.filter((other) => other > value).length;
  const below = values.filter((other) => other < value).length;
  return {
    position: Math.min(above, below) + 1,
    end: above <= below ? 'highest' : 'lowest',
    of: values.length,
    shared: values.length - above - below > 1,
  };
}
