import type { ComparisonData } from '../domain';
import { WireReader } from './wireReader';

export const COMPARISONS_FILE = 'comparisons.json';

/** public/data/comparisons.json as parsed: 95% intervals, and figures to compare with. */
export function decodeComparisons(content: unknown): ComparisonData {
  const reader = new WireReader(COMPARISONS_FILE, content);
  const clusters = reader.record('clusters');
  return {
    intervals: reader.records('intervals').map((column) => {
      const low = column.optionalNumbers('low');
      const high = column.optionalNumbers('high');
      if (low.length !== high.length)
        column.fail('high', `has ${high.length} entries in place of ${low.length}`);
      return { indicatorId: column.text('indicatorId'), low, high };
    }),
    comparisons: reader.records('comparisons').map((comparison) => ({
      indicatorId: comparison.text('indicatorId'),
      byCode: comparison.record('byCode').numbersByKey(),
    })),
    clusters: {
      allFigures: clusters.optionalChoices('allFigures'),
      economic: clusters.optionalChoices('economic'),
      demographic: clusters.optionalChoices('demographic'),
    },
  };
}
