import type { Problem } from '../../../src/dataset/csv';
import type { TableName, TableRow } from '../../../src/dataset/schema/tables';
import { NATION_CODES, OVERALL } from '../../../src/domain';
import { type CheckedTables, problemAt } from './checkedTables';

const UNITED_KINGDOM = 'K02000001';

/** Every id or code that names a row of another table must be there. */
export function findUnknownReferences(tables: CheckedTables): Problem[] {
  const areas = idsOf(tables.areas, ({ code }) => code);
  const counties = idsOf(tables.areas, ({ county_code }) => county_code);
  const regions = idsOf(tables.regions, ({ code }) => code);
  const authorities = idsOf(tables.combined_authorities, ({ code }) => code);
  const organisations = idsOf(tables.organisations, ({ id }) => id);
  const designs = idsOf(tables.designs, ({ design }) => design);
  const sectors = idsOf(tables.sectors, ({ id }) => id);
  const practices = idsOf(tables.practices, ({ id }) => id);
  const families = idsOf(tables.families, ({ id }) => id);
  const themes = idsOf(tables.themes, ({ id }) => id);
  const barriers = idsOf(tables.barriers, ({ id }) => id);
  const indicators = idsOf(tables.indicators, ({ id }) => id);
  const nations = Object.values(NATION_CODES);
  const comparable = new Set([...nations, ...regions, ...counties, UNITED_KINGDOM]);

  const refer = <TName extends TableName>(
    table: TName,
    field: keyof TableRow<TName> & string,
    known: ReadonlySet<string>,
    what: string,
  ): Problem[] =>
    withoutRepetition(
      tables[table].flatMap(({ file, row, value }) => {
        const named = value[field] as string | readonly string[] | null;
        return (named === null ? [] : [named].flat())
          .filter((id) => !known.has(id))
          .map((id) => problemAt({ file, row }, field, `"${id}" is not a known ${what}`));
      }),
    );

  return [
    ...refer('areas', 'region_code', regions, 'region'),
    ...refer('combined_authorities', 'area_codes', areas, 'district'),
    ...refer('former_codes', 'area_code', areas, 'district'),
    ...refer('similar', 'area_code', areas, 'district'),
    ...refer('similar', 'similar_code', areas, 'district'),
    ...refer('clusters', 'area_code', areas, 'district'),
    ...refer('neighbourhoods', 'area_code', areas, 'district'),
    ...refer('neighbourhood_deprivation', 'area_code', areas, 'district'),
    ...refer('crossings', 'barrier_id', barriers, 'barrier'),
    ...refer('postcode_districts', 'area_code', areas, 'district'),
    ...refer('postcode_districts', 'other_area_codes', areas, 'district'),
    ...refer('postcode_sectors', 'area_code', areas, 'district'),
    ...refer(
      'place_aliases',
      'code',
      new Set([...areas, ...counties, ...authorities, ...regions]),
      'district, county, combined authority or region',
    ),
    ...refer('topics', 'sector', sectors, 'sector'),
    ...refer('topics', 'practice', practices, 'practice'),
    ...refer('topics', 'indicators', indicators, 'indicator'),
    ...refer('indicators', 'theme', themes, 'theme'),
    ...refer('indicators', 'subjects', sectors, 'sector'),
    ...refer('values', 'indicator_id', indicators, 'indicator'),
    ...refer('values', 'area_code', areas, 'district'),
    ...refer('comparisons', 'indicator_id', indicators, 'indicator'),
    ...refer('comparisons', 'code', comparable, 'nation, region or county'),
    ...refer('trend_series', 'indicator_id', indicators, 'indicator'),
    ...refer(
      'trends',
      'indicator_id',
      idsOf(tables.trend_series, (row) => row.indicator_id),
      'series',
    ),
    ...refer('trends', 'area_code', new Set([...areas, ...nations]), 'district or nation'),
    ...refer('need_sets', 'id', new Set([...sectors, OVERALL]), 'sector'),
    ...refer('need_sets', 'indicators', indicators, 'indicator'),
    ...refer('deprivation_measures', 'sector', sectors, 'sector'),
    ...refer('starters', 'sector', new Set([...sectors, OVERALL]), 'sector'),
    ...refer('starters', 'practice', practices, 'practice'),
    ...refer('foundations', 'practice', practices, 'practice'),
    ...refer('practices', 'family', families, 'family'),
    ...refer('organisations', 'sectors', sectors, 'sector'),
    ...refer('organisations', 'practices', practices, 'practice'),
    ...refer('sites', 'organisation_id', organisations, 'organisation'),
    ...refer('sites', 'area_code', new Set([...areas, ...counties]), 'district or county'),
    ...refer('evidence', 'organisation_id', organisations, 'organisation'),
    ...refer('evidence', 'design', designs, 'design: give it a row in designs.csv'),
    ...refer('former_organisations', 'now', organisations, 'organisation'),
    ...refer('looked', 'area_code', areas, 'district'),
    ...refer('looked', 'sector', sectors, 'sector'),
    ...refer('scale_suggestions', 'sector', sectors, 'sector'),
    ...refer(
      'scale_suggestions',
      'scale_id',
      idsOf(tables.scales, ({ id }) => id),
      'scale',
    ),
  ];
}

/** An unknown id is told once per file, on its first row. */
function withoutRepetition(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem>();
  for (const problem of problems) {
    const key = `${problem.file} ${problem.message}`;
    if (!first.has(key)) first.set(key, problem);
  }
  return [...first.values()];
}

function idsOf<TRow>(
  records: readonly { readonly value: TRow }[],
  idOf: (row: TRow) => string,
): Set<string> {
  return new Set(records.map(({ value }) => idOf(value)));
}
