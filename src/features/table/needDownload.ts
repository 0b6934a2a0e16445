import type { Indicator, Scenario } from '../../domain';
import type { Download } from './download';
import type { NeedRow } from './needRows';
import { aboutScenario, areaFields } from './areaDownload';

/** @param indicator null for the need index, whose settings are the scenario's */
export function needDownload(
  indicator: Indicator | null,
  scenario: Scenario | null,
): Download<NeedRow> {
  return {
    fileName: `need-${indicator?.id ?? 'index'}`,
    fields: [
      ...areaFields,
      { name: indicator?.id ?? 'need_index', column: 'value', value: (row) => row.value },
      { name: 'rank', column: 'rank', value: (row) => row.rank && row.rank.rank },
      { name: 'ranked_areas', column: 'rank', value: (row) => row.rank && row.rank.of },
      {
        name: 'ranked_within',
        column: 'rank',
        value: (row) => row.rank && (row.rank.nation ?? 'united-kingdom'),
      },
      {
        name: 'interval_low',
        column: 'interval',
        value: (row) => row.interval && row.interval.low,
      },
      {
        name: 'interval_high',
        column: 'interval',
        value: (row) => row.interval && row.interval.high,
      },
      { name: 'basis', column: 'basis', value: (row) => row.basis },
    ],
    about: indicator
      ? {
          indicator: indicator.label,
          unit: indicator.unit,
          direction: indicator.direction,
          period: indicator.period,
          source: indicator.source,
          source_url: indicator.sourceUrl,
          licence: indicator.licence,
          caveat: indicator.caveat,
          boundaries: 'December 2024',
        }
      : { ...aboutScenario(scenario), boundaries: 'December 2024' },
  };
}
