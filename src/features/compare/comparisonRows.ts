import type { TFunction } from 'i18next';
import { publishedFigure } from '../../analysis';
import type { Area, AreaResult, CoreData, GapAnalysis, IndicatorData } from '../../domain';
import { formatFigure, formatPeople, formatPeriod, formatScore, nameIn } from '../../i18n';

import { lookedHowWords } from '../../words/lookedWords';

export type CompareWords = TFunction<['compare', 'domain']>;

export interface ComparisonFacts {
  readonly core: CoreData;
  readonly data: IndicatorData;
  /** Null while it is not worked out: its rows are then left out. */
  readonly analysis: GapAnalysis | null;
  readonly areas: readonly Area[];
  readonly language: string;
  /** In words: what need and reach are for. */
  readonly scenario: string;
}

const SCORES = ['need', 'reach', 'expected', 'gap', 'potential'] as const;
const SCORE_OF: Readonly<Record<(typeof SCORES)[number], (result: AreaResult) => number | null>> = {
  need: ({ need }) => need,
  reach: ({ access }) => access,
  expected: ({ expectedAccess }) => expectedAccess,
  gap: ({ gap }) => gap,
  potential: ({ potential }) => potential,
};

/**
 * The comparison as cells of text: what, one column for each area, source and period. The first
 * row names the columns.
 */
export function comparisonRows(
  facts: ComparisonFacts,
  t: CompareWords,
  tGaps: TFunction<'gaps'>,
): string[][] {
  const { core, data, analysis, areas, language, scenario } = facts;
  const at = areas.map((area) => core.areas.indexOf(area));
  const results = analysis ? at.map((index) => analysis.areas[index]!) : [];
  return [
    [t('what'), ...areas.map((area) => nameIn(language, area)), t('sourceAndPeriod')],
    [t('about.nation'), ...areas.map(({ nation }) => t(`domain:nation.${nation}`)), ''],
    [
      t('about.population'),
      ...areas.map(({ population }) => formatPeople(population, language)),
      t('about.populationNote'),
    ],
    ...(results.length > 0 ? SCORES : []).map((score) => [
      `${t(`gap.${score}`)} (${t(`gap.${score}Note`)})`,
      ...results.map((result) => {
        const value = SCORE_OF[score](result);
        return value === null
          ? t('noScore')
          : t('ofHundred', { score: formatScore(value, language) });
      }),
      score === 'need' && analysis?.withinNation ? `${scenario} ${t('gap.needApart')}` : scenario,
    ]),
    ...(results.length > 0
      ? [[t('gap.looked'), ...results.map((result) => lookedHowWords(result, language, tGaps)), '']]
      : []),
    ...data.indicators.map((indicator) => {
      const column = data.values.find(({ indicatorId }) => indicatorId === indicator.id);
      return [
        `${indicator.label} (${t(`domain:direction.${indicator.direction}`)})`,
        ...at.map((index) => {
          const { value, basis } = publishedFigure(column, undefined, index);
          if (value === null) return t('noValue');
          const figure = formatFigure(value, indicator, language);
          return basis && basis !== 'published'
            ? `${figure} (${t(`domain:basis.${basis}`)})`
            : figure;
        }),
        `${indicator.source}, ${formatPeriod(indicator.period, language)}`,
      ];
    }),
  ];
}

/** Lines with tabs between the cells: pasted into a spreadsheet or a document, it is a table. */
export function asPastedTable(rows: readonly (readonly string[])[], link: string): string {
  return [...rows.map((cells) => cells.join('\t')), '', link].join('\n');
}
