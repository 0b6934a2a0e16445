import type { TFunction } from 'i18next';
import type { GapAnalysis, Indicator, Uncertainty } from '../../domain';
import { outOfHundred } from '../../i18n';
import type { GapRow } from '../../store/selectors/gaps';
import { gapReason } from '../../words/gapReason';
import { areaClassWords, type GapSentenceContext } from '../../words/gapSentence';
import { gapWhy, type GapWhyContext } from '../../words/gapWhy';
import { aboutScenario, areaFields } from './areaDownload';
import type { Download } from './download';

/**
 * Scores to six decimals: enough to work on, without the noise of the last bits.
 * @param uncertainty null while it is not worked out: its columns are empty then, and the file says so
 */
export function gapDownload(
  { scenario, weights }: GapAnalysis,
  uncertainty: Uncertainty | null,
  indicators: readonly Indicator[],
  context: GapSentenceContext,
  why: GapWhyContext,
  t: TFunction<'gaps'>,
): Download<GapRow> {
  return {
    fileName: `gaps-${scenario.sector}`,
    fields: [
      { name: 'rank', column: 'rank', value: ({ rank }) => rank },
      { name: 'potential_rank', value: ({ result }) => result.rank },
      {
        name: 'likely_place_from',
        column: 'likely',
        value: ({ interval, rank }) => (interval ? Math.floor(interval.p05) : rank),
      },
      {
        name: 'likely_place_to',
        column: 'likely',
        value: ({ interval, rank }) => (interval ? Math.ceil(interval.p95) : rank),
      },
      { name: 'likely_place_p05', value: ({ interval }) => sixDecimals(interval && interval.p05) },
      { name: 'likely_place_p50', value: ({ interval }) => sixDecimals(interval && interval.p50) },
      { name: 'likely_place_p95', value: ({ interval }) => sixDecimals(interval && interval.p95) },
      { name: 'not_told_apart_from', column: 'apart', value: ({ apartFrom }) => apartFrom },
      {
        name: 'top_tenth_share',
        column: 'topTenth',
        value: ({ interval }) => sixDecimals(interval && interval.topTenth),
      },
      {
        name: 'fragile',
        column: 'fragile',
        value: ({ interval }) => interval && (interval.fragile ? 'yes' : 'no'),
      },
      { name: 'hot_spot', column: 'hotSpot', value: ({ hotSpot }) => hotSpot },
      ...areaFields,
      { name: 'gap', value: ({ result }) => sixDecimals(result.gap) },
      { name: 'gap_0_to_100', column: 'gap', value: ({ result }) => ofHundred(result.gap) },
      { name: 'need', value: ({ result }) => sixDecimals(result.need) },
      { name: 'no_score_reason', value: ({ result }) => result.noScoreReason },
      { name: 'need_indicators', value: ({ result }) => result.indicatorsObserved },
      { name: 'need_0_to_100', column: 'need', value: ({ result }) => ofHundred(result.need) },
      { name: 'access', value: ({ result }) => sixDecimals(result.access) },
      { name: 'reach_0_to_100', column: 'reach', value: ({ result }) => ofHundred(result.access) },
      { name: 'looked_on', column: 'looked', value: ({ result }) => result.looked?.on ?? null },
      {
        name: 'looked_how',
        column: 'lookedHow',
        value: ({ result }) => result.looked?.kind ?? null,
      },
      {
        name: 'looked_found',
        column: 'looked',
        value: ({ result }) => result.looked?.found ?? null,
      },
      { name: 'looked_share', value: ({ result }) => sixDecimals(result.looked?.share ?? 0) },
      {
        name: 'expected_access',
        column: 'expected',
        value: ({ result }) => sixDecimals(result.expectedAccess),
      },
      {
        name: 'share_without_reach',
        column: 'without',
        value: ({ result }) => sixDecimals(result.shareWithout),
      },
      { name: 'across_border', value: ({ result }) => (result.acrossBorder ? 'yes' : 'no') },
      { name: 'few_people', value: ({ result }) => (result.fewPeople ? 'yes' : 'no') },
      {
        name: 'pioneers_in_reach',
        column: 'pioneers',
        value: ({ result }) => sixDecimals(result.pioneersInReach),
      },
      {
        name: 'share_in_reach',
        column: 'share',
        value: ({ result }) => sixDecimals(result.shareInReach),
      },
      { name: 'readiness', value: ({ result }) => sixDecimals(result.readiness) },
      {
        name: 'potential',
        column: 'potential',
        value: ({ result }) => sixDecimals(result.potential),
      },
      {
        name: 'nearest_organisation',
        column: 'nearest',
        value: ({ result }) => {
          const id = result.nearest[0]?.organisationId;
          return id === undefined ? null : (context.organisationNames.get(id) ?? id);
        },
      },
      {
        name: 'nearest_km',
        column: 'nearest',
        value: ({ result }) => sixDecimals(result.nearest[0]?.distanceKm ?? null),
      },
      {
        name: 'in_words',
        column: 'class',
        value: ({ result }) => areaClassWords(result, context.language, t),
      },
      { name: 'why', column: 'reason', value: ({ result }) => gapWhy(result, why, t) },
      { name: 'reason', value: ({ result }) => gapReason(result, context, t) },
    ],
    about: {
      ...aboutScenario(scenario),
      rank_intervals: uncertainty
        ? `${uncertainty.draws} draws, seed ${uncertainty.seed}`
        : 'not worked out when this file was made',
      need_sources: weights
        .map(({ indicatorId, weight }) => sourceWords(indicatorId, weight, indicators))
        .join(' | '),
      pioneer_source: 'People Powered Services map, table of pioneers',
      boundaries: 'Districts, December 2024',
      boundary_source:
        'Office for National Statistics, Open Government Licence v3; contains OS data © Crown copyright and database right 2024',
    },
  };
}

/** "Claimant count, weight 0.25 (June 2025): Office for National Statistics, licence". */
function sourceWords(id: string, weight: number, indicators: readonly Indicator[]): string {
  const indicator = indicators.find((known) => known.id === id);
  const share = `weight ${Number(weight.toFixed(6))}`;
  if (!indicator) return `${id}, ${share}`;
  const { label, period, source, sourceUrl, licence } = indicator;
  return `${label}, ${share} (${period}): ${source}, ${licence}, ${sourceUrl}`;
}

/** As on screen, beside the exact value. */
function ofHundred(score: number | null): number | null {
  return score === null ? null : outOfHundred(score);
}

function sixDecimals(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(6));
}
