import type { TFunction } from 'i18next';
import { LEAST_SIMILAR, whatDiffers, whySimilar, type DifferenceColumn } from '../../analysis';
import type { Area, AreaClusters, Indicator, SimilarAt } from '../../domain';
import { formatNumber } from '../../i18n';
import { inSentence } from '../../words/inSentence';
import { briefly } from '../../words/briefly';
import { DENSITY, explainsLikeness } from './similarColumns';

export type SimilarWords = TFunction<'similar'>;

export interface SimilarFacts {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly columns: readonly DifferenceColumn[];
  readonly area: Area;
  readonly similarAt: SimilarAt;
  readonly language: string;
}

export interface WhyWords {
  readonly lead: string;
  readonly figures: readonly string[];
}

/** The figures in which the area is close to its similar areas, in words. */
export function whyWords(facts: SimilarFacts, t: SimilarWords): WhyWords {
  const { areas, area, similarAt } = facts;
  const columns = facts.columns.filter(({ id }) => explainsLikeness(facts.indicators, id));
  const at = areas.indexOf(area);
  const compared = columns.filter(
    ({ values }) =>
      (values[at] ?? null) !== null &&
      similarAt.filter((place) => (values[place] ?? null) !== null).length >= LEAST_SIMILAR,
  );
  const close = whySimilar(compared, at, similarAt);
  return {
    lead: t(close.length === 0 ? 'notClose' : 'close', {
      of: compared.length,
    }),
    figures: close.map(({ id, own, middle }) =>
      t('closeFigure', {
        label: labelOf(id, facts, t),
        own: say(id, own, facts),
        middle: say(id, middle, facts),
      }),
    ),
  };
}

/** The group into which ONS sorts the area, and how many of its similar areas share it. */
export function clusterSentence(
  { areas, area, similarAt }: Pick<SimilarFacts, 'areas' | 'area' | 'similarAt'>,
  { allFigures }: AreaClusters,
  t: SimilarWords,
): string {
  const letter = allFigures[areas.indexOf(area)] ?? null;
  if (letter === null) return t('noCluster');
  return t('cluster', {
    letter,
    others: allFigures.filter((other) => other === letter).length - 1,
    same: similarAt.filter((at) => allFigures[at] === letter).length,
    of: similarAt.length,
  });
}

/** The up to three figures in which a similar area differs most from this one, in one sentence. */
export function differsSentence(facts: SimilarFacts, other: Area, t: SimilarWords): string {
  const { areas, area, columns } = facts;
  const found = whatDiffers(columns, areas.indexOf(area), areas.indexOf(other));
  if (found.length === 0) return t('noDifference');
  const list = found.map(({ id, here, there }) =>
    t('difference', {
      label: inSentence(labelOf(id, facts, t)),
      here: say(id, here, facts),
      there: say(id, there, facts),
    }),
  );
  return t('differs', { list: list.join('; ') });
}

function labelOf(id: string, { indicators }: SimilarFacts, t: SimilarWords): string {
  if (id === DENSITY) return t('density');
  return indicators.find((indicator) => indicator.id === id)?.label ?? id;
}

function say(id: string, value: number, { indicators, language }: SimilarFacts): string {
  // The column holds logarithms.
  if (id === DENSITY) return formatNumber(Math.exp(value), 0, language);
  const indicator = indicators.find((one) => one.id === id);
  return indicator ? briefly(value, indicator, language) : String(value);
}
