import { OVERALL, type CoreData, type Scenario } from '../domain';
import { formatKm, nameIn } from '../i18n';
import { inSentence } from './inSentence';

/** Any translator that has the words of the domain. */
export type DomainWords = (key: 'domain:overall' | 'domain:anyPractice') => string;

/** What a question is about, each part by the name people know it by. */
export interface ScenarioWords {
  readonly sector: string;
  readonly practice: string;
  /** How far a pioneer reaches. */
  readonly distance: string;
}

export function scenarioWords(
  { taxonomy }: CoreData,
  { sector, practice, catchmentKm }: Pick<Scenario, 'sector' | 'practice' | 'catchmentKm'>,
  language: string,
  t: DomainWords,
): ScenarioWords {
  const known = taxonomy.practices.find(({ id }) => id === practice);
  return {
    sector: sectorName(taxonomy, sector, language, t),
    practice: known ? nameIn(language, known) : t('domain:anyPractice'),
    distance: formatKm(catchmentKm, language),
  };
}

/** The same as it stands within a sentence. */
export function scenarioInSentence(...question: Parameters<typeof scenarioWords>): ScenarioWords {
  const { sector, practice, distance } = scenarioWords(...question);
  return { sector: inSentence(sector), practice: inSentence(practice), distance };
}

/** The name of a sector; of all together where it is none that is known. */
export function sectorName(
  { sectors }: CoreData['taxonomy'],
  sectorId: string,
  language: string,
  t: DomainWords,
): string {
  const sector = sectorId === OVERALL ? undefined : sectors.find(({ id }) => id === sectorId);
  return sector ? nameIn(language, sector) : t('domain:overall');
}
