import { describe, expect, it } from 'vitest';
import type { Introductions } from '../../src/domain';
import { introductionRecords } from '../../src/words/introductionRecords';
import { readRealCountry } from '../fixtures/realCountry';

const { core } = readRealCountry();
const at = (name: string): number => core.areas.findIndex((area) => area.name === name);
const organisation = core.organisations[0]!;
const PLACES: Introductions['places'] = [
  {
    areaIndex: at('Hartlepool'),
    to: { organisationId: organisation.id, areaIndex: at('Derby'), likeness: 1 },
    choice: 4,
  },
  { areaIndex: at('Luton'), to: null, choice: 3 },
];

describe('the file of introductions', () => {
  it('has a row a place, and blanks where nobody can be asked', () => {
    const [first, second] = introductionRecords(core, () => null, { places: PLACES });
    expect(first).toMatchObject({
      order: 1,
      placeCode: 'E06000001',
      lookedOn: null,
      pioneerId: organisation.id,
      worksInCode: 'E06000015',
      likeness: 1,
      couldBeAsked: 4,
    });
    expect(second).toMatchObject({ place: 'Luton', pioneer: null, worksIn: null, likeness: null });
  });
});
