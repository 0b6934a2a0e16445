import type { TableRow } from '../../../src/dataset/schema/tables';
import type { Nation } from '../../../src/domain';

export interface Districts {
  readonly areas: readonly TableRow<'areas'>[];
  readonly formerCodes: readonly TableRow<'former_codes'>[];
}

export type DistrictsOfCode =
  | {
      readonly kind: 'districts';
      readonly codes: readonly string[];
      readonly basis: 'published' | 'county';
    }
  /** A nation, a region, a combined authority or the United Kingdom. */
  | { readonly kind: 'larger' }
  | { readonly kind: 'unknown'; readonly message: string };

const LARGER = /^(K0|[EWSN]92|E12|E13|E47|J0)/u;

/**
 * The districts of today that a code since 2011 stands for. A district that was merged into a
 * larger one stands for none: its figure is not that of the whole.
 *
 * @param nations those that the figure is published for
 */
export function districtsOf(
  code: string,
  { areas, formerCodes }: Districts,
  nations: readonly Nation[],
): DistrictsOfCode {
  if (LARGER.test(code)) return { kind: 'larger' };
  const unknown = (message: string): DistrictsOfCode => ({ kind: 'unknown', message });
  const inCounty = areas.filter((area) => area.county_code === code && area.code !== code);
  if (inCounty.length > 0)
    return { kind: 'districts', codes: inCounty.map((area) => area.code), basis: 'county' };

  const former = formerCodes.find((row) => row.code === code);
  const area = areas.find((row) => row.code === code || row.code === former?.area_code);
  if (area === undefined)
    return unknown(`"${code}" is no code of a district or county since 2011, such as E06000009`);
  if (!nations.includes(area.nation))
    return unknown(
      `${area.name} is in ${area.nation}, which indicators.csv does not name for this figure`,
    );
  if (area.code !== code && former !== undefined && isPart(former, area, formerCodes))
    return unknown(
      `${former.name} has become part of ${area.name}: give the figure of ${area.name} (${area.code})`,
    );
  return { kind: 'districts', codes: [area.code], basis: 'published' };
}

/** Whether other places than this one went into the district, by their names. */
function isPart(
  { name }: TableRow<'former_codes'>,
  area: TableRow<'areas'>,
  formerCodes: Districts['formerCodes'],
): boolean {
  return (
    name !== area.name &&
    formerCodes.some(
      (other) => other.area_code === area.code && other.code !== area.code && other.name !== name,
    )
  );
}
