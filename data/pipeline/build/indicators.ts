import type { TableRow } from '../../../src/dataset/schema/tables';
import type { Tables } from '../tables';
import { packChoices, packUnits } from './pack';

/**
 * Content of indicators.json: the manifest, the values of what stands in a need set, in the order of
 * the areas, and which areas are alike.
 */
export function buildIndicators(tables: Tables): unknown {
  const columns = packedValues(tables);
  const needed = inNeedSets(tables);
  return {
    themes: tables.themes.map(({ id, name, name_welsh }) => ({ id, name, nameWelsh: name_welsh })),
    indicators: tables.indicators.map((indicator) => ({
      id: indicator.id,
      label: indicator.label,
      themeId: indicator.theme,
      unit: indicator.unit,
      definition: indicator.definition,
      direction: indicator.direction,
      directionAgreed: indicator.direction_agreed,
      explainsLikeness: indicator.explains_likeness,
      subjects: indicator.subjects,
      standsFor: indicator.stands_for,
      period: indicator.period,
      geography: indicator.geography,
      source: indicator.source,
      sourceUrl: indicator.source_url,
      licence: indicator.licence,
      caveat: indicator.caveat,
      nations: indicator.nations,
      withinNationOnly: indicator.within_nation_only,
      decimals: indicator.decimals,
    })),
    values: tables.indicators.filter(({ id }) => needed.has(id)).map(columns),
    similar: buildSimilar(tables),
  };
}

/** How many similar areas each area has, and which, as places in the list of areas. */
function buildSimilar({ areas, similar }: Tables): unknown {
  const place = new Map(areas.map(({ code }, index) => [code, index]));
  const lists = areas.map(({ code }) =>
    similar.filter(({ area_code }) => area_code === code).sort((a, b) => a.rank - b.rank),
  );
  return {
    count: lists.map((list) => list.length),
    at: lists.flat().map(({ similar_code }) => place.get(similar_code) ?? -1),
  };
}

/** Content of figures.json: the values of all other indicators. */
export function buildFigures(tables: Tables): unknown {
  const needed = inNeedSets(tables);
  const others = tables.indicators.filter(({ id }) => !needed.has(id));
  return { values: others.map(packedValues(tables)) };
}

function inNeedSets({ need_sets }: Tables): ReadonlySet<string> {
  return new Set(need_sets.flatMap(({ indicators }) => indicators));
}

function packedValues(tables: Tables): (indicator: TableRow<'indicators'>) => unknown {
  const rowsOf = valuesByIndicator(tables);
  return ({ id }) => {
    const rows = rowsOf(id);
    return {
      indicatorId: id,
      values: packUnits(rows.map((row) => row?.value ?? null)),
      basis: packChoices(rows.map((row) => row?.basis ?? null)),
    };
  };
}

/** Content of comparisons.json: 95% intervals, and figures of nations, regions and counties. */
export function buildComparisons(tables: Tables): unknown {
  const columns = valuesByIndicator(tables);
  return {
    intervals: tables.indicators
      .map(({ id }) => ({ id, rows: columns(id) }))
      .filter(({ rows }) => rows.some((row) => typeof row?.low === 'number'))
      .map(({ id, rows }) => ({
        indicatorId: id,
        low: rows.map((row) => row?.low ?? null),
        high: rows.map((row) => row?.high ?? null),
      })),
    comparisons: tables.indicators
      .map(({ id }) => ({
        indicatorId: id,
        byCode: Object.fromEntries(
          tables.comparisons
            .filter(({ indicator_id }) => indicator_id === id)
            .map(({ code, value }) => [code, value]),
        ),
      }))
      .filter(({ byCode }) => Object.keys(byCode).length > 0),
    clusters: buildClusters(tables),
  };
}

/** The letters of each model in the order of the areas. */
function buildClusters({ areas, clusters }: Tables): unknown {
  const rows = new Map(clusters.map((row) => [row.area_code, row]));
  const letters = (model: 'all_figures' | 'economic' | 'demographic') =>
    packChoices(areas.map(({ code }) => rows.get(code)?.[model] ?? null));
  return {
    allFigures: letters('all_figures'),
    economic: letters('economic'),
    demographic: letters('demographic'),
  };
}

type ValueRow = TableRow<'values'>;

/** The rows of one indicator in the order of the areas; undefined where nothing is published. */
function valuesByIndicator({ areas, values }: Tables): (id: string) => (ValueRow | undefined)[] {
  const rows = new Map(values.map((row) => [`${row.indicator_id} ${row.area_code}`, row]));
  return (id) => areas.map(({ code }) => rows.get(`${id} ${code}`));
}
