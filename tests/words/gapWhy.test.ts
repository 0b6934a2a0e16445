import { describe, expect, it } from 'vitest';
import type { AreaResult } from '../../src/domain';
import { i18n } from '../../src/i18n';
import { analyse } from '../../src/analysis';
import { DEFAULT_SCENARIO } from '../../src/domain';
import { gapWhy, gapWhyContext, type GapWhyContext } from '../../src/words/gapWhy';
import { readRealCountry } from '../fixtures/realCountry';

const t = i18n.getFixedT('en', 'gaps');
const site = (siteId: string, distanceKm: number) => ({
  siteId,
  organisationId: siteId,
  distanceKm,
  somewhere: false,
  roundWater: false,
});
const branch = (organisation: string, siteCount: number, areaCode: string) => ({
  organisation,
  place: areaCode === 'E1' ? 'Hilltown' : 'Seaford',
  areaCode,
  siteCount,
  servesWholeArea: false,
});
const context: GapWhyContext = {
  indicators: new Map([
    ['lonely', { label: 'People often lonely', direction: 'higher-is-more-need' }],
    ['happy', { label: 'Happiness yesterday', direction: 'lower-is-more-need' }],
  ]),
  branches: new Map([
    ['near', branch('Tea and Talk', 1, 'E1')],
    ['network', branch('Sheds UK', 31, 'E2')],
  ]),
  language: 'en',
};
const result = {
  code: 'E1',
  need: 0.8,
  contributions: [
    { indicatorId: 'lonely', contribution: 0.1 },
    { indicatorId: 'happy', contribution: 0.3 },
  ],
  nearest: [site('near', 4), site('network', 9)],
  fewPeople: false,
} as unknown as AreaResult;

describe('why, in two lines', () => {
  it('names what stands out most, and who is nearest', () => {
    expect(gapWhy(result, context, t)).toBe(
      'Low: happiness yesterday. Nearest: Tea and Talk, 4 km.',
    );
  });

  it('lets the place of the nearest branch lead where a network is nearest', () => {
    const nearest = [site('network', 12)];
    expect(gapWhy({ ...result, nearest }, context, t)).toContain(
      'Nearest branch: Seaford, 12 km, of Sheds UK.',
    );
  });

  it('of two that are as near names the one that is no network', () => {
    const nearest = [site('network', 12.2), site('near', 12.3)];
    expect(gapWhy({ ...result, code: 'E9', nearest }, context, t)).toContain(
      'Nearest: Tea and Talk in Hilltown, 12 km.',
    );
  });

  it('says why there is no score, and that nobody is known', () => {
    const unscored = {
      ...result,
      need: null,
      noScoreReason: 'too-few-indicators' as const,
      nearest: [],
    };
    expect(gapWhy(unscored, context, t)).toBe(
      'No score: too few figures are published here. Nobody of this kind is known to work locally in the UK.',
    );
  });

  it('has no sentence of more than 25 words anywhere in the country', () => {
    const country = readRealCountry();
    const { core, indicators } = country;
    const real = gapWhyContext(core, indicators.indicators, 'en');
    const { areas } = analyse(country, { ...DEFAULT_SCENARIO, sector: 'mental-health' });
    const words = areas
      .flatMap((area) => gapWhy(area, real, t).split(/(?<=\.) (?=\p{Lu})/u))
      .map((sentence) => sentence.split(' ').length);
    expect(Math.max(...words)).toBeLessThanOrEqual(25);
  }, 60_000);
});
