import { type Area, type Bounds, type CombinedAuthority, NATIONS, type Region } from '../domain';
import type { WireReader } from './wireReader';

export function decodeRegions(reader: WireReader): readonly Region[] {
  return reader.rows({
    code: reader.codes('code'),
    name: reader.texts('name'),
    nameWelsh: reader.optionalTexts('nameWelsh'),
    nation: reader.choices('nation', NATIONS),
  });
}

export function decodeCombinedAuthorities(
  readers: readonly WireReader[],
  areas: readonly Area[],
): readonly CombinedAuthority[] {
  return readers.map((reader) => ({
    code: reader.text('code'),
    name: reader.text('name'),
    areaCodes: reader.indices('areaAt', areas.length).map((at) => areas[at]!.code),
  }));
}

export function decodeAreas(reader: WireReader): readonly Area[] {
  const codes = reader.codes('code');
  const names = reader.texts('name');
  return reader.rows({
    code: codes,
    name: names,
    nameWelsh: reader.optionalTexts('nameWelsh'),
    nation: reader.choices('nation', NATIONS),
    regionCode: reader.choices('regionCode'),
    // A district without a county is its own upper tier.
    countyCode: reader.optionalChoices('countyCode').map((code, row) => code ?? codes[row] ?? ''),
    countyName: reader.optionalChoices('countyName').map((name, row) => name ?? names[row] ?? ''),
    population: reader.counts('population'),
    centre: reader
      .optionalPositions()
      .map((centre, row) => centre ?? reader.fail(`longitude[${row}]`, 'is empty')),
    bounds: decodeBounds(reader),
    areaKm2: reader.optionalCounts('areaKm2'),
    ruralUrban: reader.optionalChoices('ruralUrban'),
    formerCodes: decodeFormerCodes(reader.record('formerCodes'), codes.length),
  });
}

function decodeBounds(reader: WireReader): readonly Bounds[] {
  const sides = reader.rows({
    west: reader.degrees('west', 180),
    south: reader.degrees('south', 90),
    east: reader.degrees('east', 180),
    north: reader.degrees('north', 90),
  });
  return sides.map(({ west, south, east, north }) => [west, south, east, north]);
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
