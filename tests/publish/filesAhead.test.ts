import { describe, expect, it } from 'vitest';
import type { Rolldown } from 'vite';
import { attributesOf } from '../../src/publish/filesAhead';
import { filesOf } from '../../src/publish/bundleFiles';
import { piecesOfViews } from '../../src/publish/pieces';
import { VIEWS } from '../../src/store/views';

/** A bundle by its chunks: what each is made of, what it imports, and its styles. */
function bundleOf(
  chunks: Readonly<Record<string, { of: string; imports?: string[]; styles?: string[] }>>,
): Rolldown.OutputBundle {
  const entries = Object.entries(chunks).map(([name, { of, imports = [], styles = [] }]) => [
    `assets/${name}.js`,
    {
      type: 'chunk',
      fileName: `assets/${name}.js`,
      facadeModuleId: name.startsWith('shared') ? null : `/map/${of}`,
      moduleIds: [`/map/${of}`],
      imports: imports.map((other) => `assets/${other}.js`),
      viteMetadata: { importedCss: new Set(styles.map((style) => `assets/${style}.css`)) },
    },
  ]);
  return Object.fromEntries(entries) as Rolldown.OutputBundle;
}

const BUNDLE = bundleOf({
  index: { of: 'src/main.ts', imports: ['sharedReact'] },
  sharedReact: { of: 'react.js' },
  list: { of: 'src/List.tsx', imports: ['sharedReact', 'sharedRow'], styles: ['list'] },
  area: { of: 'src/Area.tsx', imports: ['sharedRow', 'sharedAnswer'] },
  sharedRow: { of: 'src/Row.tsx', styles: ['row'] },
  // Two that stand on each other.
  sharedAnswer: { of: 'src/answer.ts', imports: ['sharedWords'] },
  sharedWords: { of: 'src/words.ts', imports: ['sharedAnswer'] },
});
const HTML = '<script src="./assets/index.js"></script><link href="./assets/sharedReact.js">';

describe('the files of a piece', () => {
  it('are it and all that it stands on, once, with their styles', () => {
    expect(filesOf(['src/Area.tsx', 'src/List.tsx'], BUNDLE)).toEqual({
      scripts: ['area', 'sharedRow', 'sharedAnswer', 'sharedWords', 'list', 'sharedReact'].map(
        (name) => `assets/${name}.js`,
      ),
      styles: ['assets/row.css', 'assets/list.css'],
    });
  });

  it('are found where it was put into a chunk with others', () => {
    expect(filesOf(['src/Row.tsx'], BUNDLE).scripts).toEqual(['assets/sharedRow.js']);
  });

  it('fail the build where nothing is built of it', () => {
    expect(() => filesOf(['src/Gone.tsx'], BUNDLE)).toThrow('no chunk is built of src/Gone.tsx');
  });
});

describe('what a page tells of the files ahead', () => {
  const table = {
    by: 'view',
    looks: 'lang',
    opening: 'area',
    usual: 'list',
    pieces: { list: ['src/List.tsx'], area: ['src/Area.tsx'] },
    data: { area: ['glance.json'], 'area-code': ['figures.json'] },
    asking: ['area'],
  };
  const told = new Map(attributesOf(table, BUNDLE, HTML));
  const files = told.get('files')?.split(' ') ?? [];
  const filesFor = (state: string): readonly (string | undefined)[] =>
    (told.get(`for-${state}`) ?? '').split(' ').map((place) => files[Number(place)]);

  it('names each file once, and none that the page asks for by itself', () => {
    expect(new Set(files).size).toBe(files.length);
    expect(files).not.toContain('./assets/sharedReact.js');
  });

  it('leads from a state to its styles and its code', () => {
    expect(filesFor('list')).toEqual([
      './assets/list.css',
      './assets/row.css',
      './assets/list.js',
      './assets/sharedRow.js',
    ]);
    expect(filesFor('area')).toContain('./assets/sharedWords.js');
  });

  it('says of each state once, with the data that it reads', () => {
    const names = attributesOf(table, BUNDLE, HTML).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(filesFor('area')).toContain('./data/glance.json');
  });

  it('names first what every state is in need of, in the order of the page', () => {
    const always = ['assets/sharedReact.js', 'data/frame.json'];
    const first = new Map(attributesOf({ ...table, always }, BUNDLE, HTML));
    const all = first.get('files')?.split(' ') ?? [];
    const places = first.get('always')?.split(' ') ?? [];
    expect(places.map((place) => all[Number(place)])).toEqual(always.map((file) => `./${file}`));
  });

  it('leads from a state with a parameter to its data', () => {
    expect(filesFor('area-code')).toEqual(['./data/figures.json']);
  });
});

describe('the pieces of the views', () => {
  it('hold the panel of each, from the table of the page', () => {
    const pieces = piecesOfViews();
    expect(Object.keys(pieces)).toEqual(VIEWS);
    expect(pieces.area).toContain('src/features/areaProfile/AreaProfile.tsx');
    expect(pieces.start).toContain('src/app/Start.tsx');
  });

  it('hold the map where one stands beside, and what asks the worker where it is asked', () => {
    const { explore, gaps, area } = piecesOfViews();
    expect(explore.join()).toContain('MapPane');
    expect(area.join()).not.toContain('MapPane');
    expect(gaps.join()).toContain('analysisClient');
    expect(explore.join()).not.toContain('analysisClient');
  });

  it('fail the build where the table cannot be read', () => {
    expect(() => piecesOfViews('const CODE = {};')).toThrow('imports nothing for start');
  });
});
