import type { Scale, ScaleData } from '../domain';
import { isWebUrl } from './isWebUrl';
import { WireReader } from './wireReader';

export const SCALES_FILE = 'scales.json';

/** public/data/scales.json as parsed. */
export function decodeScales(content: unknown): ScaleData {
  const reader = new WireReader(SCALES_FILE, content);
  const table = reader.record('scales');
  const pages = table.optionalTexts('page');
  const wrong = pages.findIndex((page) => page !== null && !isWebUrl(page));
  // The page links to these.
  if (wrong >= 0) table.fail(`page[${wrong}]`, 'is not a web address (http or https)');
  const scales: readonly Scale[] = table
    .rows({
      id: table.texts('id'),
      name: table.texts('name'),
      measures: table.texts('measures'),
      items: table.optionalTexts('items'),
      minutes: table.optionalTexts('minutes'),
      terms: table.texts('terms'),
      page: pages,
      checked: table.indices('checked', 2),
    })
    .map((row) => ({ ...row, checked: row.checked === 1 }));
  const suggested = reader.record('suggestions');
  const suggestions = suggested
    .rows({
      sector: suggested.texts('sector'),
      scaleAt: suggested.indices('scaleAt', scales.length),
    })
    .map(({ sector, scaleAt }) => ({ sector, scale: scales[scaleAt]! }));
  return { scales, suggestions };
}
