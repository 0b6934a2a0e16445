import type { TFunction } from 'i18next';
import type { Scenario } from '../../domain';
import type { GapRow } from '../../store/selectors/gaps';
import { gapSentence, type GapSentenceContext } from '../../ui/gapSentence';
import { aboutScenario, areaFields } from './areaDownload';
import type { Download } from './download';

/** Scores to six decimals: enough to work on, without the noise of the last bits. */
export function gapDownload(
  scenario: Scenario,
  context: GapSentenceContext,
  t: TFunction<'gaps'>,
): Download<GapRow> {
  return {
    fileName: `gaps-${scenario.sector}`,
    fields: [
      { name: 'rank', value: ({ rank }) => rank },
      ...areaFields,
      { name: 'gap', value: ({ result }) => sixDecimals(result.gap) },
      { name: 'need', value: ({ result }) => sixDecimals(result.need) },
      { name: 'no_score_reason', value: ({ result }) => result.noScoreReason },
      { name: 'need_indicators', value: ({ result }) => result.indicatorsObserved },
      { name: 'access', value: ({ result }) => sixDecimals(result.access) },
      { name: 'pioneers_in_reach', value: ({ result }) => sixDecimals(result.pioneersInReach) },
      { name: 'share_in_reach', value: ({ result }) => sixDecimals(result.shareInReach) },
      { name: 'readiness', value: ({ result }) => sixDecimals(result.readiness) },
      { name: 'potential', value: ({ result }) => sixDecimals(result.potential) },
      {
        name: 'nearest_organisation',
        value: ({ result }) => {
          const id = result.nearest[0]?.organisationId;
          return id === undefined ? null : (context.organisationNames.get(id) ?? id);
        },
      },
      {
        name: 'nearest_km',
        value: ({ result }) => sixDecimals(result.nearest[0]?.distanceKm ?? null),
      },
      { name: 'reason', value: ({ result }) => gapSentence(result, context, t) },
    ],
    about: { ...aboutScenario(scenario), boundaries: 'December 2024' },
  };
}

function sixDecimals(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(6));
}
