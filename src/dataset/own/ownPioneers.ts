import { OVERALL, type Organisation, type SectorId, type Site } from '../../domain';
import type { OwnPoint } from './ownPoint';

/** Points of a person's own as the analysis counts pioneers. */
export interface OwnPioneers {
  readonly organisations: readonly Organisation[];
  readonly sites: readonly Site[];
}

/** No id of the directory begins so. */
const OWN_ID = 'own:';

export function isOwnId(id: string): boolean {
  return id.startsWith(OWN_ID);
}

/**
 * Each point as a local organisation of its own with one site: active and unchecked, so that it counts
 * by that row of the table of certainty. No practice is known of it. One known to its area alone is
 * somewhere in it.
 *
 * @param sector of those that say none; OVERALL where that is not known: they then count only where
 *   all sectors are asked about
 * @param nameOf as the page is to call it
 */
export function ownPioneers(
  points: readonly OwnPoint[],
  sector: SectorId,
  nameOf: (point: OwnPoint) => string,
): OwnPioneers {
  const usual = sector === OVERALL ? [] : [sector];
  return {
    organisations: points.map((point, at) => ({
      id: `${OWN_ID}${at}`,
      name: nameOf(point),
      sectors: point.sector === null ? usual : [point.sector],
      practices: [],
      empowerment: 'both',
      reach: 'local',
      status: 'active',
      recordState: 'unchecked',
      evidenceLevel: null,
    })),
    sites: points.map(({ position, precision, areaCode }, at) => ({
      id: `${OWN_ID}${at}`,
      organisationId: `${OWN_ID}${at}`,
      kind: 'delivery-site',
      precision: precision === 'area' ? 'local-authority' : 'postcode',
      position,
      place: null,
      areaCode,
      nation: 'united-kingdom',
      coverage: null,
      checked: true,
    })),
  };
}
