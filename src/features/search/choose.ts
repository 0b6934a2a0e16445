import { NEAR_RADIUS_KM, type LinkState } from '../../store';
import type { Area } from '../../domain';
import type { Place } from './place';

/** What choosing a place changes in the link. What was typed is never part of it. */
export function linkChangeFor(place: Place, areas: readonly Area[]): Partial<LinkState> {
  switch (place.kind) {
    case 'council':
      return { selected: { kind: 'area', code: place.code } };
    case 'region':
    case 'nation':
      return { inside: place.code };
    case 'organisation':
      return { selected: { kind: 'organisation', id: place.code } };
    case 'town':
    case 'neighbourhood':
    case 'postcode-district':
    case 'postcode-sector': {
      const area = place.areaIndex === null ? undefined : areas[place.areaIndex];
      return {
        ...(place.position && {
          near: { position: place.position, radiusKm: NEAR_RADIUS_KM.default },
        }),
        ...(area && { selected: { kind: 'area', code: area.code } }),
      };
    }
  }
}
