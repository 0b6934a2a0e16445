import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packChoices, packCodes, packSteps, packUnits } from '../../data/pipeline/build/pack';
import { decodeDemand } from '../../src/dataset/decodeDemand';
import { decodeGroups } from '../../src/dataset/decodeGroups';
import { decodeNeighbourhoodShapes } from '../../src/dataset/decodeNeighbourhoodShapes';
import type { NeighbourhoodShape } from '../../src/domain';
import { middleOfShape } from '../../src/features/mapPane/neighbourhoods/shapePlaces';
import { cutCountry } from '../fixtures/smallAreas';
import { expect, mapDrawn, open, test } from './visit';

const DATA = join(import.meta.dirname, '../../public/data');

/** Those of England and Wales, and what Scotland and Northern Ireland have. */
const ALL = 37_801;

test(
  '35,672 small areas: what is in view is fetched, coloured and listed, and no more',
  { tag: '@map' },
  async ({ page }) => {
    test.slow();
    const { demand, groups, files } = grown();
    const fetched: string[] = [];
    await page.route('**/data/demand.json', (route) => route.fulfill({ json: demand }));
    await page.route('**/data/groups.json', (route) => route.fulfill({ json: groups }));
    await page.route('**/data/neighbourhoods/*.geojson', (route) => {
      const code = route.request().url().slice(-'E06000052.geojson'.length, -'.geojson'.length);
      fetched.push(code);
      return route.fulfill({ json: { type: 'FeatureCollection', features: files.get(code) } });
    });

    // A flight looks into districts on its way, which is not what is looked at here.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const link = 'view=gaps&for=mental-health&at=';
    await open(page, `${link}9,50.4,-4.9`);
    await mapDrawn(page);
    const legend = page.getByRole('button', {
      name: 'Legend: Need and reach together, by neighbourhood',
    });
    await expect(legend).toBeVisible();
    await page.getByRole('radio', { name: 'Map' }).focus();
    await page.keyboard.press('Tab');
    const present = page.getByRole('option', { selected: true });
    await expect(present).toHaveText(/: (Low|Middling|High) need, /);
    await expectListed(['E06000052']);
    expect(fetched).not.toContain('E09000033');

    const before = fetched.splice(0);
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `${link}11,51.5,-0.12`);
    await expectListed(['E09000033', 'E09000007']);
    await expect(present).toHaveText(/: (Low|Middling|High) need, /);
    expect(before.filter((code) => fetched.includes(code))).toEqual([]);

    /** The list holds every small area of the districts fetched for the view, these among them. */
    async function expectListed(codes: readonly string[]): Promise<void> {
      await expect(async () => {
        expect(fetched).toEqual(expect.arrayContaining([...codes]));
        const inView = fetched.reduce((sum, code) => sum + files.get(code)!.length, 0);
        expect(inView).toBeLessThan(ALL / 4);
        await expect(present).toHaveAttribute('aria-setsize', String(inView), { timeout: 1000 });
      }).toPass();
    }
  },
);

/** The published files of a country whose neighbourhoods are cut into small areas. */
function grown() {
  const [demandFile, groupsFile] = ['demand.json', 'groups.json'].map(read) as [Wire, Wire];
  const { points } = decodeDemand(demandFile);
  const { deprivation, placeKind } = decodeGroups(groupsFile);
  const shapes = shapesByCode();
  const parts = cutCountry(points.codes.map((code) => shapes.get(code)!));
  expect(parts.length).toBe(ALL);
  const middles = parts.map(({ shape }) => middleOfShape(shape));
  const demand = {
    ...demandFile,
    code: packCodes(parts.map(({ shape }) => shape.properties.code)),
    areaAt: packSteps(
      parts.map(({ of }) => points.areaIndex[of]!),
      0,
    ),
    longitude: packSteps(
      middles.map(([longitude]) => longitude),
      4,
    ),
    latitude: packSteps(
      middles.map(([, latitude]) => latitude),
      4,
    ),
    population: parts.map((one) => Math.round(points.population[one.of]! / one.parts)),
  };
  const groups = {
    ...groupsFile,
    deprivation: packUnits(parts.map(({ of }) => deprivation[of] ?? null)),
    placeKind: packChoices(parts.map(({ of }) => placeKind[of] ?? null)),
  };
  const files = new Map<string, unknown[]>();
  for (const { shape } of parts) {
    const { areaCode, code, name } = shape.properties;
    const own = files.get(areaCode) ?? [];
    files.set(areaCode, own);
    own.push({ ...shape, properties: { code, name } });
  }
  return { demand, groups, files };
}

type Wire = Readonly<Record<string, unknown>>;

function read(name: string): Wire {
  return JSON.parse(readFileSync(join(DATA, name), 'utf8')) as Wire;
}

function shapesByCode(): ReadonlyMap<string, NeighbourhoodShape> {
  const files = readdirSync(join(DATA, 'neighbourhoods')).filter((name) =>
    name.endsWith('.geojson'),
  );
  const shapes = files.flatMap((name) => {
    const content = read(`neighbourhoods/${name}`);
    return decodeNeighbourhoodShapes(content, name, name.slice(0, 'E06000052'.length)).features;
  });
  return new Map(shapes.map((shape) => [shape.properties.code, shape]));
}
