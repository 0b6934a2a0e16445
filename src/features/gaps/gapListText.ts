import type { TFunction } from 'i18next';
import type { CoreData, GapAnalysis, Indicator } from '../../domain';
import { formatKm } from '../../i18n';
import type { GapRow } from '../../store/selectors/gaps';
import { gapSentence, inSentence, type GapSentenceContext } from '../../ui/gapSentence';
import { nameIn } from '../../ui/nameIn';

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
  const { scenario } = analysis;
  const { sectors, practices } = core.taxonomy;
  const sector = sectors.find(({ id }) => id === scenario.sector);
  const practice = practices.find(({ id }) => id === scenario.practice);
  const figures = analysis.weights.flatMap(({ indicatorId }) => {
    const indicator = indicators.find(({ id }) => id === indicatorId);
    return indicator ? t('list.figure', { ...pick(indicator) }) : [];
  });
  return [
    t('list.title'),
    t('list.asked', {
      sector: inSentence(sector ? nameIn(context.language, sector) : t('domain:overall')),
      practice: inSentence(practice ? nameIn(context.language, practice) : t('domain:anyPractice')),
      distance: formatKm(scenario.catchmentKm, context.language),
    }),
    `${order} ${t('list.scale')}`,
    '',
    ...rows.map(
      ({ rank, area, result }) =>
        `${rank}. ${nameIn(context.language, area)}, ${t(`domain:nation.${area.nation}`)}. ${gapSentence(result, context, t)}`,
    ),
    '',
    t('list.figures', { list: figures.join('; ') }),
    t('list.incomplete'),
    link,
  ].join('\n');
}

function pick({ label, source, period }: Indicator) {
  return { label, source, period };
}
