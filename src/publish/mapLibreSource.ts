import { transformWithOxc, type Plugin, type Rolldown } from 'vite';
import { LEFT_OUT_FILES, standIn } from './mapLibreLeftOut';

const PAGE = 'maplibre-gl';
const WORKER = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
const SOURCE = 'node_modules/maplibre-gl/src';

/**
 * Builds MapLibre from the source in its package. What it publishes holds what page and worker share
 * twice, once in each file; from the source the shared part becomes a chunk that both import, and what
 * this map has no use for stays away.
 *
 * To upgrade MapLibre: raise its version, run the browser tests. Should its source move, the build
 * says so by the path that is missing; leaving this plugin out builds what MapLibre publishes.
 */
export function mapLibreSource(): Plugin {
  let folder = '';
  const awaited = new Set(LEFT_OUT_FILES);
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
      async handler(code, id) {
        const script = await transformWithOxc(code, id, {
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
        });
        const path = id.slice(folder.length + 1);
        if (!LEFT_OUT_FILES.includes(path)) return script;
        awaited.delete(path);
        return { code: standIn(exportsOf(this.parse(script.code))), map: null };
      },
    },
    buildEnd(error) {
      if (!error && awaited.size > 0)
        this.error(`MapLibre has no ${[...awaited].join(', ')}: see mapLibreLeftOut.ts`);
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

/** The names that a module exports, each declared where it is exported. */
function exportsOf({ body }: ReturnType<Rolldown.PluginContext['parse']>): string[] {
  return body.flatMap((statement) => {
    if (statement.type === 'ExportDefaultDeclaration') return ['default'];
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const { declaration, specifiers } = statement;
    const listed = specifiers.flatMap(({ exported }) =>
      exported.type === 'Identifier' ? [exported.name] : [],
    );
    if (declaration === null) return listed;
    if (declaration.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id }) =>
        id.type === 'Identifier' ? [id.name] : [],
      );
    return 'id' in declaration && declaration.id?.type === 'Identifier'
      ? [declaration.id.name]
      : [];
  });
}
