import { areaFigures, comparedFigures, groundOf, unusualFigures } from '../../../src/analysis';
import { decodeComparisons } from '../../../src/dataset';
import { sectorReach } from '../../../src/features/areaProfile/sectorReach';
import { fiveSentences, type ProfileWords } from '../../../src/features/areaProfile/sentences';
import { similarColumns } from '../../../src/features/areaProfile/similarColumns';
import type { SimilarFacts } from '../../../src/features/areaProfile/similarWords';
import { i18n } from '../../../src/i18n';
import { publicFile, readRealCountry } from '../../fixtures/realCountry';

export const country = readRealCountry();
/** Where people live, with the ways round water. */
export const ground = groundOf(country.core.areas, country.demand);
export const comparisons = decodeComparisons(JSON.parse(publicFile('comparisons.json')));

export const gapWords = i18n.getFixedT('en', 'gaps');
export const words = i18n.getFixedT('en', ['profile', 'place', 'domain']) as ProfileWords;

/** What the page of a district says, from the published files. */
export function factsOf(name: string) {
  const { core, indicators } = country;
  const area = core.areas.find((one) => one.name === name);
  if (!area) throw new Error(`no ${name}`);
  const themes = areaFigures(core, indicators, comparisons, area);
  const figures = themes.flatMap((theme) => theme.figures);
  const compared = comparedFigures(figures);
  return {
    core,
    demand: ground,
    area,
    themes,
    figures,
    unusual: unusualFigures(compared),
    comparedCount: compared.length,
    reach: sectorReach(core, ground, area),
    language: 'en' as const,
  };
}

export function sentencesOf(name: string): string[] {
  return fiveSentences(factsOf(name), words, gapWords);
}

export const similarWords = i18n.getFixedT('en', 'similar');

/** What the sentences about a district's similar areas rest on. */
export function similarFactsOf(name: string): SimilarFacts {
  const { core, indicators } = country;
  const { area } = factsOf(name);
  return {
    areas: core.areas,
    indicators: indicators.indicators,
    columns: similarColumns(core, indicators, comparisons, area),
    area,
    language: 'en',
  };
}
