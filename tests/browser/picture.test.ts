import { readFile } from 'node:fs/promises';
import { expect, mapDrawn, open, test } from './visit';

test(
  'the map is saved as a picture with its legend, by keyboard',
  { tag: '@map' },
  async ({ page }) => {
    await open(page, 'view=gaps&for=mental-health');
    await mapDrawn(page);
    await expect(page.getByText(/high need and no known pioneer/).first()).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Share' }).press('Enter');
    await page.getByRole('button', { name: 'Save as picture' }).press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^pps-map-gaps-\d{4}-\d{2}-\d{2}\.png$/);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();

    const png = await readFile(await file.path());
    const seen = await page.evaluate(
      async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        const coloursFrom = (top: number, bottom: number): number => {
          const { data } = context.getImageData(0, top, canvas.width, bottom - top);
          const colours = new Set(new Uint32Array(data.buffer));
          return colours.size;
        };
        const map = document.querySelector('canvas.maplibregl-canvas')!.getBoundingClientRect();
        return {
          finer: canvas.width / map.width,
          added: canvas.height / 2 - map.height,
          mapColours: coloursFrom(200, Math.round(map.height)),
          legendColours: coloursFrom(Math.round(map.height * 2) + 200, canvas.height),
        };
      },
      `data:image/png;base64,${png.toString('base64')}`,
    );
    expect(seen.finer).toBeGreaterThanOrEqual(2);
    // Title above, legend and sources below.
    expect(seen.added).toBeGreaterThan(200);
    expect(seen.mapColours).toBeGreaterThan(100);
    expect(seen.legendColours).toBeGreaterThan(9);
  },
);
