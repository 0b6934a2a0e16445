import { describe, expect, it } from 'vitest';
import { branchOf, branchTitle } from '../../../src/features/explore/branch';
import { kmOfSites } from '../../../src/store/selectors/near';
import { CORE } from '../../store/selectors/pioneers';

const WORDS = new Map([
  ['s1', { name: 'Harbour Friends, Westport', place: null }],
  ['s2', { name: 'Moor Circle', place: null }],
  ['s3', { name: 'The Lantern House', place: null }],
]);
const organisation = (id: string) => CORE.organisations.find((one) => one.id === id)!;
const sitesOf = (id: string) => CORE.sites.filter(({ organisationId }) => organisationId === id);
const asked = { kmOfSite: null, inArea: false, words: WORDS };
const titleOf = (id: string, change: Partial<Parameters<typeof branchOf>[3]>) =>
  branchTitle(
    organisation(id),
    branchOf(CORE, organisation(id), sitesOf(id), { ...asked, ...change }),
  );

describe('the row of a network', () => {
  it('is its own where no place is asked for', () => {
    expect(titleOf('harbour', {})).toEqual({ name: 'Harbour Friends', partOf: null });
  });

  it('gives way to the nearest branch, and says whose it is unless the name does', () => {
    const near = (longitude: number) => ({ kmOfSite: kmOfSites(CORE, [longitude, 53]) });
    expect(titleOf('harbour', near(-2.9))).toEqual({
      name: 'Harbour Friends, Westport',
      partOf: null,
    });
    expect(titleOf('harbour', near(-1.1))).toEqual({
      name: 'Moor Circle',
      partOf: 'Harbour Friends',
    });
  });

  it('keeps its name where it has one place, or the names have not arrived', () => {
    expect(titleOf('lantern', { inArea: true }).name).toBe('Lantern');
    expect(titleOf('harbour', { inArea: true, words: null }).name).toBe('Harbour Friends');
  });

  it('is that of a service for a whole nation wherever one looks', () => {
    expect(branchOf(CORE, organisation('line'), sitesOf('line'), { ...asked, inArea: true })).toBe(
      null,
    );
  });
});
