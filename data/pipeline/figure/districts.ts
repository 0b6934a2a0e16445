import { districtsOfCode, type CodedArea } from '../../../src/dataset/districtsOfCode';
import type { TableRow } from '../../../src/dataset/schema/tables';
import type { Nation } from '../../../src/domain';

export interface Districts {
  readonly areas: readonly TableRow<'areas'>[];
  readonly formerCodes: readonly TableRow<'former_codes'>[];
}

export type FigureDistricts =
  | {
      readonly kind: 'districts';
      readonly codes: readonly string[];
      readonly basis: 'published' | 'county';
    }
  /** A nation, a region, a combined authority or the United Kingdom. */
  | { readonly kind: 'larger' }
  | { readonly kind: 'unknown'; readonly message: string };

/** The districts of the tables with the codes that each had. */
export function codedAreas({ areas, formerCodes }: Districts): readonly CodedArea[] {
  return areas.map(({ code, name, nation, county_code }) => ({
    code,
    name,
    nation,
    countyCode: county_code ?? code,
    formerCodes: formerCodes.filter(({ area_code }) => area_code === code),
  }));
}

/**
 * The districts of today that a figure of a code since 2011 is shown for. A district that was merged
 * into a larger one stands for none: its figure is not that of the whole.
 *
 * @param nations those that the figure is published for
 */
export function districtsOf(
  code: string,
  areas: readonly CodedArea[],
  nations: readonly Nation[],
): FigureDistricts {
  const found = districtsOfCode(code, areas);
  switch (found.kind) {
    case 'larger':
      return found;
    case 'county':
      return { kind: 'districts', codes: found.areas.map((area) => area.code), basis: 'county' };
    case 'unknown':
      return unknown(`"${code}" is no code of a district or county since 2011, such as E06000009`);
    case 'district':
    case 'part': {
      const { area } = found;
      if (!nations.includes(area.nation))
        return unknown(
          `${area.name} is in ${area.nation}, which indicators.csv does not name for this figure`,
        );
      return found.kind === 'district'
        ? { kind: 'districts', codes: [area.code], basis: 'published' }
        : unknown(
            `${found.formerName} has become part of ${area.name}: give the figure of ${area.name} (${area.code})`,
          );
    }
  }
}

function unknown(message: string): FigureDistricts {
  return { kind: 'unknown', message };
}
