import { describe, expect, it } from 'vitest';
import { FACETS, NO_FACETS, type FacetChoice } from '../../../src/store/link';
import { selectBestToDrop } from '../../../src/store/selectors/facets';
import { selectOrganisations } from '../../../src/store/selectors/organisations';
import { stateOf } from './pioneers';
import { countsOf } from './countsOf';

function chosen(choice: Partial<FacetChoice>): FacetChoice {
  return { ...NO_FACETS, ...choice };
}

describe('counts of a facet', () => {
  it('counts under the other facets, not under its own', () => {
    const state = stateOf({ facets: chosen({ sector: ['health'] }) });
    const sectors = Object.fromEntries(countsOf(state, 'sector'));
    expect(sectors).toEqual({ health: 4, housing: 3 });
    expect(Object.fromEntries(countsOf(state, 'practice'))).toEqual({
      'peer-support': 2,
      mentoring: 1,
      'co-production': 1,
    });
  });

  it('keeps options that nobody has, with 0', () => {
    expect(countsOf(stateOf(), 'nation').get('wales')).toBe(1);
    const evidence = countsOf(stateOf(), 'evidence');
    expect(evidence.get('controlled-study')).toBe(0);
    expect(evidence.get('not-looked-up')).toBe(6);
  });

  it('counts an organisation once however many sites it has in a nation', () => {
    expect(countsOf(stateOf({ text: 'harbour' }), 'nation').get('england')).toBe(1);
  });

  it('says before it is chosen exactly what choosing gives', () => {
    const before = stateOf({ facets: chosen({ status: ['active'] }), text: 'health' });
    for (const facet of FACETS) {
      if (before.link.facets[facet].length > 0) continue;
      for (const [option, count] of countsOf(before, facet)) {
        const facets = { ...before.link.facets, [facet]: [option] };
        const after = selectOrganisations(stateOf({ facets, text: 'health' }));
        expect([facet, option, after.length]).toEqual([facet, option, count]);
      }
    }
  });
});

describe('selectBestToDrop', () => {
  it('names the part whose removal brings most back', () => {
    const facets = chosen({ sector: ['housing'], practice: ['co-production'] });
    expect(selectBestToDrop(stateOf({ facets }))).toEqual({ part: 'practice', count: 3 });
  });

  it('is null where no single part helps', () => {
    expect(selectBestToDrop(stateOf({ text: 'xylophone', inside: 'D4' }))).toEqual({
      part: 'text',
      count: 1,
    });
    const facets = chosen({ sector: ['housing'], evidence: ['controlled-study'] });
    expect(selectBestToDrop(stateOf({ text: 'xylophone', facets }))).toBeNull();
  });
});
