import { describe, expect, it } from 'vitest';
import { decodeCore, decodeDetails, decodeFrame } from '../../../src/dataset';
import { QUALITIES } from '../../../src/domain';
import { DEFAULT_LINK, NO_FACETS } from '../../../src/store/link';
import { IDLE } from '../../../src/store/loadable';
import {
  selectAwaitsStudies,
  selectMatches,
  selectOrganisations,
  selectSites,
} from '../../../src/store/selectors/organisations';
import type { Store } from '../../../src/store/store';
import { publicFile } from '../../fixtures/realCountry';
import { rowsOf } from '../../fixtures/tables';
import { countsOf } from './countsOf';

const published = (file: string): unknown => JSON.parse(publicFile(file));
const ready = <Value>(value: Value) => ({ state: 'ready', value }) as const;
const CORE = ready(decodeCore(decodeFrame(published('frame.json')), published('directory.json')));
const DETAILS = ready(decodeDetails(published('details.json'), 1));

/** The published map, asked for what studies are about. */
function asked(quality: readonly string[], details: Store['data']['details'] = DETAILS): Store {
  const link = { ...DEFAULT_LINK, facets: { ...NO_FACETS, quality } };
  return { link, data: { core: CORE, details, boundaries: IDLE }, words: IDLE } as unknown as Store;
}

const idsOf = (state: Store): readonly string[] =>
  selectOrganisations(state)
    .map(({ id }) => id)
    .toSorted();

/** By the table of studies, whatever each of them found. */
function studiedInTable(...qualities: readonly string[]): readonly string[] {
  const about = rowsOf('evidence').filter((row) =>
    row['qualities']!.split(';').some((quality) => qualities.includes(quality)),
  );
  return [...new Set(about.map((row) => row['organisation_id']!))].toSorted();
}

describe('the filter by what was studied', () => {
  it.each(QUALITIES)('gives whoever has a study about %s, as its option said', (quality) => {
    const known = studiedInTable(quality);
    expect(known.length).toBeGreaterThan(0);
    expect(idsOf(asked([quality]))).toEqual(known);
    expect(countsOf(asked([]), 'quality').get(quality)).toBe(known.length);
    const owners = selectSites(asked([quality])).map(({ organisationId }) => organisationId);
    expect(owners.filter((id) => !known.includes(id))).toEqual([]);
  });

  it('takes two as either, counts under the other facets, and drops what it does not know', () => {
    const two = ['cost-saving', 'social-mobility'];
    expect(idsOf(asked([...two, 'beauty']))).toEqual(studiedInTable(...two));
    expect(selectMatches(asked(['beauty'])).size).toBe(rowsOf('organisations').length);
    const state = asked(['cost-saving']);
    const [nation, count] = [...countsOf(state, 'nation')][0]!;
    const facets = { ...state.link.facets, nation: [nation] };
    expect(idsOf({ ...state, link: { ...state.link, facets } }).length).toBe(count);
  });

  it('is no condition until the studies are there, which it says', () => {
    for (const [details, awaited] of [
      [IDLE, true],
      [{ state: 'loading' }, true],
      [{ state: 'failed', file: 'details.json', problem: 'missing' }, false],
    ] as const) {
      const state = asked(['cost-saving'], details);
      expect(selectMatches(state).size).toBe(rowsOf('organisations').length);
      expect(selectAwaitsStudies(state)).toBe(awaited);
    }
    expect(selectAwaitsStudies(asked(['cost-saving']))).toBe(false);
    expect(selectAwaitsStudies(asked(['beauty'], IDLE))).toBe(false);
  });

  it('draws nothing anew when the studies arrive and nobody asked for them', () => {
    const state = asked([], IDLE);
    const before = selectMatches(state);
    const after = selectMatches({ ...state, data: { ...state.data, details: DETAILS } });
    expect(after === before).toBe(true);
  });
});
