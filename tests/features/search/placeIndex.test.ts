import { beforeAll, describe, expect, it } from 'vitest';
import { createPlaceIndex, type PlaceIndex } from '../../../src/features/search/placeIndex';
import type { PlaceMatch } from '../../../src/features/search/place';
import { CORE, GAZETTEER } from './places';

let index: PlaceIndex;
beforeAll(async () => {
  index = createPlaceIndex(CORE);
  await index.addGazetteer(GAZETTEER);
});

function found(text: string, by: PlaceIndex = index): PlaceMatch[] {
  return by.search(text).flatMap((group) => group.matches);
}
const ids = (text: string, by: PlaceIndex = index): string[] =>
  found(text, by).map(({ place }) => place.id);

describe('a place is found first by', () => {
  it.each([
    ['its name', 'Blackpool', 'council:E06000009'],
    ['its name with a letter missing', 'Blackpol', 'council:E06000009'],
    ['its name with two letters swapped', 'Blakcpool', 'council:E06000009'],
    ['its name with a word too many', 'Blackpool council', 'council:E06000009'],
    ['its Welsh name', 'Caerdydd', 'council:W06000015'],
    ['its Welsh name with a wrong letter', 'Caerdidd', 'council:W06000015'],
    ['the beginning of its name', 'Rhondda', 'council:W06000016'],
    ['its Welsh name without the accent', 'ynys mon', 'council:W06000001'],
    ['words in its middle', 'cynon taf', 'council:W06000016'],
    ['the beginnings of two words', 'isl scil', 'council:E06000053'],
    ['its code', 'E06000009', 'council:E06000009'],
    ['its code in small letters', 'e06000009', 'council:E06000009'],
    ['its code of 2025', 'E08000038', 'council:E08000016'],
    ['its code of 2024', 'E08000016', 'council:E08000016'],
    ['the code of a district merged into it', 'E07000190', 'council:E06000066'],
    ['the name of a district merged into it', 'Taunton Deane', 'council:E06000066'],
    ['the code of a neighbourhood', 'W02000337', 'neighbourhood:W02000337'],
    ['the name of a neighbourhood', 'Treorchy', 'neighbourhood:W02000337'],
    ['a name typed without ŷ and ŵ', 'ty gwyn', 'neighbourhood:W02000099'],
    ['a name typed with them decomposed', 'tŷ gŵyn'.normalize('NFD'), 'neighbourhood:W02000099'],
    ['the name of a region', 'north west', 'region:E12000002'],
    ['the name of a nation that is no region', 'england', 'nation:E92000001'],
    ['the Welsh name of a nation', 'Cymru', 'nation:W92000004'],
    ['a postcode district', 'bt1', 'postcode-district:BT1'],
    ['a postcode sector', 'fy1 4', 'postcode-sector:FY1 4'],
    ['a postcode sector without its space', 'fy14', 'postcode-sector:FY1 4'],
    ['an organisation', "men's sheds", 'organisation:mens-sheds'],
    ['an organisation, "and" for "&"', 'cardiff and vale', 'organisation:cardiff-recovery'],
  ])('%s: %s', (_, text, id) => {
    expect(ids(text)[0]).toBe(id);
  });
});

describe('a whole postcode', () => {
  it('is shown to its sector, and says so', () => {
    expect(found('s1 2hh')[0]).toMatchObject({
      place: { id: 'postcode-sector:S1 2' },
      note: { kind: 'postcode', unit: 'S1 2HH', shownAs: 'S1 2' },
    });
  });

  it('is shown to its district in Northern Ireland, and says so', () => {
    expect(found('BT15GS')[0]).toMatchObject({
      place: { id: 'postcode-district:BT1' },
      note: { kind: 'postcode', unit: 'BT1 5GS', shownAs: 'BT1' },
    });
  });

  it('in a sector that does not exist is not found', () => {
    expect(ids('FY1 9AB').filter((id) => id.startsWith('postcode'))).toEqual([]);
  });
});

describe('the results', () => {
  it('name the earlier district that was meant', () => {
    expect(found('Mendip')[0]?.note).toEqual({
      kind: 'former',
      code: 'E07000187',
      name: 'Mendip',
    });
    expect(found('Somerset')[0]?.note).toBeNull();
  });

  it('list the districts of a postcode area by number', () => {
    const postcodes = index.search('fy').find(({ group }) => group === 'postcodes');
    expect(postcodes?.matches.map(({ place }) => place.name)).toEqual(['FY1', 'FY2', 'FY10']);
  });

  it('mix the kinds, nearest first', () => {
    expect(index.search('blackpool').map(({ group }) => group)).toEqual([
      'councils',
      'towns',
      'organisations',
    ]);
  });

  it('are at most eight', () => {
    for (const text of ['bl', 's', 'fy', 'e0', 'a', 'ca', 'g']) {
      expect(found(text).length, text).toBeLessThanOrEqual(8);
    }
  });

  it('are the same whatever the order of the data', async () => {
    const turned = createPlaceIndex({
      ...CORE,
      organisations: CORE.organisations.toReversed(),
      regions: CORE.regions.toReversed(),
    });
    await turned.addGazetteer({
      neighbourhoods: GAZETTEER.neighbourhoods.toReversed(),
      postcodeDistricts: GAZETTEER.postcodeDistricts.toReversed(),
      postcodeSectors: GAZETTEER.postcodeSectors.toReversed(),
    });
    for (const text of ['bl', 'car', 'Blackpol', 's1', 'glasgow', 'E0']) {
      expect(ids(text, turned), text).toEqual(ids(text));
    }
  });

  it('hold councils and organisations before the gazetteer is there', () => {
    const core = createPlaceIndex(CORE);
    expect(ids('Blackpool', core)).toEqual([
      'council:E06000009',
      'organisation:blackpool-better-start',
    ]);
    expect(ids('FY1', core)).toEqual([]);
  });

  it.each(['', '   ', '!!!', '💷', '<script>', '\u0000'])('of %j are none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a post town', () => {
  it('is one place in the council area of most of its postcode districts', () => {
    const towns = found('Glasgow').filter(({ place }) => place.kind === 'town');
    expect(towns).toHaveLength(1);
    // The mean of G1 and G2, without G99, which lies in another council area.
    expect(towns[0]?.place).toMatchObject({ areaIndex: 9 });
    expect(towns[0]?.place.position?.[0]).toBeCloseTo(-4.3, 10);
  });
});
