import { describe, expect, it } from 'vitest';
import { districtPrefix, readPostcode } from '../../src/dataset/postcode';

describe('a UK postcode', () => {
  // The formats are the six of the Royal Mail: A9, A99, AA9, AA99, A9A and AA9A before the space.
  it.each([
    ['FY1 4AB', 'FY1', 'FY1 4', 'FY1 4AB'],
    ['fy14ab', 'FY1', 'FY1 4', 'FY1 4AB'],
    ['  fy1   4ab ', 'FY1', 'FY1 4', 'FY1 4AB'],
    ['FY 1 4AB', 'FY1', 'FY1 4', 'FY1 4AB'],
    ['S1 2HH', 'S1', 'S1 2', 'S1 2HH'],
    ['s12hh', 'S1', 'S1 2', 'S1 2HH'],
    ['M60 1NW', 'M60', 'M60 1', 'M60 1NW'],
    ['CR2 6XH', 'CR2', 'CR2 6', 'CR2 6XH'],
    ['DN55 1PT', 'DN55', 'DN55 1', 'DN55 1PT'],
    ['W1A 1HQ', 'W1A', 'W1A 1', 'W1A 1HQ'],
    ['ec1a1bb', 'EC1A', 'EC1A 1', 'EC1A 1BB'],
    ['bt1 5gs', 'BT1', 'BT1 5', 'BT1 5GS'],
    ['ＦＹ１ ４ＡＢ', 'FY1', 'FY1 4', 'FY1 4AB'],
  ])('%s is read whole', (text, district, sector, unit) => {
    expect(readPostcode(text)).toEqual([{ district, sector, unit }]);
  });

  it.each([
    ['bt1', [{ district: 'BT1', sector: null, unit: null }]],
    ['sw1a', [{ district: 'SW1A', sector: null, unit: null }]],
    ['FY1 4', [{ district: 'FY1', sector: 'FY1 4', unit: null }]],
    ['FY1 4A', [{ district: 'FY1', sector: 'FY1 4', unit: null }]],
    ['fy141', [{ district: 'FY14', sector: 'FY14 1', unit: null }]],
    [
      'fy14',
      [
        { district: 'FY14', sector: null, unit: null },
        { district: 'FY1', sector: 'FY1 4', unit: null },
      ],
    ],
  ])('%s is read as far as it goes', (text, readings) => {
    expect(readPostcode(text)).toEqual(readings);
  });

  it.each([
    '',
    ' ',
    'Blackpool',
    'Bath',
    'E06000009',
    'FY',
    'FY1 4AB extra',
    '1FY',
    'FY1-4AB',
    'ŵ1',
    '💷1 2AB',
  ])('"%s" is no postcode', (text) => expect(readPostcode(text)).toEqual([]));
});

describe('the beginning of a district', () => {
  it.each([
    ['f', 'F'],
    ['fy', 'FY'],
    [' fy1 ', 'FY1'],
    ['ec1a', 'EC1A'],
  ])('"%s" begins %s', (text, prefix) => expect(districtPrefix(text)).toBe(prefix));

  it.each(['fy1 4', 'bath', '1', ''])('"%s" begins none', (text) =>
    expect(districtPrefix(text)).toBeNull(),
  );
});
