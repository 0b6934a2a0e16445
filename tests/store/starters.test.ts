import { describe, expect, it } from 'vitest';
import { analyseCountry, Country } from '../../src/analysis';
import { DEFAULT_LINK } from '../../src/store/link';
import { isUntouched, starterLink } from '../../src/store/starters';
import { formatLink, parseLink } from '../../src/store/url';
import { readRealCountry } from '../fixtures/realCountry';

const input = readRealCountry();
const country = new Country(input);
const { starters } = input.core.taxonomy;

/** The whole analysis of the real country, on a busy machine. */
const SLOW_MS = 30_000;

/** Links that have been sent to people: each question opens what it always has. */
const SENT: Readonly<Record<string, string>> = {
  'Where is loneliness high and no peer support known nearby?':
    'view=gaps&nation=england&with=peer-support&weights=loneliness_pct:1',
  'Where are healthy lives short and no course in managing one’s own health known nearby?':
    'view=gaps&for=health&with=self-management-education&weights=hle_female:1,hle_male:1',
  'Where do many children live in poverty, far from any known pioneer for families?':
    'view=gaps&for=children-families&weights=child_poverty_ahc:1',
  'Where are many people out of work and no mentoring known nearby?':
    'view=gaps&for=employment-skills&with=mentoring&weights=claimant_count:1,econ_inactive:1',
  'Where in Wales do people feel least well, with no mental health pioneer known nearby?':
    'view=gaps&nation=wales&for=mental-health&weights=anxiety:1,happiness:1,life_satisfaction:1,worthwhile:1',
  'Which 100 neighbourhoods of the UK are furthest from help?':
    'view=gaps&show=table&ask=all&rows=furthest',
};

describe('starter questions', () => {
  it('keep their words, order and links', () => {
    const links = starters.map((one) => [one.question, formatLink(starterLink(one, DEFAULT_LINK))]);
    expect(links).toEqual(Object.entries(SENT));
  });

  it.each(starters)('$id survives the address bar', (starter) => {
    const link = starterLink(starter, DEFAULT_LINK);
    expect(parseLink(formatLink(link))).toEqual(link);
    expect(isUntouched(link)).toBe(false);
  });

  it.each(starters)(
    '$id scores at least nine in ten of the areas that it asks about',
    (starter) => {
      const { scenario } = starterLink(starter, DEFAULT_LINK);
      const nationOf = new Map(input.core.areas.map(({ code, nation }) => [code, nation]));
      const asked = analyseCountry(country, scenario).areas.filter(
        ({ code }) => starter.nation === null || nationOf.get(code) === starter.nation,
      );
      const scored = asked.filter(({ need }) => need !== null);
      expect(scored.length / asked.length).toBeGreaterThanOrEqual(0.9);
    },
    SLOW_MS,
  );

  it('keeps how the page looks', () => {
    const looks = { show: 'table', language: 'cy', theme: 'dark', areaStyle: 'people' } as const;
    expect(starterLink(starters[0]!, { ...DEFAULT_LINK, ...looks, text: 'x' })).toMatchObject({
      ...looks,
      text: '',
    });
  });

  it('are offered until something is asked', () => {
    expect(isUntouched(DEFAULT_LINK)).toBe(true);
    const { scenario, facets } = DEFAULT_LINK;
    expect(isUntouched({ ...DEFAULT_LINK, scenario: { ...scenario, catchmentKm: 21 } })).toBe(
      false,
    );
    expect(isUntouched({ ...DEFAULT_LINK, facets: { ...facets, nation: ['wales'] } })).toBe(false);
  });
});
