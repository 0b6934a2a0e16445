import {
  CATCHMENT_KM,
  MOST_PLANNED,
  PLANNED_WITHIN,
  type PlannedSite,
  type Position,
} from '../domain';
import { asWritten } from './linkText';
import type { Camera, Near } from './linkState';
import { NEAR_RADIUS_KM } from './linkState';
import { clamp, finite, isId, round } from './parameter';

/** Version of the list of planned sites. A list of another version is not read. */
const PLANNED_VERSION = '1';

/** "latitude,longitude,radius in km"; a link may leave the radius out. */
export function parseNear(text: string): Near | null {
  const [latitude, longitude, radius] = text.split(',').map(finite);
  const position = positionOrNull(longitude, latitude);
  if (!position) return null;
  return { position, radiusKm: round(clamp(radius ?? NEAR_RADIUS_KM.default, NEAR_RADIUS_KM), 2) };
}

/** Whether all of such a text is read. */
export function isWholeNear(text: string): boolean {
  const cells = text.split(',');
  return cells.length <= 3 && cells.every(isNumber);
}

export function formatNear({ position: [longitude, latitude], radiusKm }: Near): string {
  return [latitude, longitude, radiusKm].join(',');
}

/** "zoom,latitude,longitude". */
export function parseCamera(text: string): Camera | null {
  const [zoom, latitude, longitude] = text.split(',').map(finite);
  const position = positionOrNull(longitude, latitude);
  if (!position || zoom === null || zoom === undefined) return null;
  return { position, zoom: round(clamp(zoom, { min: 0, max: 22 }), 2) };
}

export function formatCamera({ position: [longitude, latitude], zoom }: Camera): string {
  return [zoom, latitude, longitude].join(',');
}

/**
 * Planned sites: "1:latitude,longitude:latitude,longitude,reach in km,practice" after the version, at
 * most MOST_PLANNED; a reach left empty is that of the scenario. A site beyond the UK is moved to its edge, and one that is no place is left out; a
 * reach that is no number is that of the scenario.
 * @returns null where none is left, as a scenario without planned sites has no list
 */
export function parsePlanned(text: string): readonly PlannedSite[] | null {
  const [version, ...sites] = text.split(':');
  if (version !== PLANNED_VERSION) return null;
  const places = sites.flatMap((site) => {
    const [latitude, longitude, reachKm = null] = site.split(',', 3).map(finite);
    const [, , , practice = ''] = site.split(',');
    return typeof latitude === 'number' && typeof longitude === 'number'
      ? [plannedAt({ position: [longitude, latitude], reachKm, ...practiceOf(practice) })]
      : [];
  });
  return places.length > 0 ? places.slice(0, MOST_PLANNED) : null;
}

/** Whether all of such a text is read: each site, its reach and its practice. */
export function isWholePlanned(text: string): boolean {
  const [, ...sites] = text.split(':');
  return (
    sites.length <= MOST_PLANNED &&
    sites.every((site) => {
      const [latitude = '', longitude = '', reachKm = '', practice = ''] = site.split(',');
      const isPlace = isNumber(latitude) && isNumber(longitude);
      return (
        isPlace && (reachKm === '' || isNumber(reachKm)) && (practice === '' || isId(practice))
      );
    })
  );
}

function isNumber(text: string): boolean {
  return finite(text) !== null;
}

/** As parsePlanned will read it, so that an address never says what its reader would change. */
export function formatPlanned(sites: readonly PlannedSite[]): string {
  const places = sites.slice(0, MOST_PLANNED).map((site) => {
    const { position, reachKm, practice } = plannedAt(site);
    const cells = [...position.toReversed(), reachKm ?? '', practice ?? ''];
    return cells.join(',').replace(/,+$/u, '');
  });
  return places.length > 0 ? [PLANNED_VERSION, ...places].join(':') : '';
}

/** In the UK, to four decimals: about ten metres, which no choice of a place is finer than. */
function plannedAt({ position, reachKm, practice }: PlannedSite): PlannedSite {
  const [longitude, latitude] = position;
  const [west, south, east, north] = PLANNED_WITHIN;
  return {
    position: [
      round(clamp(longitude, { min: west, max: east }), 4),
      round(clamp(latitude, { min: south, max: north }), 4),
    ],
    reachKm: reachKm === null ? null : round(clamp(reachKm, CATCHMENT_KM), 2),
    ...practiceOf(practice),
  };
}

/** The practice of a site, where it is one that a link may name. */
function practiceOf(id: string | undefined): Pick<PlannedSite, 'practice'> {
  return id !== undefined && isId(id) ? { practice: asWritten(id) } : {};
}

function positionOrNull(
  longitude: number | null | undefined,
  latitude: number | null | undefined,
): Position | null {
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return null;
  return [round(longitude, 5), round(latitude, 5)];
}
