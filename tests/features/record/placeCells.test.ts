import { describe, expect, it } from 'vitest';
import { SITE_CELLS } from '../../../src/dataset/record';
import * as v from 'valibot';
import {
  cellsOfCountry,
  cellsOfFound,
  cellsOfPoint,
} from '../../../src/features/record/placeCells';
import { corePlaces } from '../../../src/parts/find/corePlaces';
import type { Place } from '../../../src/parts/find/findable';
import { readRealCountry } from '../../fixtures/realCountry';

const { core } = readRealCountry();
const places = corePlaces(core);
const first = (kind: Place['kind']): Place => places.find((place) => place.kind === kind)!;
const point = (kind: Place['kind']): Place => ({
  ...first('council'),
  kind,
  name: 'Somewhere',
  position: [-3.0123456, 53.8123456],
});

describe('a place that was found', () => {
  it.each([
    ['council', 'local-authority', 'area-served'],
    ['county', 'county', 'area-served'],
    ['nation', 'national', 'area-served'],
  ] as const)('a %s is known to it alone', (kind, precision, served) => {
    expect(cellsOfFound(first(kind), core)).toMatchObject({ precision, kind: served });
  });

  it.each(['town', 'neighbourhood', 'postcode-district', 'postcode-sector'] as const)(
    'a %s has a point and its district',
    (kind) => {
      const cells = cellsOfFound(point(kind), core);
      expect(cells).toMatchObject({
        longitude: '-3.01235',
        latitude: '53.81235',
        area_code: first('council').code,
        kind: 'delivery-site',
      });
    },
  );

  it.each(['region', 'combined-authority', 'organisation'] as const)('a %s is no place', (kind) => {
    expect(cellsOfFound(first(kind), core)).toBeNull();
  });

  it('gives cells that the table takes', () => {
    const all = [
      ...(['council', 'county', 'nation'] as const).map((kind) => cellsOfFound(first(kind), core)),
      cellsOfFound(point('town'), core),
      cellsOfPoint([-3.01, 53.81], core.areas[0]!),
      cellsOfCountry('The whole United Kingdom'),
    ];
    for (const cells of all)
      for (const [name, cell] of Object.entries(cells!))
        expect(v.is(SITE_CELLS[name as keyof typeof SITE_CELLS], cell), `${name}: ${cell}`).toBe(
          true,
        );
  });
});
