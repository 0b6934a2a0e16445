import { type Area, NATIONS, type Region } from '../domain';
import type { WireReader } from './wireReader';

export function decodeRegions(reader: WireReader): readonly Region[] {
  return reader.rows({
    code: reader.codes('code'),
    name: reader.texts('name'),
    nameWelsh: reader.optionalTexts('nameWelsh'),
    nation: reader.choices('nation', NATIONS),
  });
}

export function decodeAreas(reader: WireReader): readonly Area[] {
  const codes = reader.codes('code');
  const rows = reader.rows({
    code: codes,
    name: reader.texts('name'),
    nameWelsh: reader.optionalTexts('nameWelsh'),
    nation: reader.choices('nation', NATIONS),
    regionCode: reader.choices('regionCode'),
    countyCode: reader.optionalChoices('countyCode'),
    countyName: reader.optionalChoices('countyName'),
    population: reader.numbers('population'),
    longitude: reader.steps('longitude'),
    latitude: reader.steps('latitude'),
    west: reader.steps('west'),
    south: reader.steps('south'),
    east: reader.steps('east'),
    north: reader.steps('north'),
    areaKm2: reader.optionalNumbers('areaKm2'),
    ruralUrban: reader.optionalChoices('ruralUrban'),
    similar: decodeSimilar(reader.record('similar'), codes),
    formerCodes: decodeFormerCodes(reader.record('formerCodes'), codes.length),
  });
  return rows.map(({ longitude, latitude, west, south, east, north, ...area }) => ({
    ...area,
    // A district without a county is its own upper tier.
    countyCode: area.countyCode ?? area.code,
    countyName: area.countyName ?? area.name,
    centre: [longitude, latitude],
    bounds: [west, south, east, north],
  }));
}

/** `count` neighbours per area, as places in the list of areas, one area after another. */
function decodeSimilar(
  reader: WireReader,
  codes: readonly string[],
): readonly (readonly string[])[] {
  const neighbours = reader.indices('at', codes.length).map((at) => codes[at] ?? '');
  let start = 0;
  return reader.indices('count', neighbours.length + 1).map((count) => {
    start += count;
    if (start > neighbours.length) reader.fail('at', 'ends too early');
    return neighbours.slice(start - count, start);
  });
}

function decodeFormerCodes(reader: WireReader, areaCount: number): readonly Area['formerCodes'][] {
  const lists: { code: string; name: string }[][] = Array.from({ length: areaCount }, () => []);
  const rows = reader.rows({
    code: reader.codes('code'),
    name: reader.texts('name'),
    areaAt: reader.indices('areaAt', areaCount),
  });
  for (const { code, name, areaAt } of rows) lists[areaAt]?.push({ code, name });
  return lists;
}
