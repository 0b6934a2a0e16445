import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEFT_OUT_FILES, standIn } from '../../src/publish/mapLibreLeftOut';

describe('what the build leaves out of MapLibre', () => {
  it('is there in the version that is installed', () => {
    const missing = LEFT_OUT_FILES.filter(
      (file) => !existsSync(`node_modules/maplibre-gl/src/${file}`),
    );
    expect(missing).toEqual([]);
  });

  it('is stood in for by the same names, which say so when they are used', async () => {
    const code = standIn(['drawRaster', 'Terrain', 'default']);
    const module: Record<string, unknown> = await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    );
    expect(Object.keys(module).toSorted()).toEqual(['Terrain', 'default', 'drawRaster']);
    expect(module.default).toBe('');
    expect(module.drawRaster).toThrow('drawRaster is left out of this map');
    const Terrain = module.Terrain as new () => object;
    expect(() => new Terrain()).toThrow('Terrain is left out of this map');
  });
});
