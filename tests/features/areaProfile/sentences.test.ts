import { describe, expect, it } from 'vitest';
import { fiveSentences } from '../../../src/features/areaProfile/sentences';
import { factsOf, sentencesOf, words } from './facts';

describe('five sentences, against the tables', () => {
  it('Blackpool', () => {
    const [place, deprivation, unusual, inside, reach] = sentencesOf('Blackpool');
    // areas.csv: 141,040 residents; E12000002.
    expect(place).toContain('North West, England where about 141,000 people');
    // File 10 of the English indices 2025: 43.467, rank 1 of 296.
    expect(deprivation).toContain('43.5, highest of 296 in England');
    expect(unusual).toContain('30 figures stand out, most of all years of life lost early');
    // sites.csv: five organisations with a local site in E06000009.
    expect(inside).toMatch(/^5 known pioneers work here, among them Camerados;/);
    expect(reach).toMatch(/^Everyone here lives within reach .*; no known pioneer works here in/);
  });

  it('Hart, the least deprived, without a pioneer of its own', () => {
    const [, deprivation, , inside, reach] = sentencesOf('Hart');
    expect(deprivation).toContain('5.9, lowest of 296 in England');
    expect(inside).toMatch(/^No known pioneer works here; the nearest is .* km to the east/);
    // Said once: not again for each of ten sectors.
    expect(reach).not.toContain('sectors');
  });

  it('Isles of Scilly, where nobody is in reach', () => {
    const [, , , inside, reach] = sentencesOf('Isles of Scilly');
    expect(inside).toContain('59 km to the east in a straight line');
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
      figure.indicator.id === 'imd2025_score' ? { ...figure, value: 10, all: [10, 10, 5] } : figure,
    );
    expect(fiveSentences({ ...facts, figures }, words)[1]).toContain('joint highest of 3');
  });

  it('says so where no score, no comparison or nothing unusual is there', () => {
    const none = fiveSentences({ ...facts, figures: [], unusual: [], comparedCount: 0 }, words);
    expect(none[1]).toBe('No deprivation score is published for it.');
    expect(none[2]).toContain('Too few similar areas');
    const plain = fiveSentences({ ...facts, unusual: [], comparedCount: 30 }, words);
    expect(plain[2]).toBe(
      'None of the 30 figures that can be compared with similar areas stands out.',
    );
  });

  it('never rounds a share up to everyone', () => {
    const reach = { ...overall.reach, shareInReach: 0.999 };
    const [, , , , sentence] = fiveSentences({ ...facts, reach: [{ ...overall, reach }] }, words);
    expect(sentence).toMatch(/^About 99% of people/);
  });

  it('says so where no pioneer is known anywhere', () => {
    const reach = { ...overall.reach, insideIds: [], outside: null, shareInReach: 0 };
    const said = fiveSentences({ ...facts, reach: [{ ...overall, reach }] }, words);
    expect(said[3]).toBe('No known pioneer works here or elsewhere.');
  });
});
