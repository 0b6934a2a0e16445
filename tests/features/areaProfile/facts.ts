import { areaFigures, comparedFigures, groundOf, unusualFigures } from '../../../src/analysis';
import { areaAnswer } from '../../../src/analysis/areaAnswer';
import { decodeComparisons } from '../../../src/dataset';
import { similarColumns } from '../../../src/parts/similar/similarColumns';
import type { SimilarFacts } from '../../../src/parts/similar/similarWords';
import type { ProfileWords } from '../../../src/features/areaProfile/placeWords';
import { i18n } from '../../../src/i18n';
import { answerWords, type ANSWER_LENGTHS } from '../../../src/words/answer/answerWords';
import type { AnswerT } from '../../../src/words/answer/translate';
import { publicFile, readRealCountry } from '../../fixtures/realCountry';

export const country = readRealCountry();
/** Where people live, with the ways round water. */
export const ground = groundOf(country.core.areas, country.demand);
export const comparisons = decodeComparisons(JSON.parse(publicFile('comparisons.json')));

export const gapWords = i18n.getFixedT('en', 'gaps');
export const answerT = i18n.getFixedT('en', ['answer', 'place', 'domain', 'gaps']) as AnswerT;
export const words = i18n.getFixedT('en', ['profile', 'place', 'domain', 'answer']) as ProfileWords;

const known = new Map<string, ReturnType<typeof workOut>>();

/** What the page of a district says, from the published files. */
export function factsOf(name: string): ReturnType<typeof workOut> {
  const facts = known.get(name) ?? workOut(name);
  known.set(name, facts);
  return facts;
}

function workOut(name: string) {
  const { core, indicators } = country;
  const area = core.areas.find((one) => one.name === name);
  if (!area) throw new Error(`no ${name}`);
  const themes = areaFigures(core, indicators, comparisons, area);
  const figures = themes.flatMap((theme) => theme.figures);
  const compared = comparedFigures(figures);
  const similarAt = indicators.similarAt[core.areas.indexOf(area)]!;
  const answer = areaAnswer(core, ground, area, similarAt, figures);
  return {
    core,
    demand: ground,
    area,
    answer,
    themes,
    figures,
    unusual: unusualFigures(compared),
    comparedCount: compared.length,
    reach: answer.reach,
    language: 'en' as const,
  };
}

/** The four answers on a district, in words. */
export function answerOf(name: string, length: keyof typeof ANSWER_LENGTHS = 'page') {
  return answerWords(factsOf(name).answer, country.core, length, 'en', answerT, gapWords);
}

export const similarWords = i18n.getFixedT('en', 'similar');

/** What the sentences about a district's similar areas rest on. */
export function similarFactsOf(name: string): SimilarFacts {
  const { core, indicators } = country;
  const { area, answer } = factsOf(name);
  return {
    areas: core.areas,
    indicators: indicators.indicators,
    columns: similarColumns(core, indicators, comparisons, area),
    area,
    similarAt: answer.similarAt,
    language: 'en',
  };
}
