import { describe, expect, it } from 'vitest';
import { packId, unpackId } from '../../src/dataset/idByName';
import { rowsOf } from '../fixtures/tables';

describe('an id by its name', () => {
  it.each([
    ['wigan-deal', 'The Wigan Deal', '0:wigan-deal'],
    ['wigan-deal-hub', 'Wigan Deal', '2:hub'],
    ['brightside', 'Brightside', '1:'],
    ['mens-sheds', 'Men’s Sheds', '2:'],
    ['bromley', 'Bromley by Bow Centre', '1:'],
  ])('%s of %s is %s', (id, name, packed) => {
    expect(packId(id, name)).toBe(packed);
    expect(unpackId(packed, name)).toBe(id);
  });

  it('comes back for every organisation of the tables', () => {
    for (const { id, name } of rowsOf('organisations'))
      expect(unpackId(packId(id!, name!), name!)).toBe(id);
  });

  it.each(['3:', 'x', '', '-1:a', '1.5:a'])('is none where it is packed as "%s"', (packed) => {
    expect(unpackId(packed, 'Wigan Deal')).toBeNull();
  });
});
