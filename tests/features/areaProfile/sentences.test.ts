import { describe, expect, it } from 'vitest';
import { rankInNation } from '../../../src/analysis';
import { fiveSentences } from '../../../src/features/areaProfile/sentences';
import { factsOf, gapWords, sentencesOf, words } from './facts';

describe('five sentences, against the tables', () => {
  it('Blackpool', () => {
    const [place, deprivation, unusual, inside, reach] = sentencesOf('Blackpool');
    // areas.csv: 141,040 residents; E12000002.
    expect(place).toContain('North West, England where about 141,000 people');
    // File 10 of the English indices 2025: 43.467, rank 1 of 296.
    expect(deprivation).toContain('43.5, highest of 296 in England');
    expect(unusual).toContain('30 figures stand out, most of all years of life lost early');
    // sites.csv: seven organisations with a local site in E06000009.
    expect(inside).toMatch(/^7 known pioneers work here, among them Camerados;/);
    expect(reach).toMatch(/^Everyone here lives within reach .*; no known pioneer works here in/);
  });

  it('Hart, the least deprived, without a pioneer of its own', () => {
    const [, deprivation, , inside, reach] = sentencesOf('Hart');
    expect(deprivation).toContain('5.9, lowest of 296 in England');
    expect(inside).toMatch(
      /^No known pioneer works here \((nobody has looked yet|\d+% of sectors looked at, .*)\); the nearest is .* km to the east/,
    );
    // Said once: not again for each of ten sectors.
    expect(reach).not.toContain('sectors');
  });

  it('Isles of Scilly, where nobody is in reach', () => {
    const [, , , inside, reach] = sentencesOf('Isles of Scilly');
    expect(inside).toContain('to the east, 63 km away by the nearest crossing');
    expect(reach).toMatch(/^Nobody here lives within reach/);
  });

  it.each([
    ['Belfast', '2nd highest of 11 in Northern Ireland'],
    ['Highland', '16th lowest of 32 in Scotland'],
    // By rank, where 1 is the most deprived.
    ['Rhondda Cynon Taf', '4th lowest of 22 in Wales'],
    ['Tower Hamlets', '34th highest of 296 in England'],
  ])('%s is ranked within its own nation', (name, rank) => {
    expect(sentencesOf(name)[1]).toContain(rank);
  });
});

describe('the rules of the sentences', () => {
  const facts = factsOf('Blackpool');
  const [overall] = facts.reach;

  it('says joint where another district has the same value', () => {
    const figures = facts.figures.map((figure) =>
      figure.indicator.id === 'imd2025_score'
        ? { ...figure, value: 10, rank: rankInNation(10, [10, 10, 5]) }
        : figure,
    );
    expect(fiveSentences({ ...facts, figures }, words, gapWords)[1]).toContain(
      'joint highest of 3',
    );
  });

  it('says so where no score, no comparison or nothing unusual is there', () => {
    const none = fiveSentences(
      { ...facts, figures: [], unusual: [], comparedCount: 0 },
      words,
      gapWords,
    );
    expect(none[1]).toBe('No deprivation score is published for it.');
    expect(none[2]).toContain('Too few similar areas');
    const plain = fiveSentences({ ...facts, unusual: [], comparedCount: 30 }, words, gapWords);
    expect(plain[2]).toBe(
      'None of the 30 figures that can be compared with similar areas stands out.',
    );
  });

  it('never rounds a share up to everyone', () => {
    const reach = { ...overall.reach, shareInReach: 0.999 };
    const [, , , , sentence] = fiveSentences(
      { ...facts, reach: [{ ...overall, reach }] },
      words,
      gapWords,
    );
    expect(sentence).toMatch(/^About 99% of people/);
  });

  it('says so where no pioneer is known anywhere', () => {
    const reach = { ...overall.reach, insideIds: [], outside: null, shareInReach: 0 };
    const sector = { ...overall, reach, looked: null };
    const said = fiveSentences({ ...facts, reach: [sector] }, words, gapWords);
    expect(said[3]).toBe('No known pioneer works here (nobody has looked yet) or elsewhere.');
  });

  it('says of each sector without a pioneer whether anybody looked', () => {
    const empty = { ...overall.reach, insideIds: [] };
    const looked = { share: 1, on: '2026-11-28', kind: 'stored-pages', found: 0 } as const;
    const say = (...looks: readonly (typeof looked | null)[]): string => {
      const sectors = facts.core.taxonomy.sectors.slice(0, looks.length + 1);
      const reach = sectors.map(({ id }, k) => {
        const of = { sectorId: id, looked: looks[k] ?? null };
        return { ...of, reach: k < looks.length ? empty : overall.reach };
      });
      return fiveSentences({ ...facts, reach: [overall, ...reach] }, words, gapWords)[4]!;
    };
    expect(say(looked, null)).toMatch(
      /in .+ \(looked on 28 November 2026, none found\) and .+ \(nobody has looked yet\)\.$/,
    );
    expect(say(looked, null, null, null)).toMatch(
      /in 4 of the 5 sectors\. Somebody looked at 1 of these; nobody has looked at the other 3 yet\.$/,
    );
    expect(say(null, null, null, null)).toMatch(/Nobody has looked at any of these yet\.$/);
    expect(say(looked, looked, looked, looked)).toMatch(/Somebody looked at each of these\.$/);
  });

  it('says that figures jump where few people live', () => {
    expect(sentencesOf('Isles of Scilly')[0]).toMatch(/so few that figures jump/);
    expect(sentencesOf('Blackpool')[0]).not.toMatch(/few/);
  });
});
