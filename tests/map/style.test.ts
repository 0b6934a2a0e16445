import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { inLayerOrder, LAYER_ORDER } from '../../src/map/layerOrder';
import { AREA_DISPLAYS, MAP_LANGUAGES } from '../../src/map/layers/look';
import { patternImages } from '../../src/map/patterns';
import { SOURCE_IDS } from '../../src/map/sources';
import { mapStyle } from '../../src/map/style';
import { MAP_THEME_NAMES, mapTheme } from '../../src/map/theme';

const LOOK = {
  theme: mapTheme('light'),
  language: 'en',
  areaDisplay: 'off',
  hotSpots: false,
} as const;
const FONTS = {
  latin: 'https://example.org/latin.woff2',
  latinExtended: 'https://example.org/latin-ext.woff2',
};

const LOOKS = MAP_THEME_NAMES.flatMap((name) =>
  MAP_LANGUAGES.flatMap((language) =>
    AREA_DISPLAYS.flatMap((areaDisplay) =>
      [false, true].map((hotSpots) => ({ theme: mapTheme(name), language, areaDisplay, hotSpots })),
    ),
  ),
);

describe('the style', () => {
  it.each(LOOKS)('is valid: $theme.name, $language, $areaDisplay, hot spots $hotSpots', (look) => {
    expect(validateStyleMin(mapStyle(look, FONTS))).toEqual([]);
  });

  it('would be found out if it were not valid', () => {
    const [look] = LOOKS;
    if (!look) throw new Error('no look');
    const style = mapStyle({ ...look, theme: { ...look.theme, sea: 'a sea' } }, FONTS);
    expect(validateStyleMin(style)[0]?.message).toContain('a sea');
  });

  it('asks no other host for words or pictures', () => {
    for (const look of LOOKS) {
      const style = mapStyle(look, FONTS);
      expect(style.glyphs).toBeUndefined();
      expect(style.sprite).toBeUndefined();
      const addresses = JSON.stringify(style).match(/https?:[^"]+/g) ?? [];
      expect(new Set(addresses)).toEqual(new Set(Object.values(FONTS)));
    }
  });

  it('asks for no kind of layer or source that the build leaves out', () => {
    for (const look of LOOKS) {
      const { layers, sources } = mapStyle(look, FONTS);
      const layerTypes = new Set(layers.map(({ type }) => type));
      expect(['background', 'circle', 'fill', 'line', 'symbol']).toEqual(
        expect.arrayContaining([...layerTypes]),
      );
      const sourceTypes = new Set(Object.values(sources).map(({ type }) => type));
      expect(sourceTypes).toEqual(new Set(['geojson']));
    }
  });

  it('draws every layer from a source that is there, with images that are there', () => {
    for (const look of LOOKS) {
      const style = mapStyle(look, FONTS);
      expect(Object.keys(style.sources)).toEqual([...SOURCE_IDS]);
      const sources = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
      expect(SOURCE_IDS).toEqual(expect.arrayContaining(sources));
      const images = style.layers.flatMap((layer) => {
        if (layer.type === 'fill') return [layer.paint?.['fill-pattern'] ?? []].flat();
        if (layer.type === 'symbol') return [layer.layout?.['icon-image'] ?? []].flat();
        return [];
      });
      expect(images.length).toBeGreaterThan(0);
      expect([...patternImages(look.theme).keys()]).toEqual(expect.arrayContaining(images));
    }
  });

  it('writes Welsh names where Welsh is chosen, and falls back to the other', () => {
    const nameOf = (language: 'en' | 'cy') => {
      const style = mapStyle({ ...LOOK, language }, FONTS);
      const layer = style.layers.find(({ id }) => id === 'district-names');
      return layer?.type === 'symbol' ? layer.layout?.['text-field'] : undefined;
    };
    expect(nameOf('en')).toEqual(['get', 'name']);
    expect(nameOf('cy')).toEqual(['coalesce', ['get', 'nameWelsh'], ['get', 'name']]);
  });

  it('draws hot spots by feature state alone, and only where there are any, and tells the two kinds apart without colour', () => {
    for (const look of LOOKS) {
      const lines = mapStyle(look, FONTS).layers.flatMap((layer) =>
        layer.type === 'line' && layer.id.startsWith('hot-spots') ? [layer] : [],
      );
      expect(lines).toHaveLength(4);
      for (const { paint } of lines)
        expect(JSON.stringify(paint?.['line-opacity'])).toContain('"feature-state","hotSpot"');
      const shown = lines.filter(({ layout }) => layout?.visibility === 'visible');
      expect(shown).toHaveLength(look.hotSpots ? 4 : 0);
      const dashed = lines.filter(({ paint }) => paint?.['line-dasharray'] !== undefined);
      expect(dashed.map(({ id }) => id)).toEqual(['hot-spots-raw']);
    }
  });

  it('keeps colours of sectors away while an area scale is on', () => {
    const sitesOf = (areaDisplay: 'filled' | 'off') =>
      JSON.stringify(
        mapStyle({ ...LOOK, areaDisplay }, FONTS).layers.find(({ id }) => id === 'sites'),
      );
    expect(sitesOf('filled')).not.toContain('["get","colour"]');
    expect(sitesOf('off')).toContain('["get","colour"]');
  });
});

describe('the order of layers', () => {
  it('names each layer once', () => {
    expect(new Set(LAYER_ORDER).size).toBe(LAYER_ORDER.length);
  });

  it('refuses a layer that has no place, and a place without its layer', () => {
    const layers = LAYER_ORDER.map((id) => ({ id: id as string }));
    expect(inLayerOrder(layers.toReversed()).map(({ id }) => id)).toEqual(LAYER_ORDER);
    expect(() => inLayerOrder([...layers, { id: 'extra' }])).toThrow('layers were given');
    expect(() => inLayerOrder([...layers.slice(1), { id: 'extra' }])).toThrow('"sea" is missing');
  });
});
