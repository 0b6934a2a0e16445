import { describe, expect, it } from 'vitest';
import {
  analyseCountry,
  Country,
  introductions,
  matchSupply,
  worksElsewhere,
} from '../../src/analysis';
import { DEFAULT_SCENARIO, isUnservedNeed } from '../../src/domain';
import { readRealCountry } from '../fixtures/realCountry';

const country = new Country(readRealCountry());
const { core, indicators } = country.input;
const { similarAt } = indicators;

describe.each([
  ['employment-skills', 'peer-support', 2],
  ['education-youth', 'mentoring', 1],
  ['mental-health', null, 3],
] as const)('the introductions for %s, %s, %d each', (sector, practice, mostAsked) => {
  const scenario = { ...DEFAULT_SCENARIO, sector, practice };
  const { places } = introductions(country, scenario, mostAsked);
  const { areas } = analyseCountry(country, scenario);

  it('are of every ranked place of high need that nobody reaches, and of no other', () => {
    const gaps = areas.flatMap((area, index) =>
      isUnservedNeed(area) && area.gapRank !== null ? [index] : [],
    );
    expect(places.map(({ areaIndex }) => areaIndex).toSorted((a, b) => a - b)).toEqual(gaps);
    const ranks = places.map(({ areaIndex }) => areas[areaIndex]!.gapRank!);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  it('ask nobody more often than was chosen', () => {
    const asked = places.flatMap(({ to }) => to?.organisationId ?? []);
    for (const id of asked)
      expect(asked.filter((other) => other === id).length).toBeLessThanOrEqual(mostAsked);
  });

  it('lead only to one who does it in a similar place', () => {
    const supply = matchSupply(core, scenario);
    for (const { areaIndex, to, choice } of places) {
      const works = worksElsewhere(core.areas, supply, similarAt[areaIndex]!);
      expect(choice).toBe(new Set(works.flatMap(({ organisationIds }) => organisationIds)).size);
      const there = works.find(({ similarity }) => similarity === to?.likeness);
      expect(there?.areaCode).toBe(to ? core.areas[to.areaIndex]!.code : undefined);
      expect(there?.organisationIds.includes(to!.organisationId) ?? true).toBe(true);
    }
  });

  it('leave a place without one only where all who could be asked are asked already', () => {
    const supply = matchSupply(core, scenario);
    const asked = places.flatMap(({ to }) => to?.organisationId ?? []);
    for (const { areaIndex, to } of places) {
      if (to) continue;
      const works = worksElsewhere(core.areas, supply, similarAt[areaIndex]!);
      for (const id of works.flatMap(({ organisationIds }) => organisationIds))
        expect(asked.filter((other) => other === id)).toHaveLength(mostAsked);
    }
  });
});
