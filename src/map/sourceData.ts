import type { Feature, FeatureCollection } from 'geojson';
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

  /**
   * Sets what a source holds by what came and what went: the rest is neither handed over nor laid out again.
   *
   * @param keyOf the property that the source promotes to be the id of a feature, of which a source holds one each
   */
  change(id: SourceId, collection: FeatureCollection, keyOf: (feature: Feature) => string): void {
    const before = this.collections.get(id)?.features ?? [];
    this.collections.set(id, collection);
    if (!this.ready) return;
    const [held, wanted] = [new Set(before), new Set(collection.features)];
    const remove = before.filter((feature) => !wanted.has(feature)).map(keyOf);
    const add = collection.features.filter((feature) => !held.has(feature));
    if (remove.length + add.length === 0) return;
    void this.map.getSource<GeoJSONSource>(id)?.updateData({ remove, add });
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
