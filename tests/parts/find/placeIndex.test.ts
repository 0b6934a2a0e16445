import { beforeAll, describe, expect, it } from 'vitest';
import { createPlaceIndex, type PlaceIndex } from '../../../src/parts/find/placeIndex';
import { isPlace, type Match } from '../../../src/parts/find/findable';
import { CORE, GAZETTEER } from './places';

let index: PlaceIndex;
beforeAll(async () => {
  index = createPlaceIndex(CORE);
  await index.addGazetteer(GAZETTEER);
});

function found(text: string, by: PlaceIndex = index): readonly Match[] {
  return by.search(text).groups.flatMap((group) => group.matches);
}
const ids = (text: string, by: PlaceIndex = index): string[] =>
  found(text, by).map((match) => match.found.id);

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
    ['the name of a county', 'lancashire', 'county:E10000017'],
    ['the code of a county', 'E10000017', 'county:E10000017'],
    ['the name of a combined authority', 'south yorkshire', 'combined-authority:E47000002'],
    ['a name that people use', 'rct', 'council:W06000016'],
    ['the name of a former county', 'Avonshire', 'council:E06000066'],
    ['a whole word of a council, before a town of that name', 'Cynon', 'council:W06000016'],
    ['the words of a topic', 'lonely', 'question:loneliness'],
    ['the Welsh words of a topic', 'unig', 'question:loneliness'],
    ['the name of a practice', 'peer support', 'practice:peer-support'],
    ['the Welsh name of a practice', 'cefnogaeth', 'practice:peer-support'],
    ['a word of its definition', 'experience', 'practice:peer-support'],
    ['the name of a sector', 'community', 'sector:community-neighbourhoods'],
    ['a postcode in quotes, with a comma', '“FY1 4AB”,', 'postcode-sector:FY1 4'],
    ['a name in brackets, with a full stop', '(Blackpool).', 'council:E06000009'],
    ['a name with a sign of no width', 'Black\u200bpool', 'council:E06000009'],
    ['a name in full-width letters', 'Ｂｌａｃｋｐｏｏｌ', 'council:E06000009'],
    ['a code with a full stop', 'E06000009.', 'council:E06000009'],
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
      found: { id: 'postcode-sector:S1 2' },
      note: { kind: 'postcode', unit: 'S1 2HH', shownAs: 'S1 2' },
    });
  });

  it('is shown to its district in Northern Ireland, and says so', () => {
    expect(found('BT15GS')[0]).toMatchObject({
      found: { id: 'postcode-district:BT1' },
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
    const postcodes = index.search('fy').groups.find(({ group }) => group === 'postcodes');
    expect(postcodes?.matches.map((match) => match.found.name)).toEqual(['FY1', 'FY2', 'FY10']);
  });

  it('mix the kinds, nearest first; a town of the name of its council is that council', () => {
    expect(ids('blackpool')).toEqual([
      'council:E06000009',
      'organisation:blackpool-better-start',
      'neighbourhood:E02002641',
    ]);
    expect(index.search('blackpool').groups.map(({ group }) => group)).toEqual([
      'councils',
      'organisations',
      'towns',
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
      ...GAZETTEER,
      aliases: GAZETTEER.aliases.toReversed(),
      topics: GAZETTEER.topics.toReversed(),
      neighbourhoods: GAZETTEER.neighbourhoods.toReversed(),
      postcodeDistricts: GAZETTEER.postcodeDistricts.toReversed(),
      postcodeSectors: GAZETTEER.postcodeSectors.toReversed(),
    });
    for (const text of ['bl', 'car', 'Blackpol', 's1', 'glasgow', 'E0', 'lonely', 'newport']) {
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

describe('a topic', () => {
  it('finds its question, who works on it and its figure', () => {
    expect(index.search('loneliness').groups[0]).toMatchObject({
      group: 'topics',
      matches: [
        { found: { kind: 'question', name: 'Where is loneliness high?' } },
        { found: { kind: 'services', name: 'Loneliness' } },
        { found: { kind: 'figure', name: 'Lonely adults', nameWelsh: null } },
      ],
    });
  });

  it('is not found in a frame on another site, where it would open another view', async () => {
    const framed = createPlaceIndex(CORE, 'places');
    await framed.addGazetteer(GAZETTEER);
    for (const text of ['loneliness', 'peer support', 'community']) {
      expect(ids(text, framed), text).toEqual([]);
    }
  });
});

describe('a definition', () => {
  it.each(['exper', 'who', 'people nonsense'])('is not found by %j', (text) => {
    expect(ids(text)).not.toContain('practice:peer-support');
  });
});

describe('another name', () => {
  it('is told, with what it is', () => {
    expect(found('RCT')[0]?.note).toEqual({ kind: 'name', name: 'RCT' });
    expect(found('Avonshire')[0]?.note).toEqual({ kind: 'part', name: 'Avonshire' });
  });
});

describe('places of one name', () => {
  it('are told apart where they lie apart', () => {
    const matches = index.search('newport').groups.flatMap((group) => group.matches);
    expect(matches.map((match) => [match.found.id, match.ambiguous])).toEqual([
      ['council:W06000022', true],
      ['town:Newport|SO', true],
      ['neighbourhood:E02009001', false],
    ]);
  });
});

describe('a postcode near a border', () => {
  it('names the other councils that it may be in', () => {
    expect(found('fy1 1')[0]?.found).toMatchObject({ border: { otherAreas: [1] } });
    expect(found('fy1 4')[0]?.found).toMatchObject({ border: null });
  });
});

describe('a place outside the United Kingdom', () => {
  it.each(['Jersey', 'jersey.', 'Saint Helier', 'JE2 3AB', 'je2'])('is told: %s', (text) => {
    const { groups, outside } = index.search(text);
    expect(outside).toEqual([GAZETTEER.outsidePlaces[0]]);
    // No place that is merely spelt alike; one that has the word in its name may be meant.
    const names = groups.flatMap(({ matches }) => matches.map((match) => match.found.name));
    expect(names.filter((name) => !name.includes('Jersey'))).toEqual([]);
  });

  it('hides no place that has its name', () => {
    const { groups, outside } = index.search('Jersey Marine');
    expect(outside).toEqual([]);
    expect(groups[0]?.matches[0]?.found.id).toBe('neighbourhood:W02000400');
  });
});

describe('a post town', () => {
  it('is one place in the council area of most of its postcode districts', () => {
    const towns = found('Glasgow').flatMap((match) =>
      isPlace(match.found) && match.found.kind === 'town' ? match.found : [],
    );
    expect(towns).toHaveLength(1);
    // The mean of G1 and G2, without G99, which lies in another council area.
    expect(towns[0]).toMatchObject({ areaIndex: 9 });
    expect(towns[0]?.position?.[0]).toBeCloseTo(-4.3, 10);
  });
});
