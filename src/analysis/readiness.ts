import type { Area } from '../domain';
import type { Supply } from './supply';

/** What is known of an area's readiness to start a prototype; each part in [0, 1] or null. */
export interface ReadinessParts {
  /** Somebody to learn from: pioneers in the ring between one and three catchments. */
  readonly learning: number | null;
  /** Share of the most similar areas in which a matching pioneer works. */
  readonly similar: number | null;
  /** Partners per 10,000 people. */
  readonly partners: number | null;
}

/** Stage 5: R is the mean of the parts that are known, null where none is. */
export function readiness({ learning, similar, partners }: ReadinessParts): number | null {
  const known = [learning, similar, partners].filter((part) => part !== null);
  return known.length === 0 ? null : known.reduce((sum, part) => sum + part, 0) / known.length;
}

/** 1 for each area in which a matching pioneer has a site or serves the whole district. */
export function presence(areaCount: number, supply: Supply): Uint8Array {
  const present = new Uint8Array(areaCount);
  for (const area of supply.pointArea) if (area >= 0) present[area] = 1;
  for (const area of supply.servedArea) present[area] = 1;
  return present;
}

/** Share of the (up to 20) published statistical neighbours where a matching pioneer is present. */
export function presenceInSimilar(areas: readonly Area[], present: Uint8Array): (number | null)[] {
  const indexOf = new Map(areas.map(({ code }, index) => [code, index]));
  return areas.map(({ similar }) => {
    const known = similar.flatMap((code) => indexOf.get(code) ?? []);
    if (known.length === 0) return null;
    return known.reduce((count, index) => count + present[index]!, 0) / known.length;
  });
}
