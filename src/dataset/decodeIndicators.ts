import * as v from 'valibot';

import {
  BASES,
  DIRECTIONS,
  type IndicatorData,
  type IndicatorValues,
  NATIONS,
  type SimilarAt,
  STANDS_FOR,
} from '../domain';
import { checkedBy } from './checkedBy';
import { requireKnown, requireOnce } from './required';
import { isWebUrl } from './isWebUrl';
import { WireReader } from './wireReader';

export const INDICATORS_FILE = 'indicators.json';
export const FIGURES_FILE = 'figures.json';

const text = v.pipe(v.string(), v.nonEmpty());

const manifestSchema = v.object({
  themes: v.array(v.object({ id: text, name: text, nameWelsh: text })),
  indicators: v.array(
    v.object({
      id: text,
      label: text,
      themeId: text,
      unit: text,
      definition: text,
      direction: v.picklist(DIRECTIONS),
      directionAgreed: v.boolean(),
      explainsLikeness: v.boolean(),
      subjects: v.array(text),
      standsFor: v.nullable(v.picklist(STANDS_FOR)),
      period: text,
      geography: text,
      source: text,
      sourceUrl: v.pipe(v.string(), v.check(isWebUrl, 'is not a web address')),
      licence: text,
      caveat: v.nullable(text),
      nations: v.array(v.picklist(NATIONS)),
      withinNationOnly: v.boolean(),
      decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    }),
  ),
});

/**
 * public/data/indicators.json as parsed: the manifest, the values that need is read from by itself,
 * in the order of the areas, and which areas are alike. With public/data/figures.json too, the values
 * of all.
 */
export function decodeIndicators(content: unknown, others?: unknown): IndicatorData {
  const reader = new WireReader(INDICATORS_FILE, content);
  const { themes, indicators } = checkedBy(manifestSchema, INDICATORS_FILE, content);
  requireOnce(INDICATORS_FILE, indicators, 'indicators');
  requireKnown(
    INDICATORS_FILE,
    indicators.map(({ themeId }) => themeId),
    themes,
    'theme',
  );
  const columns = decodeColumns(reader);
  const similarAt = decodeSimilar(reader.record('similar'));
  const areaCount = similarAt.length;
  const more = others === undefined ? [] : decodeColumns(new WireReader(FIGURES_FILE, others));
  const byId = new Map([...columns, ...more].map((column) => [column.indicatorId, column]));
  const values = indicators.flatMap(({ id }) => byId.get(id) ?? []);
  for (const [id, column] of byId)
    if (column.values.length !== areaCount || column.basis.length !== areaCount)
      reader.fail('values', `of "${id}" are not of the ${areaCount} areas of similar.count`);
  if (values.length !== columns.length + more.length)
    reader.fail('values', 'are of an indicator that is not there, or stand twice');
  if (others !== undefined && values.length !== indicators.length)
    reader.fail('values', `has ${values.length} entries in place of ${indicators.length}`);
  return { themes, indicators, values, similarAt };
}

/** `count` similar areas of each area, as places in the list of areas, one area after another. */
function decodeSimilar(reader: WireReader): readonly SimilarAt[] {
  const counts = reader.indices('count', Infinity);
  const places = reader.indices('at', counts.length);
  let start = 0;
  const lists = counts.map((count) => places.slice(start, (start += count)));
  reader.requireLength(start, { at: places });
  return lists;
}

function decodeColumns(reader: WireReader): readonly IndicatorValues[] {
  return reader.records('values').map((column) => ({
    indicatorId: column.text('indicatorId'),
    values: column.optionalUnits('values'),
    basis: column.optionalChoices('basis', BASES),
  }));
}
