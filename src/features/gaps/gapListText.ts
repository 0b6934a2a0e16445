import type { TFunction } from 'i18next';
import type { CoreData, GapAnalysis, Indicator } from '../../domain';
import { formatPeriod, nameIn } from '../../i18n';
import type { GapRow } from '../../store/selectors/gaps';
import { gapReason } from '../../words/gapReason';
import type { GapSentenceContext } from '../../words/gapSentence';
import { scenarioInSentence } from '../../words/scenarioWords';

export type GapListWords = TFunction<['gaps', 'domain']>;

export interface GapListFacts {
  /** Ranked, in their order; those to be listed. */
  readonly rows: readonly GapRow[];
  readonly analysis: GapAnalysis;
  readonly indicators: readonly Indicator[];
  readonly context: GapSentenceContext;
  readonly core: CoreData;
  /** How the list is ordered, and how many areas are ranked. */
  readonly order: string;
  readonly link: string;
}

/** The list as text that pastes into anything: each area with its reason, then sources and limits. */
export function gapListText(facts: GapListFacts, t: GapListWords): string {
  const { rows, core, analysis, indicators, context, order, link } = facts;
  const figures = analysis.weights.flatMap(({ indicatorId }) => {
    const indicator = indicators.find(({ id }) => id === indicatorId);
    return indicator ? t('list.figure', pick(indicator, context.language)) : [];
  });
  return [
    t('list.title'),
    t('list.asked', { ...scenarioInSentence(core, analysis.scenario, context.language, t) }),
    `${order} ${t('list.scale')} ${t('list.distances')}`,
    '',
    ...rows.map(
      ({ rank, area, result }) =>
        `${rank}. ${nameIn(context.language, area)}, ${t(`domain:nation.${area.nation}`)}. ${gapReason(result, context, t)}`,
    ),
    '',
    t('list.figures', { list: figures.join('; ') }),
    t('list.incomplete'),
    link,
  ].join('\n');
}

function pick({ label, source, period }: Indicator, language: string) {
  return { label, source, period: formatPeriod(period, language) };
}
