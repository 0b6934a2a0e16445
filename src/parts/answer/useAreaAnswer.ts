import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { areaAnswer, type AreaAnswer } from '../../analysis/areaAnswer';
import type { Area, CoreData } from '../../domain';
import { ANSWER_FILES, useStore, valueOf } from '../../store';
import { figuresOfArea } from '../../store/selectors/areaFigures';
import { groundOfCountry } from '../../store/selectors/ground';
import { answerWords, type ANSWER_LENGTHS, type AnswerWords } from '../../words/answer/answerWords';
import './messages';

/** The four answers on an area; null while what they rest on has not arrived. */
export function useAreaAnswer(core: CoreData, area: Area): AreaAnswer | null {
  const load = useStore((state) => state.load);
  useEffect(() => load(...ANSWER_FILES), [load]);
  const indicators = useStore((state) => valueOf(state.data.figures));
  const comparisons = useStore((state) => state.data.comparisons);
  const points = useStore((state) => valueOf(state.data.demand));
  const comparison = valueOf(comparisons);
  // Without intervals a figure that may differ by chance would be said to stand out.
  const settled = comparisons.state === 'ready' || comparisons.state === 'failed';
  return useMemo(() => {
    if (!indicators || !points || !settled) return null;
    const figures = figuresOfArea(core, indicators, comparison, area).flatMap(
      (theme) => theme.figures,
    );
    const similarAt = indicators.similarAt[core.areas.indexOf(area)]!;
    return areaAnswer(core, groundOfCountry(core.areas, points), area, similarAt, figures);
  }, [core, area, indicators, comparison, settled, points]);
}

/** The same in the words of the page. */
export function useAnswerWords(
  core: CoreData,
  answer: AreaAnswer | null,
  length: keyof typeof ANSWER_LENGTHS,
): AnswerWords | null {
  const { t } = useTranslation(['answer', 'place', 'domain', 'gaps']);
  const { t: tGaps } = useTranslation('gaps');
  const language = useStore((state) => state.link.language);
  return useMemo(
    () => answer && answerWords(answer, core, length, language, t, tGaps),
    [answer, core, length, language, t, tGaps],
  );
}
