import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarOrganisations } from '../../src/analysis';
import type { Organisation } from '../../src/domain';

const traits = (names: readonly string[]) => fc.uniqueArray(fc.constantFrom(...names));
const organisations = fc
  .array(fc.record({ practices: traits(['a', 'b', 'c', 'd']), sectors: traits(['x', 'y', 'z']) }), {
    maxLength: 12,
  })
  .map((all) => all.map((one, at) => organisation(`id-${at}`, one)));

function organisation(id: string, change: Partial<Organisation> = {}): Organisation {
  return {
    id,
    name: `The ${id}`,
    sectors: [],
    practices: [],
    empowerment: 'both',
    reach: 'local',
    status: 'active',
    recordState: 'checked',
    evidenceLevel: null,
    ...change,
  };
}

describe('organisations that work in a similar way', () => {
  const own = organisation('own', { practices: ['a', 'b'], sectors: ['x'] });

  it('are told by the practices and sectors that both have', () => {
    const twin = organisation('twin', { practices: ['a', 'b'], sectors: ['x'] });
    const half = organisation('half', { practices: ['a', 'c'], sectors: ['y'] });
    expect(similarOrganisations([own, half, twin], 'own')).toEqual([
      { id: 'twin', similarity: 1, sharedPractices: ['a', 'b'], sharedSectors: ['x'] },
      { id: 'half', similarity: 1 / 6, sharedPractices: ['a'], sharedSectors: [] },
    ]);
  });

  it('never include one that shares the sector alone', () => {
    const sector = organisation('sector', { practices: ['c'], sectors: ['x'] });
    expect(similarOrganisations([own, sector], 'own')).toEqual([]);
  });

  it('are named in the order of their names where they are equal, and six at the most', () => {
    const twins = ['g', 'b', 'f', 'a', 'e', 'c', 'd'].map((id) =>
      organisation(id, { practices: ['a'] }),
    );
    const found = similarOrganisations([...twins, own], 'own').map(({ id }) => id);
    expect(found).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('are none for one that is not there', () => {
    expect(similarOrganisations([own], 'nobody')).toEqual([]);
  });

  it('are never itself, and as similar seen from either side', () => {
    fc.assert(
      fc.property(organisations, (all) => {
        for (const { id } of all) {
          for (const { id: other, similarity } of similarOrganisations(all, id)) {
            expect(other).not.toBe(id);
            expect(similarity).toBeGreaterThan(0);
            expect(similarity).toBeLessThanOrEqual(1);
            const back = similarOrganisations(all, other).find((one) => one.id === id);
            // The other may name six that are nearer to it.
            expect(back?.similarity ?? similarity).toBe(similarity);
          }
        }
      }),
    );
  });
});
