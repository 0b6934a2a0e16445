import { describe, expect, it } from 'vitest';
import { Country, inside } from '../../../../src/analysis';
import { decodeGroups } from '../../../../src/dataset';
import { DEFAULT_SCENARIO } from '../../../../src/domain';
import {
  drawnNeighbourhoods,
  neighbourhoodCertainty,
  neighbourhoodColours,
} from '../../../../src/features/mapPane/neighbourhoods/level';
import {
  insideKindOf,
  neighbourhoodLayer,
  type InsideKind,
} from '../../../../src/features/mapPane/neighbourhoods/neighbourhoodLayer';
import {
  boundsOfShape,
  middleOfShape,
} from '../../../../src/features/mapPane/neighbourhoods/shapePlaces';
import type { NeighbourhoodShape } from '../../../../src/domain';
import { colourOf } from '../../../../src/map/scales';
import { publicFile, readRealCountry } from '../../../fixtures/realCountry';

const WORDS = { title: 'title', note: 'note' };
const input = readRealCountry();
const groups = decodeGroups(JSON.parse(publicFile('groups.json')));
const scenario = { ...DEFAULT_SCENARIO, sector: 'mental-health' };
const answer = inside(new Country(input), groups, scenario, null);
const layerOf = (kind: InsideKind) => neighbourhoodLayer(answer, kind, 'light', WORDS);

describe('what the neighbourhoods show', () => {
  it('is what the districts show, where that has a meaning inside them', () => {
    const gapLayer = { kind: 'gap-layer', withinNation: false } as const;
    expect(insideKindOf({ kind: 'need-index', withinNation: true })).toBe('need');
    expect(insideKindOf({ ...gapLayer, layer: 'both' })).toBe('both');
    expect(insideKindOf({ ...gapLayer, layer: 'reach' })).toBe('reach');
    expect(insideKindOf({ ...gapLayer, layer: 'potential' })).toBeNull();
    expect(insideKindOf({ kind: 'gap-change' })).toBeNull();
  });

  it('are the values of the analysis, of all 9,393', () => {
    expect(answer.neighbourhoods).toHaveLength(9393);
    expect(layerOf('need').values).toEqual(answer.neighbourhoods.map(({ need }) => need));
    expect(layerOf('reach').values).toEqual(answer.neighbourhoods.map(({ access }) => access));
    expect(layerOf('gap').values).toEqual(answer.neighbourhoods.map(({ gap }) => gap));
    expect(layerOf('both').values).toEqual(answer.neighbourhoods.map(({ gap }) => gap));
  });

  it('is classed by thirds of need and three of reach, or in six equal widths', () => {
    const [both, need] = [layerOf('both'), layerOf('need')];
    answer.neighbourhoods.forEach((one, at) => {
      const reach = one.access < 0.05 ? 0 : one.access < 0.5 ? 1 : 2;
      const third = one.need === null ? null : Math.floor(one.need * 3);
      expect(both.classes[at]).toBe(third === null ? null : 3 * reach + third);
      expect(need.classes[at]).toBe(one.need === null ? null : Math.floor(one.need * 6));
    });
  });

  it('is reach alone in Northern Ireland', () => {
    const here = answer.neighbourhoods.flatMap(({ code }, at) => (code.startsWith('N') ? at : []));
    expect(here).toHaveLength(850);
    for (const kind of ['both', 'gap', 'need'] as const) {
      const { classes } = layerOf(kind);
      expect(
        here.filter((at) => classes[at] !== null),
        kind,
      ).toEqual([]);
    }
    const { classes } = layerOf('reach');
    expect(here.filter((at) => classes[at] === null)).toEqual([]);
  });
});

describe('the neighbourhoods that are drawn', () => {
  const [first, second] = answer.neighbourhoods;
  const shapeOf = (at: number): NeighbourhoodShape => {
    const one = answer.neighbourhoods[at]!;
    const areaCode = input.core.areas[one.areaIndex]!.code;
    return {
      type: 'Feature',
      properties: { code: one.code, areaCode, name: `Place ${at}`, nameWelsh: null },
      geometry: {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [9, 9],
              [9.1, 9],
              [9.1, 9.1],
              [9, 9.1],
              [9, 9],
            ],
          ],
          [
            [
              [0, 0],
              [2, 0],
              [2, 1],
              [0, 1],
              [0, 0],
            ],
          ],
        ],
      },
    };
  };
  const facts = {
    indexOf: new Map(answer.neighbourhoods.map(({ code }, at) => [code, at])),
    isShown: (index: number) => index !== 1,
    areas: new Map(input.core.areas.map((area) => [area.code, area])),
    middleOf: middleOfShape,
  };

  it('are those of the answer under the filters, each in the middle of its largest part', () => {
    const drawn = drawnNeighbourhoods([shapeOf(0), shapeOf(1)], facts);
    expect(drawn.map(({ code }) => code)).toEqual([first!.code]);
    expect(drawn[0]?.position).toEqual([1, 0.5]);
    expect(boundsOfShape(shapeOf(0))).toEqual([0, 0, 9.1, 9.1]);
    expect(second!.code).not.toBe(first!.code);
  });

  it('have the colour of their class, and of plain land outside the chosen classes', () => {
    const drawn = drawnNeighbourhoods([shapeOf(0)], facts);
    const layer = layerOf('need');
    const certainty = neighbourhoodCertainty(answer, null, []);
    const [, colour] = [...neighbourhoodColours({ layer, certainty }, drawn, [])][0]!;
    expect(colour.colour).toBe(colourOf(layer.scale, layer.classes[0]!));
    const other = String((layer.classes[0]! + 1) % 6);
    const [, left] = [...neighbourhoodColours({ layer, certainty }, drawn, [other])][0]!;
    expect(left).toEqual({ colour: layer.scale.noValueColour, hatch: false });
  });

  it('are dotted where no pioneer is within reach and nobody looked in the district', () => {
    const looked = input.core.areas.map((_, at) => at % 2 === 0);
    const { unlooked, lookedEmpty } = neighbourhoodCertainty(answer, looked, []);
    answer.neighbourhoods.forEach(({ access, areaIndex }, at) => {
      const empty = access < 0.05;
      expect(unlooked[at]).toBe(empty && areaIndex % 2 === 1);
      expect(lookedEmpty[at]).toBe(empty && areaIndex % 2 === 0);
    });
  });
});
