import type { Gazetteer, GazetteerPlace, PostcodePlace } from '../domain';
import { decodeSearchWords } from './decodeSearchWords';
import { MOST_AREAS } from './mostAreas';
import { WireReader } from './wireReader';

const GAZETTEER_FILE = 'gazetteer.json';

/**
 * public/data/gazetteer.json as parsed.
 *
 * @param areaCount of the dataset, where it is known: every place lies in one of them
 */
export function decodeGazetteer(content: unknown, areaCount = MOST_AREAS): Gazetteer {
  const reader = new WireReader(GAZETTEER_FILE, content);
  const postcodeDistricts = decodePostcodeDistricts(reader.record('postcodeDistricts'), areaCount);
  return {
    neighbourhoods: decodeNeighbourhoods(reader.record('neighbourhoods'), areaCount),
    postcodeDistricts,
    postcodeSectors: decodePostcodeSectors(
      reader.record('postcodeSectors'),
      postcodeDistricts,
      areaCount,
    ),
    ...decodeSearchWords(GAZETTEER_FILE, reader.value('words')),
  };
}

function decodeNeighbourhoods(table: WireReader, areaCount: number): readonly GazetteerPlace[] {
  return table.rows({
    code: table.codes('code'),
    name: table.texts('name'),
    nameWelsh: table.optionalTexts('nameWelsh'),
    areaIndex: table.places('areaAt', areaCount),
    longitude: table.degrees('longitude', 180),
    latitude: table.degrees('latitude', 90),
  });
}

function decodePostcodeDistricts(table: WireReader, areaCount: number): readonly PostcodePlace[] {
  const otherAreas = decodeOtherAreas(table.record('otherAreas'), areaCount);
  return table.rows({
    postcode: table.codes('postcode'),
    town: table.optionalChoices('town'),
    areaIndex: table.places('areaAt', areaCount),
    nearBorder: otherAreas.map(({ length }) => length > 0),
    otherAreas,
    longitude: table.degrees('longitude', 180),
    latitude: table.degrees('latitude', 90),
  });
}

/** `count` districts per row, as places in the list of areas, one row after another. */
function decodeOtherAreas(table: WireReader, areaCount: number): readonly (readonly number[])[] {
  const at = table.indices('at', areaCount);
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
  areaCount: number,
): readonly PostcodePlace[] {
  const postcode = table.codes('postcode');
  const areaIndex = table.places('areaAt', areaCount);
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
