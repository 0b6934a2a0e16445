import { describe, expect, it } from 'vitest';
import type { OrganisationDetail } from '../../../src/domain';
import { checkStateOf } from '../../../src/store/selectors/checkState';

const detail: OrganisationDetail = {
  id: 'shed',
  url: null,
  problem: null,
  approach: null,
  scale: null,
  founded: null,
  charityNumber: null,
  source: 'own site',
  confidence: 'high',
  verifiedOn: null,
  checkedPage: null,
  checkedPageKind: null,
  checkedResult: null,
  evidence: [],
};

describe('how far a record is checked', () => {
  it.each([
    ['verified', 'verified'],
    ['ageing', 'ageing'],
    ['lapsed', 'lapsed'],
    // What has closed was confirmed on that day all the same.
    ['closed', 'verified'],
  ] as const)('of a confirmed record that is %s: %s', (recordState, state) => {
    expect(checkStateOf({ recordState }, { ...detail, verifiedOn: '2025-01-01' })).toBe(state);
  });

  it('needs a page, and what it said', () => {
    const page = { ...detail, checkedPage: 'https://shed.example' };
    expect(checkStateOf({ recordState: 'unchecked' }, page)).toBe('not-checked');
    expect(checkStateOf({ recordState: 'checked' }, { ...page, checkedResult: 'confirmed' })).toBe(
      'checked',
    );
  });
});
