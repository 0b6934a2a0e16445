/** A point on the globe as GeoJSON writes it: [longitude, latitude] in WGS84 degrees. */
export type Position = readonly [longitude: number, latitude: number];

/** West, south, east, north in WGS84 degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Mean radius of the Earth in km, used by every great-circle distance in the product. */
export const EARTH_RADIUS_KM = 6371.0088;
