// npm run bench, npm run bench:peers: the benches of tests/bench that need no browser.
// Bundled first, as the page ships our code: module by module, as jiti runs it, each call from one
// module to another costs, and ours took twice as long while what the rivals call did not.
import { spawnSync } from 'node:child_process';
import { build } from 'vite';

/** As deep as tests/bench, from where they find the tables. */
const FOLDER = '.cache/bench';

const [name = 'bench', ...words] = process.argv.slice(2);
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: FOLDER,
    rollupOptions: {
      input: {
        bench: 'tests/bench/run.ts',
        growthRow: 'tests/bench/growthRow.ts',
        helperThread: 'tests/bench/helperThread.ts',
        peers: 'tests/bench/peers/run.ts',
      },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
});
const { status } = spawnSync(process.execPath, [`${FOLDER}/${name}.mjs`, ...words], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
