import { Supercluster } from '@maplibre/geojson-vt';
import type { MapSite, SiteClustering } from '../../../map/PpsMap';
import type { PioneersItem } from './mapItems';

/** The whole world: west, south, east, north. */
const EVERYWHERE: [number, number, number, number] = [-180, -85, 180, 85];
/** Sites at one point are taken a little apart, in a row to the east, so that arrows part them. */
const APART_DEGREES = 1e-6;

/**
 * The sites of the whole country as the map would draw them at a zoom: by themselves or as one
 * mark. Grouped by the code that groups them on the map, with the same settings.
 * @returns what gives the marks at a zoom
 * @param opened sites at one point whose mark was opened: they stand by themselves
 */
export function siteClusters(
  sites: readonly MapSite[],
  { radiusPx, maxZoom }: SiteClustering,
): (zoom: number, opened: ReadonlySet<string>) => PioneersItem[] {
  const tree = new Supercluster({ radius: radiusPx, maxZoom, extent: 512 });
  tree.load(
    sites.map((site, index) => ({
      type: 'Feature',
      properties: { index },
      geometry: { type: 'Point', coordinates: [...site.position] },
    })),
  );
  const siteOf = (properties: unknown): MapSite[] => {
    const { index } = properties as { readonly index: number };
    const site = sites[index];
    return site ? [site] : [];
  };
  return (zoom, opened) =>
    tree.getClusters(EVERYWHERE, Math.floor(zoom)).flatMap((mark): PioneersItem[] => {
      const id: unknown = mark.properties?.['cluster_id'];
      if (typeof id !== 'number') return siteOf(mark.properties).map(oneSite);
      const together = tree
        .getLeaves(id, Number.POSITIVE_INFINITY)
        .flatMap(({ properties }) => siteOf(properties));
      const parts = tree.getClusterExpansionZoom(id);
      const [first] = together;
      if (!first) return [];
      if (parts > maxZoom && together.every(({ siteId }) => opened.has(siteId))) {
        return apart(together);
      }
      const [longitude = 0, latitude = 0] = mark.geometry.coordinates;
      return [
        {
          kind: 'pioneers',
          key: together.map(({ siteId }) => siteId).join(' '),
          position: [longitude, latitude],
          value: null,
          sites: together,
          partsAtZoom: parts > maxZoom ? null : parts,
        },
      ];
    });
}

function oneSite(site: MapSite): PioneersItem {
  return {
    kind: 'pioneers',
    key: site.siteId,
    position: site.position,
    value: null,
    sites: [site],
    partsAtZoom: null,
  };
}

function apart(sites: readonly MapSite[]): PioneersItem[] {
  return sites.map((site, index) => {
    const [longitude, latitude] = site.position;
    return { ...oneSite(site), position: [longitude + index * APART_DEGREES, latitude] };
  });
}
