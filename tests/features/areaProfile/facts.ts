import { readFileSync } from 'node:fs';
import { unusualFigures } from '../../../src/analysis';
import { decodeComparisons } from '../../../src/dataset';
import { comparedFigures, profileFigures } from '../../../src/features/areaProfile/profileFigures';
import { sectorReach } from '../../../src/features/areaProfile/sectorReach';
import { fiveSentences, type ProfileWords } from '../../../src/features/areaProfile/sentences';
import { i18n } from '../../../src/i18n';
import { readRealCountry } from '../../fixtures/realCountry';

export const country = readRealCountry();
const comparisons = decodeComparisons(
  JSON.parse(
    readFileSync(new URL('../../../public/data/comparisons.json', import.meta.url), 'utf8'),
  ),
);

export const words = i18n.getFixedT('en', ['profile', 'place', 'domain']) as ProfileWords;

/** What the page of a district says, from the published files. */
export function factsOf(name: string) {
  const { core, indicators, demand } = country;
  const area = core.areas.find((one) => one.name === name);
  if (!area) throw new Error(`no ${name}`);
  const themes = profileFigures(core, indicators, comparisons, area);
  const compared = comparedFigures(themes);
  return {
    core,
    area,
    themes,
    figures: themes.flatMap(({ figures }) => figures),
    unusual: unusualFigures(compared),
    comparedCount: compared.length,
    reach: sectorReach(core, demand, area),
    language: 'en' as const,
  };
}

export function sentencesOf(name: string): string[] {
  return fiveSentences(factsOf(name), words);
}
