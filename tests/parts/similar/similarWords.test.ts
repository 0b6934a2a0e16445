import { describe, expect, it } from 'vitest';
import { similarColumns } from '../../../src/parts/similar/similarColumns';
import {
  clusterSentence,
  differsSentence,
  whyWords,
  type SimilarFacts,
} from '../../../src/parts/similar/similarWords';
import {
  comparisons,
  country,
  similarFactsOf,
  similarWords as t,
} from '../../features/areaProfile/facts';

const place = (name: string) => country.core.areas.find((area) => area.name === name)!;
const valueAt = (facts: SimilarFacts, id: string, name: string) =>
  facts.columns.find((column) => column.id === id)!.values[country.core.areas.indexOf(place(name))];

describe('the figures that may be set beside each other', () => {
  it("hold no county's figure", () => {
    // hle_male: Hart shows that of Hampshire; Blackpool has its own.
    const facts = similarFactsOf('Hart');
    expect(valueAt(facts, 'hle_male', 'Hart')).toBeNull();
    expect(valueAt(facts, 'hle_male', 'Blackpool')).toBe(50.9);
    // life_satisfaction: Somerset shows that of the county it was.
    expect(valueAt(facts, 'life_satisfaction', 'Somerset')).toBeNull();
  });

  it('keep to the nation where nations measure differently', () => {
    const facts = similarFactsOf('Belfast');
    expect(valueAt(facts, 'uk_imd_score', 'Blackpool')).toBeNull();
    expect(valueAt(facts, 'uk_imd_score', 'Mid Ulster')).not.toBeNull();
    expect(valueAt(facts, 'claimant_count', 'Blackpool')).toBe(5.7);
  });

  it('work without intervals, where these did not arrive', () => {
    const columns = similarColumns(country.core, country.indicators, null, place('Blackpool'));
    expect(columns.every(({ intervals }) => intervals.every((one) => one === null))).toBe(true);
  });
});

describe('the sentences about similar areas', () => {
  const facts = similarFactsOf('Blackpool');

  it('say so where no figure is close, or none can be compared', () => {
    const words = whyWords({ ...facts, similarAt: [] }, t);
    expect(words.figures).toEqual([]);
    expect(words.lead).toContain('(0 can be compared) do not show why');
  });

  it('say so where two areas do not differ, as an area from itself', () => {
    expect(differsSentence(facts, facts.area, t)).toBe(
      'No figure that can be compared differs clearly.',
    );
  });

  it('name equal differences in the order of their ids, one of a theme', () => {
    const values = facts.areas.map((_, at) => at % 9);
    const tied = ['smoking', 'claimant_count', 'child_poverty_ahc', 'econ_inactive'].map((id) => ({
      id,
      groupId: country.indicators.indicators.find((one) => one.id === id)!.themeId,
      values,
      intervals: [],
    }));
    const here = facts.areas.indexOf(facts.area);
    const other = facts.areas.find((_, at) => Math.abs(values[at]! - values[here]!) >= 4)!;
    const sentence = differsSentence({ ...facts, columns: tied }, other, t);
    expect(sentence).toMatch(/children in poverty .*; people claiming .*; adults who smoke/u);
    expect(sentence).not.toContain('not looking');
  });

  it('name the group, or say that there is none', () => {
    expect(clusterSentence(facts, comparisons.clusters, t)).toContain('is in group B with');
    expect(clusterSentence(similarFactsOf('City of London'), comparisons.clusters, t)).toBe(
      'The Office for National Statistics sorts this area into none of its four groups.',
    );
  });
});
