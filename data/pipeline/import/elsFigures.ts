import { ELS_SERIES } from './elsSeries';
import { cell, figure, readPublication } from './publication';

interface PublishedFigure {
  readonly name: string;
  readonly period: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Latest figures by our indicator id, then by the official code of the place. */
export type ElsFigures = ReadonlyMap<string, ReadonlyMap<string, PublishedFigure>>;

/**
 * The latest figures of districts, counties and nations with their 95% intervals: Office for
 * National Statistics, Explore Local Statistics, https://www.ons.gov.uk/explore-local-statistics/.
 */
export function readElsFigures(folder: string): ElsFigures {
  const ours = new Map(
    Object.entries(ELS_SERIES).flatMap(([indicatorId, { ids }]) =>
      ids.map((id) => [id, indicatorId] as const),
    ),
  );
  const figures = new Map<string, Map<string, PublishedFigure>>();
  for (const record of readPublication(folder, 'indicators/ons_els_latest_long.csv', [
    'id',
    'area_code',
    'lci_95',
  ])) {
    const indicatorId = ours.get(cell(record, 'id'));
    const value = figure(cell(record, 'value'));
    if (indicatorId === undefined || value === null) continue;
    const ofIndicator = figures.get(indicatorId) ?? new Map<string, PublishedFigure>();
    figures.set(indicatorId, ofIndicator);
    const code = cell(record, 'area_code');
    const isOwnSeries = cell(record, 'id') !== ELS_SERIES[indicatorId]?.ids[0];
    if (ofIndicator.has(code) && !isOwnSeries) continue;
    ofIndicator.set(code, {
      name: cell(record, 'area_name'),
      period: cell(record, 'period'),
      value,
      low: figure(cell(record, 'lci_95')),
      high: figure(cell(record, 'uci_95')),
    });
  }
  return figures;
}
