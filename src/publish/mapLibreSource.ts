import { transformWithOxc, type Plugin } from 'vite';

const PAGE = 'maplibre-gl';
const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
const SOURCE = 'node_modules/maplibre-gl/src';

/**
 * Builds MapLibre from the source in its package. What it publishes holds what page and worker share
 * twice, once in each file; from the source the shared part becomes a chunk that both import.
 *
 * To upgrade MapLibre: raise its version, run the browser tests. Should its source move, the build
 * says so by the path that is missing; leaving this plugin out builds what MapLibre publishes.
 */
export function mapLibreSource(): Plugin {
  let folder = '';
  return {
    name: 'pps-maplibre-source',
    apply: 'build',
    enforce: 'pre',
    configResolved({ root }) {
      folder = `${root}/${SOURCE}`;
    },
    resolveId(id) {
      if (id === PAGE) return `${folder}/index.ts`;
      return id === WORKER ? `\0${WORKER}` : null;
    },
    // Its fields without a value only declare a type, as its own build is told to read them.
    transform: {
      filter: { id: /\/maplibre-gl\/src\/.*\.ts$/ },
      handler: (code, id) =>
        transformWithOxc(code, id, {
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
        }),
    },
    load(id) {
      if (id !== `\0${WORKER}`) return null;
      const worker = this.emitFile({
        type: 'chunk',
        id: `${folder}/source/worker.ts`,
        name: 'maplibre-gl-worker',
      });
      return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
    },
  };
}
