// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { CoreData, GapAnalysis } from '../../../src/domain';
import { DEFAULT_LINK, useStore } from '../../../src/store';
import { selectShownSites } from '../../../src/store/selectors/shownSites';

const organisation = (id: string, reach: 'local' | 'national') => ({
  id,
  name: id,
  sectors: ['health'],
  practices: [],
  empowerment: 'both' as const,
  reach,
  status: 'active' as const,
  recordState: 'checked' as const,
  evidenceLevel: null,
});
const site = (id: string, organisationId: string, kind: 'head-office' | 'delivery-site') => ({
  id,
  organisationId,
  kind,
  precision: 'postcode' as const,
  position: [0, 52] as const,
  place: null,
  areaCode: null,
  nation: 'england' as const,
  coverage: null,
  checked: true,
});
const core = {
  areas: [],
  regions: [],
  combinedAuthorities: [],
  taxonomy: { sectors: [], practices: [], families: [], needSets: [], starters: [] },
  organisations: [organisation('a', 'national'), organisation('b', 'local')],
  sites: [
    site('a-office', 'a', 'head-office'),
    site('a-place', 'a', 'delivery-site'),
    site('b-place', 'b', 'delivery-site'),
  ],
  certainty: [],
  looks: [],
} satisfies CoreData;
const analysis: GapAnalysis = {
  scenario: DEFAULT_LINK.scenario,
  weights: [],
  weightsByNation: { england: [], wales: [], scotland: [], 'northern-ireland': [] },
  withinNation: false,
  matchingOrganisationIds: ['a'],
  areas: [],
};
const shown = (view: 'explore' | 'gaps', answer: GapAnalysis | null): readonly string[] => {
  const state = useStore.getState();
  return selectShownSites({
    ...state,
    data: { ...state.data, core: { state: 'ready', value: core } },
    link: { ...DEFAULT_LINK, view },
    analysis: answer,
  }).map(({ id }) => id);
};

describe('the sites on the map', () => {
  it('are, under the gaps, only the supply that was counted: no national head office', () => {
    expect(shown('gaps', analysis)).toEqual(['a-place']);
  });

  it('are all of the list elsewhere, and while there is no answer', () => {
    expect(shown('explore', analysis)).toEqual(['a-office', 'a-place', 'b-place']);
    expect(shown('gaps', null)).toEqual(['a-office', 'a-place', 'b-place']);
  });
});
