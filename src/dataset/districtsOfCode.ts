import type { Area } from '../domain';

/** A district as far as its codes go. */
export type CodedArea = Pick<Area, 'code' | 'name' | 'nation' | 'countyCode' | 'formerCodes'>;

export type DistrictsOfCode<Known extends CodedArea> =
  | { readonly kind: 'district'; readonly area: Known }
  /** A county, by those of today's districts that are in it. */
  | { readonly kind: 'county'; readonly areas: readonly Known[] }
  /** One of several districts that were merged: its figure is not that of the whole. */
  | { readonly kind: 'part'; readonly area: Known; readonly formerName: string }
  /** A nation, a region, a combined authority or the United Kingdom. */
  | { readonly kind: 'larger' }
  | { readonly kind: 'unknown' };

const LARGER = /^(K0|[EWSN]92|E12|E13|E47|J0)/u;

/** What a code of any year since 2011 stands for among the districts of today. */
export function districtsOfCode<Known extends CodedArea>(
  code: string,
  areas: readonly Known[],
): DistrictsOfCode<Known> {
  if (LARGER.test(code)) return { kind: 'larger' };
  const inCounty = areas.filter((area) => area.countyCode === code && area.code !== code);
  if (inCounty.length > 0) return { kind: 'county', areas: inCounty };
  for (const area of areas) {
    if (area.code === code) return { kind: 'district', area };
    const former = area.formerCodes.find((row) => row.code === code);
    if (former === undefined) continue;
    return isPart(former.name, area)
      ? { kind: 'part', area, formerName: former.name }
      : { kind: 'district', area };
  }
  return { kind: 'unknown' };
}

/** Whether other places than this one went into the district, by their names. */
export function isPart(
  name: string,
  { code, name: today, formerCodes }: Pick<CodedArea, 'code' | 'name' | 'formerCodes'>,
): boolean {
  return name !== today && formerCodes.some((other) => other.code !== code && other.name !== name);
}
