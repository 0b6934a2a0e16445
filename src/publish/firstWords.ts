import type { Plugin } from 'vite';
import { filesOf } from './bundleFiles';
import type { DrawnPages } from './drawnPages';

const PAGE = '/index.html';
const VIEW = 'src/app/Start.tsx';
const ROOT = '<div id="root"></div>';
/** The upright face of Latin letters. */
const FACE = /-latin-wght-normal-.*\.woff2$/;
/** What every view stands on. */
const DATA = ['frame', 'directory'];

/**
 * Draws the opening view into the page, with the styles that it stands in, so that its words are read
 * before any code has come: what takes them over is src/app/takeOver.ts.
 */
export function firstWords(drawn: () => Promise<DrawnPages>): Plugin {
  return {
    name: 'pps-first-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { path, bundle }) {
        if (path !== PAGE) return html;
        const words = (await drawn()).get('') ?? '';
        if (words.includes(' data-style='))
          throw new Error(`${VIEW} has a style that nothing sets`);
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

const dataFile = (name: string): string => `data/${name}.json`;

const link = (rel: string, file: string, as?: string): string =>
  `<link rel="${rel}"${as ? ` as="${as}"` : ''} crossorigin href="./${file}">`;
