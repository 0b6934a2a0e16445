import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, runnerImport, type Plugin } from 'vite';

// Run by Vite itself, as the files it shares with the page are imported without an extension.
const { module } =
  await runnerImport<typeof import('./src/publish/plugin')>('./src/publish/plugin.ts');
const notices = module.licences();

/**
 * The controls bring the few words that they say by themselves in 34 languages, and choose by the
 * browser's. The page speaks English or Welsh: whoever reads it gets the English ones of those.
 */
const controlsInEnglish: Plugin = {
  name: 'controls-in-english',
  enforce: 'pre',
  load: (id) =>
    /react-aria\/.*\/intl\/\w+\/(?!en-US)[a-z]{2}-[A-Z]{2}\.mjs$/.test(id)
      ? "export { default } from './en-US.mjs';"
      : null,
};

/** The page and its data are built together, and belong together. */
const { edition } = JSON.parse(readFileSync('public/data/manifest.json', 'utf8')) as {
  edition: string;
};

/** Drawn when a build first asks: it takes longer than all the rest. */
const drawn = module.once(() => module.drawPages(edition));

/** What says what the modules are, of both builds of the page. */
const modules = () => [controlsInEnglish, react(), module.mapLibreSource()];

export default defineConfig({
  define: { DATA_EDITION: JSON.stringify(edition) },
  plugins: [
    ...modules(),
    module.filesTogether(modules),
    module.publish(process.env),
    notices.page,
    module.drawnPages(drawn),
    module.firstWords(drawn),
    module.filesAhead(drawn),
    module.offline(),
    module.openReferral(process.env),
  ],
  // Relative, so that the built files work from any folder of any host.
  base: './',
  resolve: {
    // A stand-in for a hook that React has had since 18, and that every page would load.
    alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }],
  },
  build: {
    target: 'es2022',
    // Names what each entry loads, for the size budgets.
    manifest: true,
    assetsInlineLimit: 0,
    // Browsers that do not know the hint load the same files, only later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'embed.html'],
      // Of these an import runs nothing: what nobody asks for is left out, whatever lists it.
      treeshake: {
        moduleSideEffects: [{ test: /src.(domain|dataset|analysis)./, sideEffects: false }],
      },
    },
    // The map's own chunk is what it is; tests/run/budgets.mjs holds the sizes that matter.
    chunkSizeWarningLimit: 1200,
  },
  worker: { format: 'es', plugins: () => [notices.worker()] },
});
