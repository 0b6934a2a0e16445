import { areaFigures, groundOf } from '../../../src/analysis';
import { briefFacts } from '../../../src/analysis/briefFacts';
import { decodeComparisons, decodeDetails } from '../../../src/dataset';
import { decodeScales } from '../../../src/dataset/decodeScales';
import { DEFAULT_SCENARIO } from '../../../src/domain';
import '../../../src/features/brief/messages';
import type { BriefMaterial } from '../../../src/features/brief/words/briefWords';
import type { BriefSubject } from '../../../src/features/brief/words/subject';
import { i18n } from '../../../src/i18n';
import { similarColumns } from '../../../src/parts/similar/similarColumns';
import { publicFile, readRealCountry } from '../../fixtures/realCountry';

export const { core, indicators, demand } = readRealCountry();
const ground = groundOf(core.areas, demand);
const comparisons = decodeComparisons(JSON.parse(publicFile('comparisons.json')));
export const details = decodeDetails(JSON.parse(publicFile('details.json')), 1);
export const scales = decodeScales(JSON.parse(publicFile('scales.json')));

/** The subject and the material of a brief, from the published files. */
export function briefOf(
  place: string,
  sectorId: string,
  practiceId: string,
  language = 'en',
): { readonly subject: BriefSubject; readonly material: BriefMaterial } {
  const area = core.areas.find(({ name }) => name === place)!;
  const similarAt = indicators.similarAt[core.areas.indexOf(area)]!;
  const scenario = { ...DEFAULT_SCENARIO, sector: sectorId, practice: practiceId };
  const figures = areaFigures(core, indicators, comparisons, area).flatMap(
    (theme) => theme.figures,
  );
  const subject: BriefSubject = {
    core,
    details,
    area,
    scenario,
    language,
    sector: core.taxonomy.sectors.find(({ id }) => id === sectorId)!,
    practice: core.taxonomy.practices.find(({ id }) => id === practiceId)!,
    t: i18n.getFixedT(language, ['brief', 'answer', 'domain', 'organisation'] as const),
    tAnswer: i18n.getFixedT(language, ['answer', 'place', 'domain', 'gaps']),
    tKind: i18n.getFixedT(language, [
      'kind',
      'organisationPage',
      'organisation',
      'domain',
    ] as const),
    tGaps: i18n.getFixedT(language, 'gaps'),
    tSimilar: i18n.getFixedT(language, 'similar'),
    tPlaces: i18n.getFixedT(language, 'neighbourhoods'),
  };
  const material: BriefMaterial = {
    facts: briefFacts(core, ground, area, similarAt, figures, scenario),
    similar: {
      areas: core.areas,
      indicators: indicators.indicators,
      columns: similarColumns(core, indicators, comparisons, area),
      area,
      similarAt,
      language,
    },
    inside: { state: 'working' },
    scales,
    link: 'https://example.org/#view=brief',
    today: '2026-11-29',
    edition: '2026-11-28',
  };
  return { subject, material };
}
