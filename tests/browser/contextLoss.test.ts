import { expect, mapDrawn, open, test } from './visit';

test(
  'a lost drawing surface is said, and the map recovers',
  { tag: '@map' },
  async ({ page, watch }) => {
    watch.expectConsole('WebGL');
    await open(page, 'view=gaps&for=health');
    await mapDrawn(page);
    const canvas = page.locator('canvas.maplibregl-canvas');
    const restore = await canvas.evaluateHandle((element) => {
      const context = (element as HTMLCanvasElement).getContext('webgl2');
      const extension = context?.getExtension('WEBGL_lose_context');
      if (!extension) throw new Error('WEBGL_lose_context is not supported here');
      extension.loseContext();
      return extension;
    });
    await expect(page.getByText('The map lost its drawing surface')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Places to look at first' })).toBeVisible();
    await restore.evaluate((extension) => extension.restoreContext());
    await mapDrawn(page);
    await expect(page.getByText('The map lost its drawing surface')).toBeHidden();
  },
);
