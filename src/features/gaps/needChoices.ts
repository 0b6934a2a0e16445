import {
  DEFAULT_SCENARIO,
  NATIONS,
  type Indicator,
  type NeedSet,
  type Scenario,
} from '../../domain';

export const PRESET_IDS = ['usual', 'wholeUk', 'equal', 'severe'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** What a preset decides: which figures are need, and how they add up. */
export type NeedChoice = Pick<Scenario, 'weights' | 'mode'>;

/**
 * A ready-made way to read need from a sector's own sets. Null where it would leave no figure, or
 * nothing but what the usual set has: "wholeUk" is the set of the United Kingdom, where nations
 * have sets of their own.
 */
export function presetOf(
  id: PresetId,
  needSets: readonly NeedSet[],
  sector: Scenario['sector'],
): NeedChoice | null {
  const sets = needSets.filter((set) => set.id === sector);
  const ids = sets[0]?.indicatorIds ?? [];
  const { mode } = DEFAULT_SCENARIO;
  switch (id) {
    case 'usual':
      return { weights: null, mode };
    case 'wholeUk': {
      const set = sets.find(({ nation }) => nation === null);
      return set && sets.length > 1 ? { weights: alike(set.indicatorIds), mode } : null;
    }
    case 'equal':
      return ids.length > 1 ? { weights: alike(ids), mode } : null;
    case 'severe':
      return { weights: null, mode: 'severe' };
  }
}

/**
 * Weight 1 for those of the indicators that are published for all four nations; null where that is
 * none of them, or all.
 */
export function wholeUkWeights(
  indicators: readonly Indicator[],
  ids: readonly string[],
): Record<string, number> | null {
  const published = ids.filter((id) => {
    const nations = indicators.find((indicator) => indicator.id === id)?.nations ?? [];
    return NATIONS.every((nation) => nations.includes(nation));
  });
  return published.length === 0 || published.length === ids.length ? null : alike(published);
}

/** Whether a scenario reads need as a preset does. */
export function isChosen(preset: NeedChoice, { weights, mode }: NeedChoice): boolean {
  return mode === preset.mode && sameWeights(weights, preset.weights);
}

function sameWeights(a: Scenario['weights'], b: Scenario['weights']): boolean {
  if (a === null || b === null) return a === b;
  const ids = Object.keys(a).filter((id) => a[id] !== 0);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}

function alike(ids: readonly string[]): Record<string, number> {
  return Object.fromEntries(ids.map((id) => [id, 1]));
}
