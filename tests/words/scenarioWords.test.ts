import { describe, expect, it } from 'vitest';
import { DEFAULT_SCENARIO, OVERALL, type CoreData } from '../../src/domain';
import { scenarioInSentence, scenarioWords, sectorName } from '../../src/words/scenarioWords';

const WORDS = { 'domain:overall': 'All sectors together', 'domain:anyPractice': 'Any practice' };
const t = (key: keyof typeof WORDS): string => WORDS[key];

const core = {
  taxonomy: {
    sectors: [{ id: 'health', name: 'Health', nameWelsh: 'Iechyd' }],
    practices: [{ id: 'peer', name: 'Peer support', nameWelsh: null }],
  },
} as unknown as CoreData;

describe('a question in words', () => {
  it('names sector, practice and distance', () => {
    const scenario = { sector: 'health', practice: 'peer', catchmentKm: 7.5 };
    expect(scenarioWords(core, scenario, 'en', t)).toEqual({
      sector: 'Health',
      practice: 'Peer support',
      distance: '7.5 km',
    });
  });

  it('speaks Welsh where a name is known', () => {
    const scenario = { sector: 'health', practice: 'peer', catchmentKm: 15 };
    expect(scenarioWords(core, scenario, 'cy', t)).toMatchObject({
      sector: 'Iechyd',
      practice: 'Peer support',
    });
  });

  it('says all and any for what is not chosen, or not known', () => {
    const usual = scenarioWords(core, DEFAULT_SCENARIO, 'en', t);
    expect(usual.sector).toBe('All sectors together');
    expect(usual.practice).toBe('Any practice');
    expect(sectorName(core.taxonomy, 'gone', 'en', t)).toBe('All sectors together');
    expect(sectorName(core.taxonomy, OVERALL, 'en', t)).toBe('All sectors together');
  });

  it('is lower case within a sentence', () => {
    const scenario = { sector: OVERALL, practice: 'peer', catchmentKm: 15 };
    expect(scenarioInSentence(core, scenario, 'en', t)).toEqual({
      sector: 'all sectors together',
      practice: 'peer support',
      distance: '15 km',
    });
  });
});
