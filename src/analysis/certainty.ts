import {
  isBorneOut,
  isConfirmed,
  SITE_UNCHECKED,
  type Organisation,
  type Site,
  type SupplyChance,
  type SupplyReading,
} from '../domain';

/** How much a record counts: c = chance of the organisation x factor of the site, both in [0, 1]. */
export interface Certainty {
  /** The chance that the organisation works today. */
  readonly chanceOf: (organisation: Organisation) => number;
  /** What is left of it at one of its sites. */
  readonly factorOf: (site: Site, organisation: Organisation) => number;
}

/**
 * Stage 12: how sure it is that a pioneer is there. What an organisation has confirmed itself holds
 * for its sites too; elsewhere a site that rests on general knowledge counts less than its
 * organisation.
 *
 * @param table one row per state of a record, and one for sites that nobody checked
 */
export function certaintyOf(table: readonly SupplyChance[], reading: SupplyReading): Certainty {
  switch (reading) {
    case 'everything':
      return { chanceOf: () => 1, factorOf: () => 1 };
    case 'checked':
      return {
        chanceOf: ({ recordState }) => (isBorneOut(recordState) ? 1 : 0),
        factorOf: ({ checked }, { recordState }) => (checked || isConfirmed(recordState) ? 1 : 0),
      };
    case 'expected': {
      const chances = new Map(table.map(({ state, chance }) => [state, chance]));
      const chanceFor = (state: SupplyChance['state']): number => {
        const chance = chances.get(state);
        if (chance === undefined)
          throw new RangeError(`The table of certainty has no row for "${state}".`);
        return chance;
      };
      return {
        chanceOf: ({ recordState }) => chanceFor(recordState),
        factorOf: ({ checked }, { recordState }) =>
          checked || isConfirmed(recordState) ? 1 : chanceFor(SITE_UNCHECKED),
      };
    }
  }
}
