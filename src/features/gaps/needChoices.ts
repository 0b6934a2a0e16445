import { DEFAULT_SCENARIO, type NeedSet, type Scenario } from '../../domain';

export const PRESET_IDS = ['usual', 'wholeUk', 'equal', 'severe'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** What a preset decides: which figures are need, and how they add up. */
export type NeedChoice = Pick<Scenario, 'weights' | 'mode' | 'needScope'>;

/** The usual figures of each nation. */
export const USUAL: NeedChoice = {
  weights: null,
  mode: DEFAULT_SCENARIO.mode,
  needScope: DEFAULT_SCENARIO.needScope,
};

/**
 * A ready-made way to read need from a sector's own sets. Null where it would leave no figure, or
 * nothing but what the usual sets have: "wholeUk" is the set of the United Kingdom, where nations
 * have sets of their own.
 */
export function presetOf(
  id: PresetId,
  needSets: readonly NeedSet[],
  sector: Scenario['sector'],
): NeedChoice | null {
  const sets = needSets.filter((set) => set.id === sector);
  const shared = sets.find(({ nation }) => nation === null)?.indicatorIds ?? [];
  switch (id) {
    case 'usual':
      return USUAL;
    case 'wholeUk':
      return shared.length > 0 && sets.length > 1 ? { ...USUAL, needScope: 'uk' } : null;
    case 'equal':
      return shared.length > 1 ? { ...USUAL, weights: alike(shared), needScope: 'uk' } : null;
    case 'severe':
      return { ...USUAL, mode: 'severe' };
  }
}

/** Whether a scenario reads need as a preset does. */
export function isChosen(preset: NeedChoice, { weights, mode, needScope }: NeedChoice): boolean {
  return (
    mode === preset.mode && needScope === preset.needScope && sameWeights(weights, preset.weights)
  );
}

function sameWeights(a: Scenario['weights'], b: Scenario['weights']): boolean {
  if (a === null || b === null) return a === b;
  const ids = Object.keys(a).filter((id) => a[id] !== 0);
  return ids.length === Object.keys(b).length && ids.every((id) => a[id] === b[id]);
}

function alike(ids: readonly string[]): Record<string, number> {
  return Object.fromEntries(ids.map((id) => [id, 1]));
}
