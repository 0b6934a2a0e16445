import * as v from 'valibot';

import { CROSSING_KINDS } from '../../domain';
import { latitude, longitude, oneOf, optionalText, slug, text } from './cells';

const POINT_SEPARATOR = ';';
const point = v.pipe(
  v.string(),
  v.transform((value) => value.trim().split(/\s+/u)),
  v.check(
    (degrees) => degrees.length === 2,
    'is not a longitude and a latitude with a space between',
  ),
  v.tuple([longitude, latitude]),
);

/** Points along the water: "longitude latitude", parted by semicolons. */
const line = v.pipe(
  text,
  v.transform((value) => value.split(POINT_SEPARATOR)),
  v.array(point),
  v.minLength(2, 'needs at least two points'),
);

/** What a line was drawn from: our own boundaries, or, where they draw water as land, what we know. */
const DRAWN_FROM = ['boundaries', 'general-knowledge'] as const;

/** Water over which a straight line is no road. */
export const barrierRow = v.strictObject({
  id: slug,
  name: text,
  name_welsh: text,
  drawn_from: oneOf(DRAWN_FROM),
  line,
  note: optionalText,
});

/** A way over a barrier: a point on either side. `name_welsh` is empty where the name is the same. */
export const crossingRow = v.strictObject({
  barrier_id: slug,
  name: text,
  name_welsh: optionalText,
  kind: oneOf(CROSSING_KINDS),
  from_longitude: longitude,
  from_latitude: latitude,
  to_longitude: longitude,
  to_latitude: latitude,
  note: optionalText,
});
