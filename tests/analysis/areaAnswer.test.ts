import { describe, expect, it } from 'vitest';
import { areaFigures, groundOf } from '../../src/analysis';
import { areaAnswer } from '../../src/analysis/areaAnswer';
import {
  practicesLikeHere,
  whomToLearnFrom,
  type SectorLikeHere,
} from '../../src/analysis/placesLikeThis';
import { briefFacts } from '../../src/analysis/briefFacts';
import { decodeComparisons } from '../../src/dataset';
import { DEFAULT_SCENARIO, OVERALL } from '../../src/domain';
import { publicFile, readRealCountry } from '../fixtures/realCountry';

const { core, demand, indicators } = readRealCountry();
const ground = groundOf(core.areas, demand);
const comparisons = decodeComparisons(JSON.parse(publicFile('comparisons.json')));
const [one, two, three] = core.organisations;

function answerOf(name: string) {
  const area = core.areas.find((each) => each.name === name)!;
  const similarAt = indicators.similarAt[core.areas.indexOf(area)]!;
  const figures = areaFigures(core, indicators, comparisons, area).flatMap((each) => each.figures);
  return areaAnswer(core, ground, area, similarAt, figures);
}

function like(sectorId: string, ...examples: readonly [typeof one, string][]): SectorLikeHere {
  return {
    sectorId,
    areaCount: 1,
    examples: examples.map(([organisation, areaCode]) => ({
      organisation: organisation!,
      areaCode,
    })),
  };
}

describe('whom to learn from', () => {
  const named = (...sectors: readonly SectorLikeHere[]): (string | undefined)[] =>
    whomToLearnFrom(sectors, [three!.id], 4).map(
      ({ organisation, areaCode, sectorId }) => `${sectorId} ${organisation.id} ${areaCode}`,
    );

  it('is one of each sector in turn, and never who works here already', () => {
    expect(named(like('a', [three, 'X'], [one, 'X']), like('b', [two, 'Y']))).toEqual([
      `a ${one!.id} X`,
      `b ${two!.id} Y`,
    ]);
  });

  it('is each organisation once, in another area while there is one', () => {
    const both = like('a', [one, 'X'], [two, 'X'], [two, 'Y']);
    expect(named(both, like('b', [one, 'X']))).toEqual([`a ${one!.id} X`, `a ${two!.id} Y`]);
    expect(named(like('a', [one, 'X'], [two, 'X']))).toEqual([`a ${one!.id} X`, `a ${two!.id} X`]);
    expect(named()).toEqual([]);
  });

  it('counts a practice once for each area', () => {
    const [first] = one!.practices;
    const counted = practicesLikeHere(like('a', [one, 'X'], [one, 'X'], [one, 'Y']));
    expect(counted).toContainEqual({ practiceId: first, areaCount: 2 });
  });
});

describe.each(['Hartlepool', 'Hart', 'Rhondda Cynon Taf', 'Belfast', 'Highland'])(
  'the answer on %s',
  (name) => {
    const { similarAt, need, reach, sectors, learnFrom, starts } = answerOf(name);

    it('names the nearest outside, each once, the nearest first', () => {
      const { near, outside, insideIds } = reach[0].reach;
      expect(near.length).toBe(3);
      expect(near[0]).toBe(outside);
      expect(new Set(near.map(({ organisationId }) => organisationId)).size).toBe(3);
      const distances = near.map(({ distanceKm }) => distanceKm);
      expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      for (const { organisationId } of near) expect(insideIds).not.toContain(organisationId);
    });

    it('follows the sectors whose need stands out', () => {
      expect(sectors.length).toBeGreaterThan(0);
      for (const { because } of sectors)
        for (const figure of because) expect(need.figures).toContain(figure);
      expect(starts[0]?.because).not.toBeNull();
    });

    it('finds whom to learn from in similar areas, and a practice that nobody known uses here', () => {
      const similar = similarAt.map((at) => core.areas[at]!.code);
      expect(learnFrom.length).toBeGreaterThan(0);
      for (const { organisation, areaCode } of learnFrom) {
        expect(similar).toContain(areaCode);
        expect(reach[0].reach.insideIds).not.toContain(organisation.id);
      }
      for (const { sectorId, practiceId, example } of starts) {
        expect(sectorId).not.toBe(OVERALL);
        expect(example.organisation.practices).toContain(practiceId);
        expect(similar).toContain(example.areaCode);
        const inside = reach.find((of) => of.sectorId === sectorId)!.reach.insideIds;
        const uses = core.organisations.filter(
          ({ id, practices }) => inside.includes(id) && practices.includes(practiceId),
        );
        expect(uses).toEqual([]);
      }
      expect(new Set(starts.map(({ practiceId }) => practiceId)).size).toBe(starts.length);
    });
  },
);

describe('what could start', () => {
  it.each(['Hartlepool', 'Denbighshire', 'Derby', 'Fermanagh and Omagh'])(
    'in %s is what its brief goes on to tell: nobody here, as many places like it, the same to ask',
    (name) => {
      const { area, similarAt, figures, starts } = answerOf(name);
      expect(starts.length).toBeGreaterThan(0);
      for (const { sectorId, practiceId, areaCount, example } of starts) {
        const scenario = { ...DEFAULT_SCENARIO, sector: sectorId, practice: practiceId };
        const brief = briefFacts(core, ground, area, similarAt, figures, scenario);
        expect(brief.reach.insideIds).toEqual([]);
        expect(brief.similarCount).toBe(areaCount);
        expect(brief.learnFrom[0]).toMatchObject(example);
      }
    },
  );
});
