/** By folder of MapLibre's source, the files whose subject no layer and no source of this map has. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // The Earth as a ball: this map is flat.
  'geo/projection': [
    'globe_camera_helper',
    'globe_projection',
    'globe_transform',
    'vertical_perspective_camera_helper',
    'vertical_perspective_projection',
    'vertical_perspective_transform',
  ],
  // Ground that rises, pictures as tiles, houses: districts and points are all there is.
  render: ['terrain'],
  webgl: ['render_to_texture'],
  'webgl/draw': [
    'draw_color_relief',
    'draw_fill_extrusion',
    'draw_heatmap',
    'draw_hillshade',
    'draw_raster',
    'draw_terrain',
  ],
  'data/bucket': ['fill_extrusion_bucket'],
  data: ['dem_data'],
  // Whatever is drawn comes as GeoJSON.
  source: [
    'canvas_source',
    'image_source',
    'raster_dem_tile_source',
    'raster_dem_tile_worker_source',
    'raster_tile_source',
    'vector_tile_mlt',
    'vector_tile_source',
    'video_source',
  ],
  'shaders/glsl': [
    '_projection_globe.fragment.glsl.g',
    '_projection_globe.vertex.glsl.g',
    'color_relief.fragment.glsl.g',
    'color_relief.vertex.glsl.g',
    'fill_extrusion.fragment.glsl.g',
    'fill_extrusion.vertex.glsl.g',
    'fill_extrusion_pattern.fragment.glsl.g',
    'fill_extrusion_pattern.vertex.glsl.g',
    'heatmap.fragment.glsl.g',
    'heatmap.vertex.glsl.g',
    'heatmap_texture.fragment.glsl.g',
    'heatmap_texture.vertex.glsl.g',
    'hillshade.fragment.glsl.g',
    'hillshade.vertex.glsl.g',
    'hillshade_prepare.fragment.glsl.g',
    'hillshade_prepare.vertex.glsl.g',
    'raster.fragment.glsl.g',
    'raster.vertex.glsl.g',
    'terrain.fragment.glsl.g',
    'terrain.vertex.glsl.g',
    'terrain_depth.fragment.glsl.g',
    'terrain_depth.vertex.glsl.g',
    'terrain_height.fragment.glsl.g',
    'terrain_height.vertex.glsl.g',
  ],
};

/** Paths below MapLibre's source, as they end. */
export const LEFT_OUT_FILES: readonly string[] = Object.entries(LEFT_OUT).flatMap(
  ([folder, files]) => files.map((file) => `${folder}/${file}.ts`),
);

/**
 * What stands in place of a file that is left out: the same names, so that all who import them are
 * built. A shader has no text; the rest says what it is when it is called or made.
 *
 * @param names that the file exports
 */
export function standIn(names: readonly string[]): string {
  return names
    .map((name) =>
      name === 'default'
        ? `export default '';`
        : `export function ${name}() { throw new Error('${name} is left out of this map (mapLibreLeftOut.ts)'); }`,
    )
    .join('\n');
}
