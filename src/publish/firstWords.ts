import { readFileSync } from 'node:fs';
import { createServer, type Plugin } from 'vite';
import { filesOf } from './bundleFiles';

const PAGE = '/index.html';
const DRAWING = '/src/app/drawStart.tsx';
const VIEW = 'src/app/Start.tsx';
const ROOT = '<div id="root"></div>';
/** The upright face of Latin letters. */
const FACE = /-latin-wght-normal-.*\.woff2$/;
/** What every view stands on. */
const DATA = ['frame', 'directory'];
/** What the words of the opening view tell of besides. */
const OPENING_DATA = ['glance'];

/**
 * Draws the opening view into the page, with the styles that it stands in, so that its words are read
 * before any code has come: what takes them over is src/app/takeOver.ts.
 *
 * @param edition of the published data, whose figures stand in the words
 */
export function firstWords(edition: string): Plugin {
  let words = '';
  return {
    name: 'pps-first-words',
    apply: 'build',
    async buildStart() {
      words = await draw(edition);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle }) {
        if (path !== PAGE) return html;
        if (!html.includes(ROOT)) throw new Error(`${PAGE} has no ${ROOT} to draw into`);
        const { styles } = filesOf([VIEW], bundle ?? {});
        const tags = [
          ...styles.filter((file) => !html.includes(file)).map((file) => link('stylesheet', file)),
          ...Object.keys(bundle ?? {})
            .filter((file) => FACE.test(file))
            .map((file) => link('preload', file, 'font')),
          ...DATA.map((name) => link('preload', dataFile(name), 'fetch')),
        ];
        return html
          .replace('</head>', (end) => `  ${tags.join('\n    ')}\n  ${end}`)
          .replace(ROOT, () => `<div id="root" data-drawn>${words}</div>`);
      },
    },
  };
}

/** What src/app/drawStart.tsx gives: asked for by its path, as the wings know nothing of each other. */
interface Drawing {
  readonly drawStart: (files: Readonly<Record<string, unknown>>) => Promise<string>;
}

/** By the code of the page itself, in a Vite of its own: styles have the names there that they are built with. */
async function draw(edition: string): Promise<string> {
  const vite = await createServer({
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    define: { DATA_EDITION: JSON.stringify(edition) },
  });
  try {
    const { drawStart } = (await vite.ssrLoadModule(DRAWING)) as Drawing;
    const files = [...DATA, ...OPENING_DATA].map((name): [string, unknown] => [
      name,
      JSON.parse(readFileSync(`public/${dataFile(name)}`, 'utf8')),
    ]);
    return await drawStart(Object.fromEntries(files));
  } finally {
    await vite.close();
  }
}

const dataFile = (name: string): string => `data/${name}.json`;

const link = (rel: string, file: string, as?: string): string =>
  `<link rel="${rel}"${as ? ` as="${as}"` : ''} crossorigin href="./${file}">`;
