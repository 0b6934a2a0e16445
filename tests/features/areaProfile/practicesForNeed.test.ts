import { describe, expect, it } from 'vitest';
import { comparedFigures } from '../../../src/analysis';
import { needSetOf } from '../../../src/domain';
import { standingKey } from '../../../src/words/agreedDirection';
import { compassFrom } from '../../../src/words/answer/compass';
import { practicesForNeed } from '../../../src/features/areaProfile/practicesForNeed';
import { nationalServices } from '../../../src/features/areaProfile/nationalServices';
import { country, factsOf } from './facts';

function figure(area: string, id: string) {
  const found = factsOf(area).figures.find(({ indicator }) => indicator.id === id);
  if (!found) throw new Error(`no ${id} in ${area}`);
  return found;
}

describe('figures of a profile', () => {
  it('does not compare a county figure, nor with county figures', () => {
    // hle_male: Hart shows Hampshire's 64.2.
    const hart = figure('Hart', 'hle_male');
    expect(hart).toMatchObject({
      value: 64.2,
      basis: 'county',
      amongSimilar: 'county',
      rank: null,
    });
    expect(comparedFigures(factsOf('Hart').figures).map(({ id }) => id)).not.toContain('hle_male');
    const blackpool = figure('Blackpool', 'hle_male');
    const column = country.indicators.values.find(({ indicatorId }) => indicatorId === 'hle_male')!;
    const own = factsOf('Blackpool').answer.similarAt.filter(
      (at) => column.values[at] !== null && column.basis[at] !== 'county',
    );
    expect(blackpool.similar.length).toBe(own.length);
  });

  it('keeps to the nation where nations measure differently', () => {
    expect(figure('Belfast', 'uk_imd_score').comparable.length).toBe(11);
    expect(figure('Belfast', 'claimant_count').comparable.length).toBe(361);
  });

  it('says nothing of a figure that is not published', () => {
    const scilly = figure('Isles of Scilly', 'life_satisfaction');
    expect(scilly).toMatchObject({ value: null, amongSimilar: null });
    expect(standingKey(scilly)).toBeNull();
  });

  it('says worse or better only where that is agreed', () => {
    expect(standingKey(figure('Blackpool', 'smoking'))).toBe('worseHigher');
    expect(standingKey(figure('Blackpool', 'hle_male'))).toBe('worseLower');
    expect(standingKey(figure('Hart', 'claimant_count'))).toBe('betterLower');
    expect(standingKey(figure('Blackpool', 'qof_mh'))).toBe('higher');
    // els satisfaction E06000009: 7.31 to 7.67 holds the middle of its similar areas.
    expect(standingKey(figure('Blackpool', 'life_satisfaction'))).toBe('cannot-tell');
  });
});

describe('from need to practice', () => {
  it('starts from figures that stand out towards more need, and no others', () => {
    const facts = factsOf('Blackpool');
    const alike = new Set(facts.answer.similarAt.map((at) => country.core.areas[at]!.code));
    const sectors = practicesForNeed(facts);
    expect(sectors.map(({ sector }) => sector.id)).toContain('addiction-recovery');
    for (const { sector, because, practices } of sectors) {
      const set = needSetOf(country.core.taxonomy.needSets, sector.id, facts.area.nation);
      expect(because.length).toBeGreaterThan(0);
      for (const { figure: of } of because) expect(set?.indicatorIds).toContain(of.indicator.id);
      for (const { similar } of practices)
        expect(similar === null || alike.has(similar.areaCode)).toBe(true);
    }
  });

  it('has nothing to say where nothing stands out, and no example where no neighbour has one', () => {
    const facts = factsOf('Blackpool');
    const { answer } = facts;
    expect(practicesForNeed({ ...facts, answer: { ...answer, sectors: [] } })).toEqual([]);
    const alone = { ...answer, similarAt: [] };
    const practices = practicesForNeed({ ...facts, answer: alone }).flatMap(
      (sector) => sector.practices,
    );
    expect(practices.length).toBeGreaterThan(0);
    expect(practices.every(({ similar }) => similar === null)).toBe(true);
  });
});

describe('beside the figures', () => {
  it('names the direction one sets out in', () => {
    expect(compassFrom([0, 50], [0, 51])).toBe('north');
    expect(compassFrom([0, 50], [0, 49])).toBe('south');
    expect(compassFrom([0, 50], [-1, 50])).toBe('west');
    expect(compassFrom([0, 50], [1, 50.64])).toBe('north-east');
  });

  it('lists for a nation only the services open to it', () => {
    const named = nationalServices(country.core, factsOf('Belfast').area, 'en');
    for (const { id } of named) {
      const sites = country.core.sites.filter(({ organisationId }) => organisationId === id);
      expect(sites.some(({ nation }) => /northern|united/.test(nation))).toBe(true);
    }
  });
});
