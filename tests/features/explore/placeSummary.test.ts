import { describe, expect, it } from 'vitest';
import { placeSummary } from '../../../src/features/explore/placeSummary';
import { CORE } from '../../store/selectors/pioneers';

function sitesOf(...ids: string[]) {
  return CORE.sites.filter(({ id }) => ids.includes(id));
}

describe('placeSummary', () => {
  it('names one place of many, and counts the rest', () => {
    expect(placeSummary(CORE, sitesOf('s1', 's2', 's3', 's5'), 'en')).toEqual({
      names: ['Westport'],
      others: 3,
      onlyHeadOffice: false,
    });
  });

  it('names both of two places', () => {
    const { names, others } = placeSummary(CORE, sitesOf('s1', 's2'), 'en');
    expect([names, others]).toEqual([['Westport', 'Northby'], 0]);
  });

  it('names a county that is served as a whole', () => {
    expect(placeSummary(CORE, sitesOf('s4'), 'en').names).toEqual(['Portshire']);
  });

  it('says where all that is known is a head office', () => {
    const [office] = sitesOf('s7');
    const sites = office ? [{ ...office, place: 'Eastport' }] : [];
    expect(placeSummary(CORE, sites, 'en')).toEqual({
      names: ['Eastport'],
      others: 0,
      onlyHeadOffice: true,
    });
  });

  it('leaves services for a whole nation aside', () => {
    expect(placeSummary(CORE, sitesOf('s6'), 'en').names).toEqual([]);
  });
});
