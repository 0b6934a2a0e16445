import type { Gazetteer, GazetteerPlace, PostcodePlace } from '../../domain';
import type { Place } from './findable';

export function neighbourhoodPlace(place: GazetteerPlace): Place {
  return {
    id: `neighbourhood:${place.code}`,
    kind: 'neighbourhood',
    name: place.name,
    nameWelsh: place.nameWelsh,
    code: place.code,
    areaIndex: place.areaIndex,
    position: [place.longitude, place.latitude],
    former: [],
    border: null,
  };
}

export function postcodePlace(
  kind: 'postcode-district' | 'postcode-sector',
  { postcode, areaIndex, nearBorder, otherAreas, longitude, latitude }: PostcodePlace,
): Place {
  return {
    id: `${kind}:${postcode}`,
    kind,
    name: postcode,
    nameWelsh: null,
    code: postcode,
    areaIndex,
    position: [longitude, latitude],
    former: [],
    border: nearBorder ? { otherAreas } : null,
  };
}

/**
 * Post towns, put together from their postcode districts. One town keeps to one postcode area, so
 * that Richmond in TW and Richmond in DL stay two. It lies in the council area that most of its
 * postcode districts lie in (the first by index when they are level), at the mean of those.
 */
export function townPlaces({ postcodeDistricts }: Gazetteer): readonly Place[] {
  const districtsOf = new Map<string, PostcodePlace[]>();
  for (const district of postcodeDistricts) {
    if (district.town === null) continue;
    const letters = /^[A-Z]+/.exec(district.postcode)?.[0] ?? '';
    const key = `${district.town}|${letters}`;
    districtsOf.set(key, [...(districtsOf.get(key) ?? []), district]);
  }
  return [...districtsOf].map(([key, districts]) => {
    const areaIndex = mostFrequent(districts.map((district) => district.areaIndex));
    const main = districts.filter((district) => district.areaIndex === areaIndex);
    const id = `town:${key}`;
    return {
      id,
      kind: 'town',
      name: key.slice(0, key.indexOf('|')),
      nameWelsh: null,
      code: id,
      areaIndex,
      position: [mean(main.map((d) => d.longitude)), mean(main.map((d) => d.latitude))],
      former: [],
      border: null,
    };
  });
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!first) throw new RangeError('There is no most frequent value of an empty list');
  return first[0];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
