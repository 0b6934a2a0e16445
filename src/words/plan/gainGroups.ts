import type { TFunction } from 'i18next';
import { NATIONS, PLACE_KINDS, type GainOfGroup, type WhoGains } from '../../domain';

const FIFTH_NAMES = ['most', 'second', 'middle', 'fourth', 'least'] as const;

export interface NamedGroup {
  readonly name: string;
  readonly group: GainOfGroup;
}

/** One way to part the people of a territory; its groups sum to all of them. */
export interface Parting {
  readonly title: string;
  readonly groups: readonly NamedGroup[];
}

/** Who gains, by deprivation, town and country, and nation. Groups of nobody are left out. */
export function gainGroups(gains: WhoGains, t: TFunction<['plan', 'domain']>): Parting[] {
  const fifths = FIFTH_NAMES.flatMap((name, at) => {
    const group = gains.fifths[at];
    return group ? [{ name: t(`plan:gains.fifth.${name}`), group }] : [];
  });
  const kinds = PLACE_KINDS.map((kind) => ({
    name: t(`plan:gains.kind.${kind}`),
    group: gains.placeKinds[kind],
  }));
  const nations = NATIONS.map((nation) => ({
    name: t(`domain:nation.${nation}`),
    group: gains.nations[nation],
  }));
  const all = { name: t('plan:gains.total'), group: gains };
  const unknown = (kind: 'fifth' | 'kind', group: GainOfGroup): NamedGroup => ({
    name: t(`plan:gains.${kind}.unknown`),
    group,
  });
  return [
    {
      title: t('plan:gains.fifths'),
      groups: [...fifths, unknown('fifth', gains.fifthUnknown), all],
    },
    { title: t('plan:gains.kinds'), groups: [...kinds, unknown('kind', gains.placeKindUnknown)] },
    { title: t('plan:gains.nations'), groups: nations },
  ].map(({ title, groups }) => ({
    title,
    groups: groups.filter(({ group }) => group.people > 0),
  }));
}
