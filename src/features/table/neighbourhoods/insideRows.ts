import { lookedAt } from '../../../analysis';
import type {
  Area,
  CoreData,
  InsideAnswer,
  Looked,
  NeedMeasure,
  NeighbourhoodInside,
} from '../../../domain';
import type { LinkState } from '../../../store';
import { FIFTH_NAMES, type Fifth } from '../../../store/link';
import { districtsOf, territoryCodes } from '../../../store/selectors/territory';
import { insideRecords, type InsideRecord } from '../../../words/insideRecords';

/** A neighbourhood as the table shows it, and as its file has it. */
export interface NeighbourhoodRow {
  readonly one: NeighbourhoodInside;
  readonly area: Area;
  readonly looked: Looked | null;
  /** What its need is read from; null where no need is known. */
  readonly measure: NeedMeasure | null;
  readonly record: InsideRecord;
}

/** Of a share that was taken from 1. */
const ROUNDING = 1e-9;

/** How many the shorter table has. */
const FURTHEST = 100;

/** Every neighbourhood of an answer, furthest from help first. */
export function neighbourhoodRows(
  core: CoreData,
  answer: InsideAnswer,
  nameOf: (code: string) => string | null,
): readonly NeighbourhoodRow[] {
  const looks = core.areas.map((area) => lookedAt(core, area, answer.scenario.sector));
  const lookOf = new Map(core.areas.map((area, i) => [area, looks[i]!]));
  const records = insideRecords(core, nameOf, (area) => lookOf.get(area) ?? null, answer);
  const measures = new Map(answer.measures.map((measure) => [measure.nation, measure]));
  return answer.neighbourhoods.map((one, i) => {
    const area = core.areas[one.areaIndex]!;
    return {
      one,
      area,
      looked: looks[one.areaIndex]!,
      measure: one.need === null ? null : (measures.get(area.nation) ?? null),
      record: records[i]!,
    };
  });
}

type Kept = Pick<LinkState, 'facets' | 'inside' | 'fifth' | 'rows'>;

/** Those under the filters, in their order; of these the first hundred where that is asked for. */
export function filteredNeighbourhoods(
  core: CoreData,
  rows: readonly NeighbourhoodRow[],
  kept: Kept,
): readonly NeighbourhoodRow[] {
  const districts = districtsOf(core, placesKeptTo(core, kept));
  const within = districts && new Set(districts);
  const under = rows.filter(
    ({ one, area }) =>
      (within === null || within.has(area.code)) &&
      (kept.fifth === null || (one.need !== null && fifthOf(one.need) === kept.fifth)),
  );
  return kept.rows === 'furthest' ? under.slice(0, FURTHEST) : under;
}

/** Codes of the places that the filters of the gaps keep to; empty for the whole UK. */
export function placesKeptTo(
  core: CoreData,
  { facets, inside }: Pick<LinkState, 'facets' | 'inside'>,
): readonly string[] {
  const plan = { choose: 1, onePerRegion: false, extraWeightDeprived: false, among: [] };
  return territoryCodes(core, { plan, facets, inside });
}

/** @param need share of the people of the nation in less deprived places, in (0, 1) */
export function fifthOf(need: number): Fifth {
  const fifth = Math.floor(FIFTH_NAMES.length * (1 - need) + ROUNDING);
  return FIFTH_NAMES[Math.min(FIFTH_NAMES.length - 1, fifth)]!;
}
