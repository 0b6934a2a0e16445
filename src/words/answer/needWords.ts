import { foremost, type FigureOfNeed } from '../../analysis/standsOut';
import type { AreaAnswer } from '../../analysis/areaAnswer';
import type { AreaFigure } from '../../analysis';
import type { RankInNation } from '../../analysis';
import type { Area, Direction, Indicator, Nation } from '../../domain';
import { formatFigure } from '../../i18n';
import { standingKey } from '../agreedDirection';
import { briefly } from '../briefly';
import { rankWords } from '../rankWords';
import { plainly, type Said } from '../said';
import type { AnswerT } from './translate';

/** One figure that stands out, in words. */
export interface FigureSaid {
  readonly indicator: Indicator;
  readonly value: string;
  /** Beside its nation; null where too few of its areas have one. */
  readonly nation: string | null;
  /** Beside the places most like it. */
  readonly similar: string;
}

/** One comparison: against whom, and what it says. */
export interface Comparison {
  readonly title: string;
  readonly text: string;
}

/** Block one: need against the nation and against similar places, told apart. */
export interface NeedSaid {
  /** The place of the area in its nation by the official index of deprivation. */
  readonly deprivation: Said;
  readonly nation: Comparison;
  readonly similar: Comparison;
  readonly figures: readonly FigureSaid[];
}

export function needWords(
  answer: AreaAnswer,
  { figures: mostFigures, lessNeed }: { readonly figures: number; readonly lessNeed: boolean },
  language: string,
  t: AnswerT,
): NeedSaid {
  const { area, need, similarAt } = answer;
  const nation = t(`domain:nation.${area.nation}`);
  return {
    deprivation: deprivation(answer, language, t),
    nation: { title: t('need.againstNation', { nation }), text: againstNation() },
    similar: { title: t('need.againstSimilar'), text: againstSimilar() },
    figures: foremost(need.figures, mostFigures).map((found) =>
      figureWords(found, area, language, t),
    ),
  };

  function againstNation(): string {
    const of = need.compared.nation;
    if (of === 0) return t('need.noFigures');
    const count = need.figures.filter((found) => found.nation?.standing === 'stands-out').length;
    const less = need.lessThanMiddle;
    const says = t('need.nation', { count, of });
    return less === 0 || !lessNeed ? says : `${says} ${t('need.less', { count: less })}`;
  }

  function againstSimilar(): string {
    const of = need.compared.similar;
    if (similarAt.length === 0) return t('elsewhere.noSimilar');
    if (of === 0) return t('need.similarTooFew');
    const count = need.figures.filter((found) => found.similar?.standing === 'stands-out').length;
    const words = { places: similarAt.length, of };
    return count === 0 && need.figures.length > 0
      ? t('need.similarShared', words)
      : t('need.similar', { ...words, count });
  }
}

/** The figure that stands for deprivation, and the place of the area in its nation by it. */
function deprivation({ area, figures }: AreaAnswer, language: string, t: AnswerT): Said {
  const figure = figures.find(
    ({ indicator, value, rank }) =>
      indicator.standsFor === 'deprivation' && value !== null && rank !== null,
  );
  if (!figure || figure.value === null || !figure.rank) return plainly(t('need.noDeprivation'));
  const { indicator, value, rank } = figure;
  return {
    text: t('need.deprivation', {
      label: indicator.label,
      value: formatFigure(value, indicator, language),
      rank: deprivationRank(rank, indicator.direction, area.nation, t),
    }),
    mentions: [{ kind: 'english', text: indicator.label }],
  };
}

/** Counted from the nearer end, and said as deprivation: of a rank the lowest is the most deprived. */
function deprivationRank(
  { position, of, end, shared }: RankInNation,
  direction: Direction,
  nation: Nation,
  t: AnswerT,
): string {
  const most = (end === 'lowest') === (direction === 'lower-is-more-need') ? 'most' : 'least';
  const words = { of, nation: t(`domain:nation.${nation}`) };
  const plain =
    position === 1
      ? t(`need.deprived.${most}First`, words)
      : t(`need.deprived.${most}`, { ...words, count: position, ordinal: true });
  return shared ? t('place:figures.rank.shared', { rank: plain }) : plain;
}

export function figureWords(
  { figure, ...beside }: FigureOfNeed,
  { nation }: Pick<Area, 'nation'>,
  language: string,
  t: AnswerT,
): FigureSaid {
  const { indicator, rank } = figure;
  return {
    indicator,
    value: figure.value === null ? '' : formatFigure(figure.value, indicator, language),
    nation:
      rank && beside.nation
        ? t('need.besideNation', {
            rank: rankWords(rank, nation, language),
            middle: briefly(beside.nation.middle, indicator, language),
          })
        : null,
    similar: besideSimilar(),
  };

  function besideSimilar(): string {
    const { similar } = beside;
    if (!similar) return t('need.besideSimilar.tooFew');
    const middle = briefly(similar.middle, indicator, language);
    return t(`need.besideSimilar.${similarStanding(figure, similar.standing)}`, { middle });
  }
}

type SimilarStanding = 'stands-out' | 'worse' | 'about-the-same' | 'better' | 'cannot-tell';

function similarStanding(figure: AreaFigure, standing: string): SimilarStanding {
  if (standing === 'stands-out') return 'stands-out';
  const key = standingKey(figure);
  if (key === 'worseHigher' || key === 'worseLower') return 'worse';
  if (key === 'betterHigher' || key === 'betterLower') return 'better';
  return key === 'cannot-tell' ? 'cannot-tell' : 'about-the-same';
}
