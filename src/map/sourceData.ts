import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { SourceId } from './sources';

/** Data of every source, remembered from before the style is ready. */
export class SourceData {
  private readonly collections = new Map<SourceId, FeatureCollection>();
  private ready = false;

  constructor(private readonly map: MapLibreMap) {}

  set(id: SourceId, collection: FeatureCollection): void {
    this.collections.set(id, collection);
    if (this.ready) this.write(id, collection);
  }

  /** Hands every source its data again: the style has just been loaded, for the first time or anew. */
  restore(): void {
    this.ready = true;
    for (const [id, collection] of this.collections) this.write(id, collection);
  }

  /** Stops writing until the style is there again. */
  suspend(): void {
    this.ready = false;
  }

  private write(id: SourceId, collection: FeatureCollection): void {
    void this.map.getSource<GeoJSONSource>(id)?.setData(collection);
  }
}
