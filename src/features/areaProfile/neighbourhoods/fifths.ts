import type { DeprivedNeighbourhood } from '../../../domain';

/** Fifths of the neighbourhoods of a district, the most deprived first. */
const FIFTHS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
export type Fifth = (typeof FIFTHS)[number];

export interface FifthRange {
  readonly fifth: Fifth;
  /** The figure of the most deprived in it, and of the least. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * The fifth of each neighbourhood, by how many are more deprived. Equal figures share a fifth, so
 * that no fifth depends on the order of equals, and a fifth may be empty.
 * @param neighbourhoods most deprived first
 */
export function fifthsOf(neighbourhoods: readonly DeprivedNeighbourhood[]): Fifth[] {
  const place = new Map<number, number>();
  neighbourhoods.forEach(({ value }, at) => place.set(value, place.get(value) ?? at));
  return neighbourhoods.map(
    ({ value }) => FIFTHS[Math.floor((5 * place.get(value)!) / neighbourhoods.length)]!,
  );
}

/** The fifths that are not empty, most deprived first, with the figures that they run over. */
export function rangesOf(neighbourhoods: readonly DeprivedNeighbourhood[]): FifthRange[] {
  const fifths = fifthsOf(neighbourhoods);
  return FIFTHS.flatMap((fifth) => {
    const values = neighbourhoods.flatMap(({ value }, at) => (fifths[at] === fifth ? value : []));
    const [from, to] = [values[0], values.at(-1)];
    return from === undefined || to === undefined
      ? []
      : [{ fifth, from, to, count: values.length }];
  });
}

/** How many are among the most deprived tenth of all neighbourhoods of their nation. */
export function inNationsTenth(
  neighbourhoods: readonly DeprivedNeighbourhood[],
  nationCount: number,
): number {
  return neighbourhoods.filter(({ nationRank }) => nationRank <= nationCount / 10).length;
}
