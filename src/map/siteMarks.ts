import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../domain';
import type { MapSite } from './PpsMap';
import { focusFeatures, siteFeatures, spreadFeatures, type SpreadSite } from './siteFeatures';
import type { SourceData } from './sourceData';
import { spreadOffsets } from './spread';
import { MAX_ZOOM } from './style';

/** Just outside the largest numbered disc. */
const CLUSTER_RIM_PX = 15;

/** Sites on the map: what is clustered, what is spread, and what is looked at. */
export class SiteMarks {
  private sitesById: ReadonlyMap<string, MapSite> = new Map();
  private spreadPositions: ReadonlyMap<string, Position> = new Map();
  private hoveredId: string | null = null;
  private selectedIds: readonly string[] = [];
  private clusterRadiusPx: number | null = null;

  constructor(
    private readonly map: MapLibreMap,
    private readonly data: SourceData,
  ) {}

  setSites(sites: readonly MapSite[]): void {
    this.sitesById = new Map(sites.map((site) => [site.siteId, site]));
    this.data.set('sites', siteFeatures(sites));
    this.gather();
    this.drawFocus();
  }

  /** How near sites must be to be drawn as one, in pixels. */
  clusterWithin(radiusPx: number): void {
    if (radiusPx === this.clusterRadiusPx) return;
    this.clusterRadiusPx = radiusPx;
    void this.map
      .getSource<GeoJSONSource>('sites')
      ?.setClusterOptions({ cluster: true, clusterRadius: radiusPx });
  }

  /** The style has just been loaded, and clusters as it says by itself. */
  forgetClusters(): void {
    this.clusterRadiusPx = null;
  }

  setHovered(siteId: string | null): boolean {
    if (siteId === this.hoveredId) return false;
    this.hoveredId = siteId;
    this.drawFocus();
    return true;
  }

  setSelected(siteIds: readonly string[]): void {
    if (siteIds.length === 0 && this.selectedIds.length === 0) return;
    this.selectedIds = siteIds;
    this.drawFocus();
  }

  /**
   * Opens a cluster: zooms in until it parts, or, when its sites share one point, spreads them.
   *
   * @returns the ids of the sites that were spread, or none when the map zooms in instead
   */
  async openCluster(clusterId: number, centre: Position, animate: boolean): Promise<string[]> {
    const source = this.map.getSource<GeoJSONSource>('sites');
    if (!source) return [];
    const zoom = await source.getClusterExpansionZoom(clusterId);
    if (zoom <= MAX_ZOOM) {
      this.map.easeTo({ center: [...centre], zoom, animate });
      return [];
    }
    const leaves = await source.getClusterLeaves(clusterId, Number.POSITIVE_INFINITY, 0);
    const sites = leaves.flatMap((leaf) => {
      const site = this.sitesById.get(String(leaf.properties?.['siteId']));
      return site ? [site] : [];
    });
    this.spread(sites, centre);
    return sites.map((site) => site.siteId);
  }

  /** Puts spread sites back. */
  gather(): void {
    if (this.spreadPositions.size === 0) return;
    this.spreadPositions = new Map();
    this.data.set('spread', spreadFeatures([]));
    this.drawFocus();
  }

  private spread(sites: readonly MapSite[], centre: Position): void {
    const middle = this.map.project([...centre]);
    const offsets = spreadOffsets(sites.length);
    const at = (right: number, down: number): Position => {
      const { lng, lat } = this.map.unproject([middle.x + right, middle.y + down]);
      return [lng, lat];
    };
    const placed = sites.map((site, index): SpreadSite => {
      const [right, down] = offsets[index] ?? [0, 0];
      const rim = CLUSTER_RIM_PX / Math.hypot(right, down);
      return { site, position: at(right, down), legStart: at(right * rim, down * rim) };
    });
    this.spreadPositions = new Map(placed.map(({ site, position }) => [site.siteId, position]));
    this.data.set('spread', spreadFeatures(placed));
    this.drawFocus();
  }

  private drawFocus(): void {
    const place = (siteId: string, selected: boolean) => {
      const site = this.sitesById.get(siteId);
      if (!site) return [];
      return [{ site, selected, position: this.spreadPositions.get(siteId) ?? site.position }];
    };
    const hovered =
      this.hoveredId === null || this.selectedIds.includes(this.hoveredId)
        ? []
        : place(this.hoveredId, false);
    this.data.set(
      'focus',
      focusFeatures([...this.selectedIds.flatMap((siteId) => place(siteId, true)), ...hovered]),
    );
  }
}
