import * as v from 'valibot';

import { BASES, DIRECTIONS, type IndicatorData, NATIONS, STANDS_FOR } from '../domain';
import { checkedBy } from './checkedBy';
import { isWebUrl } from './schema/cells';
import { WireReader } from './wireReader';

export const INDICATORS_FILE = 'indicators.json';

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
      decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
});

/** public/data/indicators.json as parsed: the manifest, and values in the order of the areas. */
export function decodeIndicators(content: unknown): IndicatorData {
  const reader = new WireReader(INDICATORS_FILE, content);
  const { themes, indicators } = checkedBy(manifestSchema, INDICATORS_FILE, content);
  const columns = reader.records('values');
  if (columns.length !== indicators.length) {
    reader.fail('values', `has ${columns.length} entries in place of ${indicators.length}`);
  }
  const values = columns.map((column) => ({
    indicatorId: column.text('indicatorId'),
    values: column.optionalUnits('values'),
    basis: column.optionalChoices('basis', BASES),
  }));
  values.forEach((column, row) => {
    if (column.indicatorId !== indicators[row]?.id)
      reader.fail(`values[${row}].indicatorId`, 'is out of order');
    if (
      column.values.length !== values[0]?.values.length ||
      column.basis.length !== column.values.length
    ) {
      reader.fail(`values[${row}]`, 'has another length than the others');
    }
  });
  return { themes, indicators, values };
}
