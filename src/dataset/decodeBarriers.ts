import type { Barrier, Crossing, Position } from '../domain';
import type { WireReader } from './wireReader';

/** The parts `barriers` and `crossings` of public/data/demand.json. */
export function decodeBarriers(barriers: WireReader, crossings: WireReader): readonly Barrier[] {
  const pointCount = barriers.indices('pointCount', Infinity);
  const points = positions(
    barriers,
    pointCount.reduce((sum, count) => sum + count, 0),
  );
  const rows = barriers.rows({
    id: barriers.texts('id'),
    pointCount,
  });
  const crossingsOf = decodeCrossings(crossings, rows.length);
  let first = 0;
  return rows.map(({ id, pointCount: count }, index) => {
    const line = points.slice(first, first + count);
    first += count;
    return { id, line, crossings: crossingsOf[index] ?? [] };
  });
}

/** By place of the barrier. */
function decodeCrossings(reader: WireReader, barrierCount: number): readonly Crossing[][] {
  const barrierAt = reader.indices('barrierAt', barrierCount);
  const banks = positions(reader, 2 * barrierAt.length);
  const crossingsOf = Array.from({ length: barrierCount }, (): Crossing[] => []);
  for (const [index, barrier] of barrierAt.entries())
    crossingsOf[barrier]!.push({ banks: [banks[2 * index]!, banks[2 * index + 1]!] });
  return crossingsOf;
}

function positions(reader: WireReader, count: number): readonly Position[] {
  const longitude = reader.degrees('longitude', 180);
  const latitude = reader.degrees('latitude', 90);
  reader.requireLength(count, { longitude, latitude });
  return longitude.map((degrees, index): Position => [degrees, latitude[index]!]);
}
