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
   * Sets what a source holds by what came: the rest is neither handed over nor laid out again. What is no longer
   * wanted costs as much to take out as to put in, so it stays, to be there when it is wanted again, until it would
   * be more than what is wanted. Then all of it goes at once.
   *
   * @param keyOf the property that the source promotes to be the id of a feature, of which a source holds one each
   */
  change(id: SourceId, wanted: FeatureCollection, keyOf: (feature: Feature) => string): void {
    const before = this.ready ? (this.collections.get(id)?.features ?? []) : [];
    const keys = new Set(wanted.features.map(keyOf));
    const spare = before.filter((feature) => !keys.has(keyOf(feature)));
    const kept = spare.length > keys.size ? [] : spare;
    this.collections.set(id, { ...wanted, features: [...kept, ...wanted.features] });
    if (!this.ready) return;
    const held = new Set(before);
    // One of the same key takes the place of the one before.
    const add = wanted.features.filter((feature) => !held.has(feature));
    const remove = kept.length > 0 ? [] : spare.map(keyOf);
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
