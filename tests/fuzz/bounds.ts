import assert from 'node:assert/strict';

type Holds = (value: unknown) => boolean;

const from0: Holds = (value) => value === null || (typeof value === 'number' && value >= 0);
const share: Holds = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const areaPlace: Holds = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1000;
const degrees =
  (most: number): Holds =>
  (value) =>
    typeof value === 'number' && Math.abs(value) <= most;
const onEarth: Holds = (value) =>
  value === null ||
  (Array.isArray(value) && value.every((each, axis) => degrees(axis % 2 === 0 ? 180 : 90)(each)));

/** What holds of everything that goes by a name, wherever it stands in what a decoder lets through. */
const BOUNDS: ReadonlyMap<string, readonly [said: string, holds: Holds]> = new Map([
  ['population', ['people are none or more', from0]],
  ['found', ['finds are none or more', from0]],
  ['areaKm2', ['land is none or more', from0]],
  ['nationCount', ['a count is none or more', from0]],
  ['nationRank', ['a rank is none or more', from0]],
  ['bytes', ['a size is none or more', from0]],
  ['chance', ['a chance is from 0 to 1', share]],
  ['accessBefore', ['access is from 0 to 1', share]],
  ['accessAfter', ['access is from 0 to 1', share]],
  ['areaIndex', ['a place in the list of areas is below 1000', areaPlace]],
  ['otherAreas', ['a place in the list of areas is below 1000', areaPlace]],
  ['neighboursAt', ['a place in the list of areas is below 1000', areaPlace]],
  ['longitude', ['a longitude is on earth', degrees(180)]],
  ['latitude', ['a latitude is on earth', degrees(90)]],
  ['coordinates', ['a corner is on earth', degrees(180)]],
  ['centre', ['a centre is on earth', onEarth]],
  ['position', ['a point is on earth', onEarth]],
  ['bounds', ['bounds are on earth', onEarth]],
  ['line', ['a line is on earth', onEarth]],
  ['banks', ['a bank is on earth', onEarth]],
  ['decimals', ['decimals are from 0 to 6', (value) => share(Number(value) / 6)]],
]);

/** No figure of a country is larger. */
const LARGEST = 1e12;

/**
 * Holds what a decoder let through to its bounds: every number is finite and of a country's size,
 * and what goes by one of the names above is as said there. Lists are looked into.
 */
export function assertBounds(decoded: unknown, name = ''): void {
  const left: [string, unknown][] = [[name, decoded]];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const [key, value] = next;
    if (typeof value === 'number')
      assert.ok(Math.abs(value) <= LARGEST, `${key}: ${value} is past all bounds`);
    const bound = BOUNDS.get(key);
    if (bound && !isList(value))
      assert.ok(bound[1](value), `${key}: ${String(value)}; ${bound[0]}`);
    if (typeof value !== 'object' || value === null) continue;
    if (isPoint(key, value)) {
      assert.ok(bound?.[1](value), `${key}: ${String(value)}; ${bound?.[0]}`);
    } else if (value instanceof Map) for (const each of value.values()) left.push([key, each]);
    else if (isList(value)) for (const each of value) left.push([key, each]);
    else for (const [inner, each] of Object.entries(value)) left.push([inner, each]);
  }
}

function isList(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/** A list of numbers that is one thing. */
function isPoint(key: string, value: object): value is readonly number[] {
  return (
    ['centre', 'position', 'bounds', 'line', 'banks'].includes(key) &&
    Array.isArray(value) &&
    typeof value[0] === 'number'
  );
}

/** Says which of some ids stands twice, if one does. */
export function assertOnceEach(ids: readonly string[], what: string): void {
  const seen = new Set<string>();
  for (const id of ids) {
    assert.ok(!seen.has(id), `${what} "${id}" stands twice`);
    seen.add(id);
  }
}

/** Says which id is none of those known, if one is. */
export function assertKnown(ids: readonly string[], known: readonly string[], what: string): void {
  const all = new Set(known);
  for (const id of ids) assert.ok(all.has(id), `unknown ${what} "${id}"`);
}
