import { analyseCountry, Country } from '../../../src/analysis';
import { GLANCE_LETTERS } from '../../../src/dataset/decodeGlance';
import { DEFAULT_SCENARIO, glanceClassOf, type AnalysisInput } from '../../../src/domain';
import { packCodes } from './pack';

/**
 * Content of glance.json: the answer to the usual question of each sector, any practice, as one letter
 * an area. The codes of the areas stand beside it, so that it can never be read against others.
 *
 * @param input the published files, as the page reads them
 */
export function buildGlance(input: AnalysisInput): unknown {
  const country = new Country(input);
  return {
    code: packCodes(country.areas.map(({ code }) => code)),
    sectors: input.core.taxonomy.sectors.map(({ id }) => ({
      sector: id,
      classes: analyseCountry(country, { ...DEFAULT_SCENARIO, sector: id })
        .areas.map((result) => GLANCE_LETTERS[glanceClassOf(result)])
        .join(''),
    })),
  };
}
