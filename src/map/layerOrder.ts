/**
 * Every layer of the map, bottom first. Words and marks are placed from the top down, so what stands
 * higher here also wins the room: pioneers before names of districts, names before names of seas.
 */
const BANDS = [
  { layers: ['sea', 'neighbours', 'neighbours-coast'], why: 'the sheet of paper' },
  {
    layers: ['districts', 'districts-unlooked', 'districts-no-value'],
    why: 'the one strong scale',
  },
  {
    layers: [
      'neighbourhoods',
      'neighbourhoods-unlooked',
      'neighbourhoods-no-value',
      'neighbourhood-lines',
    ],
    why: 'they take the place of their district, which stays below: no gap shows between the two',
  },
  {
    layers: ['district-lines', 'region-lines', 'nation-lines'],
    why: 'borders lie over colour, the weightier over the finer',
  },
  {
    layers: ['hot-spots-raw-casing', 'hot-spots-raw', 'hot-spots-casing', 'hot-spots'],
    why: 'outlines over all borders; what survives correction over what may be chance',
  },
  { layers: ['near-casing', 'near-line'], why: 'a question asked of what lies below it' },
  { layers: ['plan-rings'], why: 'how far a place would reach, over the colours it would change' },
  { layers: ['people'], why: 'circles replace the fill, so borders stay below them' },
  {
    layers: ['hovered-casing', 'hovered', 'selected-casing', 'selected'],
    why: 'focus must be whole: over every border and circle, selection over hover',
  },
  {
    layers: [
      'neighbourhood-hovered-casing',
      'neighbourhood-hovered',
      'neighbourhood-selected-casing',
      'neighbourhood-selected',
    ],
    why: 'what is looked at inside a district, over the outline of the district',
  },
  {
    layers: ['sea-names', 'land-names', 'nation-names', 'district-names'],
    why: 'words are read over colour',
  },
  {
    layers: ['near-centre'],
    why: 'where the person is: the ring says it too, so it may lie below those who are there',
  },
  {
    layers: ['sites-inexact', 'sites', 'clusters', 'site-letters', 'cluster-counts'],
    why: 'pioneers are crisp marks above everything that does not point at them',
  },
  {
    layers: [
      'spread-legs-casing',
      'spread-legs',
      'spread-inexact',
      'spread-sites',
      'spread-letters',
    ],
    why: 'opened by hand, so over the marks that did not open',
  },
  {
    layers: ['own-marks'],
    why: 'what a person brought, over what it is compared with',
  },
  {
    layers: ['plan-marks', 'plan-labels'],
    why: 'places that are proposed or tried: few, and what the plan view is about',
  },
  { layers: ['focus-ring', 'focus-site'], why: 'the one thing looked at now' },
] as const;

export type LayerId = (typeof BANDS)[number]['layers'][number];

export const LAYER_ORDER: readonly LayerId[] = BANDS.flatMap<LayerId>(({ layers }) => layers);

/** The layers in drawing order. Throws when one is missing or not in the list. */
export function inLayerOrder<Layer extends { readonly id: string }>(
  layers: readonly Layer[],
): Layer[] {
  const byId = new Map(layers.map((layer) => [layer.id, layer]));
  if (byId.size !== LAYER_ORDER.length || layers.length !== LAYER_ORDER.length) {
    throw new Error(
      `${layers.length} layers were given for ${LAYER_ORDER.length} places in the order`,
    );
  }
  return LAYER_ORDER.map((id) => {
    const layer = byId.get(id);
    if (!layer) throw new Error(`The layer "${id}" is missing`);
    return layer;
  });
}
