import type { Gazetteer, GazetteerPlace, PostcodePlace } from '../domain';
import { decodeSearchWords } from './decodeSearchWords';
import { MOST_AREAS } from './mostAreas';
import { WireReader } from './wireReader';

const GAZETTEER_FILE = 'gazetteer.json';

/** public/data/gazetteer.json as parsed. */
export function decodeGazetteer(content: unknown): Gazetteer {
  const reader = new WireReader(GAZETTEER_FILE, content);
  const postcodeDistricts = decodePostcodeDistricts(reader.record('postcodeDistricts'));
  return {
    neighbourhoods: decodeNeighbourhoods(reader.record('neighbourhoods')),
    postcodeDistricts,
    postcodeSectors: decodePostcodeSectors(reader.record('postcodeSectors'), postcodeDistricts),
    ...decodeSearchWords(GAZETTEER_FILE, reader.value('words')),
  };
}

function decodeNeighbourhoods(table: WireReader): readonly GazetteerPlace[] {
  return table.rows({
    code: table.codes('code'),
    name: table.texts('name'),
    nameWelsh: table.optionalTexts('nameWelsh'),
    areaIndex: table.places('areaAt', MOST_AREAS),
    longitude: table.degrees('longitude', 180),
    latitude: table.degrees('latitude', 90),
  });
}

function decodePostcodeDistricts(table: WireReader): readonly PostcodePlace[] {
  const otherAreas = decodeOtherAreas(table.record('otherAreas'));
  return table.rows({
    postcode: table.codes('postcode'),
    town: table.optionalChoices('town'),
    areaIndex: table.places('areaAt', MOST_AREAS),
    nearBorder: otherAreas.map(({ length }) => length > 0),
    otherAreas,
    longitude: table.degrees('longitude', 180),
    latitude: table.degrees('latitude', 90),
  });
}

/** `count` districts per row, as places in the list of areas, one row after another. */
function decodeOtherAreas(table: WireReader): readonly (readonly number[])[] {
  const at = table.indices('at', MOST_AREAS);
  let start = 0;
  return table.indices('count', at.length + 1).map((count) => {
    start += count;
    if (start > at.length) table.fail('at', 'ends too early');
    return at.slice(start - count, start);
  });
}

/** Where the councils of a sector are not known, those of its district are the ones it may be in. */
function decodePostcodeSectors(
  table: WireReader,
  districts: readonly PostcodePlace[],
): readonly PostcodePlace[] {
  const postcode = table.codes('postcode');
  const areaIndex = table.places('areaAt', MOST_AREAS);
  const nearBorder = new Set(table.places('nearBorderRows', postcode.length));
  const areasOf = new Map(
    districts.map((district) => [district.postcode, [district.areaIndex, ...district.otherAreas]]),
  );
  return table.rows({
    postcode,
    town: postcode.map(() => null),
    areaIndex,
    nearBorder: postcode.map((_, row) => nearBorder.has(row)),
    otherAreas: postcode.map((sector, row) =>
      nearBorder.has(row)
        ? (areasOf.get(sector.slice(0, sector.indexOf(' '))) ?? []).filter(
            (area) => area !== areaIndex[row],
          )
        : [],
    ),
    longitude: table.degrees('longitude', 180),
    latitude: table.degrees('latitude', 90),
  });
}
