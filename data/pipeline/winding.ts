type Ring = GeoJSON.Position[];

/**
 * Wind outer rings anticlockwise and holes clockwise (RFC 7946, section 3.1.6). A drawing library
 * tells land from hole by this, so one ring wound the wrong way makes an island hollow. Rings that
 * rounding has folded into a line are left out.
 */
export function withRightWinding(
  geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon,
): GeoJSON.Polygon | GeoJSON.MultiPolygon {
  const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
    .map((rings) =>
      rings
        .map(withoutRepeats)
        .filter((ring) => signedArea(ring) !== 0)
        .map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : ring.toReversed())),
    )
    .filter((rings) => rings.length > 0);
  const [only] = polygons;
  return polygons.length === 1 && only !== undefined
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** A line whose ends round to one point leaves that point twice in a row. */
function withoutRepeats(ring: Ring): Ring {
  return ring.filter(
    ([x, y], at) => at === 0 || x !== ring[at - 1]?.[0] || y !== ring[at - 1]?.[1],
  );
}

/** Twice the area in square degrees: above 0 where the ring runs anticlockwise. */
export function signedArea(ring: Ring): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }, 0);
}
