import { describe, expect, it } from 'vitest';
import { DEFAULT_LINK, NO_FACETS } from '../../../src/store/link';
import { districtsOf, territoryCodes } from '../../../src/store/selectors/territory';
import { readRealCountry } from '../../fixtures/realCountry';

const { core } = readRealCountry();
const { plan } = DEFAULT_LINK;
const among = (...codes: string[]) => ({ ...DEFAULT_LINK, plan: { ...plan, among: codes } });

describe('where a plan may choose', () => {
  it('is the whole United Kingdom where nothing is said', () => {
    expect(territoryCodes(core, DEFAULT_LINK)).toEqual([]);
    expect(districtsOf(core, [])).toBeNull();
  });

  it('is its own list, of places of any size, and of those that are known', () => {
    const codes = territoryCodes(core, among('E06000063', 'X1', 'E10000006', 'N92000002'));
    expect(codes).toEqual(['E06000063', 'N92000002']);
    const districts = districtsOf(core, codes);
    expect(districts).toContain('E06000063');
    expect(districts).toHaveLength(12);
    // The same places give the very same list, so that nothing is worked out anew.
    expect(districtsOf(core, [...codes])).toBe(districts);
  });

  it('carries on from what the other views are filtered to, until it has its own', () => {
    const wales = { ...DEFAULT_LINK, facets: { ...NO_FACETS, nation: ['wales', 'x'] } };
    expect(territoryCodes(core, wales)).toEqual(['W92000004']);
    expect(territoryCodes(core, { ...wales, inside: 'E12000001' })).toEqual(['E12000001']);
    expect(territoryCodes(core, { ...wales, plan: among('S92000003').plan })).toEqual([
      'S92000003',
    ]);
  });
});
