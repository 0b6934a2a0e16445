import { OVERALL } from '../../../src/domain';
import type { Tables } from '../tables';

/** A cell may name several pages, with words between: the first is the one to open. */
const WEB_ADDRESS = /https?:\/\/\S+/u;

/**
 * Content of scales.json: every public scale, with the terms of its use and whether it was compared
 * with a page; and which of them to look at first, by sector.
 */
export function buildScales({ scales, scale_suggestions }: Tables): unknown {
  const placeOf = new Map(scales.map(({ id }, at) => [id, at]));
  return {
    scales: {
      id: scales.map(({ id }) => id),
      name: scales.map(({ name }) => name),
      measures: scales.map(({ measures }) => measures),
      items: scales.map(({ items }) => items),
      minutes: scales.map(({ minutes }) => minutes),
      terms: scales.map(({ terms }) => terms),
      page: scales.map(({ source_page }) => WEB_ADDRESS.exec(source_page ?? '')?.[0] ?? null),
      checked: scales.map(({ checked }) => (checked ? 1 : 0)),
    },
    suggestions: {
      sector: scale_suggestions.map(({ sector }) => sector ?? OVERALL),
      scaleAt: scale_suggestions.map(({ scale_id }) => placeOf.get(scale_id)),
    },
  };
}
